/** What came of a command, as a result: which status, and whether the run is red. */

import type { ApplyOutcome } from '../commands/apply.ts';
import type { CloseOutcome } from '../commands/close.ts';
import type { Configuration, InvalidConfiguration } from '../commands/configuration.ts';
import type { PlanOutcome } from '../commands/plan.ts';
import { adviseRefused } from '../render/refusal.ts';
import { renderReportTitle } from '../render/report.ts';
import { adviseViolations, nameViolation } from '../render/violations.ts';
import type { Diagnosis } from '../rollout/diagnose.ts';
import type { Refusal } from '../rollout/report.ts';
import { buildFailed, buildResult, type Failure, type Result } from './result.ts';

export function describeCheck(file: string, outcome: Configuration): Result {
  switch (outcome.kind) {
    case 'invalid':
      return describeInvalid(outcome);
    case 'no-environment':
      return buildResult('skipped', outcome.reason);
    case 'config': {
      const { environment } = outcome.config;
      const checked = { text: outcome.text, environment };
      return buildResult('no-changes', `${file} is sound for ${environment}`, { checked });
    }
  }
}

export function describePlan(outcome: PlanOutcome): Result {
  switch (outcome.kind) {
    case 'invalid':
      return describeInvalid(outcome);
    case 'skipped':
      return buildResult('skipped', outcome.reason);
    case 'offline':
      return buildResult('skipped', `${outcome.environment}: checked without AWS, for want of credentials`, outcome);
    case 'planned':
      return buildResult('planned', `${outcome.environment}: planned`, outcome);
    case 'no-changes':
      return buildResult('no-changes', `${outcome.environment}: nothing would change`, outcome);
    case 'refused': {
      const failure = describeRefusal(`${outcome.environment}: not to be merged`, outcome.refusal);
      return buildFailed('refused', { ...failure, hint: adviseRefused(outcome.refusal) }, outcome);
    }
    case 'provisional': {
      const message = `${outcome.environment}: the stack is busy with another deployment, so this plan is provisional`;
      return buildFailed('failed', { reason: 'stack-busy', message, hint: 'run again when it is over' }, outcome);
    }
  }
}

export function describeClose(outcome: CloseOutcome): Result {
  switch (outcome.kind) {
    case 'invalid':
      return describeInvalid(outcome);
    case 'skipped':
      return buildResult('skipped', outcome.reason);
    case 'closed': {
      const { environment, deleted, commentUrl } = outcome;
      const outputs = commentUrl === undefined ? {} : { 'comment-url': commentUrl };
      return buildResult('closed', `${environment}: ${countOf(deleted.length, 'change set')} removed`, { outputs });
    }
  }
}

export function describeApply(outcome: ApplyOutcome): Result {
  switch (outcome.kind) {
    case 'invalid':
      return describeInvalid(outcome);
    case 'skipped':
      return buildResult('skipped', outcome.reason);
    case 'superseded':
      return buildResult('superseded', `${outcome.environment}: ${outcome.reason}`);
    case 'applied':
    case 'no-changes':
    case 'awaiting-approval':
    case 'awaiting-promotion':
    case 'taken-back':
    case 'rolled-back':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
    case 'refused':
      return describeReport(outcome);
  }
}

type Reported = Extract<ApplyOutcome, { readonly report: object }>;

function describeReport(outcome: Reported): Result {
  const { report } = outcome;
  const { result } = report;
  const title = renderReportTitle(report);
  switch (result.kind) {
    case 'deploying':
    case 'applied':
      return buildResult('applied', title, outcome);
    case 'no-changes':
    case 'awaiting-approval':
      return buildResult(result.kind, title, outcome);
    case 'awaiting-promotion':
      return buildResult('awaiting-approval', title, outcome);
    case 'taken-back':
      return buildResult('rolled-back', title, outcome);
    case 'rolled-back':
      return buildFailed('rolled-back', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
    case 'failed':
      return buildFailed('failed', describeDiagnosis('rollout-failed', title, result.diagnosis), outcome);
    case 'timed-out':
      return buildFailed('failed', describeDiagnosis('timeout', title, result.diagnosis), outcome);
    case 'cancelled': {
      const message = `${title}: the stack is ${result.stackStatus} and AWS goes on without this run`;
      return buildFailed(
        'failed',
        { reason: 'cancelled', message, hint: 'run again to follow it to its end' },
        outcome,
      );
    }
    case 'refused':
      return buildFailed('refused', describeRefusal(title, result.refusal), outcome);
  }
}

function describeDiagnosis(reason: Failure['reason'], title: string, { cause, suggestions }: Diagnosis): Failure {
  return { reason, message: `${title}: ${cause}`, hint: suggestions.length === 0 ? undefined : suggestions.join('\n') };
}

/** The summary has the differences; this is the line in the log. */
function describeRefusal(title: string, refusal: Refusal): Failure {
  switch (refusal.kind) {
    case 'plan-changed': {
      const count = countOf(refusal.differences.length, 'resource');
      const message = `${title}: the plan changed since the review, in ${count}`;
      return { reason: refusal.kind, message, hint: 'the job summary shows what differs, and how to approve it' };
    }
    case 'record-missing': {
      const message = `${title}: nobody reviewed this plan: ${refusal.reasons.join('; ')}`;
      return { reason: refusal.kind, message, hint: 'the job summary shows the plan, and how to approve it' };
    }
    case 'policy-violated': {
      const { kind, violations } = refusal;
      const message = `${title}: the file forbids it (${violations.map(nameViolation).join(', ')})`;
      return { reason: kind, message, hint: adviseViolations(violations) };
    }
    case 'stack-busy': {
      const message = `${title}: the stack is ${refusal.status} with another change`;
      const hint =
        refusal.awaiting.length === 0
          ? 'run again when that is over, or raise `busy-timeout`'
          : `it waits for approval of ${refusal.awaiting.join(', ')}: end it with promote or rollback, then run again`;
      return { reason: refusal.kind, message, hint };
    }
  }
}

/** Each mistake has been shown at its line already. */
function describeInvalid({ error }: InvalidConfiguration): Result {
  return buildFailed('failed', error);
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
