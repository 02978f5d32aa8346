/** What the file says of usage, by the logical ids that its stack has. */

import type { Config } from '../config/model.ts';
import { usableThings } from '../config/usable.ts';
import type { Stated } from '../cost/assign.ts';
import { logicalPrefix } from '../stack/names.ts';

export interface StatedUsage {
  readonly stated: readonly Stated[];
  /** Of all things that the file names. */
  readonly prefixes: readonly string[];
}

export const noUsage: StatedUsage = { stated: [], prefixes: [] };

/** A name of the file is lower case, a logical id is not. */
export function readUsage(config: Config): StatedUsage {
  const keys = [...config.services, ...usableThings(config)].map(({ key }) => key);
  return {
    stated: config.usage.map(({ key, amounts }) => ({
      name: key,
      prefix: /^[A-Z]/.test(key) ? undefined : logicalPrefix(key),
      amounts,
    })),
    prefixes: keys.map(logicalPrefix),
  };
}
