/** Traffic that moves in steps, by the shipped action: canary and linear, from blue-green and back, and an alarm halfway. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { endOf, readLive, startTeam, type Team } from '../support/deployment.ts';
import { type Settings, shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

const canary: Settings = { strategy: 'canary', deployment: 'step_percent: 5, step_bake: 1m' };
const linear: Settings = { strategy: 'linear', deployment: 'step_percent: 40, step_bake: 1m' };
const onBlue = { WebBlueTargetGroup: 100, WebGreenTargetGroup: 0 };
const onGreen = { WebBlueTargetGroup: 0, WebGreenTargetGroup: 100 };

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

describe('a service that becomes a canary', () => {
  test('changes in place: no deployment begins, and the traffic stays where it is', async () => {
    const before = await readLive(team);
    expect(before.weights).toEqual(onGreen);
    const { planned, applied } = await propose('canary', shopConfig(canary));
    expect(planned.comment).not.toContain('**Rollout**');
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(weightsTold(applied)).toEqual([]);
    expect(await readLive(team)).toEqual(before);
  });

  test('gives its next version a small part of the traffic first, as its plan says', async () => {
    const { planned, applied } = await propose('two', { 'app/page': 'two\n' });
    expect(planned.comment).toMatch(/`web`: canary to image .+ then takes 5 % of the traffic for 1 minute, then all/);
    expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
    expect(weightsTold(applied)).toEqual([5, 100]);
    expect(applied.summary.replaceAll('\u00a0', ' ')).toMatch(/TRAFFIC\\_SHIFT 5 % .+TRAFFIC\\_SHIFT 100 % /);
    expect((await readLive(team)).weights).toEqual(onBlue);
  });

  test('gives all of it back when an alarm goes off at the first step', async () => {
    const before = await readLive(team);
    team.sandbox.faults.add({ name: 'alarm', operation: 'ServiceDeployment', nth: 1 });
    const { applied } = await propose('three', { 'app/page': 'three\n' });
    expect(endOf(applied)).toEqual({ exitCode: 1, status: 'rolled-back', reason: 'rollout-failed' });
    expect(weightsTold(applied)).toEqual([5]);
    expect(await readLive(team)).toEqual(before);
  });
});

test('a linear deployment tells every step, and blue-green comes back in place', async () => {
  const { applied } = await propose('linear', { ...shopConfig(linear), 'app/page': 'four\n' });
  expect(endOf(applied)).toEqual({ exitCode: 0, status: 'applied', reason: '' });
  expect(weightsTold(applied)).toEqual([40, 80, 100]);
  expect((await readLive(team)).weights).toEqual(onGreen);
  const back = await propose('back', { ...shopConfig(), 'app/page': 'five\n' });
  expect(weightsTold(back.applied)).toEqual([100]);
  expect((await readLive(team)).weights).toEqual(onBlue);
});

async function propose(branch: string, files: Readonly<Record<string, string>>) {
  const number = await team.propose(branch, files);
  await team.plan(number);
  const planned = { comment: team.comment(number) };
  await team.merge(number);
  return { planned, applied: await team.apply() };
}

/** Percent of production traffic on the new version, as the log tells them. */
function weightsTold({ log }: JobResult): readonly number[] {
  const told = [...log.matchAll(/^web: PRODUCTION_TRAFFIC_SHIFT, ([\d.]+) % of production/gm)];
  return [...new Set(told.map(([, weight]) => Number(weight)))];
}
