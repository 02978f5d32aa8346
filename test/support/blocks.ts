/** Blocks of addresses that only a search finds. */

import { numberRules } from '../../src/stack/networkAcl.ts';

/** The first two, in order, whose rules in a network ACL would have the same number. */
export function blocksOfOneNumber(): readonly [string, string] {
  const seen = new Map<unknown, string>();
  for (let index = 0; ; index += 1) {
    const block = `198.18.${index >> 8}.${index % 256}/32`;
    const [number] = [...numberRules([block], undefined).values()];
    const other = seen.get(number);
    if (other !== undefined) return other < block ? [other, block] : [block, other];
    seen.set(number, block);
  }
}
