/** Load balancers, listeners, rules and target groups as the account holds them. */

import { randomBytes } from 'node:crypto';
import { ACCOUNT_ID } from '../service.ts';

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly scheme: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly createdAt: Date;
}

export interface TargetGroup {
  readonly arn: string;
  readonly name: string;
  readonly protocol: string;
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: string;
  healthCheckPath: string;
  readonly targets: Map<string, Target>;
}

export interface Target {
  readonly id: string;
  readonly port: number;
  state: 'initial' | 'healthy' | 'unhealthy' | 'draining';
  reason: string | undefined;
  description: string | undefined;
}

export interface Listener {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly port: number;
  readonly protocol: string;
  defaultActions: readonly Action[];
}

export interface Rule {
  readonly arn: string;
  readonly listenerArn: string;
  priority: string;
  paths: readonly string[];
  actions: readonly Action[];
}

export interface Action {
  readonly type: string;
  /** Of a forward action; empty for every other. */
  readonly targetGroups: readonly Weighted[];
  readonly fixedResponse: { readonly statusCode: string; readonly body: string } | undefined;
}

export interface Weighted {
  readonly arn: string;
  /** 0 to 999. */
  readonly weight: number;
}

export interface ElbStore {
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly listeners: Map<string, Listener>;
  readonly rules: Map<string, Rule>;
}

export function createElbStore(): ElbStore {
  return { loadBalancers: new Map(), targetGroups: new Map(), listeners: new Map(), rules: new Map() };
}

/** 16 hexadecimal digits, as every part of these ARNs that AWS makes up. */
export function createSuffix(): string {
  return randomBytes(8).toString('hex');
}

export function elbArn(region: string, path: string): string {
  return `arn:aws:elasticloadbalancing:${region}:${ACCOUNT_ID}:${path}`;
}

/** Everything that forwards to a target group: while there is any, it cannot be deleted. */
export function forwardersOf(store: ElbStore, targetGroupArn: string): readonly string[] {
  const forwards = (actions: readonly Action[]) =>
    actions.some(({ targetGroups }) => targetGroups.some(({ arn }) => arn === targetGroupArn));
  return [
    ...[...store.listeners.values()].filter(({ defaultActions }) => forwards(defaultActions)).map(({ arn }) => arn),
    ...[...store.rules.values()].filter(({ actions }) => forwards(actions)).map(({ arn }) => arn),
  ];
}
