/** The configuration of one environment: what inferloop.yaml says after defaults, units and the environment's merge. */

import type { ResourceDeclaration } from '../template/model.ts';
import type { FunctionConfig, InstancesConfig, JobConfig, ServiceConfig, StopConfig } from './model/compute.ts';
import type { BackupConfig, DatabaseConfig, StorageConfig } from './model/data.ts';
import type { BudgetConfig, MonitoringConfig } from './model/monitoring.ts';
import type { DomainConfig, NetworkConfig, SecurityConfig } from './model/network.ts';
import type { PoliciesConfig } from './model/policies.ts';
import type { OverrideConfig } from './model/template.ts';
import type { UsageConfig } from './model/usage.ts';

export type * from './model/compute.ts';
export type * from './model/data.ts';
export type * from './model/monitoring.ts';
export type * from './model/network.ts';
export type * from './model/policies.ts';
export type * from './model/template.ts';
export type * from './model/usage.ts';

export interface Config {
  /** Path of the file as the user named it; every position refers to it. */
  readonly file: string;
  readonly project: string;
  readonly region: string;
  readonly environment: string;
  /** The branch whose pushes deploy this environment; undefined for the default branch. */
  readonly branch: string | undefined;
  /** Twelve digits; apply refuses to run in another account. */
  readonly account: string | undefined;
  /** Whether the stack and its data are guarded; undefined: nobody says, and the stack stays as it is. */
  readonly protect: boolean | undefined;
  readonly tags: Tags;
  readonly network: NetworkConfig;
  readonly security: SecurityConfig;
  readonly storage: StorageConfig;
  /** Sorted by key. */
  readonly databases: readonly DatabaseConfig[];
  /** Sorted by key. */
  readonly services: readonly ServiceConfig[];
  /** Sorted by key. */
  readonly jobs: readonly JobConfig[];
  /** Sorted by key. */
  readonly instances: readonly InstancesConfig[];
  /** Sorted by key. */
  readonly functions: readonly FunctionConfig[];
  /** Undefined: everything runs day and night. */
  readonly stop: StopConfig | undefined;
  /** Undefined: plain HTTP under the load balancer's own name. */
  readonly domain: DomainConfig | undefined;
  readonly monitoring: MonitoringConfig;
  /** Undefined: none by AWS Backup. */
  readonly backup: BackupConfig | undefined;
  readonly budget: BudgetConfig | undefined;
  readonly policies: PoliciesConfig;
  /** Sorted by key. */
  readonly usage: readonly UsageConfig[];
  /** In CloudFormation's own words, by logical id. */
  readonly resources: { readonly [logicalId: string]: ResourceDeclaration };
  /** In the order in which they are applied. */
  readonly overrides: readonly OverrideConfig[];
}

interface Tags {
  readonly owner: string | undefined;
  readonly costCenter: string | undefined;
  readonly more: { readonly [name: string]: string };
}
