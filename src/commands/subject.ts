/** What an event's plan is about: which pull request, which commit, under which names. */

import { changeSetPrefix } from './changeSet.ts';
import type { ImageTarget } from './image.ts';
import type { Subject } from './publish.ts';
import type { Event, Run } from './run.ts';

export interface PlanSubject {
  readonly subject: Subject;
  /** The branch whose push deploys it; undefined in a terminal. */
  readonly branch: string | undefined;
  readonly draft: boolean;
  readonly changeSet: string;
  readonly images: ImageTarget;
}

/** `suffix`: random, for the names that a terminal makes. */
export function buildSubject(event: Event, environment: string, run: Run, suffix: string): PlanSubject {
  const unique = event.kind === 'terminal' ? `local-${suffix}` : `run-${run.id}-${run.attempt}`;
  const alone = {
    draft: false,
    changeSet: `inferloop-${environment}-${unique}`,
    images: { kind: 'plan', owner: event.kind === 'terminal' ? 'local' : unique, unique },
  } as const;
  switch (event.kind) {
    case 'pull_request':
      return {
        subject: { environment, pullRequest: event.number, head: event.head, base: event.base },
        branch: event.baseBranch,
        draft: event.draft,
        changeSet: `${changeSetPrefix(environment, event.number)}${run.id}-${run.attempt}`,
        images: { kind: 'plan', owner: `pr${event.number}`, unique },
      };
    case 'merge_group':
      return {
        ...alone,
        subject: about(environment, event.head, event.base),
        branch: event.baseBranch,
        images: { kind: 'plan', owner: `pr${event.number}`, unique },
      };
    case 'push':
      return { ...alone, subject: about(environment, event.after, undefined), branch: event.branch };
    case 'dispatch':
    case 'schedule':
      return { ...alone, subject: about(environment, event.sha, undefined), branch: event.branch };
    case 'terminal':
    case 'no-branch':
    case 'other':
      return { ...alone, subject: about(environment, undefined, undefined), branch: undefined };
  }
}

function about(environment: string, head: string | undefined, base: string | undefined): Subject {
  return { environment, pullRequest: undefined, head, base };
}
