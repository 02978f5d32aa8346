/** What review and apply are compared by: blind to images, prices and order, sharp for everything else. */

import { describe, expect, test } from '@jest/globals';
import type { ResourceChange } from '../../../src/plan/changeSet.ts';
import { compareResources } from '../../../src/plan/comparison.ts';
import { digestSource, fingerprint, renderCanonical } from '../../../src/plan/digest.ts';
import { buildEffects } from '../../../src/plan/effects.ts';
import { readSnapshot, type Snapshot } from '../../../src/plan/snapshot.ts';
import { modification } from '../../support/ports/stacks.ts';

const image = (digit: string, repository = 'inferloop/web') => `1.dkr.ecr/${repository}@sha256:${digit.repeat(64)}`;

function snapshot(parameters: { readonly [name: string]: string }, cpu = '256'): Snapshot {
  return {
    parameters,
    template: {
      Parameters: {
        WebImage: { Type: 'String' },
        WebProxyImage: { Type: 'String' },
        CreatedAt: { Type: 'String' },
        Size: { Type: 'String', Default: 's' },
      },
      Resources: {
        Task: {
          Type: 'AWS::ECS::TaskDefinition',
          Properties: { Cpu: cpu, Images: [{ Ref: 'WebImage' }, { Ref: 'WebProxyImage' }] },
        },
        Vpc: { Type: 'AWS::EC2::VPC', Properties: { Size: { Ref: 'Size' }, Made: { Ref: 'CreatedAt' } } },
      },
    },
  };
}

function effectsOf(before: Snapshot | undefined, after: Snapshot, changes: readonly ResourceChange[]) {
  return buildEffects({
    stack: 'prod-inferloop',
    capabilities: ['CAPABILITY_IAM'],
    executionRole: undefined,
    images: [
      { key: 'web', imageParameter: 'WebImage' },
      { key: 'web/proxy', imageParameter: 'WebProxyImage' },
    ],
    codes: [{ key: 'notify', codeParameter: 'NotifyCode' }],
    before,
    after,
    changes,
  });
}

const task = modification('Task', 'AWS::ECS::TaskDefinition', { replacement: 'True' });

describe('the fingerprint', () => {
  const reviewed = effectsOf(snapshot({ WebImage: image('a') }), snapshot({ WebImage: image('b') }, '512'), [task]);

  test('stays when only the image is another one, in another repository', () => {
    const built = snapshot({ WebImage: image('c', 'inferloop/plan/web') }, '512');
    expect(fingerprint(effectsOf(snapshot({ WebImage: image('a') }), built, [task]))).toBe(fingerprint(reviewed));
  });

  test('stays when only the code of a function is another one', () => {
    const called = (digit: string): Snapshot => ({
      template: {
        Parameters: { NotifyCode: { Type: 'String' } },
        Resources: {
          NotifyFunction: { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Key: { Ref: 'NotifyCode' } } } },
        },
      },
      parameters: { NotifyCode: digit.repeat(64) },
    });
    const change = modification('NotifyFunction', 'AWS::Lambda::Function');
    const [one, other] = ['b', 'c'].map((digit) => fingerprint(effectsOf(called('a'), called(digit), [change])));
    expect(one).toBe(other);
  });

  test('stays when only the image of a sidecar is another one', () => {
    const before = snapshot({ WebImage: image('a'), WebProxyImage: image('a', 'team/proxy') });
    const of = (digit: string) =>
      fingerprint(
        effectsOf(before, snapshot({ WebImage: image('b'), WebProxyImage: image(digit, 'team/proxy') }), [task]),
      );
    expect(of('c')).toBe(of('d'));
    expect(of('c')).not.toBe(fingerprint(reviewed));
  });

  test('differs when a property of the template differs', () => {
    const other = snapshot({ WebImage: image('b') }, '1024');
    expect(fingerprint(effectsOf(snapshot({ WebImage: image('a') }), other, [task]))).not.toBe(fingerprint(reviewed));
  });

  test('differs when what is deployed differs', () => {
    const moved = snapshot({ WebImage: image('a') }, '2048');
    const effects = effectsOf(moved, snapshot({ WebImage: image('b') }, '512'), [task]);
    expect(fingerprint(effects)).not.toBe(fingerprint(reviewed));
  });

  test('differs when a parameter other than an image or the creation time differs', () => {
    const change = [modification('Vpc', 'AWS::EC2::VPC')];
    const of = (parameters: { readonly [name: string]: string }) =>
      fingerprint(effectsOf(snapshot({}), snapshot(parameters), change));
    expect(of({ CreatedAt: '2026' })).toBe(of({ CreatedAt: '2027' }));
    expect(of({ Size: 'm' })).not.toBe(of({ Size: 'l' }));
  });

  test('does not depend on the order of the changes', () => {
    const vpc = modification('Vpc', 'AWS::EC2::VPC');
    const [before, after] = [snapshot({}), snapshot({}, '512')];
    expect(fingerprint(effectsOf(before, after, [task, vpc]))).toBe(fingerprint(effectsOf(before, after, [vpc, task])));
  });

  test('differs when another role would execute it', () => {
    expect(fingerprint({ ...reviewed, executionRole: 'arn:role' })).not.toBe(fingerprint(reviewed));
  });
});

describe('a listener rule', () => {
  const rule = (Blue: number, Green: number, path = '/'): Snapshot => {
    const TargetGroups = Object.entries({ Blue, Green }).map(([Ref, Weight]) => ({ TargetGroupArn: { Ref }, Weight }));
    const Properties = { Conditions: [path], Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }] };
    return {
      parameters: {},
      template: { Resources: { Rule: { Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties } } },
    };
  };
  const change = modification('Rule', 'AWS::ElasticLoadBalancingV2::ListenerRule');
  const effectOf = (after: Snapshot) => effectsOf(rule(100, 0), after, [change]).resources.Rule;

  test('records where it sends the traffic, apart from what else it does', () => {
    const [here, there] = [effectOf(rule(100, 0, '/api')), effectOf(rule(0, 100, '/api'))];
    expect(here?.weights).toEqual({ Blue: 100, Green: 0 });
    expect(there).toEqual({ ...here, weights: { Blue: 0, Green: 100 } });
    expect(effectOf(rule(100, 0, '/other'))?.after).not.toBe(here?.after);
  });
});

test('a first creation has the same effects without a change set as with one', () => {
  const after = snapshot({ WebImage: image('a') });
  const offline = compareResources({}, readSnapshot(after, { stack: 's', region: 'us-east-1' }));
  const recorded = offline.map((change) => ({
    ...change,
    replacement: 'True' as const,
    scope: ['Properties'],
    after: undefined,
  }));
  expect(effectsOf(undefined, after, offline)).toEqual(effectsOf(undefined, after, recorded));
  expect(Object.keys(effectsOf(undefined, after, offline).resources)).toEqual(['Task', 'Vpc']);
});

test('the names of changed properties are kept, never their values', () => {
  const change = modification('Task', 'AWS::ECS::TaskDefinition', {
    details: [
      {
        attribute: 'Properties',
        name: 'ContainerDefinitions',
        path: '/Properties/ContainerDefinitions/0/Environment/0/Value',
        requiresRecreation: 'Always',
        before: 'hunter2',
        after: 'hunter3',
        evaluation: 'Static',
        changeSource: 'DirectModification',
        causingEntity: undefined,
      },
    ],
  });
  const effects = effectsOf(snapshot({}), snapshot({}), [change]);
  expect(effects.resources.Task?.properties).toEqual(['ContainerDefinitions']);
  expect(JSON.stringify(effects)).not.toContain('hunter');
});

describe('the source', () => {
  const images = { web: { digest: `sha256:${'a'.repeat(64)}` } };

  test('leaves the creation time out and takes the image in', () => {
    const { template } = snapshot({});
    const of = (createdAt: string, digit: string) =>
      digestSource({ template, parameters: { CreatedAt: createdAt }, images: { web: { digest: digit } } });
    expect(of('2026', 'a')).toBe(of('2027', 'a'));
    expect(of('2026', 'a')).not.toBe(of('2026', 'b'));
    expect(digestSource({ template, parameters: {}, images })).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('canonical JSON has one spelling', () => {
  expect(renderCanonical({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}');
});
