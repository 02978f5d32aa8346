import { describe, expect, test } from '@jest/globals';
import { parsePolicy } from '../../../src/sandbox/iam/document.ts';
import { decide } from '../../../src/sandbox/iam/evaluate.ts';
import type { Context } from '../../../src/sandbox/iam/patterns.ts';
import type { Json } from '../../../src/template/model.ts';

const stack = 'arn:aws:cloudformation:us-east-1:111122223333:stack/prod-shop/1';

function verdict(statement: Json, request: { action?: string; resource?: string; context?: Context } = {}) {
  return decide([parsePolicy({ Version: '2012-10-17', Statement: statement })], {
    action: request.action ?? 'cloudformation:CreateChangeSet',
    resource: request.resource ?? stack,
    context: request.context ?? {},
  });
}

function condition(operator: string, key: string, values: Json, context: Context) {
  return verdict(
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { [operator]: { [key]: values } } },
    { context },
  );
}

describe('statements', () => {
  test('nothing is allowed that no statement allows', () => {
    expect(verdict({ Effect: 'Allow', Action: 'cloudformation:Describe*', Resource: '*' })).toBe('not-allowed');
  });

  test('actions match with wildcards and in any case', () => {
    expect(verdict({ Effect: 'Allow', Action: 'CloudFormation:create*', Resource: '*' })).toBe('allowed');
  });

  test('a deny wins over an allow', () => {
    const statements = [
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Deny', Action: 'cloudformation:*', Resource: '*' },
    ];
    expect(verdict(statements)).toBe('denied');
  });

  test('resources match in their own case only', () => {
    const allow = (Resource: string) => verdict({ Effect: 'Allow', Action: '*', Resource });
    expect(allow('arn:aws:cloudformation:*:*:stack/prod-*/*')).toBe('allowed');
    expect(allow('arn:aws:cloudformation:*:*:stack/Prod-*/*')).toBe('not-allowed');
  });

  test('NotAction and NotResource mean all others', () => {
    expect(verdict({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })).toBe('allowed');
    expect(verdict({ Effect: 'Allow', NotAction: 'cloudformation:*', Resource: '*' })).toBe('not-allowed');
    expect(verdict({ Effect: 'Deny', Action: '*', NotResource: stack })).toBe('not-allowed');
    expect(verdict({ Effect: 'Deny', Action: '*', NotResource: `${stack}x` })).toBe('denied');
  });

  test('a variable without a value matches nothing', () => {
    const statement = { Effect: 'Allow', Action: '*', Resource: `\${aws:PrincipalTag/Stack}*` };
    expect(verdict(statement)).toBe('not-allowed');
    expect(verdict(statement, { context: { 'aws:PrincipalTag/Stack': 'arn:aws:cloudformation:' } })).toBe('allowed');
  });
});

describe('conditions', () => {
  test.each<[string, Json, Context, boolean]>([
    ['StringEquals', 'a', { k: 'a' }, true],
    ['StringEquals', ['a', 'b'], { k: 'b' }, true],
    ['StringEquals', 'a*', { k: 'ab' }, false],
    ['StringEquals', 'a', {}, false],
    ['StringEqualsIfExists', 'a', {}, true],
    ['StringNotEquals', 'a', { k: 'b' }, true],
    ['StringNotEquals', ['a', 'b'], { k: 'b' }, false],
    ['StringNotEquals', 'a', {}, true],
    ['StringLike', 'repo:o/r:*', { k: 'repo:o/r:pull_request' }, true],
    ['StringLike', 'repo:o/r:*', { k: 'repo:o/r2:pull_request' }, false],
    ['StringLike', 'a?c', { k: 'abc' }, true],
    ['ArnLike', 'arn:aws:iam::*:role/x', { k: 'arn:aws:iam::111122223333:role/x' }, true],
    ['ArnLike', 'arn:aws:*:role/x', { k: 'arn:aws:iam::111122223333:role/x' }, false],
    ['ArnNotEquals', 'arn:aws:iam::1:role/x', { k: 'arn:aws:iam::1:role/x' }, false],
    ['Bool', 'true', { k: 'TRUE' }, true],
    ['Null', 'true', {}, true],
    ['Null', 'false', {}, false],
    ['Null', 'false', { k: 'x' }, true],
    ['NumericLessThanEquals', '3600', { k: '3600' }, true],
    ['ForAnyValue:StringEquals', ['a', 'b'], { k: ['x', 'b'] }, true],
    ['ForAnyValue:StringEquals', ['a'], {}, false],
    ['ForAllValues:StringEquals', ['a', 'b'], { k: ['a', 'x'] }, false],
    ['ForAllValues:StringEquals', ['a', 'b'], {}, true],
  ])('%s %j over %j holds: %j', (operator, values, context, holds) => {
    expect(condition(operator, 'k', values, context)).toBe(holds ? 'allowed' : 'not-allowed');
  });

  test('keys are found in any case', () => {
    expect(condition('StringEquals', 'AWS:requestedregion', 'eu-west-1', { 'aws:RequestedRegion': 'eu-west-1' })).toBe(
      'allowed',
    );
  });

  test('an operator that does not exist is refused when the policy is written', () => {
    expect(() => condition('StringIs', 'k', 'a', {})).toThrow('Invalid Condition type : StringIs.');
  });
});

describe('documents', () => {
  test.each([
    ['{'],
    ['{}'],
    ['[]'],
    ['{"Statement":[{"Effect":"Maybe","Action":"*"}]}'],
    ['{"Statement":[{"Effect":"Allow"}]}'],
  ])('%s is malformed', (text) => {
    expect(() => parsePolicy(text)).toThrow(expect.objectContaining({ code: 'MalformedPolicyDocument' }));
  });
});
