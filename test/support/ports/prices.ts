/** A price list in memory. */

import type { Prices } from '../../../src/ports.ts';

export interface FakePrices extends Prices {
  /** Product family of every request, in order. */
  readonly asked: string[];
}

/** `answer` gets the product family that is asked for. */
export function createFakePrices(answer: (family: string) => readonly string[] = () => []): FakePrices {
  const asked: string[] = [];
  return {
    asked,
    products: async ({ attributes }) => {
      const family = attributes.productFamily ?? '';
      asked.push(family);
      return answer(family);
    },
  };
}
