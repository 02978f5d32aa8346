/** Listener rules as they are deployed: what CloudFormation sends again moves traffic. */

import type { Json, JsonObject, ResourceDeclaration, Template } from '../template/model.ts';
import { renderJson } from './json.ts';

/** How a rule divides requests: 0 to 999 for each of its target groups, by their logical ids. */
export interface Weights {
  readonly [targetGroup: string]: number;
}

/** What the load balancer does now, by the logical ids of the rules. */
export interface LiveWeights {
  readonly [rule: string]: Weights;
}

/** A rule that must change, with the weights it was deployed with and those it is sent with. */
export interface ChangedRule {
  readonly logicalId: string;
  readonly type: string;
  readonly deployed: Weights;
  readonly sent: Weights;
}

/**
 * ECS moves the weights of a rule at every deployment. Any change of the rule in the template makes CloudFormation send
 * the template's weights, which may point at an empty target group (aws/aws-cdk#36649, aws/containers-roadmap#2853). A
 * rule that still routes the same is therefore kept as it was deployed, byte for byte; one that must change takes the
 * live weights.
 */
export function keepDeployed(
  logicalId: string,
  declaration: ResourceDeclaration,
  deployed: Template | undefined,
  live: LiveWeights,
): ResourceDeclaration {
  const before = deployed?.Resources[logicalId];
  if (!isRule(declaration) || before?.Type !== declaration.Type) return declaration;
  if (routesSame(before, declaration)) return before;
  const weights = live[logicalId];
  return weights === undefined ? declaration : withWeights(declaration, weights);
}

/** Undefined for all but a listener rule that is there before and after, and routes differently. */
export function compareRule(
  logicalId: string,
  before: ResourceDeclaration | undefined,
  after: ResourceDeclaration | undefined,
): ChangedRule | undefined {
  if (before === undefined || after === undefined || routesSame(before, after)) return undefined;
  const [deployed, sent] = [weightsOf(before), weightsOf(after)];
  return deployed === undefined || sent === undefined ? undefined : { logicalId, type: after.Type, deployed, sent };
}

/** Undefined for what is no listener rule, and for a rule that forwards nothing. */
export function weightsOf(declaration: ResourceDeclaration): Weights | undefined {
  const groups = isRule(declaration) ? groupsIn(declaration.Properties ?? null) : [];
  return groups.length === 0 ? undefined : Object.fromEntries(groups);
}

/** Equal in what decides where a request goes, apart from weights. */
function routesSame(one: ResourceDeclaration, other: ResourceDeclaration): boolean {
  const routing = (declaration: ResourceDeclaration) =>
    renderJson({ routing: withoutWeights(declaration).Properties ?? null });
  return routing(one) === routing(other);
}

export function withoutWeights(declaration: ResourceDeclaration): ResourceDeclaration {
  return mapGroups(declaration, ({ Weight: _, ...group }) => group);
}

/** A target group that the live rule does not have begins with nothing. */
function withWeights(declaration: ResourceDeclaration, weights: Weights): ResourceDeclaration {
  return mapGroups(declaration, (group) => ({ ...group, Weight: weights[nameOf(group) ?? ''] ?? 0 }));
}

function isRule({ Type }: ResourceDeclaration): boolean {
  return Type === 'AWS::ElasticLoadBalancingV2::ListenerRule';
}

function mapGroups(declaration: ResourceDeclaration, map: (group: JsonObject) => JsonObject): ResourceDeclaration {
  const { Properties } = declaration;
  if (Properties === undefined) return declaration;
  const mapped = (value: Json): Json => {
    if (isList(value)) return value.map(mapped);
    if (!isObject(value)) return value;
    return nameOf(value) === undefined ? mappedObject(value) : map(value);
  };
  const mappedObject = (value: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
  return { ...declaration, Properties: mappedObject(Properties) };
}

/** AWS weighs 1 what has no weight. */
function groupsIn(value: Json): readonly (readonly [string, number])[] {
  if (isList(value)) return value.flatMap(groupsIn);
  if (!isObject(value)) return [];
  const name = nameOf(value);
  if (name === undefined) return Object.values(value).flatMap(groupsIn);
  return [[name, typeof value.Weight === 'number' ? value.Weight : 1]];
}

/** The logical id in `{TargetGroupArn: {Ref: …}}`. */
function nameOf({ TargetGroupArn }: JsonObject): string | undefined {
  const group = TargetGroupArn ?? null;
  return isObject(group) && typeof group.Ref === 'string' ? group.Ref : undefined;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
