/** What is said of usage, by the logical ids that a stack has. */

import type { Config, UsageConfig } from '../config/model.ts';
import { usableThings } from '../config/usable.ts';
import type { Stated } from '../cost/assign.ts';
import { logicalPrefix } from '../stack/names.ts';

export interface StatedUsage {
  readonly stated: readonly Stated[];
  /** Of all things that the file names. */
  readonly prefixes: readonly string[];
}

export const noUsage: StatedUsage = { stated: [], prefixes: [] };

/** `more` counts above what the file says, amount by amount. */
export function readUsage(config: Config, more: readonly UsageConfig[] = []): StatedUsage {
  const keys = [...config.services, ...config.jobs, ...config.instances, ...usableThings(config)].map(({ key }) => key);
  const amounts = new Map(config.usage.map((one) => [one.key, one.amounts]));
  for (const one of more) amounts.set(one.key, { ...amounts.get(one.key), ...one.amounts });
  return {
    // A name of the file is lower case, a logical id is not.
    stated: [...amounts].map(([name, stated]) => ({
      name,
      prefix: /^[A-Z]/.test(name) ? undefined : logicalPrefix(name),
      amounts: stated,
    })),
    prefixes: keys.map(logicalPrefix),
  };
}

/** Of a template, where every name is a logical id. */
export function readTemplateUsage(usage: readonly UsageConfig[]): StatedUsage {
  return { stated: usage.map(({ key, amounts }) => ({ name: key, prefix: undefined, amounts })), prefixes: [] };
}
