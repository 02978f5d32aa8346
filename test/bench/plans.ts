/** Plans of a deployed environment, at the speed of AWS: how long, how many requests, how much memory. */

import { CREATION } from '../../src/sandbox/cloudformation/changeSets.ts';
import type { RequestRecord } from '../../src/sandbox/requestLog.ts';
import { type Chain, findLongestChain } from './criticalPath.ts';
import { median } from './figures.ts';
import { buildPlanSteps, requestOf } from './planSteps.ts';
import { LATENCY, type Measured, type World } from './world.ts';

const RUNS = 7;
const DENIALS = 3;

export interface PlanFigures {
  readonly planRequests: number;
  readonly priceRequests: number;
  /** The least of several runs: what else the machine does makes a plan slower and never faster. */
  readonly planCriticalPathRatio: number;
  readonly peakMemoryMB: number;
  /** All runs, the least ratio first. */
  readonly runs: readonly PlanRun[];
}

export interface PlanRun {
  /** Of the process, from its start to its end. */
  readonly seconds: number;
  /** What that is compared with. */
  readonly chain: Chain;
  readonly ratio: number;
}

/** The pull request was planned once already. */
export async function measurePlans(world: World, number: number): Promise<PlanFigures> {
  const plans: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const plan = await world.plan(number);
    if (plan.result.outputs.status !== 'planned') throw new Error(`not planned:\n${plan.result.log}`);
    plans.push(plan);
  }
  const runs = plans.map(compareWithChain).sort((one, other) => one.ratio - other.ratio);
  return {
    planRequests: Math.max(...plans.map((plan) => requestsOf(plan).length)),
    priceRequests: Math.max(...plans.map(({ records }) => records.filter(asksPrice).length)),
    planCriticalPathRatio: Math.min(...runs.map(({ ratio }) => ratio)),
    peakMemoryMB: Math.max(...plans.map(({ life }) => life.bytes)) / 1_000_000,
    runs,
  };
}

function compareWithChain(plan: Measured): PlanRun {
  const chain = findLongestChain(buildPlanSteps(requestsOf(plan), { latency: LATENCY, creationSeconds: CREATION }));
  const seconds = secondsOf(plan);
  return { seconds, chain, ratio: seconds / (chain.milliseconds / 1000) };
}

/** Seconds of the process, from its start to its end. */
export async function measureDenials(world: World, number: number): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < DENIALS; run += 1) {
    const denied = await world.plan(number, 'apply-prod');
    if (denied.result.outputs['failure-reason'] !== 'role-denied') throw new Error(`not denied:\n${denied.result.log}`);
    seconds.push(secondsOf(denied));
  }
  return median(seconds);
}

/** To AWS and GitHub; without prices, which CloudFormation's work hides, and without what STS asks the issuer. */
function requestsOf({ records }: Measured): readonly RequestRecord[] {
  return records.filter((record) => !asksPrice(record) && !requestOf(record).startsWith('oidc:GET /.well-known/'));
}

function asksPrice(record: RequestRecord): boolean {
  return requestOf(record) === 'pricing:GetProducts';
}

function secondsOf({ life }: Measured): number {
  return (life.ended - life.began) / 1000;
}
