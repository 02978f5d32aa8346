/** The plan: what a change set would do to the stack, in values that a person, a check run and apply all read. */

import type { CheckConfig, Forbidden } from '../config/model.ts';
import type { StepConfig, Strategy } from '../config/strategy.ts';
import type { Share } from '../cost/largest.ts';
import type { CostDiff, Picodollars } from '../cost/model.ts';
import type { Weights } from '../stack/deployed.ts';

export interface Plan {
  /** `create`: there is no stack yet, so every resource of the template is added. */
  readonly kind: 'create' | 'update' | 'no-changes';
  /** Compared with the deployed template only, because the stack is busy: CloudFormation has not looked at it. */
  readonly provisional: boolean;
  readonly stack: string;
  readonly region: string;
  /** Sorted: what destroys first, then by logical id. */
  readonly changes: readonly Change[];
  readonly counts: Counts;
  readonly risks: readonly Risk[];
  /** Sentences that the reader should see, CloudFormation's own among them. */
  readonly warnings: readonly string[];
  /** By their keys: `web` of a service, `web/proxy` of its sidecar. */
  readonly images: { readonly [key: string]: PlannedImage };
  readonly cost: CostDiff;
  readonly rollouts: readonly Rollout[];
  /** Policies of the file that it breaks. */
  readonly violations: readonly Violation[];
}

export type Violation = CostViolation | ChangeViolation;

/** A change that the file forbids, or that a protected environment does not allow. */
export interface ChangeViolation {
  readonly policy: Forbidden | 'protect';
  readonly affected: readonly Affected[];
}

/** More than the file allows, or more than anybody can know. */
export interface CostViolation {
  readonly policy: 'max_monthly_cost' | 'max_monthly_increase';
  readonly limit: Picodollars;
  /** At the maximum of every range; a lower bound when something is unknown. */
  readonly amount: Picodollars | undefined;
  /** Why it is not known. */
  readonly unknown: readonly string[];
  /** What makes the most of it. */
  readonly causes: readonly Share[];
}

/** `new-revision`: a task definition, which CloudFormation calls a replacement although nothing is lost. */
export type ChangeAction = 'add' | 'modify' | 'remove' | 'replace' | 'new-revision' | 'import';

export interface Change {
  readonly logicalId: string;
  readonly type: string;
  readonly action: ChangeAction;
  /** `True` or `Conditional` of a change that CloudFormation says may replace the resource. */
  readonly replacement: 'True' | 'Conditional' | undefined;
  /** What happens to the old resource: Delete, Retain, Snapshot, ReplaceAndDelete, …; open-ended. */
  readonly policyAction: string | undefined;
  /** What makes a property change, by its name: `{ ContainerDefinitions: ['parameter SynthdataImage'] }`. */
  readonly causes: { readonly [property: string]: readonly string[] };
  readonly properties: readonly PropertyChange[];
}

export interface PropertyChange {
  /** `ContainerDefinitions[web].Environment[LOG_LEVEL]`: lists of named things go by name. */
  readonly path: string;
  /** Text of the value; undefined: the property is not there, or CloudFormation did not say. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** True when this property alone makes CloudFormation replace the resource. */
  readonly replaces: boolean;
}

/** `change` counts modified resources and new revisions. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly replace: number;
  readonly destroy: number;
  readonly import: number;
}

export interface Affected {
  readonly logicalId: string;
  readonly type: string;
  /** What exactly: `replaced because of Engine`, `port 22`, `s3:* on *`. */
  readonly detail: string | undefined;
}

export type RiskKind =
  | 'data-loss'
  | 'stateful-replacement'
  | 'stateful-removal'
  | 'database-restart'
  | 'runs-end'
  | 'instances-replaced'
  | 'stopped-database'
  | 'outage'
  | 'traffic-rollback'
  | 'traffic-kept'
  | 'traffic'
  | 'iam-widening'
  | 'public-ingress'
  | 'shared-rollback'
  | 'stopped-rollout'
  | 'no-redundancy'
  | 'shell'
  | 'plain-http';

export interface Risk {
  readonly kind: RiskKind;
  /** `caution`: something may be lost; `warning`: look before you merge; `note`: what production would still want. */
  readonly level: 'caution' | 'warning' | 'note';
  readonly affected: readonly Affected[];
}

/** How a service that gets a new revision goes out. */
export interface Rollout {
  readonly service: string;
  /** Keys of its images; its own comes first. */
  readonly images: readonly string[];
  readonly first: boolean;
  readonly strategy: Strategy;
  readonly step: StepConfig | undefined;
  readonly release: readonly string[] | undefined;
  readonly checks: readonly CheckConfig[];
  readonly approve: boolean;
  readonly bakeMinutes: number;
  readonly timeoutMinutes: number;
  readonly testPort: number | undefined;
}

export interface PlannedImage {
  /** Undefined for an image that the file names instead of building it. */
  readonly buildKey: string | undefined;
  /** `repository@sha256:…`, what the parameter gets. */
  readonly reference: string;
  readonly digest: string;
}

/** What a plan does to one logical id, without prices, ids or times. Names of properties, never their values. */
export interface Effect {
  readonly type: string;
  /** add, modify, remove, replace, import. */
  readonly action: string;
  readonly replacement: string | undefined;
  readonly policyAction: string | undefined;
  readonly properties: readonly string[];
  /** sha256 of the resource's body in the deployed template, image digests replaced by their service's name. */
  readonly before: string | undefined;
  /** The same of the new template, without the weights that stand beside it. */
  readonly after: string | undefined;
  /** Where a listener rule that changes sends the traffic: where it is when the plan is made. Undefined for all else. */
  readonly weights: Weights | undefined;
}

export interface Effects {
  readonly stack: string;
  readonly capabilities: readonly string[];
  readonly executionRole: string | undefined;
  readonly resources: { readonly [logicalId: string]: Effect };
}
