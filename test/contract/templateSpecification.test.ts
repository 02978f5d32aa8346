/** Every golden template against the resource specification, and against CloudFormation's own limits. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildBootstrap } from '../../src/stack/bootstrap/build.ts';
import { REQUEST_LIMIT } from '../../src/stack/template.ts';
import type { Template } from '../../src/template/model.ts';
import { parseTemplate } from '../../src/template/parse.ts';
import { readGolden } from '../golden/golden.ts';
import { specificationProblems } from '../support/specification.ts';

/** Too large for a request. */
const byBucket: readonly string[] = ['synthdata-full'];

describe('the specification accepts', () => {
  test.each(readdirSync('test/golden/cases'))('%s', (name) => {
    const text = readGolden(name, 'template.json') ?? '';
    const template = parseTemplate(text);
    expect(specificationProblems(template)).toEqual([]);
    // That of bootstrap grows with the environments.
    const limit = byBucket.includes(name) ? 1_000_000 : REQUEST_LIMIT;
    if (name !== 'bootstrap') expect(bytesOf(template)).toBeLessThanOrEqual(limit);
  });
});

test('what bootstrap prints for one environment fits into a request, as README deploys it', () => {
  const environments = [{ name: 'prod', branch: 'main' }];
  const template = buildBootstrap({ project: 'inferloop', repository: 'o/r', repositoryId: '456789', environments });
  expect(bytesOf(template)).toBeLessThanOrEqual(REQUEST_LIMIT);
});

function bytesOf(template: Template): number {
  return Buffer.byteLength(JSON.stringify(template));
}

test('and refuses what is wrong', () => {
  const problems = specificationProblems({
    Resources: {
      Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterNam: 'x' } },
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: {
          Cluster: { 'Fn::GetAtt': ['Cluster', 'Arm'] },
          LaunchType: 'FARGATTE',
          TaskDefinition: { Ref: 'Gone' },
        },
      },
      Rule: { Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties: { Actions: [] } },
      Ghost: { Type: 'AWS::ECS::Ghost' },
    },
  });
  expect(problems).toEqual([
    'Cluster.ClusterNam is unknown',
    expect.stringContaining('Service.LaunchType: FARGATTE is not one of'),
    'Rule.Priority is required',
    'Rule.Conditions is required',
    'Ghost: no type AWS::ECS::Ghost',
    'Cluster has no attribute Arm',
    'nothing is called Gone',
  ]);
});
