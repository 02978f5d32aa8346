/** A pull request with the counts that only git knows. */

import type { FileChange } from '../gitRepository.ts';
import type { PullRequest, Repository } from '../store.ts';
import type { Addresses } from './addresses.ts';
import { viewPullDetails } from './pullRequest.ts';

export async function readPullDetails(
  addresses: Addresses,
  repository: Repository,
  pull: PullRequest,
): Promise<object> {
  const files = await readFiles(repository, pull);
  return viewPullDetails(addresses, repository, pull, {
    commits: (await repository.git.log(pull.head, `^${pull.base}`)).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: files.length,
  });
}

/** GitHub compares with where the branch left its base. */
export async function readFiles(repository: Repository, { base, head }: PullRequest): Promise<readonly FileChange[]> {
  return repository.git.changes((await repository.git.mergeBase(base, head)) ?? base, head);
}
