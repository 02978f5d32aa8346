/** Whether a protected environment may lose data: what the label on the pull request says, as GitHub knows it now. */

import type { Config } from '../config/model.ts';
import { DATA_LOSS_LABEL } from '../plan/guards.ts';
import type { PullRequest, PullRequests } from '../ports.ts';
import type { Event } from './run.ts';

/** The event's own payload is as old as its first run. Nobody is asked for an environment that is not protected. */
export async function readDataLoss(
  { protect }: Pick<Config, 'protect'>,
  event: Event,
  github: { readonly pullRequests: Pick<PullRequests, 'read'> } | undefined,
): Promise<boolean> {
  if (protect !== true) return false;
  switch (event.kind) {
    case 'pull_request':
      return github !== undefined && allowsDataLoss([await github.pullRequests.read(event.number)]);
    case 'merge_group':
      // The entry must be what was reviewed, and a plan that may not lose data is no review.
      return true;
    case 'push':
    case 'dispatch':
    case 'schedule':
    case 'terminal':
    case 'no-branch':
    case 'other':
      return false;
  }
}

/** Of several that are deployed together one says it for all. */
export function allowsDataLoss(pullRequests: readonly Pick<PullRequest, 'labels'>[]): boolean {
  return pullRequests.some(({ labels }) => labels.includes(DATA_LOSS_LABEL));
}
