/** Load balancers, listeners, rules and target groups as the account holds them. */

import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../../template/model.ts';
import { ACCOUNT_ID } from '../service.ts';

export interface LoadBalancer {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  readonly scheme: string;
  subnets: readonly string[];
  securityGroups: readonly string[];
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
  /** By the ARN of their tasks. */
  readonly targets: Map<string, Target>;
}

interface Target {
  readonly id: string;
  readonly port: number;
  readonly state: 'healthy' | 'unhealthy';
  readonly reason: string | undefined;
  readonly description: string | undefined;
}

export interface Listener {
  readonly arn: string;
  /** The rule that AWS makes of the default actions. */
  readonly defaultRuleArn: string;
  readonly loadBalancerArn: string;
  port: number;
  protocol: string;
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
  /** Of a redirect, as it is written. */
  readonly redirect: JsonObject | undefined;
}

interface Weighted {
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

export function createRuleArn(listenerArn: string): string {
  return `${listenerArn.replace(':listener/', ':listener-rule/')}/${createSuffix()}`;
}

/** ARNs of the listeners that forward to a target group, by default or by a rule: while there is any, it cannot be deleted. */
export function listenersBefore(store: ElbStore, targetGroupArn: string): readonly string[] {
  const forwards = (actions: readonly Action[]) =>
    actions.some(({ targetGroups }) => targetGroups.some(({ arn }) => arn === targetGroupArn));
  return [
    ...[...store.listeners.values()].filter(({ defaultActions }) => forwards(defaultActions)).map(({ arn }) => arn),
    ...[...store.rules.values()].filter(({ actions }) => forwards(actions)).map(({ listenerArn }) => listenerArn),
  ];
}
