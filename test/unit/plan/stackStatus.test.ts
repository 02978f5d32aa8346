/** Every state that a stack can be in: what may be planned and applied on it, and whether its last change set stands. */

import { expect, test } from '@jest/globals';
import { decideStack, keepsLastChange } from '../../../src/plan/stackStatus.ts';

test.each([
  [undefined, 'create'],
  ['DELETE_COMPLETE', 'create'],
  ['REVIEW_IN_PROGRESS', 'create'],
  ['ROLLBACK_COMPLETE', 'recreate'],
  ['CREATE_COMPLETE', 'update'],
  ['UPDATE_COMPLETE', 'update'],
  ['UPDATE_ROLLBACK_COMPLETE', 'update'],
  ['IMPORT_COMPLETE', 'update'],
  ['IMPORT_ROLLBACK_COMPLETE', 'update'],
  ['CREATE_IN_PROGRESS', 'busy'],
  ['ROLLBACK_IN_PROGRESS', 'busy'],
  ['UPDATE_IN_PROGRESS', 'busy'],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'busy'],
  ['UPDATE_ROLLBACK_IN_PROGRESS', 'busy'],
  ['UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'busy'],
  ['DELETE_IN_PROGRESS', 'busy'],
  ['IMPORT_IN_PROGRESS', 'busy'],
  ['IMPORT_ROLLBACK_IN_PROGRESS', 'busy'],
])('%s: %s', (status, kind) => {
  expect(decideStack(status)).toEqual({ kind });
});

test.each([
  ['CREATE_FAILED', 'delete the stack'],
  ['ROLLBACK_FAILED', 'delete the stack'],
  ['DELETE_FAILED', 'delete the stack'],
  ['UPDATE_FAILED', 'roll the stack back'],
  ['UPDATE_ROLLBACK_FAILED', 'continue the rollback'],
  ['IMPORT_ROLLBACK_FAILED', 'look at its last events'],
])('%s cannot be worked on: %s', (status, hint) => {
  expect(decideStack(status)).toEqual({ kind: 'broken', hint: expect.stringContaining(hint) });
});

test.each([
  ['CREATE_COMPLETE', true],
  ['UPDATE_COMPLETE', true],
  ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', true],
  ['UPDATE_ROLLBACK_COMPLETE', false],
  ['UPDATE_IN_PROGRESS', false],
  ['UPDATE_FAILED', false],
  ['IMPORT_COMPLETE', false],
])('the last change set stands in %s: %s', (status, stands) => {
  expect(keepsLastChange(status)).toBe(stands);
});
