/** Every golden template against the resource specification, and against CloudFormation's own limits. */

import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
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
    expect(Buffer.byteLength(JSON.stringify(template))).toBeLessThanOrEqual(
      byBucket.includes(name) ? 1_000_000 : 51_200,
    );
  });
});

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
