/** From the event to the end of the command that it asks for: the road that both doors walk. */

import { applyCommand } from '../commands/apply.ts';
import { closeCommand } from '../commands/close.ts';
import { readConfiguration } from '../commands/configuration.ts';
import { decideCommand } from '../commands/decide.ts';
import { planCommand } from '../commands/plan.ts';
import { promoteCommand } from '../commands/promote.ts';
import type { CommandName } from '../commands/run.ts';
import { DeployError } from '../errors.ts';
import { describeApply, describeCheck, describeClose, describePlan } from './outcome.ts';
import { buildFailed, buildResult, type Result } from './result.ts';
import type { Session } from './session.ts';

/** Throws what the commands throw; the door catches. */
export async function perform(session: Session): Promise<Result> {
  const { inputs, event } = session.request;
  const decision = decideCommand(inputs, event);
  switch (decision.kind) {
    case 'skip':
      return buildResult('skipped', decision.notice);
    case 'refuse':
      return buildFailed('failed', decision);
    case 'run':
      return run(decision.command, session);
  }
}

async function run(command: CommandName, session: Session): Promise<Result> {
  const { request, world, publication, announcement } = session;
  switch (command) {
    case 'plan':
      return describePlan(await planCommand(request, world, publication));
    case 'apply':
      return describeApply(await applyCommand(request, world, announcement));
    case 'promote':
    case 'rollback':
      return describeApply(await promoteCommand(command, request, world, announcement));
    case 'close':
      return close(session);
    case 'check':
      return describeCheck(request.inputs.config, await readConfiguration(request, world));
  }
}

async function close({ request, world }: Session): Promise<Result> {
  const { inputs, event, run } = request;
  if (event.kind !== 'pull_request' || world.github === undefined) {
    throw new DeployError('permission-missing', 'close needs a pull request, and a token to write to it', {
      fault: 'user',
      hint: 'run close on `pull_request` of type `closed`, and leave the input `token` out',
    });
  }
  const { pullRequests } = world.github;
  return describeClose(await closeCommand({ inputs, event, run }, { ...world, pullRequests }));
}
