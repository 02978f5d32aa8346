/** Merges as GitHub's button does them: a merge commit, a squash, or a rebase, in a worktree that goes away again. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git, Signature } from './git.ts';
import type { GitRepository } from './gitRepository.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeRequest {
  readonly base: string;
  readonly head: string;
  readonly method: MergeMethod;
  readonly message: string;
  readonly author: Signature;
}

/** Returns the new commit on top of base, or undefined when the two conflict. Moves no ref. */
export async function merge(git: Git, repository: GitRepository, request: MergeRequest): Promise<string | undefined> {
  const { base, head, method, message, author } = request;
  const parent = await mkdtemp(join(tmpdir(), 'inferloop-merge-'));
  const cwd = join(parent, 'tree');
  const inTree = (...args: readonly string[]) => git.attempt(args, { cwd, author });
  await git.run(['worktree', 'add', '--quiet', '--detach', cwd, method === 'rebase' ? head : base], {
    cwd: repository.folder,
  });
  try {
    if (method === 'rebase') {
      // GitHub always makes new commits, also where a fast-forward would do.
      if ((await inTree('rebase', '--quiet', '--no-ff', base)).code !== 0) return undefined;
    } else {
      const how = method === 'squash' ? ['--squash'] : ['--no-ff', '--no-commit'];
      if ((await inTree('merge', '--quiet', ...how, head)).code !== 0) return undefined;
      const committed = await git.attempt(['commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file=-'], {
        cwd,
        author,
        input: message,
      });
      if (committed.code !== 0) throw new Error(`git commit failed: ${committed.stderr}`);
    }
    return (await git.run(['rev-parse', 'HEAD'], { cwd })).trim();
  } finally {
    await git.run(['worktree', 'remove', '--force', cwd], { cwd: repository.folder });
    await rm(parent, { recursive: true, force: true });
  }
}
