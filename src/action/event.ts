/** The event that started the workflow, from GitHub's payload. */

import type { Event } from '../commands/run.ts';
import { DeployError } from '../errors.ts';
import { type Payload, readBoolean, readNumber, readObject, readText } from './payload.ts';

/** What the runner says beside the payload. */
export interface Trigger {
  /** GITHUB_EVENT_NAME */
  readonly name: string;
  /** GITHUB_REF_NAME */
  readonly branch: string;
  /** GITHUB_SHA */
  readonly sha: string;
  /** GITHUB_ACTOR */
  readonly actor: string;
}

export function parseEvent(trigger: Trigger, payload: Payload): Event {
  switch (trigger.name) {
    case 'pull_request':
      return parsePullRequest(trigger, payload);
    case 'merge_group':
      return parseMergeGroup(readObject(payload, 'merge_group'));
    case 'push':
      return parsePush(trigger, payload);
    case 'workflow_dispatch':
      return { kind: 'dispatch', branch: trigger.branch, sha: trigger.sha };
    case 'schedule':
      return { kind: 'schedule', branch: trigger.branch, sha: trigger.sha };
    case '':
      // Started by hand, by nobody's workflow.
      return { kind: 'terminal' };
    default:
      return { kind: 'other', name: trigger.name };
  }
}

function parsePullRequest(trigger: Trigger, payload: Payload): Event {
  const pullRequest = readObject(payload, 'pull_request');
  const head = readObject(pullRequest, 'head');
  const base = readObject(pullRequest, 'base');
  const from = readNumber(readObject(head, 'repo'), 'id');
  const into = readNumber(readObject(base, 'repo'), 'id');
  return {
    kind: 'pull_request',
    action: needed('action', readText(payload, 'action')),
    number: needed('pull_request.number', readNumber(pullRequest, 'number')),
    title: readText(pullRequest, 'title') ?? '',
    head: needed('pull_request.head.sha', readText(head, 'sha')),
    base: needed('pull_request.base.sha', readText(base, 'sha')),
    baseBranch: needed('pull_request.base.ref', readText(base, 'ref')),
    merged: readBoolean(pullRequest, 'merged') ?? false,
    draft: readBoolean(pullRequest, 'draft') ?? false,
    // A fork that was deleted since has no repository any more.
    fork: from !== into || trigger.actor === 'dependabot[bot]',
  };
}

/** The payload names no pull request, but its temporary branch does: `gh-readonly-queue/main/pr-12-<base>`. */
function parseMergeGroup(group: Payload): Event {
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(readText(group, 'head_ref') ?? '') ?? [];
  return {
    kind: 'merge_group',
    number: needed('pull request in merge_group.head_ref', number === undefined ? undefined : Number(number)),
    head: needed('merge_group.head_sha', readText(group, 'head_sha')),
    base: needed('merge_group.base_sha', readText(group, 'base_sha')),
    baseBranch: branchOf(readText(group, 'base_ref') ?? ''),
  };
}

function parsePush(trigger: Trigger, payload: Payload): Event {
  const ref = needed('ref', readText(payload, 'ref'));
  if (!ref.startsWith('refs/heads/')) return { kind: 'no-branch', what: `a push of ${ref}` };
  if (readBoolean(payload, 'deleted') === true) return { kind: 'no-branch', what: `the deletion of ${ref}` };
  return {
    kind: 'push',
    branch: branchOf(ref),
    before: readText(payload, 'before') ?? '',
    after: readText(payload, 'after') ?? trigger.sha,
  };
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function needed<T>(name: string, value: T | undefined): T {
  if (value !== undefined) return value;
  throw new DeployError('event-unsupported', `the payload of the event has no ${name}`, {
    fault: 'github',
    hint: 'use the event as GitHub sends it: `on: pull_request`, `push`, `merge_group` or `workflow_dispatch`',
  });
}
