/** The outputs of a plan: what the next step of a workflow reads, redacted like everything else. */

import type { Plan } from '../plan/model.ts';
import { renderDecimal } from './money.ts';
import { redactProperty, redactText } from './redact.ts';

export interface PlanOutputs {
  readonly plan: Plan;
  readonly fingerprint: string;
  readonly changeSet: string | undefined;
  readonly commentUrl: string | undefined;
}

/** By the names in action.yml; money in plain dollars a month; what is unknown is left out. */
export function renderPlanOutputs(outputs: PlanOutputs): { readonly [name: string]: string } {
  const { plan, fingerprint, changeSet, commentUrl } = outputs;
  const { delta, after } = plan.cost;
  return {
    fingerprint,
    'stack-name': plan.stack,
    'has-changes': String(plan.kind !== 'no-changes'),
    changes: JSON.stringify(plan.counts),
    images: JSON.stringify(references(plan)),
    'monthly-cost': renderDecimal(after.total),
    ...(delta === undefined ? {} : { 'monthly-delta': renderDecimal(delta) }),
    ...(changeSet === undefined ? {} : { 'change-set-arn': changeSet }),
    ...(commentUrl === undefined ? {} : { 'comment-url': commentUrl }),
  };
}

/** The whole plan for machines; amounts are dollars a month as text, exact. */
export function renderPlanJson({ plan, fingerprint, changeSet }: PlanOutputs): string {
  const value = {
    ...plan,
    fingerprint,
    changeSet,
    warnings: plan.warnings.map(redactText),
    changes: plan.changes.map((change) => ({ ...change, properties: change.properties.map(redactProperty) })),
    risks: plan.risks.map((risk) => ({
      ...risk,
      affected: risk.affected.map((one) => ({
        ...one,
        detail: one.detail === undefined ? undefined : redactText(one.detail),
      })),
    })),
  };
  return `${JSON.stringify(value, (_key, member: unknown) => (typeof member === 'bigint' ? renderDecimal(member) : member), 1)}\n`;
}

function references({ images }: Plan): { readonly [service: string]: string } {
  return Object.fromEntries(Object.entries(images).map(([service, image]) => [service, image.reference]));
}
