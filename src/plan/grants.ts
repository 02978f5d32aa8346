/** What a template allows: permissions of IAM policies and doors of security groups, as comparable lines. */

import type { Json, JsonObject } from '../template/model.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

export interface Grant {
  readonly logicalId: string;
  readonly type: string;
  /** `s3:GetObject on arn:aws:s3:::data/*`, `port 22`. */
  readonly detail: string;
}

/** Every Allow of roles and policies, and who may assume a role. */
export function listPermissions(resources: ReadableResources): readonly Grant[] {
  return Object.values(resources)
    .filter(({ type }) => type.startsWith('AWS::IAM::'))
    .flatMap((resource) => permissionsOf(resource).map((detail) => grant(resource, detail)));
}

/** Every rule that lets the whole internet in, and every route of an HTTP API that asks nobody who they are. */
export function listPublicIngress(resources: ReadableResources): readonly Grant[] {
  return Object.values(resources).flatMap((resource) => [
    ...ingressOf(resource)
      .filter((rule) => rule.CidrIp === '0.0.0.0/0' || rule.CidrIpv6 === '::/0')
      .map((rule) => grant(resource, portsOf(rule))),
    ...openRoutesOf(resource).map((route) => grant(resource, route)),
  ]);
}

function openRoutesOf({ type, properties }: ReadableResource): readonly string[] {
  const { AuthorizationType = 'NONE', RouteKey = '' } = properties;
  return type === 'AWS::ApiGatewayV2::Route' && AuthorizationType === 'NONE' ? [textOf(RouteKey)] : [];
}

/** Those of `after` that `before` does not have; once each. */
export function listNewGrants(before: readonly Grant[], after: readonly Grant[]): readonly Grant[] {
  const key = ({ logicalId, detail }: Grant) => `${logicalId} ${detail}`;
  const known = new Set(before.map(key));
  return [...new Map(after.map((one) => [key(one), one])).entries()].flatMap(([name, one]) =>
    known.has(name) ? [] : one,
  );
}

function permissionsOf({ properties }: ReadableResource): readonly string[] {
  const inline = listOf(properties.Policies).map((policy) => (isObject(policy) ? policy.PolicyDocument : undefined));
  const documents = [properties.PolicyDocument, ...inline];
  return [
    ...documents.flatMap(statementsOf).flatMap(allowancesOf),
    ...listOf(properties.ManagedPolicyArns).map((arn) => `managed policy ${textOf(arn)}`),
    ...statementsOf(properties.AssumeRolePolicyDocument).map(
      (statement) => `may be assumed by ${textOf(statement.Principal)}`,
    ),
  ];
}

function allowancesOf(statement: JsonObject): readonly string[] {
  const { Action, NotAction, Resource, NotResource, Condition } = statement;
  const actions = [...listOf(Action).map(textOf), ...listOf(NotAction).map((one) => `everything but ${textOf(one)}`)];
  const resources = [
    ...listOf(Resource).map(textOf),
    ...listOf(NotResource).map((one) => `everything but ${textOf(one)}`),
  ];
  const condition = Condition === undefined ? '' : ` if ${textOf(Condition)}`;
  return actions.flatMap((action) => resources.map((resource) => `${action} on ${resource}${condition}`));
}

function statementsOf(document: Json | undefined): readonly JsonObject[] {
  if (!isObject(document)) return [];
  return listOf(document.Statement)
    .filter(isObject)
    .filter((statement) => statement.Effect === 'Allow');
}

function ingressOf({ type, properties }: ReadableResource): readonly JsonObject[] {
  if (type === 'AWS::EC2::SecurityGroupIngress') return [properties];
  if (type === 'AWS::EC2::SecurityGroup') return listOf(properties.SecurityGroupIngress).filter(isObject);
  return [];
}

function portsOf(rule: JsonObject): string {
  const { FromPort, ToPort, IpProtocol } = rule;
  if (IpProtocol === '-1' || IpProtocol === -1 || FromPort === undefined) return 'every port';
  return FromPort === ToPort || ToPort === undefined
    ? `port ${textOf(FromPort)}`
    : `ports ${textOf(FromPort)} to ${textOf(ToPort)}`;
}

function grant({ logicalId, type }: ReadableResource, detail: string): Grant {
  return { logicalId, type, detail };
}

/** A list as it is, a single value as a list of one: IAM accepts both. */
function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
