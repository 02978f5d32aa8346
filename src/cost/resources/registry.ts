/** Every resource type that has a known cost, one family per file. */

import { databases } from './databases.ts';
import type { Family } from './dimension.ts';
import { fargate } from './fargate.ts';
import { free } from './free.ts';
import { instances } from './instances.ts';
import { monitoring } from './monitoring.ts';
import { network } from './network.ts';
import { snapshots } from './snapshots.ts';
import { storage } from './storage.ts';
import { volumes } from './volumes.ts';

export const registry: Family = {
  ...databases,
  ...fargate,
  ...instances,
  ...monitoring,
  ...network,
  ...snapshots,
  ...storage,
  ...volumes,
  ...free,
};
