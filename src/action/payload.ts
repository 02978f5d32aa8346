/** Reads values out of the event's payload, which can be anything. */

import { readFile } from 'node:fs/promises';
import { DeployError } from '../errors.ts';

export type Payload = { readonly [key: string]: unknown };

/** Empty when the runner names no file. */
export async function readPayload(path: string | undefined): Promise<Payload> {
  if (path === undefined || path === '') return {};
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isPayload(payload) ? payload : {};
  } catch (cause) {
    throw new DeployError('event-unsupported', `the event in ${path} cannot be read`, { fault: 'github', cause });
  }
}

/** Empty when it is missing or no object. */
export function readObject(payload: Payload, key: string): Payload {
  const value = payload[key];
  return isPayload(value) ? value : {};
}

export function readText(payload: Payload, key: string): string | undefined {
  const value = payload[key];
  return typeof value === 'string' ? value : undefined;
}

export function readNumber(payload: Payload, key: string): number | undefined {
  const value = payload[key];
  return typeof value === 'number' ? value : undefined;
}

export function readBoolean(payload: Payload, key: string): boolean | undefined {
  const value = payload[key];
  return typeof value === 'boolean' ? value : undefined;
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
