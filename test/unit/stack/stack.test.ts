/** Any configuration gives a template that holds together, the same for the same configuration. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Config, Endpoint, JobConfig, NetworkConfig, ServiceConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate, renderTemplate } from '../../../src/stack/template.ts';
import { deploymentOrder } from '../../../src/template/references.ts';
import { findResource, specificationProblems } from '../../support/specification.ts';
import { config, deployment, http, job, range, service } from './configs.ts';

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,6}){0,2}$/);
const block = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `203.0.${a}.${b}/32`);

const anyVariables = fc.dictionary(fc.stringMatching(/^[A-Z]{1,8}$/), fc.string());
const anySecrets: fc.Arbitrary<ServiceConfig['secrets']> = fc.dictionary(
  fc.stringMatching(/^[A-Z]{1,8}$/),
  fc.oneof(
    name.map((text) => ({ kind: 'secret', name: text }) as const),
    name.map((text) => ({ kind: 'parameter', path: `/${text}` }) as const),
    name.map(
      (text) => ({ kind: 'arn', arn: `arn:aws:secretsmanager:us-east-1:111122223333:secret:${text}-AbCdEf` }) as const,
    ),
  ),
);

/** `side-…` is no other service's name. */
const anySidecar = fc.record({
  name: name.map((text) => `side-${text}`),
  image: fc.constantFrom(
    { kind: 'image', reference: 'public.ecr.aws/nginx/nginx:1.27' } as const,
    { kind: 'image', reference: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/team/proxy:1.2' } as const,
  ),
  command: fc.option(fc.array(fc.string(), { maxLength: 3 }), { nil: undefined }),
  port: fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }),
  variables: anyVariables,
  secrets: anySecrets,
  essential: fc.boolean(),
});

const anyNetwork: fc.Arbitrary<NetworkConfig> = fc.oneof(
  fc.record({
    kind: fc.constant('new' as const),
    zones: fc.integer({ min: 2, max: 3 }),
    placement: fc.constantFrom('public', 'private'),
    nat: fc.constantFrom('none', 'single', 'per_zone'),
    cidr: fc.constantFrom('10.0.0.0/16', '10.20.4.0/22', '192.168.7.0/24'),
    endpoints: fc.subarray<Endpoint>(['ecr', 'logs', 's3', 'secrets']),
    flowLogDays: fc.constantFrom(undefined, 14),
    deny: fc.subarray(['198.51.100.7/32', '203.0.113.0/24']),
  }),
  fc.record({
    kind: fc.constant('existing' as const),
    vpc: fc.constant('vpc-0a1b2c3d'),
    subnets: fc.constant({ public: ['subnet-0a1b2c3d', 'subnet-1a2b3c4d'], private: ['subnet-2a3b4c5d'] }),
    placement: fc.constantFrom('public', 'private'),
  }),
);

const anyService: fc.Arbitrary<ServiceConfig> = fc
  .record({
    port: fc.option(fc.integer({ min: 1, max: 65535 }), { nil: undefined }),
    platform: fc.constantFrom('linux/amd64', 'linux/arm64'),
    variables: anyVariables,
    secrets: anySecrets,
    exec: fc.boolean(),
    sidecars: fc.uniqueArray(anySidecar, { maxLength: 2, selector: (sidecar) => sidecar.name }),
    path: fc.constantFrom('/', '/api', '/api/v2', '/*/x', '/a/b/c/'),
    sources: fc.uniqueArray(block, { maxLength: 3 }),
    count: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((tasks) => ({ kind: 'fixed', tasks }) as const),
      fc.integer({ min: 1, max: 20 }).map((minimum) => range({ minimum, maximum: minimum + 5 })),
    ),
    strategy: fc.constantFrom('blue_green', 'canary', 'rolling'),
    testPort: fc.constantFrom(8443, 9000),
    testFrom: fc.option(fc.uniqueArray(block, { maxLength: 2 }), { nil: undefined }),
    built: fc.boolean(),
  })
  .map(({ port, path, sources, strategy, testPort, testFrom, built, ...rest }) =>
    service({
      ...rest,
      port,
      http: port === undefined ? undefined : { ...http, path, allowedSourceIps: sources },
      deployment: {
        ...deployment,
        strategy,
        step: strategy === 'canary' ? { percent: 5, bakeMinutes: 10 } : undefined,
        testPort,
        testFrom,
      },
      ...(built ? {} : { image: { kind: 'image', reference: 'public.ecr.aws/nginx/nginx:1.27' } }),
    }),
  );

const anyJob: fc.Arbitrary<JobConfig> = fc
  .record({
    platform: fc.constantFrom('linux/amd64', 'linux/arm64'),
    variables: anyVariables,
    secrets: anySecrets,
    on: fc.constantFrom('fargate', 'ec2'),
    spot: fc.boolean(),
    schedule: fc.option(fc.constant({ expression: 'rate(1 day)', timezone: 'UTC' }), { nil: undefined }),
    timeoutSeconds: fc.option(fc.integer({ min: 60, max: 3600 }), { nil: undefined }),
  })
  .map(job);

const anyConfig: fc.Arbitrary<Config> = fc
  .record({
    project: name,
    environment: name,
    network: anyNetwork,
    services: fc.dictionary(name, anyService, { maxKeys: 4 }),
    jobs: fc.dictionary(name, anyJob, { maxKeys: 2 }),
    owner: fc.option(fc.constant('data-platform'), { nil: undefined }),
    more: fc.dictionary(fc.constantFrom('Team', 'Ward'), fc.constant('x')),
  })
  .map(({ project, environment, network, services, jobs, owner, more }) =>
    config({
      project,
      environment,
      network,
      services: named(services),
      jobs: named(jobs).filter(({ key }) => !(key in services)),
      tags: { owner, costCenter: undefined, more },
    }),
  );

/** Sorted by their keys, as the file gives them. */
function named<T>(things: { readonly [key: string]: T }): readonly (T & { readonly key: string })[] {
  return Object.entries(things)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => ({ ...one, key }));
}

const sixTags = ['CostCenter', 'CreatedAt', 'Environment', 'ManagedBy', 'Owner', 'Project'];

/** Taggable by the specification of today, left alone on purpose: see stack/tags.ts. */
const untagged = [
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
];

describe('any configuration', () => {
  test('gives a template that the specification accepts, whose references resolve and do not go round', () => {
    fc.assert(
      fc.property(anyConfig, (any) => {
        const template = buildTemplate(buildStack(any, undefined));
        expect(specificationProblems(template)).toEqual([]);
        expect(deploymentOrder(template)).toHaveLength(Object.keys(template.Resources).length);
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same bytes again, also when the keys of the file stand in another order', () => {
    fc.assert(
      fc.property(anyConfig, (any) => {
        const shuffled = {
          ...any,
          tags: { ...any.tags, more: turned(any.tags.more) },
          services: any.services.map((one) => ({
            ...one,
            variables: turned(one.variables),
            secrets: turned(one.secrets),
          })),
        };
        const text = renderTemplate(buildStack(any, undefined));
        expect(renderTemplate(buildStack(any, undefined))).toBe(text);
        expect(renderTemplate(buildStack(shuffled, undefined))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('puts the six tags and a name on everything that takes tags', () => {
    fc.assert(
      fc.property(anyConfig, (any) => {
        for (const [logicalId, { Type, Properties }] of Object.entries(buildStack(any, undefined).resources)) {
          if (findResource(Type)?.tagInformation === undefined || untagged.includes(Type)) continue;
          const tags = tagsOf(Properties?.Tags);
          expect({ logicalId, keys: Object.keys(tags) }).toEqual({
            logicalId,
            keys: expect.arrayContaining([...sixTags, 'Name']),
          });
          expect(Object.values(tags)).not.toContain('');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('gives every service and image places that exist', () => {
    fc.assert(
      fc.property(anyConfig, (any) => {
        const stack = buildStack(any, undefined);
        expect(stack.services.map(({ key }) => key)).toEqual(any.services.map(({ key }) => key));
        for (const { imageParameter, runner } of stack.images) {
          expect(stack.parameters).toHaveProperty(imageParameter);
          expect(JSON.stringify(stack.resources[runner])).toContain(`"Ref":"${imageParameter}"`);
        }
        for (const place of stack.services) {
          const ids = [place.productionRule, place.testRule, ...(place.targetGroups ?? [])].filter(
            (id) => id !== undefined,
          );
          for (const id of [place.logicalId, place.taskDefinition, ...ids]) expect(stack.resources).toHaveProperty(id);
          const { service: arn, url, testUrl } = place.outputs;
          for (const output of [arn, url, testUrl])
            if (output !== undefined) expect(stack.outputs).toHaveProperty(output);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function turned<T>(record: { readonly [key: string]: T }): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(record).reverse());
}

/** By name, whether the type takes a list or a map. */
function tagsOf(tags: unknown): { readonly [name: string]: unknown } {
  const given: { readonly [name: string]: unknown } | readonly { Key: string; Value: unknown }[] = JSON.parse(
    JSON.stringify(tags),
  );
  return Array.isArray(given) ? Object.fromEntries(given.map(({ Key, Value }) => [Key, Value])) : { ...given };
}
