/** The longest chain of a bench's requests, and what a plan is allowed to ask. */

import { describe, expect, test } from '@jest/globals';
import type { RequestRecord } from '../../../src/sandbox/requestLog.ts';
import { findLongestChain, type Step } from '../../bench/criticalPath.ts';
import { median } from '../../bench/figures.ts';
import { buildPlanSteps } from '../../bench/planSteps.ts';

describe('the longest chain', () => {
  const step = (name: string, milliseconds: number, after: readonly string[] = []): Step => ({
    name,
    milliseconds,
    after,
  });
  const chainOf = (...steps: readonly Step[]) => {
    const { steps: chain, milliseconds } = findLongestChain(steps);
    return [...chain.map(({ name }) => name), milliseconds];
  };

  test('is the sum of what waits for each other, and no more', () => {
    expect(chainOf(step('a', 50), step('b', 70), step('c', 50, ['a', 'b']), step('d', 10, ['a']))).toEqual([
      'b',
      'c',
      120,
    ]);
  });

  test('is the slowest way round, not the one with the most steps', () => {
    const around = [step('a', 10), step('b', 10, ['a']), step('c', 10, ['b'])];
    expect(chainOf(...around, step('slow', 500), step('end', 10, ['c', 'slow']))).toEqual(['slow', 'end', 510]);
  });

  test('ends where it ends: what comes after is not added', () => {
    expect(chainOf(step('a', 100), step('b', 1), step('c', 1, ['b']))).toEqual(['a', 100]);
  });

  test('of nothing is nothing', () => expect(chainOf()).toEqual([0]));

  test('cannot wait for what comes later', () => {
    expect(() => findLongestChain([step('a', 1, ['b']), step('b', 1)])).toThrow('no step b comes before');
  });
});

describe('the steps of a plan', () => {
  const operations = [
    'github:CreateCheck',
    'github:GetUser',
    'github:ListComments',
    'oidc:GET /token/77',
    'github:UpdateComment',
    'sts:AssumeRoleWithWebIdentity',
    'cloudformation:DescribeStacks',
    'cloudformation:GetTemplate',
    'cloudformation:ListChangeSets',
    'ecr:GetAuthorizationToken',
    'cloudformation:DeleteChangeSet',
    'ecr:DescribeImages',
    'ecr:DescribeImages',
    'cloudformation:CreateChangeSet',
    'cloudformation:DescribeChangeSet',
    'cloudformation:DescribeChangeSet',
    'github:ListComments',
    'github:UpdateComment',
    'github:UpdateCheck',
  ];
  const record = (operation: string, ms: number): RequestRecord => {
    const [service = '', ...rest] = operation.split(':');
    return { t: '', id: '', actor: '', service, operation: rest.join(':'), status: 200, ms };
  };
  const time = { latency: 50, creationSeconds: 3 };

  test('take the time of their own request, the last of a name where it says so', () => {
    const steps = buildPlanSteps(
      operations.map((operation, index) => record(operation, index)),
      time,
    );
    expect(steps.find(({ name }) => name === 'comments')?.milliseconds).toBe(52);
    expect(steps.find(({ name }) => name === 'comments again')?.milliseconds).toBe(66);
    expect(findLongestChain(steps).steps.map(({ name }) => name)).toEqual([
      'token',
      'role',
      'stack',
      'template',
      'change set',
      'creation of the change set',
      'its changes',
      'comments again',
      'comment',
    ]);
  });

  test('are all that a plan asks: another request has to be declared', () => {
    const records = [...operations, 's3:GetObject'].map((operation) => record(operation, 1));
    expect(() => buildPlanSteps(records, time)).toThrow('s3:GetObject is no step of a plan');
  });

  test('are all asked: one that is not asked any more has to go', () => {
    const records = operations.filter((operation) => !operation.endsWith('GetTemplate')).map((one) => record(one, 1));
    expect(() => buildPlanSteps(records, time)).toThrow('a plan does not ask cloudformation:GetTemplate any more');
  });
});

test('a median is the middle, or the mean of two', () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 9])]).toEqual([5, 3]);
  expect(() => median([])).toThrow();
});
