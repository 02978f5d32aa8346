/** Every ending has a test by name on the shipped bundle: each event of `auto`, each status, each failure-reason. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { failureReasons } from '../../src/errors.ts';
import { statuses } from '../../src/world/result.ts';

const folder = 'test/e2e';

/** What titles begin with: the first text of a call, or of a row of a table. */
const titles = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/[([]\s*'((?:[^'\\\n]|\\.)*)'/g)])
  .map(([, title]) => String(title));

const readme = readFileSync('README.md', 'utf8');
const failures = readFileSync('docs/failures.md', 'utf8');

function named(words: string): readonly string[] {
  return titles.filter((title) => new RegExp(`(^|\\W)${words}(?![\\w-])`).test(title));
}

/** README, "What happens when". */
const events = [
  'pull_request opened: plan',
  'pull_request synchronize: plan',
  'pull_request reopened: plan',
  'pull_request ready_for_review: plan',
  'pull_request of a draft: plan',
  'pull_request of a fork',
  'pull_request by Dependabot',
  'pull_request closed without a merge: close',
  'pull_request closed by a merge: nothing',
  'pull_request of another type: nothing',
  'push to the branch of an environment: apply',
  'push to another branch: nothing',
  'push of a tag: nothing',
  'push that deletes a branch: nothing',
  'merge_group: plan',
  'workflow_dispatch: plan',
  'schedule: nothing',
  'pull_request_target: refused',
  'any other event: refused',
];

describe('a test on the shipped bundle names', () => {
  test.each(events)('auto on %s', (event) => {
    expect(named(`auto on ${event}`)).not.toEqual([]);
  });

  test.each(statuses)('status %s', (status) => {
    expect(named(`status ${status}`)).not.toEqual([]);
  });

  test.each(failureReasons)('failure-reason %s', (reason) => {
    expect(named(`failure-reason ${reason}`)).not.toEqual([]);
  });
});

describe('the words for people know', () => {
  test('each event of the list, and no other', () => {
    const [, table = ''] = readme.split('## What happens when');
    const rows = table.split('### Plan')[0]?.matchAll(/^\| `(\w+)`/gm) ?? [];
    const told = new Set([...rows].map(([, event]) => event));
    const listed = events.map((event) => event.split(/[ :]/)[0]).filter((event) => event !== 'any');
    expect([...told].sort()).toEqual([...new Set(listed)].sort());
  });

  test('each status, in the description of the output', () => {
    const [, words = ''] = /^\| `status` \| (.*) \|$/m.exec(readme) ?? [];
    expect(words.split(/, | or /).sort()).toEqual([...statuses].sort());
  });

  test('each failure-reason, with what to do', () => {
    const told = [...failures.matchAll(/^\| `([\w-]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, reason]) => reason);
    expect(told.sort()).toEqual([...failureReasons].sort());
  });
});
