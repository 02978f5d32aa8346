/** Plans of a deployed environment, at the speed of AWS: how long, how many requests, how much memory. */

import { CREATION } from '../../src/sandbox/cloudformation/changeSets.ts';
import { type Chain, findLongestChain } from './criticalPath.ts';
import { median } from './figures.ts';
import { buildPlanSteps, requestOf } from './planSteps.ts';
import { LATENCY, type Measured, type World } from './world.ts';

/** A median of few, and an odd count. */
const RUNS = 5;
const DENIALS = 3;

export interface PlanFigures {
  readonly planRequests: number;
  readonly priceRequests: number;
  readonly planCriticalPathRatio: number;
  readonly peakMemoryMB: number;
  /** Of the plan in the middle: what its time is compared with. */
  readonly chain: Chain;
  readonly seconds: number;
}

/** The pull request was planned once already. */
export async function measurePlans(world: World, number: number): Promise<PlanFigures> {
  const plans: { readonly plan: Measured; readonly chain: Chain; readonly ratio: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const plan = await world.plan(number);
    if (plan.result.outputs.status !== 'planned') throw new Error(`not planned:\n${plan.result.log}`);
    const chain = findLongestChain(buildPlanSteps(ours(plan), { latency: LATENCY, creationSeconds: CREATION }));
    plans.push({ plan, chain, ratio: secondsOf(plan) / (chain.milliseconds / 1000) });
  }
  const [middle] = plans.sort((one, other) => one.ratio - other.ratio).slice((RUNS - 1) / 2);
  if (middle === undefined) throw new Error('nothing was planned');
  const asked = plans.map(({ plan }) => ours(plan));
  const prices = asked.map((records) => records.filter((record) => requestOf(record) === GET_PRODUCTS).length);
  return {
    planRequests: Math.max(...asked.map((records, index) => records.length - (prices[index] ?? 0))),
    priceRequests: Math.max(...prices),
    planCriticalPathRatio: middle.ratio,
    peakMemoryMB: Math.max(...plans.map(({ plan }) => plan.life.bytes)) / 1_000_000,
    chain: middle.chain,
    seconds: secondsOf(middle.plan),
  };
}

/** Of the process, from its start to its end. */
export async function measureDenials(world: World, number: number): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run < DENIALS; run += 1) {
    const denied = await world.plan(number, 'apply-prod');
    if (denied.result.outputs['failure-reason'] !== 'role-denied') throw new Error(`not denied:\n${denied.result.log}`);
    seconds.push(secondsOf(denied));
  }
  return median(seconds);
}

const GET_PRODUCTS = 'pricing:GetProducts';

/** Without what STS asks the issuer. */
function ours({ records }: Measured): Measured['records'] {
  return records.filter((record) => !requestOf(record).startsWith('oidc:GET /.well-known/'));
}

function secondsOf({ life }: Measured): number {
  return (life.ended - life.began) / 1000;
}
