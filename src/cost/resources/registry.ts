/** Every resource type that has a known cost, one family per file. */

import { databases } from './databases.ts';
import { delivery } from './delivery.ts';
import type { Family } from './dimension.ts';
import { fargate } from './fargate.ts';
import { free } from './free.ts';
import { functions } from './functions.ts';
import { instances } from './instances.ts';
import { jobs } from './jobs.ts';
import { monitoring } from './monitoring.ts';
import { network } from './network.ts';
import { operations } from './operations.ts';
import { snapshots } from './snapshots.ts';
import { storage } from './storage.ts';
import { tables } from './tables.ts';
import { volumes } from './volumes.ts';

export const registry: Family = {
  ...databases,
  ...delivery,
  ...fargate,
  ...functions,
  ...instances,
  ...jobs,
  ...monitoring,
  ...network,
  ...operations,
  ...snapshots,
  ...storage,
  ...tables,
  ...volumes,
  ...free,
};
