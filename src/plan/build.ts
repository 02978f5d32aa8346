/** Builds the plan: what CloudFormation says, or the templates where it cannot be asked, put in order for a reader. */

import type { Config } from '../config/model.ts';
import { diffCosts, type Overlap, type Side } from '../cost/diff.ts';
import type { Stack, StackService } from '../stack/model.ts';
import type { ChangeSet, ResourceChange } from './changeSet.ts';
import { buildChanges, countChanges, describeUnknownActions } from './changes.ts';
import { compareResources } from './comparison.ts';
import { buildEffects } from './effects.ts';
import { checkGuards } from './guards.ts';
import type { Change, Effects, Plan, PlannedImage, Rollout } from './model.ts';
import { describeNewServices } from './permissions.ts';
import { checkCostPolicies } from './policies.ts';
import { buildRisks } from './risks.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { explainUserData } from './userData.ts';

export interface PlanInput {
  readonly config: Config;
  readonly stack: Stack;
  /** What is deployed; undefined: there is no stack. */
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
  /** Undefined: CloudFormation was not asked, because there is no stack or because it is busy. */
  readonly changeSet: ChangeSet | undefined;
  readonly executionRole: string | undefined;
  readonly images: { readonly [key: string]: PlannedImage };
  /** What is deployed; undefined when nobody knows what it costs. */
  readonly costs: { readonly before: Side | undefined; readonly after: Side };
  /** Whether the pull request may lose data of a protected environment. */
  readonly dataLossAllowed: boolean;
  /** Sentences that the reader should see beside those of CloudFormation. */
  readonly warnings: readonly string[];
}

/** The plan and its effects; both come from the same list of changes. */
export function buildPlan(input: PlanInput): { readonly plan: Plan; readonly effects: Effects } {
  const { config, stack, changeSet } = input;
  const identity = { stack: stack.name, region: config.region };
  const before = readSnapshot(input.before, identity);
  const after = readSnapshot(input.after, identity);
  const resourceChanges = changeSet?.changes ?? compareResources(before, after);
  const kind = decideKind(input, resourceChanges);
  const changes = explainUserData(buildChanges(resourceChanges), before, after);
  const rollouts = stack.services.flatMap((service) => rolloutOf(service, changes));
  const cost = diffCosts({
    ...input.costs,
    changes: changes.map(({ logicalId, policyAction, action }) => ({
      logicalId,
      policyAction,
      replaced: action === 'replace',
    })),
    overlaps: overlapsOf(stack.services, rollouts),
  });
  const plan: Plan = {
    kind,
    provisional: input.before !== undefined && changeSet === undefined,
    stack: stack.name,
    region: config.region,
    changes,
    counts: countChanges(changes),
    risks: buildRisks({ kind, changes, before, after, config, rollouts }),
    warnings: [
      ...input.warnings,
      ...warningsOf(changeSet),
      ...describeUnknownActions(resourceChanges),
      ...describeNewServices(before, after, input.executionRole),
    ],
    images: input.images,
    cost,
    rollouts,
    violations:
      kind === 'no-changes'
        ? []
        : [
            ...checkCostPolicies(config.policies, cost),
            ...checkGuards({ kind, changes, before, after, config, dataLossAllowed: input.dataLossAllowed }),
          ],
  };
  const effects = buildEffects({
    stack: stack.name,
    capabilities: stack.capabilities,
    executionRole: input.executionRole,
    images: stack.images,
    codes: stack.codes,
    before: input.before,
    after: input.after,
    changes: resourceChanges,
  });
  return { plan, effects };
}

/** A complete change set without resource changes still changes outputs or tags; only CloudFormation can say "nothing". */
function decideKind({ before, changeSet }: PlanInput, changes: readonly ResourceChange[]): Plan['kind'] {
  if (before === undefined) return 'create';
  if (changeSet === undefined) return changes.length === 0 ? 'no-changes' : 'update';
  return changeSet.status === 'no-changes' ? 'no-changes' : 'update';
}

/** `[WARN] --include-property-values option can return incomplete ChangeSet data …` comes with a complete change set. */
function warningsOf(changeSet: ChangeSet | undefined): readonly string[] {
  return changeSet?.status === 'complete' && changeSet.statusReason.includes('[WARN]')
    ? [`CloudFormation warns: ${changeSet.statusReason}`]
    : [];
}

function rolloutOf(service: StackService, changes: readonly Change[]): readonly Rollout[] {
  const task = changes.find((change) => change.logicalId === service.taskDefinition);
  const own = changes.find((change) => change.logicalId === service.logicalId);
  const starts = own?.action === 'add' || own?.action === 'replace';
  if (!starts && task?.action !== 'new-revision' && task?.action !== 'add') return [];
  return [
    {
      service: service.key,
      images: service.containers.map(({ key }) => key),
      first: own?.action === 'add',
      strategy: service.strategy,
      step: service.step,
      release: service.release,
      checks: service.checks,
      approve: service.approve,
      bakeMinutes: service.bakeMinutes,
      timeoutMinutes: service.timeoutMinutes,
      testPort: service.testPort,
    },
  ];
}

/** While a version bakes, the one before it runs beside it. */
function overlapsOf(services: readonly StackService[], rollouts: readonly Rollout[]): readonly Overlap[] {
  return rollouts.flatMap(({ service, first, strategy, bakeMinutes }) => {
    const logicalId = services.find(({ key }) => key === service)?.logicalId;
    return logicalId === undefined || first || strategy !== 'blue_green' ? [] : [{ logicalId, minutes: bakeMinutes }];
  });
}
