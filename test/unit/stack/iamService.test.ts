/** Services by IAM's names, and those that bootstrap gives CloudFormation, with and without what a person allows. */

import { describe, expect, test } from '@jest/globals';
import { buildBootstrap } from '../../../src/stack/bootstrap/build.ts';
import { executionServices, iamServiceOf } from '../../../src/stack/iamService.ts';
import { configCases, readGolden } from '../../golden/golden.ts';

const request = { project: 'shop', repository: 'acme/shop', repositoryId: '1', environments: [{ name: 'prod' }] };

interface Statement {
  readonly Action: readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

function statementsOf(allowed: readonly string[], parts: RegExp): readonly Statement[] {
  const { Resources } = buildBootstrap({ ...request, allowed });
  return Object.entries(Resources).flatMap(([logicalId, { Properties = {} }]) => {
    if (!parts.test(logicalId)) return [];
    const { Policies = [], PolicyDocument } = JSON.parse(JSON.stringify(Properties));
    const inline = Policies.map((policy: { readonly PolicyDocument: unknown }) => policy.PolicyDocument);
    const documents: readonly { readonly Statement: readonly Statement[] }[] = [...inline, PolicyDocument ?? []].flat();
    return documents.flatMap((document) => document.Statement);
  });
}

const servicesOf = (statements: readonly Statement[]) =>
  [...new Set(statements.flatMap(({ Action }) => Action).map((action) => action.split(':')[0]))].sort();

test('the services of the execution role are among those that bootstrap writes', () => {
  const written = servicesOf(statementsOf([], /^Execution/));
  expect([...executionServices].filter((service) => !written.includes(service))).toEqual([]);
  expect(executionServices.has('sqs')).toBe(false);
});

test('every type of a file is of one of them', () => {
  const cases = configCases.filter((name) => name !== 'raw-resources').map((name) => readGolden(name, 'template.json'));
  const types = cases.flatMap((text) => [...(text ?? '').matchAll(/"Type": "(AWS::\w+::\w+)"/g)]);
  const services = new Set(types.map(([, type = '']) => iamServiceOf(type)));
  expect([...services].filter((service) => !executionServices.has(service))).toEqual([]);
});

describe('what a person allows', () => {
  test.each([/^ExecutionAllowedPolicy$/, /^BoundaryPolicy$/])('is in %s, in the region of the stacks', (part) => {
    const [own] = statementsOf(['sqs', 'sns', 'sqs'], part).filter(({ Action }) => Action.includes('sqs:*'));
    expect(own).toMatchObject({
      Action: ['sns:*', 'sqs:*'],
      Condition: { StringEquals: { 'aws:RequestedRegion': [{ Ref: 'AWS::Region' }, 'us-east-1'] } },
    });
  });

  test('is nothing when nothing is said', () => {
    expect(Object.keys(buildBootstrap(request).Resources)).not.toContain('ExecutionAllowedPolicy');
  });
});
