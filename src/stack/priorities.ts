/** Priorities of listener rules: longer paths first, and never by position, so that a new one moves no other. */

import type { Answering } from '../config/answering.ts';
import { hash } from './names.ts';

/** AWS: a path pattern has at most 128 characters, a priority is 1..50000. */
const LONGEST_PATH = 128;
const BAND = Math.floor(50_000 / (LONGEST_PATH + 1));

/** By keys: a band by the letters of the path, a place in it by the hash of the key. */
export function buildPriorities(answering: readonly Answering[]): ReadonlyMap<string, number> {
  const priorities = new Map<string, number>();
  const taken = new Set<number>();
  for (const { key, http } of answering) {
    const priority = firstFree(key, LONGEST_PATH - Math.min(pathLength(http.path), LONGEST_PATH), taken);
    taken.add(priority);
    priorities.set(key, priority);
  }
  return priorities;
}

/** Two keys with the same place: the later one takes the place of its next hash. */
function firstFree(key: string, band: number, taken: ReadonlySet<number>): number {
  for (let attempt = 0; ; attempt += 1) {
    const place = Number.parseInt(hash(attempt === 0 ? key : `${key}#${attempt}`, 8), 16) % BAND;
    const priority = band * BAND + place + 1;
    if (!taken.has(priority)) return priority;
  }
}

/** Wildcards do not count: `/a/x` comes before `/*` + `/x`. */
function pathLength(path: string): number {
  return path.replace(/[*?]/g, '').replace(/\/+$/, '').length;
}
