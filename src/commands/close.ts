/** Closes a pull request that was not merged: its change sets go, its comment says so. */

import type { PullRequests, Stacks } from '../ports.ts';
import { renderComment } from '../render/comment.ts';
import { stackName } from '../stack/names.ts';
import { changeSetPrefix, deleteChangeSets, findChangeSets } from './changeSet.ts';
import { type ConfigurationPorts, type InvalidConfiguration, readConfiguration } from './configuration.ts';
import type { Event, Inputs, Run } from './run.ts';

export interface CloseRequest {
  readonly inputs: Inputs;
  readonly event: Extract<Event, { kind: 'pull_request' }>;
  readonly run: Run;
}

export interface ClosePorts extends ConfigurationPorts {
  readonly pullRequests: PullRequests;
  connect(region: string): { readonly stacks: Stacks };
}

export type CloseOutcome =
  | InvalidConfiguration
  | { readonly kind: 'skipped'; readonly reason: string }
  | {
      readonly kind: 'closed';
      readonly environment: string;
      /** Names of the change sets. */
      readonly deleted: readonly string[];
      readonly commentUrl: string | undefined;
    };

/** The stack stays in whatever state it is: a shell without resources cannot be removed by the plan role. */
export async function closeCommand(request: CloseRequest, ports: ClosePorts): Promise<CloseOutcome> {
  const { event, inputs } = request;
  const result = await readConfiguration(request, ports);
  if (result.kind === 'invalid') return result;
  if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
  const { config } = result;
  const { stacks } = ports.connect(config.region);
  const name = stackName(config);
  const deleted = await findChangeSets(stacks, name, changeSetPrefix(config.environment, event.number));
  await deleteChangeSets(stacks, name, deleted);
  ports.log.line(`change sets deleted: ${deleted.length === 0 ? 'none' : deleted.join(', ')}`);
  const commentUrl =
    inputs.comment === 'off' ? undefined : await comment(config.environment, deleted.length, request, ports);
  return { kind: 'closed', environment: config.environment, deleted, commentUrl };
}

function comment(
  environment: string,
  changeSets: number,
  { event, run }: CloseRequest,
  { pullRequests }: ClosePorts,
): Promise<string> {
  const head = { environment, run, head: event.head, base: event.base };
  return pullRequests.comment({
    pullRequest: event.number,
    environment,
    run: run.id,
    attempt: run.attempt,
    body: renderComment(head, { kind: 'closed', changeSets }),
  });
}
