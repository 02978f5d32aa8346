/** Every resource type that has a known cost, one family per file. */

import type { Family } from './dimension.ts';
import { fargate } from './fargate.ts';
import { free } from './free.ts';
import { monitoring } from './monitoring.ts';
import { network } from './network.ts';
import { storage } from './storage.ts';

export const registry: Family = { ...fargate, ...network, ...monitoring, ...storage, ...free };
