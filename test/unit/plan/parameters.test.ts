/** What a change set gets: images, the time of creation, and the policy that bounds the roles. */

import { describe, expect, test } from '@jest/globals';
import { buildParameters, type ParameterInput } from '../../../src/plan/parameters.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { config } from '../stack/configs.ts';

const input: ParameterInput = {
  stack: buildStack(config(), undefined),
  current: {},
  images: { synthdata: { buildKey: 'k', reference: 'r@sha256:1', digest: 'sha256:1' } },
  codes: {},
  executionRole: 'arn:aws:iam::111122223333:role/inferloop/inferloop-execution',
  permissionsBoundary: undefined,
  now: new Date('2026-11-25T12:00:00Z'),
};

describe('the boundary', () => {
  test.each([
    ['that of bootstrap', {}, 'arn:aws:iam::111122223333:policy/inferloop/inferloop-boundary'],
    ['none without its execution role', { executionRole: undefined }, ''],
    [
      'the one that the file names',
      { permissionsBoundary: 'arn:aws:iam::111122223333:policy/own' },
      'arn:aws:iam::111122223333:policy/own',
    ],
  ])('is %s', (_, changes, expected) => {
    expect(buildParameters({ ...input, ...changes }).sent.PermissionsBoundary).toBe(expected);
  });
});

test('a stack keeps the time of its creation', () => {
  const { sent, values } = buildParameters({ ...input, current: { CreatedAt: '2026-01-01' } });
  expect(Object.keys(sent)).toContain('CreatedAt');
  expect([sent.CreatedAt, values.CreatedAt]).toEqual([undefined, '2026-01-01']);
  expect(buildParameters(input).sent.CreatedAt).toBe('2026-11-25T12:00:00.000Z');
});
