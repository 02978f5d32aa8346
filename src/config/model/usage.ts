/** How much is used of what a configuration makes. */

import type { InferloopFile } from '../schema.generated.ts';

/** How much is used of one thing, for the estimate of the cost alone. */
export interface UsageConfig {
  /** A name of the file, or a logical id. */
  readonly key: string;
  /** A month; GB, seconds of one run, or plain numbers. Below 0 is a mistake that the estimate tells. */
  readonly amounts: { readonly [Word in UsageWord]?: number };
}

type UsageWord = keyof NonNullable<InferloopFile['usage']>[string];
