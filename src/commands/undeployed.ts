/** Finds what of a branch is not deployed yet: since which commit, and what came after it. */

import type { PullRequests } from '../ports.ts';
import type { NamedCheck } from '../rollout/checks.ts';

export interface UndeployedRequest {
  readonly branch: string;
  /** The commit that is about to be deployed. */
  readonly commit: string;
  /** The branch's commit before the push; where a first deployment begins. */
  readonly before: string | undefined;
  /** Commits that are said to be deployed. */
  readonly deployed: readonly string[];
}

export interface Undeployed {
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly check: NamedCheck;
}

/** Of several deployed commits the latest on the branch counts: a deployment without changes leaves no trace in the stack. */
export async function readUndeployed(
  { branch, commit, before, deployed }: UndeployedRequest,
  pullRequests: PullRequests,
): Promise<Undeployed> {
  const compared = await Promise.all([...new Set(deployed)].map((sha) => compare(sha, commit, pullRequests)));
  const known = compared.flatMap((comparison) => comparison ?? []);
  const [latest] = known.sort(
    (one, other) => Number(other.ancestor) - Number(one.ancestor) || one.commits.length - other.commits.length,
  );
  const name = 'deployed commit';
  if (latest !== undefined) {
    const { sha, ancestor, commits } = latest;
    const reason = ancestor
      ? `${short(sha)}, ${renderDistance(commits.length)}`
      : `${short(sha)} is deployed and not in ${branch} (a force push?); what counts is what came since the two parted`;
    return { commits, check: { name, result: ancestor ? 'ok' : 'skipped', reason } };
  }
  const pushed = isCommit(before) ? await compare(before, commit, pullRequests) : undefined;
  const reason =
    deployed.length === 0
      ? `nothing was deployed from ${branch} yet`
      : `GitHub does not know ${deployed.map(short).join(', ')} any more`;
  return { commits: pushed?.ancestor === true ? pushed.commits : [], check: { name, result: 'skipped', reason } };
}

async function compare(sha: string, commit: string, pullRequests: PullRequests) {
  const comparison = sha === commit ? { ancestor: true, commits: [] } : await pullRequests.compare(sha, commit);
  return comparison && { sha, ...comparison };
}

/** GitHub says forty zeros for a branch that is new. */
function isCommit(sha: string | undefined): sha is string {
  return sha !== undefined && !/^0*$/.test(sha);
}

function renderDistance(commits: number): string {
  if (commits === 0) return 'this very one';
  return `${commits === 1 ? '1 commit' : `${commits} commits`} before this one`;
}

function short(sha: string): string {
  return sha.slice(0, 7);
}
