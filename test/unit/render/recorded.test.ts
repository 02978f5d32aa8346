/** Every change set that the real CloudFormation was recorded with becomes a comment that tells all of it. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseChangeSet } from '../../../src/aws/changeSetAnswer.ts';
import { buildChanges, countChanges } from '../../../src/plan/changes.ts';
import { buildEffects } from '../../../src/plan/effects.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { COMMENT_LIMIT, measure } from '../../../src/render/fit.ts';
import type { Template } from '../../../src/template/model.ts';
import { head, planned } from './plans.ts';

const file = '../shared/data/change-sets.json';

interface Recording {
  readonly source: string;
  readonly before: Template;
  readonly after: Template;
  readonly describeUpdate: Parameters<typeof parseChangeSet>[0] | null;
}

const recordings: readonly Recording[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const updates = recordings.flatMap(({ describeUpdate, ...rest }, index) =>
  describeUpdate === null || describeUpdate.Changes === undefined ? [] : [{ ...rest, index, describeUpdate }],
);
if (recordings.length === 0) console.log(`skipped: ${file} is not there`);

describe('the comment on a recorded change set', () => {
  test('is tried at all', () => {
    expect(updates.length > 0 || recordings.length === 0).toBe(true);
  });

  for (const { index, source, before, after, describeUpdate } of updates) {
    test(`${index} ${source}`, () => {
      const changeSet = parseChangeSet(describeUpdate);
      const changes = buildChanges(changeSet.changes);
      const text = renderComment(head, planned({ changes, counts: countChanges(changes) }));
      for (const { logicalId } of changeSet.changes) expect(text).toContain(`\`${logicalId}\``);
      expect(text).not.toContain('KNOWN_AFTER_APPLY');
      expect(measure(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
      for (const { before: was, after: becomes } of changes.flatMap(({ properties }) => properties)) {
        if (was !== undefined) expect(was).not.toBe(becomes);
      }
      const effects = buildEffects({
        stack: 's',
        capabilities: [],
        executionRole: undefined,
        images: [],
        codes: [],
        before: { template: before, parameters: {} },
        after: { template: after, parameters: {} },
        changes: changeSet.changes,
      });
      expect(Object.keys(effects.resources).sort()).toEqual(changeSet.changes.map(({ logicalId }) => logicalId).sort());
    });
  }
});
