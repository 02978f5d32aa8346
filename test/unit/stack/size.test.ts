/** Large files and long names stay within what AWS takes. */

import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/model.ts';
import { parseConfig } from '../../../src/config/parse.ts';
import { buildStack, checkStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Json } from '../../../src/template/model.ts';

function read(file: object, environment = 'prod'): Config {
  const request = { file: 'f', environment, branch: undefined, defaultBranch: undefined };
  const result = parseConfig(JSON.stringify(file), request);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result, undefined, 1));
  return result.config;
}

/** As a team of many services would write it: scaled, watched, each with its store. */
function large(count: number): object {
  const names = Array.from({ length: count }, (_, index) => `service-${index + 1}`);
  return {
    project: 'inferloop',
    region: 'us-east-1',
    network: { placement: 'private', nat: 'per_zone', zones: 3 },
    storage: { buckets: { data: { versioned: true } } },
    services: Object.fromEntries(
      names.map((name) => [
        name,
        { build: '.', port: 8000, http: { path: `/${name}` }, count: '2-10', uses: ['data'], variables: { A: 'b' } },
      ]),
    ),
    monitoring: { dashboard: true },
  };
}

describe('a file of 30 services', () => {
  const config = read(large(30));
  const template = buildTemplate(buildStack(config, undefined));

  test('is within the quotas of one template', () => {
    expect(checkStack(config)).toEqual([]);
    expect(Object.keys(template.Resources).length).toBeLessThanOrEqual(500);
  });

  test('is within what CloudFormation takes by S3: 1 MB', () => {
    expect(JSON.stringify(template).length).toBeLessThanOrEqual(1_000_000);
  });
});

/** Characters, by type and property: quotas of each service of AWS. */
const limits: { readonly [place: string]: number } = {
  'AWS::Batch::ComputeEnvironment ComputeEnvironmentName': 128,
  'AWS::Batch::JobDefinition JobDefinitionName': 128,
  'AWS::Batch::JobQueue JobQueueName': 128,
  'AWS::Budgets::Budget BudgetName': 100,
  'AWS::CloudWatch::Alarm AlarmName': 255,
  'AWS::CloudWatch::Dashboard DashboardName': 255,
  'AWS::ECS::Cluster ClusterName': 255,
  'AWS::ECS::Service ServiceName': 255,
  'AWS::ECS::TaskDefinition Family': 255,
  'AWS::ElasticLoadBalancingV2::LoadBalancer Name': 32,
  'AWS::KMS::Alias AliasName': 256,
  'AWS::Logs::LogGroup LogGroupName': 512,
  'AWS::RDS::DBInstance DBInstanceIdentifier': 63,
  'AWS::SNS::Topic TopicName': 256,
  'AWS::SecretsManager::Secret Name': 512,
  'AWS::Scheduler::Schedule Name': 64,
  'AWS::WAFv2::WebACL Name': 128,
};

describe('names at their longest', () => {
  const long = (letter: string) => letter.repeat(32);
  const file = {
    project: long('p'),
    region: 'us-east-1',
    security: { key: 'managed', waf: 'common' },
    storage: { buckets: { [long('b')]: {} }, volumes: { [long('v')]: { size: '10GB', snapshots: {} } } },
    databases: { [long('d')]: {} },
    services: { [long('s')]: { image: 'a', port: 80, count: '2-4', uses: [long('d'), long('b')] } },
    jobs: { [long('j')]: { image: 'a', schedule: 'rate(6 hours)' } },
    monitoring: {
      notify: ['mailto:ada@example.com'],
      alarms: { [long('a')]: { service: long('s'), metric: 'http_5xx', above: '1%' } },
      dashboard: true,
    },
    budget: { monthly: '400 USD' },
    environments: { [long('e')]: {} },
  };
  const { resources } = buildStack(read(file, long('e')), undefined);
  const named = Object.entries(resources).flatMap(([logicalId, { Type, Properties = {} }]) =>
    Object.entries(Properties)
      .filter(([property, value]) => /(Name|Family|Identifier)$/.test(property) && typeof value === 'string')
      .map(([property, value]: [string, Json]) => [logicalId, `${Type} ${property}`, String(value)] as const),
  );

  test.each(named)('%s: %s', (_, place, name) => {
    const limit = limits[place];
    if (limit === undefined) expect(name.length).toBeLessThanOrEqual(63);
    else expect(name.length).toBeLessThanOrEqual(limit);
  });

  test('are those of most systems', () => {
    expect(named.length).toBeGreaterThan(10);
  });
});
