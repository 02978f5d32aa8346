/** Commits, comparisons and changed files as the API shows them. */

import type { Signature } from '../git.ts';
import type { FileChange, GitCommit } from '../gitRepository.ts';
import type { Repository, Store } from '../store.ts';
import { type Addresses, nodeId } from './addresses.ts';
import { viewUser } from './user.ts';

const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export function viewCommit(addresses: Addresses, store: Store, repository: Repository, commit: GitCommit): object {
  const url = addresses.api(repository, `/commits/${commit.sha}`);
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    commit: {
      author: viewSignature(commit.author),
      committer: viewSignature(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: addresses.api(repository, `/git/trees/${commit.tree}`) },
      url: addresses.api(repository, `/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: unverified,
    },
    url,
    html_url: addresses.html(repository, `/commit/${commit.sha}`),
    comments_url: `${url}/comments`,
    author: viewAccount(addresses, store, commit.author),
    committer: viewAccount(addresses, store, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: addresses.api(repository, `/commits/${sha}`),
      html_url: addresses.html(repository, `/commit/${sha}`),
    })),
  };
}

export function viewGitCommit(addresses: Addresses, repository: Repository, commit: GitCommit): object {
  return {
    sha: commit.sha,
    node_id: nodeId('C', commit.sha),
    url: addresses.api(repository, `/git/commits/${commit.sha}`),
    html_url: addresses.html(repository, `/commit/${commit.sha}`),
    author: viewSignature(commit.author),
    committer: viewSignature(commit.committer),
    tree: { sha: commit.tree, url: addresses.api(repository, `/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: addresses.api(repository, `/git/commits/${sha}`),
      html_url: addresses.html(repository, `/commit/${sha}`),
    })),
    verification: unverified,
  };
}

export function viewFile(addresses: Addresses, repository: Repository, commit: string, change: FileChange): object {
  const path = change.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: change.blob,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: addresses.html(repository, `/blob/${commit}/${path}`),
    raw_url: addresses.html(repository, `/raw/${commit}/${path}`),
    contents_url: addresses.api(repository, `/contents/${path}?ref=${commit}`),
    ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
  };
}

function viewSignature({ name, email, date }: Signature): object {
  return { name, email, date: date.toISOString() };
}

/** The account whose address the commit carries; null when nobody's. */
function viewAccount(addresses: Addresses, store: Store, signature: Signature): object | null {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
  const user = login === undefined ? undefined : store.users.get(login);
  return user === undefined ? null : viewUser(addresses, user);
}
