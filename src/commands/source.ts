/** Which commit is applied, from which branch, and whether it is still the one to apply. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { PullRequests, Workspace } from '../ports.ts';
import type { NamedCheck } from '../rollout/checks.ts';
import type { Event, Run } from './run.ts';

export interface Source {
  readonly commit: string;
  readonly tree: string;
  /** Undefined in a terminal: what is checked out is applied, whatever it is. */
  readonly branch: string | undefined;
  /** The branch's commit before the push. */
  readonly before: string | undefined;
}

/** Throws DeployError `event-unsupported`, or `config-invalid` when another commit is checked out than the event names. */
export async function readSource(event: Event, workspace: Workspace): Promise<Source> {
  const head = await workspace.head();
  const source = sourceOf(event, head);
  if (source.commit === head.commit) return source;
  throw new DeployError(
    'config-invalid',
    `${head.commit.slice(0, 7)} is checked out, but this run is about ${source.commit.slice(0, 7)}`,
    { fault: 'user', hint: 'leave `ref` out of actions/checkout in the workflow that applies' },
  );
}

function sourceOf(event: Event, head: { readonly commit: string; readonly tree: string }): Source {
  switch (event.kind) {
    case 'push':
      return { commit: event.after, tree: head.tree, branch: event.branch, before: event.before };
    case 'dispatch':
    case 'schedule':
      return { commit: event.sha, tree: head.tree, branch: event.branch, before: undefined };
    case 'terminal':
      return { ...head, branch: undefined, before: undefined };
    case 'pull_request':
    case 'merge_group':
    case 'no-branch':
    case 'other':
      throw new DeployError('event-unsupported', `apply does not run on ${event.kind}`, {
        fault: 'user',
        hint: 'run apply on `push` to the branch of the environment',
      });
  }
}

/** An environment takes commits of its own branch only, also when the workflow names it. Undefined: all is well. */
export function checkBranch({ environment, branch }: Config, source: Source, run: Run): string | undefined {
  const own = branch ?? run.defaultBranch;
  if (source.branch === undefined || source.branch === own) return undefined;
  return `${environment} is deployed from ${own}, not from ${source.branch}`;
}

/** Failed: a newer commit is there, and its run deploys. */
export async function checkHead(
  { branch, commit }: Source,
  pullRequests: PullRequests | undefined,
): Promise<NamedCheck> {
  const name = 'head of branch';
  if (branch === undefined) return { name, result: 'skipped', reason: 'a terminal applies what is checked out' };
  if (pullRequests === undefined) return { name, result: 'skipped', reason: 'there is no token to ask GitHub with' };
  const head = await pullRequests.headOfBranch(branch);
  if (head === commit) return { name, result: 'ok', reason: `${commit.slice(0, 7)} is the head of ${branch}` };
  const now = head === undefined ? `${branch} is gone` : `the head of ${branch} is ${head.slice(0, 7)} by now`;
  return { name, result: 'failed', reason: `${now}, not ${commit.slice(0, 7)}` };
}
