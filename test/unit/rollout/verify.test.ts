import { describe, expect, test } from '@jest/globals';
import type { Effect, Effects } from '../../../src/plan/model.ts';
import type { PlanRecord } from '../../../src/plan/record.ts';
import { decidePermission } from '../../../src/rollout/report.ts';
import { verifyEffects } from '../../../src/rollout/verify.ts';

const effect = (more: Partial<Effect> = {}): Effect => ({
  type: 'AWS::ECS::TaskDefinition',
  action: 'replace',
  replacement: 'True',
  policyAction: undefined,
  properties: ['ContainerDefinitions'],
  before: 'b1',
  after: 'a1',
  weights: undefined,
  ...more,
});

const effectsOf = (resources: Effects['resources'], more: Partial<Effects> = {}): Effects => ({
  stack: 'prod-inferloop',
  capabilities: ['CAPABILITY_IAM'],
  executionRole: undefined,
  resources,
  ...more,
});

/** As it comes out of a check run: through JSON. */
const record = (pr: number, resources: Effects['resources'], more: Partial<Effects> = {}): PlanRecord => ({
  v: 1,
  repositoryId: 1,
  stack: 'prod-inferloop',
  region: 'us-east-1',
  environment: 'prod',
  pr,
  head: 'h',
  base: 'b',
  tree: 't',
  effects: JSON.parse(JSON.stringify(effectsOf(resources, more))),
  fingerprint: 'f',
  source: 's',
  images: {},
  createdAt: '2026-11-23T12:00:00.000Z',
  policies: {},
  cost: { monthly: '0', delta: null },
  changeSet: null,
  run: 1,
  attempt: 1,
});

const verify = (fresh: Effects, first: PlanRecord, ...more: readonly PlanRecord[]) =>
  verifyEffects(fresh, { kind: 'records', records: [first, ...more] });

describe('one record', () => {
  test('equal effects are identical, though undefined members went lost in JSON', () => {
    expect(verify(effectsOf({ Task: effect() }), record(7, { Task: effect() }))).toEqual({
      kind: 'identical',
      pullRequests: [7],
    });
  });

  test('a resource that nobody reviewed is refused', () => {
    const fresh = effectsOf({ Task: effect(), Role: effect({ type: 'AWS::IAM::Role', action: 'add' }) });
    expect(verify(fresh, record(7, { Task: effect() }))).toEqual({
      kind: 'plan-changed',
      differences: [{ subject: 'Role', type: 'AWS::IAM::Role', kind: 'unreviewed', what: ['add was not reviewed'] }],
    });
  });

  test('a resource that would no longer change is refused too: it is not what was reviewed', () => {
    expect(verify(effectsOf({}), record(7, { Task: effect() }))).toMatchObject({
      differences: [{ subject: 'Task', kind: 'gone', what: ['replace was reviewed'] }],
    });
  });

  test.each([
    [{ action: 'modify', replacement: 'False' }, ['action: replace → modify', 'replacement: True → False']],
    [{ properties: ['Cpu'] }, ['properties: ContainerDefinitions → Cpu']],
    [{ policyAction: 'Delete' }, ['what happens to the old one: none → Delete']],
    [{ before: 'b2' }, ['what is deployed changed since the review']],
    [{ after: 'a2' }, ['what would be deployed is not what was reviewed']],
    [{ weights: { Green: 100, Blue: 0 } }, ['the traffic moved since the review: none → Green 100 %']],
  ])('%j differs', (change, what) => {
    expect(verify(effectsOf({ Task: effect(change) }), record(7, { Task: effect() }))).toMatchObject({
      kind: 'plan-changed',
      differences: [{ subject: 'Task', kind: 'different', what }],
    });
  });

  test('traffic that moved is told by the names of the target groups', () => {
    const rule = (Blue: number, Green: number) => ({ Rule: effect({ weights: { Blue, Green } }) });
    expect(verify(effectsOf(rule(100, 0)), record(7, rule(0, 100)))).toMatchObject({
      differences: [{ what: ['the traffic moved since the review: Green 100 % → Blue 100 %'] }],
    });
    expect(verify(effectsOf(rule(0, 100)), record(7, rule(0, 100))).kind).toBe('identical');
  });

  test('capabilities, execution role and the stack itself count', () => {
    const fresh = effectsOf({}, { executionRole: 'arn:admin', capabilities: ['CAPABILITY_NAMED_IAM'] });
    expect(verify(fresh, record(7, {}))).toMatchObject({
      differences: [
        {
          subject: 'stack',
          what: ['capabilities: CAPABILITY_IAM → CAPABILITY_NAMED_IAM', 'execution role: none → arn:admin'],
        },
      ],
    });
  });
});

describe('several records', () => {
  const first = record(7, { Task: effect({ after: 'old' }), Vpc: effect() });

  test('are taken together, the newer one wins where both touch a resource', () => {
    const second = record(8, { Task: effect({ after: 'new' }) });
    expect(verify(effectsOf({ Task: effect({ after: 'new' }), Vpc: effect() }), first, second)).toEqual({
      kind: 'identical',
      pullRequests: [7, 8],
    });
    expect(verify(effectsOf({ Task: effect({ after: 'old' }), Vpc: effect() }), first, second).kind).toBe(
      'plan-changed',
    );
  });

  test('what a newer one took back may be missing, and what the newest announced may not', () => {
    const second = record(8, { Role: effect() });
    expect(verify(effectsOf({ Role: effect(), Vpc: effect() }), first, second).kind).toBe('identical');
    expect(verify(effectsOf({ Vpc: effect() }), first, second).kind).toBe('plan-changed');
  });
});

describe('an effect that keeps the text of its resource', () => {
  /** A new image: the task definition is the same but for it, and the service follows. */
  const image = (base: string) => ({
    Task: effect({ before: base, after: base }),
    Service: service({ before: `s-${base}`, after: `s-${base}` }),
  });
  const service = (more: Partial<Effect>) =>
    effect({
      type: 'AWS::ECS::Service',
      action: 'modify',
      replacement: 'False',
      properties: ['TaskDefinition'],
      ...more,
    });
  const memory = {
    Task: effect({ properties: ['Cpu', 'Memory'], before: 'b1', after: 'a1' }),
    Service: service({ before: 's-b1', after: 's-b1' }),
  };
  const both = effectsOf({
    Task: effect({ properties: ['ContainerDefinitions', 'Cpu', 'Memory'], before: 'b1', after: 'a1' }),
    Service: service({ before: 's-b1', after: 's-b1' }),
  });

  test('is equal to one of the same kind, whatever the text was when it was planned', () => {
    expect(verify(effectsOf(image('b2')), record(7, image('b1'))).kind).toBe('identical');
    const replaced = effectsOf({
      ...image('b2'),
      Service: service({ replacement: 'True', before: 'b2', after: 'b2' }),
    });
    expect(verify(replaced, record(7, image('b1')))).toMatchObject({
      differences: [{ subject: 'Service', what: ['replacement: False → True'] }],
    });
  });

  test('and two of them, merged together in either order, are one', () => {
    const [one, other] = [record(7, image('b1')), record(8, image('b1'))];
    for (const records of [[one, other] as const, [other, one] as const]) {
      expect(verify(effectsOf(image('b1')), ...records).kind).toBe('identical');
    }
  });

  test('yields to a change of the text that was planned on the same base, in either order', () => {
    const [text, carried] = [record(7, memory), record(8, image('b1'))];
    expect(verify(both, text, carried)).toEqual({ kind: 'identical', pullRequests: [7, 8] });
    expect(verify(both, carried, text)).toEqual({ kind: 'identical', pullRequests: [8, 7] });
  });

  test('announces no change of the text, and no property of another resource', () => {
    const changed = verify(effectsOf(memory), record(7, image('b1')));
    expect(changed).toMatchObject({
      differences: [
        {
          subject: 'Task',
          what: ['properties: ContainerDefinitions → Cpu, Memory', 'what would be deployed is not what was reviewed'],
        },
      ],
    });
    expect(verify(both, record(7, memory), record(8, { Service: memory.Service }))).toMatchObject({
      differences: [{ subject: 'Task', what: ['properties: Cpu, Memory → ContainerDefinitions, Cpu, Memory'] }],
    });
  });

  test('does not stand in for a change of the text that is gone', () => {
    expect(verify(effectsOf(image('b1')), record(7, memory), record(8, image('b1')))).toMatchObject({
      differences: [{ subject: 'Task', kind: 'different' }],
    });
  });

  test('a resource without any text is compared as it is', () => {
    const untold = { Task: effect({ before: undefined, after: undefined }) };
    expect(verify(effectsOf(untold), record(7, untold)).kind).toBe('identical');
    expect(verify(effectsOf(image('b1')), record(7, untold)).kind).toBe('plan-changed');
  });
});

test('two pull requests that edit the same text on the same base are no union of theirs', () => {
  const [one, other] = [record(7, { Task: effect({ after: 'a1' }) }), record(8, { Task: effect({ after: 'a2' }) })];
  const fresh = effectsOf({ Task: effect({ after: 'a12' }) });
  for (const records of [[one, other] as const, [other, one] as const]) {
    expect(verify(fresh, ...records)).toMatchObject({
      kind: 'plan-changed',
      differences: [{ subject: 'Task', what: ['what would be deployed is not what was reviewed'] }],
    });
  }
});

describe('decidePermission', () => {
  const request = {
    fingerprint: 'f1',
    approved: undefined,
    directPush: 'fail',
    pullRequests: [7],
    violations: [],
  } as const;
  const identical = { kind: 'identical', pullRequests: [7] } as const;
  const missing = { kind: 'record-missing', reasons: ['abc came without a pull request'] } as const;
  const changed = verify(effectsOf({ Task: effect() }), record(7, {}));

  test('what was reviewed is executed', () => {
    expect(decidePermission(identical, request)).toEqual({
      kind: 'execute',
      warrant: { kind: 'reviewed', pullRequests: [7] },
    });
  });

  test('what changed, and what nobody planned, is refused', () => {
    expect(decidePermission(changed, request)).toMatchObject({ kind: 'refuse', refusal: { kind: 'plan-changed' } });
    expect(decidePermission(missing, request)).toEqual({ kind: 'refuse', refusal: missing });
  });

  test("a person's word for this very fingerprint stands above that, for another it does not", () => {
    expect(decidePermission(changed, { ...request, approved: 'f1' })).toMatchObject({ warrant: { kind: 'approved' } });
    expect(decidePermission(changed, { ...request, approved: 'f2' }).kind).toBe('refuse');
  });

  test('nobody may overrule the policies of the file', () => {
    const limit = 500n * 10n ** 12n;
    const violations = [{ policy: 'max_monthly_cost', limit, amount: limit + 1n, unknown: [], causes: [] }] as const;
    for (const approved of [undefined, 'f1']) {
      expect(decidePermission(identical, { ...request, approved, violations })).toEqual({
        kind: 'refuse',
        refusal: { kind: 'policy-violated', violations },
      });
    }
  });

  test.each([
    ['fail', 'refuse'],
    ['plan', 'wait'],
    ['apply', 'execute'],
  ] as const)('direct-push: %s', (directPush, kind) => {
    expect(decidePermission(missing, { ...request, directPush, pullRequests: [] }).kind).toBe(kind);
  });

  test('direct-push says nothing of a pull request that was merged before it was planned', () => {
    expect(decidePermission(missing, { ...request, directPush: 'apply' }).kind).toBe('refuse');
  });
});
