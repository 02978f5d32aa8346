/** The table of events, row by row. */

import { describe, expect, test } from '@jest/globals';
import { decideCommand } from '../../../src/commands/decide.ts';
import type { CommandName, Event } from '../../../src/commands/run.ts';

function pullRequest(more: Partial<Extract<Event, { kind: 'pull_request' }>> = {}): Event {
  return {
    kind: 'pull_request',
    action: 'opened',
    number: 12,
    title: 'A change',
    head: 'a',
    base: 'b',
    baseBranch: 'main',
    merged: false,
    draft: false,
    fork: false,
    ...more,
  };
}

const push: Event = { kind: 'push', branch: 'main', before: 'a', after: 'b' };
const queue: Event = { kind: 'merge_group', number: 12, head: 'a', base: 'b', baseBranch: 'main' };
const dispatch: Event = { kind: 'dispatch', branch: 'main', sha: 'a' };

describe('auto', () => {
  test.each<[string, Event, CommandName]>([
    ['an opened pull request', pullRequest(), 'plan'],
    ['a push to a pull request', pullRequest({ action: 'synchronize' }), 'plan'],
    ['a reopened pull request', pullRequest({ action: 'reopened' }), 'plan'],
    ['a draft that is ready', pullRequest({ action: 'ready_for_review' }), 'plan'],
    ['a fork', pullRequest({ fork: true }), 'plan'],
    ['a merge queue', queue, 'plan'],
    ['a call by hand', dispatch, 'plan'],
    ['a pull request closed without merging', pullRequest({ action: 'closed' }), 'close'],
    ['a push', push, 'apply'],
  ])('%s', (_name, event, command) => {
    expect(decideCommand({ command: 'auto' }, event)).toEqual({ kind: 'run', command });
  });

  test.each<[string, Event]>([
    ['merged', pullRequest({ action: 'closed', merged: true })],
    ['labelled', pullRequest({ action: 'labeled' })],
    ['closed in a fork', pullRequest({ action: 'closed', fork: true })],
    ['a schedule', { kind: 'schedule', branch: 'main', sha: 'a' }],
  ])('%s is skipped with a notice', (_name, event) => {
    expect(decideCommand({ command: 'auto' }, event)).toMatchObject({ kind: 'skip', notice: expect.any(String) });
  });
});

describe('refused, whatever the command', () => {
  test.each<[CommandName | 'auto', Event, string]>([
    ['auto', { kind: 'other', name: 'pull_request_target' }, 'secrets of the base branch'],
    ['plan', { kind: 'other', name: 'pull_request_target' }, 'secrets of the base branch'],
    ['auto', { kind: 'other', name: 'issue_comment' }, 'issue_comment'],
    ['apply', pullRequest(), 'before it is merged'],
    ['apply', queue, 'before it is merged'],
    ['close', push, 'needs a pull request'],
  ])('%s on %j', (command, event, words) => {
    expect(decideCommand({ command }, event)).toMatchObject({
      kind: 'refuse',
      reason: 'event-unsupported',
      message: expect.stringContaining(words),
    });
  });
});

test('a named command runs where it may', () => {
  expect(decideCommand({ command: 'apply' }, dispatch)).toEqual({ kind: 'run', command: 'apply' });
  expect(decideCommand({ command: 'check' }, pullRequest())).toEqual({ kind: 'run', command: 'check' });
});
