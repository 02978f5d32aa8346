/** Apply against the sandbox's CloudFormation and ECS, by the edges that ship: whole rollouts, good and bad. */

import { describe, expect, test } from '@jest/globals';
import { connectAws } from '../../../src/aws/connect.ts';
import type { Builder, Clock } from '../../../src/ports.ts';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { createClock } from '../../../src/world/clock.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { useSandbox } from '../../support/sandbox.ts';
import { createForge, ended, file } from './applying.ts';

/** Stages of five seconds are still seen; where no stage matters it may go faster. */
const speed = 100;
const fast = 400;

/** The clock of a run, that can be cancelled and used again for the next one. */
function createCancellableClock(speed: number): Clock & { cancel(): void; resume(): void } {
  let clock = createClock(speed);
  return {
    now: () => clock.now(),
    seconds: () => clock.seconds(),
    sleep: (seconds) => clock.sleep(seconds),
    cancelled: () => clock.cancelled(),
    cancel: () => clock.cancel(),
    resume: () => {
      clock = createClock(speed);
    },
  };
}

function createWorld(sandbox: Sandbox, speed: number) {
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  const clock = createCancellableClock(speed);
  const aws = connectAws({ region: 'us-east-1', role: undefined, clock, log: createFakeLog(), speed });
  /** Docker's part: the image is simply there. */
  const builder: Builder = {
    unavailable: async () => undefined,
    buildAndPush: async ({ repository, tag }) => sandbox.cloud.seedImage(repository.split('/').slice(1).join('/'), tag),
  };
  return { clock, aws, forge: createForge({ aws, clock, builder }) };
}

describe('two pull requests, one after the other', () => {
  const sandbox = useSandbox({ speed, shortestStage: 300 });

  test('the first makes the stack, the second rolls out blue-green', async () => {
    const { forge, aws } = createWorld(sandbox(), speed);

    forge.merge(await forge.plan());
    const created = ended(await forge.apply());
    expect([created.kind, created.report.warrant]).toEqual(['applied', { kind: 'reviewed', pullRequests: [1] }]);
    expect(created.report.plan?.kind).toBe('create');
    expect(created.outputs['service-url']).toMatch(/^http:\/\//);

    forge.workspace.files.set('app', '2');
    forge.workspace.files.set('inferloop.yaml', `${file}    cpu: 512\n    memory: 1024\n`);
    forge.merge(await forge.plan());
    const updated = ended(await forge.apply());
    expect([updated.kind, updated.report.warrant]).toEqual(['applied', { kind: 'reviewed', pullRequests: [2] }]);
    const [service] = updated.report.services;
    expect(service?.deployment).toBe('SUCCESSFUL');
    expect(service?.stages.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME']),
    );
    const state = await aws.stacks.read('prod-inferloop');
    expect(state?.parameters.SynthdataImage).toContain(service?.containers[0]?.digest);
    expect(forge.lastComment()).toContain('✅ prod: deployed in');
    expect(forge.lastComment()).toContain('re-planned, identical to what was reviewed in #2');
    expect(forge.updates.at(-1)).toMatchObject({ state: 'success', url: updated.outputs['service-url'] });

    const again = ended(await forge.apply());
    expect(again.kind).toBe('no-changes');
  }, 60_000);
});

describe('a version that does not become healthy', () => {
  const sandbox = useSandbox({ speed: fast, shortestStage: 100 });

  test('is rolled back, the report says why, and running it again tries the same reviewed plan', async () => {
    const { forge } = createWorld(sandbox(), fast);
    forge.merge(await forge.plan());
    await forge.apply();

    forge.workspace.files.set('app', '2');
    forge.merge(await forge.plan());
    sandbox().faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
    const failed = ended(await forge.apply());
    const { result } = failed.report;
    if (result.kind !== 'rolled-back') throw new Error(result.kind);
    expect(result.diagnosis.cause).toContain('circuit breaker');
    expect(result.diagnosis.services[0]?.tasks.join()).toContain('failed ELB health checks');
    expect(result.diagnosis.services[0]?.tasks.join()).toContain('exit code 1');
    expect(result.diagnosis.suggestions.join()).toContain('health check');
    expect(forge.lastComment()).toContain('🔴 prod: failed after');
    expect(forge.updates.at(-1)?.state).toBe('failure');

    const again = ended(await forge.apply());
    expect([again.kind, again.report.warrant]).toEqual(['applied', { kind: 'reviewed', pullRequests: [2] }]);
  }, 60_000);
});

describe('a first version that does not become healthy', () => {
  const sandbox = useSandbox({ speed, shortestStage: 300 });

  test('leaves its reasons and no stack behind', async () => {
    const { forge, aws } = createWorld(sandbox(), speed);
    const other = file.replace('project: inferloop', 'project: first');
    forge.workspace.files.set('inferloop.yaml', other);
    forge.merge(await forge.plan());
    sandbox().faults.add({ name: 'failing-health-check', operation: 'ServiceDeployment', nth: 1 });
    const failed = ended(await forge.apply());
    expect(failed.kind).toBe('rolled-back');
    expect(failed.summary).toContain('failed ELB health checks');
    expect((await aws.stacks.read('prod-first'))?.status).toBeUndefined();
  }, 60_000);
});

describe('a run that is cancelled', () => {
  const sandbox = useSandbox({ speed: fast, shortestStage: 100 });

  test('says what goes on; the next attempt follows the same update to its end and executes nothing', async () => {
    const first = createWorld(sandbox(), fast);
    const merged = await first.forge.plan();
    first.forge.merge(merged);
    const running = first.forge.apply();
    await seen(() => first.forge.log.lines.some((line) => line.startsWith('stack CREATE_IN_PROGRESS')));
    first.clock.cancel();
    const stopped = ended(await running);
    expect(stopped.report.result).toEqual({ kind: 'cancelled', stackStatus: 'CREATE_IN_PROGRESS' });
    expect(stopped.comment).toContain('AWS goes on without this run');

    first.clock.resume();
    const attached = ended(await first.forge.apply());
    expect(attached.kind).toBe('applied');
    expect(attached.report.checks.map(({ reason }) => reason).join()).toContain('with this very commit');
    expect(attached.report.services[0]?.deployment).toBe('SUCCESSFUL');
  }, 60_000);
});

/** Comes true while the run goes on beside the test. */
async function seen(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
