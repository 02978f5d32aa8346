/** Events of GitHub as the commands know them. */

import { describe, expect, test } from '@jest/globals';
import { readRun } from '../../../src/action/context.ts';
import { parseEvent } from '../../../src/action/event.ts';

const trigger = { branch: 'main', sha: 'c'.repeat(40), actor: 'ada' };

function pullRequest(changes: object = {}) {
  return {
    action: 'opened',
    pull_request: {
      number: 7,
      title: 'more memory',
      head: { sha: 'a', ref: 'topic', repo: { id: 42 } },
      base: { sha: 'b', ref: 'main', repo: { id: 42 } },
      merged: false,
      draft: false,
      ...changes,
    },
  };
}

describe('a pull request', () => {
  test('has its own head, not the merge commit', () => {
    expect(parseEvent({ ...trigger, name: 'pull_request' }, pullRequest())).toEqual({
      kind: 'pull_request',
      action: 'opened',
      number: 7,
      title: 'more memory',
      head: 'a',
      base: 'b',
      baseBranch: 'main',
      merged: false,
      draft: false,
      fork: false,
    });
  });

  test.each([
    ['of another repository', trigger, { head: { sha: 'a', repo: { id: 43 } } }],
    ['of a repository that is gone', trigger, { head: { sha: 'a', repo: null } }],
    ['of Dependabot', { ...trigger, actor: 'dependabot[bot]' }, {}],
  ])('%s counts as a fork', (_, from, changes) => {
    expect(parseEvent({ ...from, name: 'pull_request' }, pullRequest(changes))).toMatchObject({ fork: true });
  });

  test('without what it must have is refused, naming it', () => {
    expect(() => parseEvent({ ...trigger, name: 'pull_request' }, {})).toThrow(
      expect.objectContaining({ reason: 'event-unsupported', message: 'the payload of the event has no action' }),
    );
  });
});

describe('other events', () => {
  test.each([
    [
      'push',
      { ref: 'refs/heads/main', before: 'a', after: 'b' },
      { kind: 'push', branch: 'main', before: 'a', after: 'b' },
    ],
    ['push', { ref: 'refs/tags/v1' }, { kind: 'no-branch', what: 'a push of refs/tags/v1' }],
    ['push', { ref: 'refs/heads/x', deleted: true }, { kind: 'no-branch', what: 'the deletion of refs/heads/x' }],
    ['workflow_dispatch', {}, { kind: 'dispatch', branch: 'main', sha: 'c'.repeat(40) }],
    ['schedule', {}, { kind: 'schedule', branch: 'main', sha: 'c'.repeat(40) }],
    [
      'merge_group',
      {
        merge_group: {
          head_sha: 'a',
          head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${'b'.repeat(40)}`,
          base_sha: 'b',
          base_ref: 'refs/heads/main',
        },
      },
      { kind: 'merge_group', number: 12, head: 'a', base: 'b', baseBranch: 'main' },
    ],
    ['pull_request_target', pullRequest(), { kind: 'other', name: 'pull_request_target' }],
    ['issues', {}, { kind: 'other', name: 'issues' }],
    ['', {}, { kind: 'terminal' }],
  ])('%s', (name, payload, event) => {
    expect(parseEvent({ ...trigger, name }, payload)).toEqual(event);
  });
});

test('the run is known by the variables of the runner and the repository of the payload', () => {
  const variables = {
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_ID: '42',
  };
  expect(readRun(variables, { repository: { id: 1, default_branch: 'trunk' } })).toEqual({
    id: 77,
    attempt: 2,
    url: 'https://github.example.com/o/r/actions/runs/77',
    repository: 'o/r',
    repositoryId: 42,
    defaultBranch: 'trunk',
  });
});
