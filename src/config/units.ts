/** Values in words → numbers; their look is checked by the schema before. */

import type { Threshold } from './model.ts';

const SECONDS: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `30s`, `5m`, `1h`, `30d` → seconds. */
export function parseDuration(text: string): number {
  return Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? Number.NaN);
}

/** `30d` → days. */
export function parseDays(text: string): number {
  return parseDuration(text) / 86_400;
}

/** Seconds in the largest unit that holds them: `90` → `90s`, `300` → `5m`. */
export function renderDuration(seconds: number): string {
  const unit = Object.keys(SECONDS).findLast((name) => seconds > 0 && seconds % (SECONDS[name] ?? 1) === 0) ?? 's';
  return `${seconds / (SECONDS[unit] ?? 1)}${unit}`;
}

/** ECS units: `512`, or `0.5 vCPU`. */
export function parseCpu(value: number | string): number {
  return typeof value === 'number' ? value : Number.parseFloat(value) * 1024;
}

/** MiB: `1024`, `512MB`, `1GB`. */
export function parseMemory(value: number | string): number {
  if (typeof value === 'number') return value;
  return Number.parseFloat(value) * (value.endsWith('GB') ? 1024 : 1);
}

/** GB: `20GB`, `1TB`. */
export function parseSize(text: string): number {
  return Number.parseInt(text, 10) * (text.endsWith('TB') ? 1024 : 1);
}

/** GB in the largest unit that holds them: `500` → `500GB`, `2048` → `2TB`. */
export function renderSize(gigabytes: number): string {
  return gigabytes % 1024 === 0 ? `${gigabytes / 1024}TB` : `${gigabytes}GB`;
}

/** Hours: `24h`, `7d`. */
export function parseHours(text: string): number {
  return parseDuration(text) / 3600;
}

const PER_MONTH: { readonly [period: string]: number } = { day: 365 / 12, month: 1 };
const THOUSANDS: { readonly [letter: string]: number } = { k: 1e3, M: 1e6 };
/** AWS's tiers of data are binary: a TB is 1,024 GB. */
const GIGABYTES: { readonly [unit: string]: number } = { MB: 1 / 1024, GB: 1, TB: 1024 };

/** `5M/month`, `200k`, `40/day` → so many a month. */
export function parseCount(value: number | string): number {
  const [amount = '', period = 'month'] = String(value).split('/');
  return Number.parseFloat(amount) * (THOUSANDS[amount.slice(-1)] ?? 1) * (PER_MONTH[period] ?? Number.NaN);
}

/** `200GB/month`, `1TB` → GB, a month when it is a flow. */
export function parseGigabytes(text: string): number {
  const [amount = '', period = 'month'] = text.split('/');
  return Number.parseFloat(amount) * (GIGABYTES[amount.slice(-2)] ?? Number.NaN) * (PER_MONTH[period] ?? Number.NaN);
}

/** `250ms`, `90s`, `20m`, `1h` → seconds. */
export function parseSeconds(text: string): number {
  return text.endsWith('ms') ? Number.parseFloat(text) / 1000 : parseDuration(text);
}

/** `500 USD` → US dollars. */
export function parseMoney(text: string): number {
  return Number.parseFloat(text);
}

/** `2-10`. */
export function parseRange(text: string): { readonly minimum: number; readonly maximum: number } {
  const [minimum = Number.NaN, maximum = Number.NaN] = text.split('-').map(Number);
  return { minimum, maximum };
}

/** `1%`, `800ms`, `3s`, `2m`, `100`. */
export function parseThreshold(value: number | string): Threshold {
  const [, digits = '', unit = ''] = /^([0-9.]+)(.*)$/.exec(String(value)) ?? [];
  const number = Number(digits);
  if (unit === '%') return { value: number, unit: 'percent' };
  if (unit === '') return { value: number, unit: 'count' };
  return { value: unit === 'ms' ? number / 1000 : number * (SECONDS[unit] ?? Number.NaN), unit: 'seconds' };
}
