/** The experiments, in the order in which they are done on the same throw-away stacks: what costs nothing comes first. */

import type { Answer } from '../answer.ts';
import type { QuestionKey } from '../questions.ts';
import type { Setup } from '../setup.ts';
import { askChangeSetName } from './changeSetName.ts';
import { askCircuitBreaker } from './circuitBreaker.ts';
import { askFirstTargetGroup } from './firstTargetGroup.ts';
import { askListenerRule } from './listenerRule.ts';
import { askPullRequestTarget } from './pullRequestTarget.ts';
import { askReferrers } from './referrers.ts';
import { askReplacement } from './replacement.ts';
import { askRollback } from './rollback.ts';

interface Experiment {
  readonly key: QuestionKey;
  ask(setup: Setup): Promise<Answer>;
}

export const experiments: readonly Experiment[] = [
  { key: 'pull-request-target', ask: askPullRequestTarget },
  { key: 'change-set-name', ask: askChangeSetName },
  { key: 'replacement', ask: askReplacement },
  { key: 'referrers', ask: askReferrers },
  { key: 'first-target-group', ask: askFirstTargetGroup },
  { key: 'listener-rule', ask: askListenerRule },
  { key: 'rollback', ask: askRollback },
  { key: 'circuit-breaker', ask: askCircuitBreaker },
];
