/** Which command an event asks for: the table of the action's events as a value. */

import type { FailureReason } from '../errors.ts';
import type { CommandName, Event, Inputs } from './run.ts';

export type Decision =
  | { readonly kind: 'run'; readonly command: CommandName }
  | { readonly kind: 'skip'; readonly notice: string }
  | {
      readonly kind: 'refuse';
      readonly reason: FailureReason;
      readonly message: string;
      readonly hint: string;
    };

/** Actions of `pull_request` that change what would be deployed. */
const planned = ['opened', 'synchronize', 'reopened', 'ready_for_review'];

/** With `command: auto` the event decides; a named command is only checked against what the event may do. */
export function decideCommand(inputs: Pick<Inputs, 'command'>, event: Event): Decision {
  if (event.kind === 'other') return refuseOther(event.name);
  if (event.kind === 'no-branch') return { kind: 'skip', notice: `${event.what} leaves nothing to deploy` };
  return inputs.command === 'auto' ? decideByEvent(event) : decideNamed(inputs.command, event);
}

type KnownEvent = Exclude<Event, { kind: 'other' | 'no-branch' }>;

function decideByEvent(event: KnownEvent): Decision {
  switch (event.kind) {
    case 'pull_request':
      return decidePullRequest(event);
    case 'merge_group':
    case 'dispatch':
    case 'terminal':
      return { kind: 'run', command: 'plan' };
    case 'push':
      return { kind: 'run', command: 'apply' };
    case 'schedule':
      return { kind: 'skip', notice: 'nothing runs on a schedule unless `command` says what' };
  }
}

function decidePullRequest(event: Extract<Event, { kind: 'pull_request' }>): Decision {
  if (planned.includes(event.action)) return { kind: 'run', command: 'plan' };
  if (event.action !== 'closed')
    return { kind: 'skip', notice: `the pull request was ${event.action}, which changes nothing that is deployed` };
  if (event.merged)
    return { kind: 'skip', notice: 'the pull request was merged; the push to its base branch deploys it' };
  if (event.fork) return { kind: 'skip', notice: 'a pull request without credentials leaves nothing to clean up' };
  return { kind: 'run', command: 'close' };
}

function decideNamed(command: CommandName, event: KnownEvent): Decision {
  switch (command) {
    case 'check':
    case 'plan':
      return { kind: 'run', command };
    case 'apply':
    case 'promote':
    case 'rollback':
      return event.kind === 'pull_request' || event.kind === 'merge_group'
        ? refuse(
            `${command} does not run on ${event.kind}: nothing is deployed before it is merged`,
            `run ${command} on \`push\` to the branch of the environment${command === 'apply' ? ', or leave `command` out' : ', or by hand'}`,
          )
        : { kind: 'run', command };
    case 'close':
      return event.kind === 'pull_request'
        ? { kind: 'run', command }
        : refuse(
            `close needs a pull request, and ${event.kind} has none`,
            'run close on `pull_request` of type `closed`',
          );
  }
}

function refuseOther(name: string): Decision {
  if (name === 'pull_request_target')
    return refuse(
      'pull_request_target is refused: it would run the code of a pull request with the secrets of the base branch',
      'use `on: pull_request`; a pull request from a fork then gets the checks that need no credentials',
    );
  return refuse(
    `there is nothing to do on ${name}`,
    'use `on: pull_request`, `push`, `merge_group` or `workflow_dispatch`',
  );
}

function refuse(message: string, hint: string): Decision {
  return { kind: 'refuse', reason: 'event-unsupported', message, hint };
}
