/** Termination protection of a stack, as the file wants it. */

import type { Config } from '../config/model.ts';
import type { Log, Stacks } from '../ports.ts';
import type { StackState } from '../rollout/observation.ts';

type Protected = Pick<Config, 'protect'>;

/** Asks nobody when the file says nothing of it, and changes nothing that is as the file wants it. */
export async function protectStack(
  { protect }: Protected,
  stack: string,
  { stacks, log }: { readonly stacks: Stacks; readonly log: Log },
): Promise<void> {
  if (protect === undefined) return;
  const state = await stacks.read(stack);
  if (state === undefined || state.terminationProtection === protect) return;
  await stacks.protect(state.name, protect);
  log.line(`the termination protection of ${state.name} is ${wordOf(protect)}`);
}

/** What CloudFormation does not say of a stack that is there: no change set tells it. */
export function describeProtection({ protect }: Protected, state: StackState | undefined): readonly string[] {
  if (protect === undefined || state === undefined || state.terminationProtection === protect) return [];
  return [`Merging turns the termination protection of ${state.name} ${wordOf(protect)}.`];
}

function wordOf(protect: boolean): string {
  return protect ? 'on' : 'off';
}
