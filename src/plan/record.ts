/** The record: the reviewed plan as the check run keeps it, and what apply compares a fresh plan with. */

import type { JsonObject } from '../template/model.ts';

export const RECORD_VERSION = 1;

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
  /** The same of the new template. */
  readonly after: string | undefined;
}

export interface Effects {
  readonly stack: string;
  readonly capabilities: readonly string[];
  readonly executionRole: string | undefined;
  readonly resources: { readonly [logicalId: string]: Effect };
}

export interface PlannedImage {
  /** Undefined for an image that the file names instead of building it. */
  readonly buildKey: string | undefined;
  /** `repository@sha256:…`, what the parameter gets. */
  readonly reference: string;
  readonly digest: string;
}

export interface PlanRecord {
  readonly v: typeof RECORD_VERSION;
  readonly repositoryId: number;
  readonly stack: string;
  readonly region: string;
  readonly environment: string;
  readonly pr: number;
  readonly head: string;
  readonly base: string;
  readonly tree: string;
  readonly effects: Effects;
  /** sha256 over effects: the fingerprint that a person approves. */
  readonly fingerprint: string;
  /** sha256 over template, parameters (without CreatedAt) and image digests. */
  readonly source: string;
  readonly images: { readonly [service: string]: PlannedImage };
  readonly createdAt: string;
  readonly policies: JsonObject;
  readonly cost: { readonly monthly: string; readonly delta: string | null };
  readonly changeSet: string | null;
  readonly run: number;
  readonly attempt: number;
}
