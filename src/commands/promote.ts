/** A person's word on the version that waits: it takes traffic, or it is taken back; then the rollout is followed to its end. */

import { DeployError } from '../errors.ts';
import { decideStack } from '../plan/stackStatus.ts';
import type { Stacks } from '../ports.ts';
import { type NamedCheck, renderCheck } from '../rollout/checks.ts';
import type { StackState } from '../rollout/observation.ts';
import { stackName } from '../stack/names.ts';
import type { Announcement } from './announce.ts';
import { type ApplyOutcome, type ApplyPorts, type ApplyRequest, roll } from './application.ts';
import { findAwaiting } from './awaiting.ts';
import { checkAccount } from './aws.ts';
import { readConfiguration } from './configuration.ts';
import { attachRollout } from './deploy.ts';
import { checkBranch, readSource } from './source.ts';
import { readUnderWay, type UnderWay } from './steady.ts';

export type PersonsCommand = 'promote' | 'rollback';

/**
 * What is deployed is what the stack executes, whatever is checked out. Throws DeployError `stack-state` when there is
 * nothing to decide.
 */
export async function promoteCommand(
  command: PersonsCommand,
  request: ApplyRequest,
  ports: ApplyPorts,
  announcement: Announcement,
): Promise<ApplyOutcome> {
  const result = await readConfiguration(request, ports);
  if (result.kind === 'invalid') return result;
  if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
  const { config } = result;
  const source = await readSource(request.event, ports.workspace);
  const foreign = checkBranch(config, source, request.run);
  if (foreign !== undefined) return { kind: 'skipped', reason: foreign };

  const aws = ports.connect(config.region);
  const account = await checkAccount(config, aws, ports.log);
  const { state, underWay } = await findUnderWay(command, stackName(config), aws.stacks);
  const waiting = await findAwaiting(config, state, { ...ports, ...aws });
  if (command === 'promote' && waiting.length === 0) throw nothingToDecide(command, state.name, state.status);
  const named = waiting.length === 0 ? 'nothing waits' : `${waiting.join(', ')} waits for approval`;
  const check: NamedCheck = { name: 'stack', result: 'ok', reason: `${state.name} is ${state.status}; ${named}` };
  ports.log.line(renderCheck(check));
  await announcement.start({
    environment: config.environment,
    commit: underWay.commit,
    pullRequests: underWay.pullRequest === undefined ? [] : [underWay.pullRequest],
  });
  const rollout = attachRollout(config, state, underWay.parameters, command === 'promote' ? 'none' : 'denied');
  const draft = {
    environment: config.environment,
    stack: state.name,
    commit: underWay.commit,
    checks: [account, check],
    plan: undefined,
    fingerprint: undefined,
    warrant: undefined,
  };
  return roll({ config, announcement, ports, aws, request }, draft, rollout, undefined);
}

async function findUnderWay(
  command: PersonsCommand,
  stack: string,
  stacks: Stacks,
): Promise<{ readonly state: StackState; readonly underWay: UnderWay }> {
  const state = await stacks.read(stack);
  const busy = state !== undefined && decideStack(state.status).kind === 'busy';
  const underWay = busy ? await readUnderWay(state, stacks) : undefined;
  if (state === undefined || underWay === undefined) throw nothingToDecide(command, stack, state?.status);
  return { state, underWay };
}

function nothingToDecide(command: PersonsCommand, stack: string, status: string | undefined): DeployError {
  const state = status === undefined ? 'there is no such stack' : `it is ${status}`;
  const what = command === 'promote' ? 'nothing waits for approval' : 'no deployment of ours is under way';
  return new DeployError('stack-state', `${what} in ${stack}: ${state}`, {
    fault: 'user',
    hint:
      command === 'promote'
        ? 'run promote while a deployment with `deployment.approve: before_production` waits; it waits a day at most'
        : 'to go back to an earlier version that is replaced already, revert its commit and merge that',
  });
}
