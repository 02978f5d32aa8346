/** The key of an image: equal keys mean that Docker would be given the same to build. */

import { createHash } from 'node:crypto';
import type { BuildConfig, Platform } from '../config/model.ts';
import type { ContextEntry } from './context.ts';

export interface ImageSource {
  /** Sorted by path. */
  readonly entries: readonly ContextEntry[];
  /** Its text. */
  readonly dockerfile: string;
  readonly build: BuildConfig;
  readonly platform: Platform;
}

/** sha256 in hexadecimal. Where things lie (context, Dockerfile) is no part of it: moving a folder builds nothing anew. */
export function buildKey({ entries, dockerfile, build, platform }: ImageSource): string {
  const files = entries.map(({ path, mode, object }) => [path, mode, object]);
  const parameters = Object.entries(build.args).sort(([one], [other]) => (one < other ? -1 : 1));
  const inputs = ['v1', platform, build.target ?? null, parameters, dockerfile, files];
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex');
}
