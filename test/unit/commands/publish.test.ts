/** Check run and comment are written at the same time: whichever is refused, the other one is not left open. */

import { expect, test } from '@jest/globals';
import { createPublication } from '../../../src/commands/publish.ts';
import { DeployError } from '../../../src/errors.ts';
import type { CheckReport } from '../../../src/ports.ts';
import { createFakeGitHub } from '../../support/ports/github.ts';
import { createFakeLog } from '../../support/ports/log.ts';

const run = { id: 77, attempt: 1, url: undefined, repository: 'o/r', repositoryId: 1, defaultBranch: 'main' };
const subject = { environment: 'prod', pullRequest: 12, head: 'a'.repeat(40), base: undefined };
const refusal = new DeployError('permission-missing', 'the token may not comment', { fault: 'user' });
const success: CheckReport = {
  conclusion: 'success',
  title: '1 change',
  summary: '',
  text: undefined,
  externalId: undefined,
};

/** The comment is refused at once from its given writing on; the check run takes its time. */
function refusing(writing: number) {
  const github = createFakeGitHub();
  const { checks, pullRequests, comments } = github;
  const late = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  const ports = {
    log: createFakeLog(),
    checks: { ...checks, start: (name: string, head: string) => late().then(() => checks.start(name, head)) },
    pullRequests: {
      ...pullRequests,
      comment: async (request: Parameters<typeof pullRequests.comment>[0]) => {
        if (comments.length + 1 >= writing) throw refusal;
        return pullRequests.comment(request);
      },
    },
  };
  return { github, publication: createPublication(ports, run, { comment: 'update' }) };
}

test('a comment that is refused at the beginning leaves no check run in progress', async () => {
  const { github, publication } = refusing(1);
  await expect(publication.start(subject)).rejects.toBe(refusal);
  await publication.fail(refusal);
  expect(github.finished).toMatchObject([{ conclusion: 'failure' }]);
});

test('a comment that is refused at the end takes the check run back', async () => {
  const { github, publication } = refusing(2);
  await publication.start(subject);
  await expect(publication.finish(success, { kind: 'closed', changeSets: 0 })).rejects.toBe(refusal);
  await publication.fail(refusal);
  expect(github.finished.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure']);
});
