/** A template with its parameters filled in, as people read it: what was deployed, or what will be. */

import { evaluateResources } from '../template/evaluate.ts';
import {
  type Json,
  type JsonObject,
  type ResourceDeclaration,
  type Template,
  Unknown,
  type Value,
} from '../template/model.ts';
import { parseParameter } from '../template/parameters.ts';

export interface Snapshot {
  readonly template: Template;
  readonly parameters: { readonly [name: string]: string };
}

export interface StackIdentity {
  readonly stack: string;
  readonly region: string;
}

export interface ReadableResource {
  readonly logicalId: string;
  readonly type: string;
  /** What only AWS will know stands as a template would refer to it: `${LoadBalancer.DNSName}`. */
  readonly properties: JsonObject;
  readonly declaration: ResourceDeclaration;
}

export interface ReadableResources {
  readonly [logicalId: string]: ReadableResource;
}

/** The resources by logical id, without those whose condition is false. */
export function readSnapshot(snapshot: Snapshot | undefined, identity: StackIdentity): ReadableResources {
  if (snapshot === undefined) return {};
  const { template } = snapshot;
  const resources = evaluateResources({
    template,
    parameters: parametersOf(snapshot),
    pseudo: {
      region: identity.region,
      accountId: reference('AWS::AccountId'),
      partition: 'aws',
      urlSuffix: 'amazonaws.com',
      stackName: identity.stack,
      // In the form of an ARN, so that a template can take it apart; only its last part is not known yet.
      stackId: `arn:aws:cloudformation:${identity.region}:${reference('AWS::AccountId')}:stack/${identity.stack}/${reference('AWS::StackId')}`,
      notificationArns: [],
    },
    lookUp: (logicalId, attribute) => {
      if (attribute === undefined) return reference(logicalId);
      const name = `${logicalId}.${attribute}`;
      // An attribute with a plural name is a list, and Fn::Select on a text would fail.
      return /[^s]s$/.test(attribute) ? new Unknown(name) : reference(name);
    },
  });
  return Object.fromEntries(
    resources.map(({ properties, ...rest }) => [rest.logicalId, { ...rest, properties: toObject(properties) }]),
  );
}

function parametersOf({ template, parameters }: Snapshot): { readonly [name: string]: Value } {
  return Object.fromEntries(
    Object.entries(template.Parameters ?? {}).map(([name, declaration]) => {
      const text = parameters[name] ?? declaration.Default;
      return [name, text === undefined ? reference(name) : parseParameter(declaration, String(text))];
    }),
  );
}

function reference(name: string): string {
  return `\${${name}}`;
}

function toObject(properties: { readonly [key: string]: Value }): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, toJson(value)]));
}

function toJson(value: Value): Json {
  if (value instanceof Unknown) return reference(value.because);
  if (value === null || typeof value !== 'object') return value;
  return isList(value) ? value.map(toJson) : toObject(value);
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
