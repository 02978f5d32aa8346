/** The road of two pull requests, walked by the shipped action with the roles that `inferloop bootstrap` makes. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, changeSets, readLive, STACK, stackStatus, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { GREETING, shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;
const jobs: JobResult[] = [];

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

/** Keeps the job for the test of secrets. */
async function run(job: Promise<JobResult>): Promise<JobResult> {
  const result = await job;
  jobs.push(result);
  return result;
}

/** Hours of a month, and what us-east-1 asks for an hour, in USD. */
const MONTH = 730;
const VCPU = 0.04048;
const GB = 0.004445;
const ADDRESS = 0.005;

describe('the first pull request', () => {
  let number: number;
  let planned: JobResult;

  beforeAll(async () => {
    number = await team.propose('first', shopConfig({ cpu: 256, memory: 512, count: 2, logs: 30 }));
  });

  test('is planned (status planned): all of it is new, has a price, and AWS stays as it is', async () => {
    const before = team.sandbox.log.records.length;
    planned = await run(team.plan(number));
    expect(planned.exitCode).toBe(0);
    expect(planned.outputs).toMatchObject({ status: 'planned', 'has-changes': 'true', 'stack-name': STACK });
    expect(team.requests(before).filter((request) => WRITES.test(request))).toEqual([]);
    await expect(stackStatus(team)).rejects.toThrow('does not exist');

    const tasks = 2 * MONTH * (0.25 * VCPU + 0.5 * GB + ADDRESS);
    const loadBalancer = MONTH * (0.0225 + 0.008 + 2 * ADDRESS);
    // 5 GB taken in, of which 15 % stay for a month.
    const logs = 5 * 0.5 + 5 * 0.15 * 0.03;
    expect(Number(planned.outputs['monthly-cost'])).toBeCloseTo(tasks + loadBalancer + logs, 9);
    expect(team.comment(number)).toMatch(/^### 🟢 prod will be created: \*\*\$57\.41\/mo\*\*$/m);
    const { add, ...others } = JSON.parse(planned.outputs.changes ?? '');
    expect(others).toEqual({ change: 0, replace: 0, destroy: 0, import: 0 });
    expect(team.comment(number)).toContain(`**${add} add · 0 change · 0 destroy**`);
    // A row for what costs something, a line in the fold for what does not: each of them once.
    const comment = team.comment(number);
    const rows = comment.match(/\| add \|/g) ?? [];
    const folded =
      comment
        .match(/^- \w+::\w+: (`\w+`(, )?)+$/gm)
        ?.join('')
        .match(/`\w+`/g) ?? [];
    expect([...rows, ...folded]).toHaveLength(add);
  });

  test('has a check run that carries the record, without a change set', () => {
    const [check] = [...team.repository.checks.values()].filter(({ name }) => name === 'inferloop/plan (prod)');
    expect(check).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(check?.externalId).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(check?.text ?? '')).toMatchObject({
      stack: STACK,
      environment: 'prod',
      pr: number,
      head: check?.head,
      fingerprint: planned.outputs.fingerprint,
      changeSet: null,
    });
  });

  test('auto on push to the branch of an environment: apply (status applied), the image that was planned', async () => {
    const commit = await team.merge(number);
    const { exitCode, log, outputs, summary } = await run(team.apply());
    expect({ exitCode, status: outputs.status }).toEqual({ exitCode: 0, status: 'applied' });
    expect(await stackStatus(team)).toBe('CREATE_COMPLETE');
    expect(log).toContain(`ok       review: re-planned, identical to #${number}`);
    expect(stagesOf(log)).toEqual(stages);
    const events = log.split('\n').filter((line) => line.startsWith('CREATE_COMPLETE'));
    expect(events).toHaveLength(new Set(events).size);
    expect(outputs.images).toBe(planned.outputs.images);
    expect(outputs.fingerprint).toBe(planned.outputs.fingerprint);
    expect(outputs.images).toContain(String((await readLive(team)).digest));
    expect(team.comment(number)).toMatch(/^### ✅ prod: deployed in .+: \*\*\+\$57\.41\/mo\*\*/m);
    expect(team.comment(number)).toContain(summary.trim());
    expect([...team.repository.deployments.values()]).toMatchObject([{ environment: 'prod', sha: commit }]);
    expect([...team.repository.statuses.values()].at(-1)).toMatchObject({
      state: 'success',
      environmentUrl: outputs['service-url'],
    });
  });
});

describe('the second pull request', () => {
  let number: number;
  let other: number;
  let planned: JobResult;

  beforeAll(async () => {
    const capacity = shopConfig({ cpu: 512, memory: 1024, count: 3, logs: 60 });
    number = await team.propose('second', { ...capacity, 'app/page': 'two\n' });
    other = await team.propose('other', shopConfig({ owner: 'bob' }));
  });

  test('is planned by a change set, whose price is the difference of both sizes', async () => {
    planned = await run(team.plan(number));
    expect(planned.outputs).toMatchObject({
      status: 'planned',
      'change-set-arn': expect.stringContaining(`pr${number}`),
    });

    const tasks = (count: number, vcpu: number, gb: number) => count * MONTH * (vcpu * VCPU + gb * GB + ADDRESS);
    // 5 GB a month, compressed to 15 %: one month's worth more is kept.
    const logs = 5 * 0.15 * 0.03;
    const delta = tasks(3, 0.5, 1) - tasks(2, 0.25, 0.5) + logs;
    expect(Number(planned.outputs['monthly-delta'])).toBeCloseTo(delta, 9);
    expect(delta.toFixed(2)).toBe('39.71');
    expect(team.comment(number)).toMatch(
      /^### 🟡 prod will change: \*\*\+\$39\.71\/mo\*\* \(\+69%\) → \*\*\$97\.12\/mo\*\*$/m,
    );
  });

  test('says of each property what it was and what it becomes', async () => {
    const comment = team.comment(number);
    for (const [property, before, after] of [
      ['Cpu', '256', '512'],
      ['Memory', '512', '1024'],
      ['DesiredCount', '2', '3'],
      ['RetentionInDays', '30', '60'],
    ] as const) {
      expect(comment).toMatch(new RegExp(`^- ${property}: ${before}\\n\\+ ${property}: ${after}\\b`, 'm'));
    }
    const answer = await team.ask('cloudformation', 'DescribeChangeSet', {
      ChangeSetName: planned.outputs['change-set-arn'] ?? '',
    });
    const changes = [at(answer, 'Changes')].flat();
    const changed = changes.map((change) => String(at(change, 'ResourceChange', 'LogicalResourceId')));
    const touched = ['WebLogGroup', 'WebService', 'WebTaskDefinition'];
    expect(changed).toEqual(expect.arrayContaining(touched));
    for (const id of touched) expect(comment).toContain(`| \`${id}\` |`);
    expect(JSON.parse(planned.outputs.changes ?? '')).toMatchObject({ add: 0, change: touched.length, destroy: 0 });
  });

  test('goes blue-green when it is merged: ECS moves the traffic, and no other change set stays', async () => {
    await run(team.plan(other));
    expect(await changeSets(team)).toHaveLength(2);
    const before = await readLive(team);
    await team.merge(number);
    const { exitCode, log, outputs } = await run(team.apply());
    expect({ exitCode, status: outputs.status }).toEqual({ exitCode: 0, status: 'applied' });
    expect(await stackStatus(team)).toBe('UPDATE_COMPLETE');
    expect(stagesOf(log)).toEqual(stages);
    const after = await readLive(team);
    expect(planned.outputs.images).toContain(String(after.digest));
    expect(after.digest).not.toBe(before.digest);
    expect([before.weights, after.weights]).toEqual([
      { WebBlueTargetGroup: 0, WebGreenTargetGroup: 100 },
      { WebBlueTargetGroup: 100, WebGreenTargetGroup: 0 },
    ]);
    expect(await changeSets(team)).toEqual([]);
  });

  test('leaves nothing to do (status no-changes): neither a plan of the same file nor another apply finds a change', async () => {
    const same = await team.propose('words', { 'README.md': 'The shop.\n' });
    const { exitCode, outputs } = await run(team.plan(same));
    expect({ exitCode, status: outputs.status }).toEqual({ exitCode: 0, status: 'no-changes' });
    expect(team.comment(same)).toContain('### ⚪ prod: no changes');
    expect(await changeSets(team)).toEqual([]);
    await team.merge(same);
    const before = team.sandbox.log.records.length;
    const applied = await run(team.apply());
    expect({ exitCode: applied.exitCode, status: applied.outputs.status }).toEqual({
      exitCode: 0,
      status: 'no-changes',
    });
    expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
  });

  test('auto on pull_request closed without a merge: close (status closed), its change set goes along', async () => {
    await run(team.plan(other));
    expect(await changeSets(team)).toEqual([expect.stringMatching(`^inferloop-prod-pr${other}-`)]);
    await team.sandbox.forge.pullRequests.close(team.repository, other);
    const trigger = { event: 'pull_request', number: other, action: 'closed' } as const;
    const { exitCode, outputs } = await run(team.plan(other, { trigger }));
    expect({ exitCode, status: outputs.status }).toEqual({ exitCode: 0, status: 'closed' });
    expect(await changeSets(team)).toEqual([]);
    expect(team.comment(other)).toContain('Its change set was deleted.');
  });
});

test('an image that the file names is planned by the digest that it has now', async () => {
  const { cloud, registry } = team.sandbox;
  const digest = cloud.seedImage('inferloop/web', 'v1');
  const number = await team.propose('named', shopConfig({ image: `${registry}/inferloop/web:v1` }));
  const { outputs, log } = await run(team.plan(number));
  expect(JSON.parse(outputs.images ?? '')).toEqual({ web: `${registry}/inferloop/web@${digest}` });
  expect(log).toContain(`${registry}/inferloop/web:v1 is ${digest}`);
});

test('no secret is in a log, a comment, a summary, an output or a check run', () => {
  expect(jobs.length).toBeGreaterThan(5);
  const { comments, checks, statuses } = team.repository;
  const published = JSON.stringify([[...comments.values()], [...checks.values()], [...statuses.values()]]);
  const plans = jobs.flatMap(({ outputs }) => outputs['plan-json'] ?? []).map((path) => readFileSync(path, 'utf8'));
  const texts = [published, ...plans, ...jobs.map((job) => JSON.stringify({ ...job, workspace: '' }))];
  const secrets = [GREETING, ...team.sandbox.forge.store.tokens.keys()];
  expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  // An access key, an OIDC token, a session token or a password of ECR.
  const shapes = [
    /ASIA[0-9A-F]{8,}/,
    /eyJ[\w-]{8,}\./,
    /[A-Za-z0-9+/]{100,}/,
    /(?<![\w-])[\w-]{64}(?<![0-9a-f]{64})(?![\w-])/,
  ];
  for (const shape of shapes) expect(texts.flatMap((text) => shape.exec(text)?.[0] ?? [])).toEqual([]);
  // What is hidden is hidden where it was announced as a secret, and nowhere else.
  const hidden = jobs.flatMap(({ log }) => log.split('\n').filter((line) => line.includes('***')));
  expect(new Set(hidden)).toEqual(new Set(['::add-mask::***']));
});

const stages = ['SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME'];

/** Those of them that the log tells of, in its order. */
function stagesOf(log: string): readonly string[] {
  const told = [...log.matchAll(/^web: ([A-Z_]+)/gm)].map(([, stage]) => String(stage));
  return [...new Set(told)].filter((stage) => stages.includes(stage));
}
