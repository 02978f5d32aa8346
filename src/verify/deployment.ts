/** Brings a throw-away stack to a version of its template and waits for the end. */

import { createChangeSet } from '../commands/changeSet.ts';
import { DeployError } from '../errors.ts';
import type { StackEvent } from '../rollout/observation.ts';
import { decideEnd } from '../rollout/stackProgress.ts';
import { type Account, pause } from './account.ts';

export interface Version {
  readonly stackName: string;
  /** Of the change set; begins with `inferloop-verify-`. */
  readonly name: string;
  readonly templateBody: string;
  readonly parameters: { readonly [key: string]: string | undefined };
}

export interface Ended {
  readonly end: 'complete' | 'rolled-back' | 'failed';
  /** Of the stack. */
  readonly status: string;
  /** Of this operation alone, oldest first. */
  readonly events: readonly StackEvent[];
}

const secondsBetweenLooks = 5;

/** What the longest step of the happy path takes on AWS, several times over. */
const patienceSeconds = 30 * 60;

/** Every resource that can be tagged says what it is for. */
const tags = { ManagedBy: 'inferloop-infra', Purpose: 'inferloop-verify' };

interface Patience {
  readonly seconds: number;
  /** Called once, when the time is over; then the end is waited for. */
  ended(): Promise<void>;
}

/** Throws DeployError `timeout` when it takes longer than half an hour and no other patience is given. */
export async function deploy(account: Account, version: Version, patience?: Patience): Promise<Ended> {
  const { stacks, clock, line } = account;
  const { stackName } = version;
  const before = await stacks.read(stackName);
  const kind = before === undefined ? 'create' : 'update';
  const old = before === undefined ? [] : await stacks.events(before.arn, undefined);
  const description = 'throw-away stack of npm run verify:aws';
  const capabilities = ['CAPABILITY_IAM'];
  const changeSet = await createChangeSet(
    { ...version, kind, description, capabilities, executionRole: undefined, tags },
    account,
  );
  if (changeSet.status === 'no-changes') {
    throw new DeployError('internal', `${version.name} changes nothing in ${stackName}`, { fault: 'inferloop' });
  }
  await stacks.execute(changeSet.arn, { first: kind === 'create', token: version.name });
  const start = clock.seconds();
  const events: StackEvent[] = [];
  let last = old.at(-1)?.id;
  let patient = true;
  for (;;) {
    for (const event of await stacks.events(changeSet.stackArn, last)) {
      last = event.id;
      events.push(event);
      if (isWorthALine(event, changeSet.stackArn)) line(describe(event, clock.seconds() - start));
    }
    const status = statusOf(events, changeSet.stackArn);
    const end = decideEnd(status);
    if (end !== undefined) return { end, status, events };
    if (patient && clock.seconds() - start > (patience?.seconds ?? patienceSeconds)) {
      patient = false;
      if (patience === undefined) throw overdue(stackName, status);
      await patience.ended();
    }
    await pause(account, secondsBetweenLooks);
  }
}

/** For steps that must succeed. */
export async function deployWhole(account: Account, version: Version): Promise<void> {
  const { end, status, events } = await deploy(account, version);
  if (end === 'complete') return;
  const failure = events.find((event) => event.status.endsWith('_FAILED'));
  const because = failure === undefined ? '' : `: ${failure.logicalId}: ${failure.reason}`;
  throw new DeployError('rollout-failed', `${version.stackName} ended in ${status}${because}`, { fault: 'aws' });
}

/** By the stack's own events of this operation: right after execute the stack still shows the state before. */
function statusOf(events: readonly StackEvent[], stackArn: string): string {
  return events.findLast((event) => event.physicalId === stackArn)?.status ?? 'REVIEW_IN_PROGRESS';
}

function isWorthALine(event: StackEvent, stackArn: string): boolean {
  return event.physicalId === stackArn || event.status.endsWith('_FAILED');
}

function describe({ logicalId, status, reason }: StackEvent, seconds: number): string {
  return `  ${Math.round(seconds)} s  ${logicalId} ${status}${reason === undefined ? '' : `: ${reason}`}`;
}

function overdue(stackName: string, status: string): DeployError {
  return new DeployError('timeout', `${stackName} is still in ${status} after ${patienceSeconds / 60} minutes`, {
    fault: 'aws',
  });
}
