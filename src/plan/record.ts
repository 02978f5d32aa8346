/** The record: the reviewed plan as the check run keeps it, and what apply compares a fresh plan with. */

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { JsonObject } from '../template/model.ts';
import { digest, fingerprint } from './digest.ts';
import type { Effect, Effects, Plan, PlannedImage } from './model.ts';

export const RECORD_VERSION = 1;

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
  readonly images: { readonly [key: string]: PlannedImage };
  /** When the plan was made, ISO 8601. */
  readonly createdAt: string;
  readonly policies: JsonObject;
  /** Picodollars a month, in decimal digits; `null`: unknown. */
  readonly cost: { readonly monthly: string; readonly delta: string | null };
  readonly changeSet: string | null;
  readonly run: number;
  readonly attempt: number;
}

/** What GitHub takes as `output.text` of a check run. */
const LIMIT = 65_535;

/** Begins a record of hundreds of resources, which only fits compressed: Base64 of DEFLATE (RFC 1951). */
const COMPRESSED = 'deflate:';

/** Bytes that a record may have when it is read: far above what CloudFormation's 500 resources of a stack come to. */
const MOST = 4_000_000;

export interface RecordInput {
  readonly plan: Plan;
  readonly effects: Effects;
  readonly source: string;
  readonly repositoryId: number;
  readonly environment: string;
  readonly pr: number;
  readonly head: string;
  readonly base: string;
  readonly tree: string;
  readonly policies: JsonObject;
  readonly changeSet: string | undefined;
  readonly createdAt: Date;
  readonly run: number;
  readonly attempt: number;
}

export function buildRecord({ plan, effects, createdAt, changeSet, ...rest }: RecordInput): PlanRecord {
  const { delta, after } = plan.cost;
  return {
    ...rest,
    v: RECORD_VERSION,
    stack: plan.stack,
    region: plan.region,
    effects,
    fingerprint: fingerprint(effects),
    images: plan.images,
    createdAt: createdAt.toISOString(),
    cost: { monthly: String(after.total), delta: delta === undefined ? null : String(delta) },
    changeSet: changeSet ?? null,
  };
}

/** Undefined when it does not fit: then nothing is on record, and a person approves the plan by its fingerprint. */
export function renderRecord(record: PlanRecord): string | undefined {
  const json = JSON.stringify(record);
  const texts = json.length <= LIMIT ? [json] : [COMPRESSED + deflateRawSync(json).toString('base64')];
  return texts.find(({ length }) => length <= LIMIT);
}

/** What the check run's `external_id` says, so that a changed text is noticed. */
export function digestRecord(record: PlanRecord): string {
  return digest(record);
}

export type RecordReading =
  | { readonly kind: 'record'; readonly record: PlanRecord }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads what a check run carries; nothing of it is believed before every field has its shape and the fingerprint fits. */
export function parseRecord(text: unknown): RecordReading {
  const value = parseJson(text);
  if (!isObject(value)) return { kind: 'unreadable', reason: 'the check run carries no record' };
  if (value.v !== RECORD_VERSION) {
    return {
      kind: 'unreadable',
      reason: `the record has version ${String(value.v)}, this is version ${RECORD_VERSION}`,
    };
  }
  const broken = firstBroken(value, recordShape);
  if (broken !== undefined || !isRecord(value)) {
    return { kind: 'unreadable', reason: `the record is damaged at \`${broken}\`` };
  }
  if (fingerprint(value.effects) !== value.fingerprint) {
    return { kind: 'unreadable', reason: 'the fingerprint of the record is not that of its effects' };
  }
  return { kind: 'record', record: value };
}

/** One test for every field; the compiler asks for each. */
type Shape<Type> = { readonly [Key in keyof Type]: (value: unknown) => boolean };

const imageShape: Shape<PlannedImage> = {
  buildKey: isOptionalText,
  reference: isText,
  digest: (value) => isText(value) && /^sha256:[0-9a-f]{64}$/.test(value),
};

const effectShape: Shape<Effect> = {
  type: isText,
  action: isText,
  replacement: isOptionalText,
  policyAction: isOptionalText,
  properties: isTexts,
  before: isOptionalText,
  after: isOptionalText,
  weights: (value) => value === undefined || (isObject(value) && Object.values(value).every(isCount)),
};

const effectsShape: Shape<Effects> = {
  stack: isText,
  capabilities: isTexts,
  executionRole: isOptionalText,
  resources: (value) => isObject(value) && Object.values(value).every(fits(effectShape)),
};

const recordShape: Shape<PlanRecord> = {
  v: (value) => value === RECORD_VERSION,
  repositoryId: isCount,
  stack: isText,
  region: isText,
  environment: isText,
  pr: isCount,
  head: isText,
  base: isText,
  tree: isText,
  effects: fits(effectsShape),
  fingerprint: isText,
  source: isText,
  images: (value) => isObject(value) && Object.values(value).every(fits(imageShape)),
  createdAt: isText,
  policies: isObject,
  cost: (value) => isObject(value) && isText(value.monthly) && (value.delta === null || isText(value.delta)),
  changeSet: (value) => value === null || isText(value),
  run: isCount,
  attempt: isCount,
};

function isRecord(value: unknown): value is PlanRecord {
  return fits(recordShape)(value);
}

function fits<Type>(shape: Shape<Type>): (value: unknown) => boolean {
  return (value) => isObject(value) && firstBroken(value, shape) === undefined;
}

function firstBroken<Type>(value: { readonly [key: string]: unknown }, shape: Shape<Type>): string | undefined {
  const tests: readonly [string, (value: unknown) => boolean][] = Object.entries(shape);
  return tests.find(([key, test]) => !test(value[key]))?.[0];
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text.startsWith(COMPRESSED) ? inflate(text.slice(COMPRESSED.length)) : text);
  } catch {
    return undefined;
  }
}

function inflate(base64: string): string {
  return inflateRawSync(Buffer.from(base64, 'base64'), { maxOutputLength: MOST }).toString('utf8');
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
