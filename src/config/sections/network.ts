/** `network:` of the file → its configuration. */

import type { NetworkConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDays } from '../units.ts';

/** `exists`: the file names a VPC. */
export function buildNetwork(network: NonNullable<InferloopFile['network']>, exists: boolean): NetworkConfig {
  const { vpc = '', subnets, placement = 'public' } = network;
  if (exists) {
    const { public: open = [], private: closed = [] } = subnets ?? {};
    return { kind: 'existing', vpc, subnets: { public: open, private: closed }, placement };
  }
  const { cidr = '10.20.0.0/16', zones = 2, nat = 'none', endpoints = [], flow_logs: flowLogs, acl } = network;
  return {
    kind: 'new',
    cidr,
    zones,
    placement,
    nat,
    endpoints: [...endpoints].sort(),
    flowLogDays: flowLogs === undefined ? undefined : parseDays(flowLogs),
    deny: acl?.deny ?? [],
  };
}
