/** What the file says in CloudFormation's own words: beside and over what its other keys make. */

import { describe, expect, test } from '@jest/globals';
import type { Config, OverrideConfig } from '../../../src/config/model.ts';
import { buildStack, checkStack } from '../../../src/stack/build.ts';
import { taggable } from '../../../src/stack/rawResources.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { findResource } from '../../support/specification.ts';
import { config, service } from './configs.ts';

const slot = (name: string) => `$\{${name}}`;
const queue = { Type: 'AWS::SQS::Queue' };
const withResources = (resources: Config['resources']) => config({ resources });
const withOverrides = (...overrides: readonly OverrideConfig[]) => config({ overrides });

/** `path: message → hint`, one for each finding. */
function told(given: Config): readonly string[] {
  return checkStack(given).map(({ paths, message, hint }) => `${paths[0].join('.')}: ${message} → ${hint}`);
}

describe('a resource of the file', () => {
  test('stands beside those that the file makes, as it is written', () => {
    const declaration = {
      ...queue,
      DeletionPolicy: 'Retain',
      Properties: { QueueName: { Ref: 'Cluster' }, Tags: [] },
    };
    const { resources } = buildStack(withResources({ Queue: declaration }), undefined);
    expect(resources.Queue).toEqual(declaration);
    expect(resources.SynthdataService).toEqual(buildStack(config(), undefined).resources.SynthdataService);
  });

  test('gets the tags of its kind, unless it has some of its own', () => {
    const own = { Type: 'AWS::S3::Bucket', Properties: { Tags: [{ Key: 'a', Value: 'b' }] } };
    const { resources } = buildStack(
      withResources({
        Mine: own,
        Plain: { Type: 'AWS::S3::Bucket' },
        Queue: queue,
        Group: { Type: 'AWS::SSM::Parameter' },
      }),
      undefined,
    );
    expect(resources.Mine).toEqual(own);
    expect(JSON.stringify(resources.Plain?.Properties?.Tags)).toMatch(
      /CostCenter.*CreatedAt.*Environment.*ManagedBy.*Name.*prod-inferloop-plain.*Owner.*Project/,
    );
    expect(resources.Queue?.Properties?.Tags).toHaveLength(7);
    expect(resources.Group).toEqual({ Type: 'AWS::SSM::Parameter' });
  });

  test('of a type that people add is one that takes tags so', () => {
    for (const type of taggable) {
      expect([type, findResource(`AWS::${type}`)?.tagInformation]).toEqual([
        type,
        { tagPropertyName: 'Tags', variant: 'standard' },
      ]);
    }
  });

  test('that is a role has the path and the bound that the execution role demands', () => {
    const roles = { Mine: { Type: 'AWS::IAM::Role' }, Own: { Type: 'AWS::IAM::Role', Properties: { Path: '/own/' } } };
    const { resources } = buildStack(withResources(roles), undefined);
    const bound = { 'Fn::If': ['HasPermissionsBoundary', { Ref: 'PermissionsBoundary' }, { Ref: 'AWS::NoValue' }] };
    expect(resources.Mine?.Properties).toMatchObject({ Path: '/inferloop/inferloop/', PermissionsBoundary: bound });
    expect(resources.Own?.Properties).toMatchObject({ Path: '/own/', PermissionsBoundary: bound });
  });

  test('of a name that is taken is told at both places', () => {
    const names = { SynthdataService: queue, Cluster: queue, CreatedAt: queue };
    expect(told(withResources(names))).toEqual([
      expect.stringMatching(/^resources.SynthdataService: .* is taken: `services.synthdata` makes AWS::ECS::Service/),
      expect.stringMatching(/^services.synthdata: .* is taken/),
      expect.stringMatching(/^resources.Cluster: .* is taken: this file makes AWS::ECS::Cluster/),
      expect.stringMatching(/^resources.CreatedAt: .* makes a parameter of the stack/),
    ]);
    expect(() => buildStack(withResources(names), undefined)).toThrow('`SynthdataService` is taken');
  });

  test.each([
    [
      { Ref: 'Clustr' },
      'resources.Queue.Properties.QueueName: there is no resource `Clustr` in the template → did you mean `Cluster`',
    ],
    [{ Ref: 'synthdataimage' }, 'did you mean `SynthdataImage`'],
    [{ 'Fn::GetAtt': ['Queu', 'Arn'] }, 'there is no resource `Queu` in the template → did you mean `Queue`'],
    [{ 'Fn::Sub': [`${slot('A')}-${slot('LoadBalancr')}`, { A: 'a' }] }, 'did you mean `LoadBalancer`'],
    [
      { 'Fn::Join': ['', ['a', { Ref: 'Zzzzzzzzzz' }]] },
      'resources.Queue.Properties.QueueName.Fn::Join.1.1: there is no resource `Zzzzzzzzzz`',
    ],
    [
      { 'Fn::If': ['HasPermissionBoundary', 'a', 'b'] },
      'there is no condition `HasPermissionBoundary` in the template → did you mean `HasPermissionsBoundary`',
    ],
  ])('that names what is not there: %j', (QueueName, words) => {
    expect(told(withResources({ Queue: { ...queue, Properties: { QueueName } } }))).toEqual([
      expect.stringContaining(words),
    ]);
  });

  test('that waits for what is not there, or stands under no condition', () => {
    expect(told(withResources({ Queue: { ...queue, DependsOn: ['Cluster', 'Topic'], Condition: 'Never' } }))).toEqual([
      expect.stringMatching(/^resources.Queue.Condition: there is no condition `Never`/),
      expect.stringMatching(/^resources.Queue.DependsOn: there is no resource `Topic`/),
    ]);
  });
});

describe('an override', () => {
  const grace = '/Resources/SynthdataService/Properties/HealthCheckGracePeriodSeconds';
  const rule = '/Resources/SynthdataProductionRule/Properties';

  test('has the last word, also on a resource of the file', () => {
    const given = config({
      resources: { Queue: { ...queue, Properties: { DelaySeconds: 1 } } },
      overrides: [
        { op: 'replace', path: grace, value: 90 },
        { op: 'add', path: '/Resources/Queue/Properties/DelaySeconds', value: 2 },
        { op: 'add', path: '/Outputs/QueueUrl', value: { Value: { Ref: 'Queue' } } },
      ],
    });
    const { resources, outputs } = buildStack(given, undefined);
    expect(resources.SynthdataService?.Properties?.HealthCheckGracePeriodSeconds).toBe(90);
    expect(resources.Queue?.Properties?.DelaySeconds).toBe(2);
    expect(outputs.QueueUrl).toEqual({ Value: { Ref: 'Queue' } });
  });

  test('of a rule leaves it as it is deployed while nothing changes, and its weights always', () => {
    const source = { Field: 'source-ip', SourceIpConfig: { Values: ['192.0.2.0/24'] } };
    const given = withOverrides({ op: 'add', path: `${rule}/Conditions/-`, value: source });
    const first = buildTemplate(buildStack(given, undefined));
    const live = { SynthdataProductionRule: { SynthdataBlueTargetGroup: 0, SynthdataGreenTargetGroup: 100 } };
    expect(buildTemplate(buildStack(given, first, live))).toEqual(first);
    const changed = withOverrides({ op: 'replace', path: `${rule}/Priority`, value: 7 });
    const { resources } = buildStack(changed, first, live);
    const groups = JSON.stringify(resources.SynthdataProductionRule?.Properties?.Actions);
    expect(groups).toMatch(/BlueTargetGroup"},"Weight":0.*GreenTargetGroup"},"Weight":100/);
  });

  test.each<readonly [OverrideConfig, readonly string[]]>([
    [
      { op: 'remove', path: `${grace}s` },
      [
        `overrides.0.path: /Resources/SynthdataService/Properties has no \`HealthCheckGracePeriodSecondss\` → did you mean ${grace}`,
      ],
    ],
    [{ op: 'copy', path: '/Resources/B', from: '/Resources/A' }, ['overrides.0.from: /Resources has no `A`']],
    [
      { op: 'replace', path: '/Resources/SynthdataService/Properties/Cluster', value: { Ref: 'Clustr' } },
      ['overrides.0.value: there is no resource `Clustr` in the template → did you mean `Cluster`'],
    ],
    [
      { op: 'remove', path: '/Resources/SynthdataTaskRole' },
      ['overrides.0.path: SynthdataTaskDefinition still needs `SynthdataTaskRole`'],
    ],
    [
      { op: 'add', path: '/Resources/SynthdataService/Type', value: 'AWS::SQS::Queue' },
      ['overrides.0.value: `SynthdataService` is how the service `synthdata` is followed'],
    ],
    [
      { op: 'remove', path: '/Outputs/SynthdataServiceUrl' },
      ['overrides.0.path: `SynthdataServiceUrl` is how the service'],
    ],
    [
      { op: 'add', path: '/Resources/A', value: { Type: 'Custom::A' } },
      ['overrides.0.value.Type: Custom::A runs code of its own'],
    ],
    [
      { op: 'add', path: '/Resources/A', value: { Type: 'Queue' } },
      ['overrides.0.value.Type: `Queue` is no type of AWS'],
    ],
    [
      { op: 'add', path: '/Resources/my-queue', value: { Type: 'AWS::SQS::Queue' } },
      ['overrides.0.value: `my-queue` is no logical id'],
    ],
    [{ op: 'add', path: '/Resources/A', value: {} }, ['overrides.0.path: after this nothing is a template any more']],
    [
      { op: 'add', path: '/Resources/Cluster/Properties/Fn::Transform', value: {} },
      ['overrides.0.value: `Fn::Transform` is a macro'],
    ],
  ])('that cannot be: %j', (operation, words) => {
    expect(told(withOverrides(operation))).toEqual(words.map((one) => expect.stringContaining(one)));
  });

  test('after one that cannot be is not looked at', () => {
    const [wrong, other] = ['/Resources/A', '/Resources/B'].map((path) => ({ op: 'remove', path }) as const);
    expect(told(config({ overrides: [wrong, other].flatMap((one) => one ?? []) }))).toEqual([
      expect.stringMatching(/^overrides.0.path/),
    ]);
  });
});

describe('too much for one template', () => {
  const queues = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`Queue${index}`, queue]));

  test('is told by type and by key, at what takes most', () => {
    const own = Object.keys(buildStack(config(), undefined).resources).length;
    expect(told(withResources(queues(500 - own)))).toEqual([]);
    expect(told(withResources(queues(501 - own)))).toEqual([
      expect.stringMatching(
        /^resources: the stack would have 501 resources, and CloudFormation takes 500: by type \d+ AWS::SQS::Queue, .*; by key \d+ resources, \d+ services, \d+ for all → /,
      ),
    ]);
  });

  test('of parameters and outputs too', () => {
    const services = Array.from({ length: 200 }, (_, index) =>
      service({ key: `s${index}`, port: undefined, http: undefined }),
    );
    const parts = told(config({ services }));
    expect(parts).toEqual(
      ['resources', 'parameters', 'outputs'].map((what) =>
        expect.stringMatching(new RegExp(`^services: the stack would have \\d+ ${what}`)),
      ),
    );
  });
});
