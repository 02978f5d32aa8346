/** Listener rules: what ECS moves stays byte for byte, longer paths win, and nobody gets in by a neighbour's door. */

import { describe, expect, test } from '@jest/globals';
import type { ServiceConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Template } from '../../../src/template/model.ts';
import { config, deployment, http, monitoring, range, service } from './configs.ts';

const web = (key: string, path: string, changes: Partial<ServiceConfig> = {}) =>
  service({ key, http: { ...http, path }, ...changes });

const resourcesOf = (services: readonly ServiceConfig[], deployed?: Template) =>
  buildStack(config({ services }), deployed).resources;

describe('the rules of a blue-green service', () => {
  const { SynthdataProductionRule: production, SynthdataTestRule: testRule } = resourcesOf([service()]);

  test('both name both target groups, one of them with all traffic', () => {
    const actions = [
      {
        Type: 'forward',
        ForwardConfig: {
          TargetGroups: [
            { TargetGroupArn: { Ref: 'SynthdataBlueTargetGroup' }, Weight: 100 },
            { TargetGroupArn: { Ref: 'SynthdataGreenTargetGroup' }, Weight: 0 },
          ],
        },
      },
    ];
    expect(production?.Properties?.Actions).toEqual(actions);
    expect(testRule?.Properties?.Actions).toEqual(actions);
  });

  test('carry no parameter and no tag', () => {
    for (const rule of [production, testRule]) {
      expect(JSON.stringify(rule)).not.toMatch(/CreatedAt|Image|"Tags"/);
    }
  });

  test('do not change with size, count, image, tags, bake time or steps', () => {
    const changed = buildStack(
      config({
        tags: { owner: 'others', costCenter: '1', more: { Team: 'x' } },
        monitoring: { ...monitoring, logDays: 7 },
        services: [
          service({
            cpu: 1024,
            memory: 2048,
            count: range({ maximum: 4, cpuPercentage: 50 }),
            image: { kind: 'image', reference: 'nginx:1' },
            deployment: {
              ...deployment,
              strategy: 'linear',
              step: { percent: 10, bakeMinutes: 6 },
              bakeMinutes: 60,
              timeoutMinutes: 150,
            },
          }),
        ],
      }),
      undefined,
    ).resources;
    expect(changed.SynthdataProductionRule).toEqual(production);
    expect(changed.SynthdataTestRule).toEqual(testRule);
  });
});

describe('a rule that is deployed', () => {
  const template = buildTemplate(buildStack(config(), undefined));
  const swung: Template = JSON.parse(
    JSON.stringify(template)
      .replaceAll('"Weight":100', '"Weight":1')
      .replaceAll('"Weight":0', '"Weight":100')
      .replaceAll('"Weight":1}', '"Weight":0}'),
  );

  test('keeps its weights while it routes the same', () => {
    const rule = resourcesOf([service()], swung).SynthdataProductionRule;
    expect(rule).toEqual(swung.Resources.SynthdataProductionRule);
    expect(rule).not.toEqual(template.Resources.SynthdataProductionRule);
  });

  test('is made anew when its path changes', () => {
    const rule = resourcesOf([web('synthdata', '/api')], swung).SynthdataProductionRule;
    expect(JSON.stringify(rule)).toContain('"Weight":100}');
    expect(rule?.Properties?.Conditions).toEqual([
      { Field: 'path-pattern', PathPatternConfig: { Values: ['/api', '/api/*'] } },
    ]);
  });

  test('nothing else is taken from what is deployed', () => {
    const other: Template = {
      Resources: { ...swung.Resources, Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.9.0.0/16' } } },
    };
    expect(resourcesOf([service()], other).Vpc?.Properties?.CidrBlock).toBe('10.0.0.0/16');
  });
});

describe('priorities', () => {
  const priority = (services: readonly ServiceConfig[], id: string) =>
    Number(resourcesOf(services)[id]?.Properties?.Priority);

  test('longer paths come first', () => {
    const services = [web('deep', '/api/v2'), web('root', '/'), web('top', '/api')];
    expect(priority(services, 'DeepProductionRule')).toBeLessThan(priority(services, 'TopProductionRule'));
    expect(priority(services, 'TopProductionRule')).toBeLessThan(priority(services, 'RootProductionRule'));
  });

  test('letters come before wildcards', () => {
    const services = [web('wild', '/*/x'), web('exact', '/a/x')];
    expect(priority(services, 'ExactProductionRule')).toBeLessThan(priority(services, 'WildProductionRule'));
  });

  test('a new service moves no other', () => {
    const before = priority([web('root', '/')], 'RootProductionRule');
    expect(priority([web('aaa', '/aaa'), web('root', '/'), web('zzz', '/zzz')], 'RootProductionRule')).toBe(before);
  });

  test('forty services under paths of one length share none', () => {
    const services = Array.from({ length: 40 }, (_, index) => web(`s${index + 10}`, `/p${index + 10}`));
    const resources = resourcesOf(services);
    const used = services.map(({ key }) => resources[`${key.toUpperCase()}ProductionRule`]?.Properties?.Priority);
    expect(new Set(used).size).toBe(40);
    expect(Math.max(...used.map(Number))).toBeLessThanOrEqual(50_000);
  });
});

describe('who may reach a service', () => {
  const only = (sources: readonly string[]) => ({ http: { ...http, path: '/api', allowedSourceIps: sources } });
  const ingress = (services: readonly ServiceConfig[]) =>
    JSON.stringify(resourcesOf(services).LoadBalancerSecurityGroup?.Properties?.SecurityGroupIngress);

  test('the test port is for the VPC only', () => {
    expect(resourcesOf([service()]).LoadBalancerSecurityGroup?.Properties?.SecurityGroupIngress).toEqual([
      expect.objectContaining({ FromPort: 80, ToPort: 80, CidrIp: '0.0.0.0/0' }),
      expect.objectContaining({ FromPort: 8443, ToPort: 8443, CidrIp: '10.0.0.0/16' }),
    ]);
  });

  test('tasks are for the load balancer only, and the load balancer reaches nothing but tasks', () => {
    const resources = resourcesOf([service()]);
    expect(resources.SynthdataTaskSecurityGroup?.Properties?.SecurityGroupIngress).toEqual([
      expect.objectContaining({ FromPort: 8000, SourceSecurityGroupId: { Ref: 'LoadBalancerSecurityGroup' } }),
    ]);
    expect(resources.LoadBalancerSecurityGroup?.Properties?.SecurityGroupEgress).toEqual([
      expect.objectContaining({ CidrIp: '127.0.0.1/32' }),
    ]);
    expect(resources.SynthdataLoadBalancerEgress?.Properties).toMatchObject({
      GroupId: { Ref: 'LoadBalancerSecurityGroup' },
      FromPort: 8000,
      DestinationSecurityGroupId: { Ref: 'SynthdataTaskSecurityGroup' },
    });
  });

  test('blocks of the file close the load balancer, in whatever order they stand', () => {
    const blocks = ['203.0.113.0/24', '198.51.100.0/24'];
    const closed = ingress([service(only(blocks))]);
    expect(closed).not.toContain('0.0.0.0/0');
    expect(ingress([service(only([...blocks].reverse()))])).toBe(closed);
  });

  test('a service for few beside one for everybody keeps others out by its rule', () => {
    const resources = resourcesOf([service({ key: 'admin', ...only(['203.0.113.0/24']) }), web('root', '/')]);
    expect(resources.AdminProductionRule?.Properties?.Conditions).toEqual([
      { Field: 'path-pattern', PathPatternConfig: { Values: ['/api', '/api/*'] } },
      { Field: 'source-ip', SourceIpConfig: { Values: ['203.0.113.0/24'] } },
    ]);
    expect(resources.RootProductionRule?.Properties?.Conditions).toHaveLength(1);
  });

  test('more blocks than a rule has room for are refused, not dropped', () => {
    const many = ['203.0.113.0/26', '203.0.113.64/26', '198.51.100.0/25', '198.51.100.128/25'];
    expect(() => resourcesOf([service({ key: 'admin', ...only(many) }), web('root', '/')])).toThrow(
      'services.admin.http.allowed_source_ips has 4 blocks, and a listener rule has room for 3',
    );
  });
});
