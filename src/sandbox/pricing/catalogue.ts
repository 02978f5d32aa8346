/** What the sandbox's price list holds: the products that stacks are billed by, and those that are easily taken for them. */

import type { Listing } from './listing.ts';
import { computing } from './listings/computing.ts';
import { delivery } from './listings/delivery.ts';
import { instances } from './listings/instances.ts';
import { network } from './listings/network.ts';
import { operations } from './listings/operations.ts';
import { stores } from './listings/stores.ts';

export const catalogue: readonly Listing[] = [
  ...computing,
  ...delivery,
  ...instances,
  ...network,
  ...operations,
  ...stores,
];
