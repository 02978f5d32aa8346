/** What apply has to tell: by what right it acts, what came of it, and how the services got there. */

import type { Plan, Violation } from '../plan/model.ts';
import type { NamedCheck } from './checks.ts';
import type { Diagnosis } from './diagnose.ts';
import type { PlannedContainer, RolloutGoal, RolloutState, ServiceProgress } from './model.ts';
import type { EffectDifference, Verification } from './verify.ts';

/** By what right the plan is executed. */
export type Warrant =
  /** The fresh plan is the reviewed one. */
  | { readonly kind: 'reviewed'; readonly pullRequests: readonly number[] }
  /** A person named its fingerprint. */
  | { readonly kind: 'approved' }
  /** `direct-push: apply`. */
  | { readonly kind: 'direct-push' };

/** Still under way: what the comment says meanwhile. */
interface Deploying {
  readonly kind: 'deploying';
  readonly stage: string;
}

export type Result =
  | { readonly kind: 'applied' }
  | { readonly kind: 'no-changes' }
  | { readonly kind: 'rolled-back'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'failed'; readonly diagnosis: Diagnosis }
  | { readonly kind: 'timed-out'; readonly diagnosis: Diagnosis }
  /** Following stopped by a signal; the update goes on. */
  | { readonly kind: 'cancelled'; readonly stackStatus: string }
  /** `direct-push: plan`. */
  | { readonly kind: 'awaiting-approval' }
  /** The new version is there and tested; a person lets it take traffic. */
  | { readonly kind: 'awaiting-promotion'; readonly addresses: readonly TestAddress[] }
  /** A person took the new version back. */
  | { readonly kind: 'taken-back' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Where the new version of a service can be asked before it takes traffic. */
export interface TestAddress {
  readonly service: string;
  readonly url: string;
}

export type Refusal =
  | { readonly kind: 'plan-changed'; readonly differences: readonly EffectDifference[] }
  | { readonly kind: 'record-missing'; readonly reasons: readonly string[] }
  | { readonly kind: 'policy-violated'; readonly violations: readonly Violation[] }
  | {
      readonly kind: 'stack-busy';
      readonly status: string;
      readonly waitedSeconds: number;
      /** Services whose new version waits for a person. */
      readonly awaiting: readonly string[];
    };

export interface Report {
  readonly environment: string;
  readonly stack: string;
  readonly commit: string;
  readonly checks: readonly NamedCheck[];
  /** Undefined as long as nobody knows what would change. */
  readonly plan: Plan | undefined;
  readonly fingerprint: string | undefined;
  readonly warrant: Warrant | undefined;
  readonly result: Result | Deploying;
  readonly services: readonly ServiceReport[];
  readonly warnings: readonly string[];
  readonly seconds: number;
}

export interface ServiceReport {
  readonly key: string;
  /** What its containers run; its own comes first. */
  readonly containers: readonly PlannedContainer[];
  /** Status of its deployment; undefined when it got none. */
  readonly deployment: string | undefined;
  readonly stages: readonly { readonly name: string; readonly seconds: number }[];
  readonly url: string | undefined;
}

/** Digests and stages of the services; `urls` by their keys. */
export function buildServiceReports(
  goal: RolloutGoal,
  state: RolloutState,
  urls: { readonly [key: string]: string | undefined },
): readonly ServiceReport[] {
  return goal.services.map(({ key, containers }) => {
    const progress = state.services[key];
    return { key, containers, deployment: progress?.deployment?.status, stages: stagesOf(progress), url: urls[key] };
  });
}

function stagesOf(progress: ServiceProgress | undefined): ServiceReport['stages'] {
  return (progress?.stages ?? []).flatMap(({ name, weight, enteredAt, leftAt }) =>
    leftAt === undefined
      ? []
      : [{ name: weight === undefined ? name : `${name} ${weight} %`, seconds: leftAt - enteredAt }],
  );
}

export type Permission =
  | { readonly kind: 'execute'; readonly warrant: Warrant }
  | { readonly kind: 'wait' }
  | { readonly kind: 'refuse'; readonly refusal: Refusal };

export interface PermissionRequest {
  readonly fingerprint: string;
  /** The fingerprint that a person named. */
  readonly approved: string | undefined;
  readonly directPush: 'fail' | 'plan' | 'apply';
  /** What brought the commits; empty for a direct push. */
  readonly pullRequests: readonly number[];
  /** What the fresh plan breaks. */
  readonly violations: readonly Violation[];
}

/**
 * The policies of the file stand above all. A person's word for this very fingerprint stands above the records;
 * `direct-push` speaks only where no pull request does.
 */
export function decidePermission(verification: Verification, request: PermissionRequest): Permission {
  const { violations } = request;
  if (violations.length > 0) return { kind: 'refuse', refusal: { kind: 'policy-violated', violations } };
  if (request.approved === request.fingerprint) return { kind: 'execute', warrant: { kind: 'approved' } };
  switch (verification.kind) {
    case 'identical':
      return { kind: 'execute', warrant: { kind: 'reviewed', pullRequests: verification.pullRequests } };
    case 'plan-changed':
      return { kind: 'refuse', refusal: verification };
    case 'record-missing':
      return request.pullRequests.length > 0
        ? { kind: 'refuse', refusal: verification }
        : decideDirectPush(verification, request.directPush);
  }
}

function decideDirectPush(refusal: Refusal, directPush: PermissionRequest['directPush']): Permission {
  switch (directPush) {
    case 'fail':
      return { kind: 'refuse', refusal };
    case 'plan':
      return { kind: 'wait' };
    case 'apply':
      return { kind: 'execute', warrant: { kind: 'direct-push' } };
  }
}
