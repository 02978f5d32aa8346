/** The stack of one environment as readonly values: resources, parameters and outputs, and how they refer to each other. */

import type { CheckConfig } from '../config/model.ts';
import type { StepConfig, Strategy } from '../config/strategy.ts';
import type { JsonObject, OutputDeclaration, ParameterDeclaration, ResourceDeclaration } from '../template/model.ts';
import type { GetAtt, Ref, Sub } from './resolvable.ts';
import type { ResourceAttributes, ResourceProperties } from './types.generated.ts';

export type ResourceType = keyof ResourceProperties;

export interface Stack {
  /** `{environment}-{project}`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: { readonly [name: string]: ParameterDeclaration };
  /** What `Fn::If` names. */
  readonly conditions: { readonly [name: string]: JsonObject };
  /** By logical id, with their tags. */
  readonly resources: { readonly [logicalId: string]: ResourceDeclaration };
  readonly outputs: { readonly [name: string]: OutputDeclaration };
  /** Tags of the stack itself; only such as never change, because CloudFormation hands them on to every resource. */
  readonly tags: { readonly [name: string]: string };
  readonly capabilities: readonly string[];
  /** All that it runs, whatever runs them. */
  readonly images: readonly StackImage[];
  /** Of the functions whose code is a folder. */
  readonly codes: readonly StackCode[];
  /** Sorted by key. */
  readonly services: readonly StackService[];
}

/** Where to find one service of the file in the stack. */
export interface StackService {
  /** Its name in the file. */
  readonly key: string;
  /** Of the AWS::ECS::Service. */
  readonly logicalId: string;
  /** Logical id of the AWS::ECS::TaskDefinition. */
  readonly taskDefinition: string;
  /** Its own comes first. */
  readonly containers: readonly StackContainer[];
  /** Name of the log group. */
  readonly logGroup: string;
  readonly strategy: Strategy;
  /** How canary and linear move the traffic. */
  readonly step: StepConfig | undefined;
  /** What one task of a new version runs before anything of it starts. */
  readonly release: readonly string[] | undefined;
  /** What is asked of a new version before it takes traffic. */
  readonly checks: readonly CheckConfig[];
  /** Whether a person lets a new version take traffic. */
  readonly approve: boolean;
  readonly bakeMinutes: number;
  readonly timeoutMinutes: number;
  /** Undefined where no new version can be asked before it takes traffic. */
  readonly testPort: number | undefined;
  /** The name under which the test port answers; undefined: the load balancer's own. */
  readonly testName: string | undefined;
  readonly testScheme: 'http' | 'https';
  /** Where the service answers there. */
  readonly testPath: string;
  /** Logical ids of what stands before it; undefined without a port. */
  readonly productionRule: string | undefined;
  readonly testRule: string | undefined;
  readonly targetGroups: readonly string[] | undefined;
  /** Names of the stack's outputs. */
  readonly outputs: {
    readonly service: string;
    readonly url: string | undefined;
    readonly testUrl: string | undefined;
  };
}

/** A container, by the image that it runs. */
interface StackContainer {
  /** Of its image. */
  readonly key: string;
  /** In the task definition. */
  readonly name: string;
}

/** An image that the stack needs: plan and apply bring its digest without knowing what runs it. */
export interface StackImage {
  /** `web`, and `web/proxy` for the sidecar `proxy`. */
  readonly key: string;
  /** Image repository without registry: `<project>/<key>`. */
  readonly repository: string;
  /** The parameter that takes `repository@sha256:…`. */
  readonly imageParameter: string;
  /** Logical id of what names it, and changes when another digest comes: a task definition. */
  readonly runner: string;
}

/** The code of a function: plan and apply bring its digest, and apply puts it where the function finds it. */
export interface StackCode {
  /** Of the function in the file. */
  readonly key: string;
  /** Relative to the folder of the file. */
  readonly folder: string;
  /** The parameter that takes the digest of the folder. */
  readonly codeParameter: string;
}

/** The parameter for the tag CreatedAt: set when the stack is made, kept ever after. */
export const CREATED_AT = 'CreatedAt';

/** The parameter for the ARN of the policy that bounds every role of the stack; empty: none. */
export const PERMISSIONS_BOUNDARY = 'PermissionsBoundary';

export interface Parameter {
  readonly logicalId: string;
  readonly declaration: ParameterDeclaration;
}

export interface Resource<Type extends ResourceType = ResourceType> {
  readonly logicalId: string;
  readonly type: Type;
  readonly properties: ResourceProperties[Type];
  readonly dependsOn: readonly string[];
  readonly condition: string | undefined;
  readonly deletionPolicy: RetentionPolicy | undefined;
  readonly updateReplacePolicy: RetentionPolicy | undefined;
  /** What a creation waits for, and how an update goes about it: attributes of CloudFormation, untyped there. */
  readonly creationPolicy: JsonObject | undefined;
  readonly updatePolicy: JsonObject | undefined;
}

type RetentionPolicy = 'Delete' | 'Retain' | 'RetainExceptOnCreate' | 'Snapshot';

interface ResourceOptions {
  readonly dependsOn?: readonly Pick<Resource, 'logicalId'>[];
  readonly condition?: string;
  readonly deletionPolicy?: RetentionPolicy;
  readonly updateReplacePolicy?: RetentionPolicy;
  readonly creationPolicy?: JsonObject | undefined;
  readonly updatePolicy?: JsonObject | undefined;
}

export function resource<Type extends ResourceType>(
  logicalId: string,
  type: Type,
  properties: ResourceProperties[Type],
  options: ResourceOptions = {},
): Resource<Type> {
  return {
    logicalId,
    type,
    properties,
    dependsOn: (options.dependsOn ?? []).map((dependency) => dependency.logicalId),
    condition: options.condition,
    deletionPolicy: options.deletionPolicy,
    updateReplacePolicy: options.updateReplacePolicy,
    creationPolicy: options.creationPolicy,
    updatePolicy: options.updatePolicy,
  };
}

/** The id or ARN that CloudFormation gives for a resource, or the value of a parameter. */
export function ref(target: Resource | Parameter): Ref {
  return { Ref: target.logicalId };
}

export function attribute<Type extends ResourceType>(target: Resource<Type>, name: ResourceAttributes[Type]): GetAtt {
  return { 'Fn::GetAtt': [target.logicalId, name] };
}

/** What CloudFormation knows of the place where a stack is made. */
export const pseudo = {
  accountId: { Ref: 'AWS::AccountId' },
  noValue: { Ref: 'AWS::NoValue' },
  partition: { Ref: 'AWS::Partition' },
  region: { Ref: 'AWS::Region' },
  stackId: { Ref: 'AWS::StackId' },
} as const;

/** A text with references in it: sub`service/${ref(cluster)}/${attribute(service, 'Name')}`. */
export function sub(texts: TemplateStringsArray, ...values: readonly Embedded[]): Sub {
  const parts = texts.map((text, index) => literal(text) + placeholder(values[index] ?? ''));
  return { 'Fn::Sub': parts.join('') };
}

/** A value with references in it as the text of its JSON: what a property takes that wants JSON as a string. */
export function subJson(value: unknown): Sub {
  const text = JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === 'string') return literal(inner);
    return isReference(inner) ? placeholder(inner) : inner;
  });
  return { 'Fn::Sub': text };
}

function isReference(value: unknown): value is Ref | GetAtt {
  return typeof value === 'object' && value !== null && ('Ref' in value || 'Fn::GetAtt' in value);
}

type Embedded = string | Ref | GetAtt | Sub;

function placeholder(value: Embedded): string {
  if (typeof value === 'string') return literal(value);
  if ('Ref' in value) return `\${${value.Ref}}`;
  if ('Fn::GetAtt' in value) return `\${${value['Fn::GetAtt'].join('.')}}`;
  return value['Fn::Sub'];
}

/** `${!x}` is how `Fn::Sub` spells a `${x}` that stays as it is. */
function literal(text: string): string {
  return text.replaceAll('${', '${!');
}
