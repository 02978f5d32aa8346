/** A plan for the person who decides on it: what must not be missed, each resource, cost, rollout. */

import type { Plan } from '../plan/model.ts';
import { renderCallouts } from './callouts.ts';
import { renderCostChangeForms } from './costChanges.ts';
import { renderCostForms, renderPictureForms } from './costs.ts';
import type { Section } from './fit.ts';
import { renderPropertyForms } from './properties.ts';
import { renderResourceForms } from './resources.ts';
import { renderRollouts } from './rollouts.ts';

/** The same before a merge and where a plan waits for a person's word after it. */
export function renderPlan(plan: Plan): readonly Section[] {
  return [
    { forms: [renderCallouts(plan)], rank: 0 },
    { forms: renderResourceForms(plan), rank: 4 },
    { forms: [plan.changes.length === 0 ? 'No resource changes: only outputs or tags of the stack.' : ''], rank: 0 },
    { forms: renderPropertyForms(plan.changes), rank: 1 },
    { forms: renderCostChangeForms(plan.cost), rank: 3 },
    { forms: renderCostForms(plan.cost.after), rank: 3 },
    { forms: renderPictureForms(plan.cost.after), rank: 2 },
    { forms: [renderRollouts(plan)], rank: 0 },
  ];
}
