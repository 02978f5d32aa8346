/** Brings every resource of a template into being or up to date: in dependency order, side by side where independent. */

import { randomUUID } from 'node:crypto';
import { DeployError } from '../../errors.ts';
import { evaluateCondition, evaluateObject, type Scope } from '../../template/evaluate.ts';
import { isList } from '../../template/functions.ts';
import { type Json, type JsonObject, type ResourceDeclaration, Unknown, type Value } from '../../template/model.ts';
import { dependenciesOf, deploymentOrder } from '../../template/references.ts';
import type { Made } from '../behaviour.ts';
import { recreationOf, type Specification } from '../spec/specification.ts';
import type { Journal } from './events.ts';
import { differences, renderValue } from './paths.ts';
import { Cancelled, Finding, type Provisioner } from './provision.ts';
import { asError } from './refusals.ts';
import { deployedValue, makeScope, type ScopeOptions } from './scope.ts';
import type { Desired, Stack, StackResource } from './state.ts';
import { withStackTags } from './tags.ts';

export interface DeploymentDeps {
  readonly journal: Journal;
  readonly provisioner: Provisioner;
  readonly specification: Specification;
  readonly importValue: (stack: Stack) => ScopeOptions['importValue'];
}

export interface Deployment {
  readonly stack: Stack;
  readonly desired: Desired;
  /** Aborting it cancels what is under way. */
  readonly controller: AbortController;
  /** Without rollback the others go on when one fails. */
  readonly carryOn: boolean;
}

export interface DeploymentResult {
  /** Logical ids that failed of themselves, not by cancellation. */
  readonly failed: readonly string[];
  /** The old resources of those that were replaced. */
  readonly replaced: readonly StackResource[];
}

export function scopeOfDeployed(deps: DeploymentDeps, stack: Stack, desired: Desired): Scope {
  return makeScope(stack, desired, {
    importValue: deps.importValue(stack),
    lookUp: (logicalId, attribute) => {
      const resource = stack.resources.get(logicalId);
      return resource ? deployedValue(resource, attribute) : '';
    },
  });
}

/** Declared resources whose condition holds, each after what it depends on. */
export function wantedResources(desired: Desired, scope: Scope): readonly string[] {
  return deploymentOrder(desired.template).filter((logicalId) => {
    const condition = desired.template.Resources[logicalId]?.Condition;
    return condition === undefined || evaluateCondition(condition, scope) === true;
  });
}

function evaluateProperties(
  declaration: ResourceDeclaration,
  scope: Scope,
  desired: Desired,
  specification: Specification,
): JsonObject {
  const properties = evaluateObject(declaration.Properties ?? {}, scope);
  const tagged = withStackTags(properties, desired.tags, specification(declaration.Type));
  return Object.fromEntries(Object.entries(tagged).map(([key, value]) => [key, plainValue(value)] as const));
}

/** Behaviours get values as they are written; one that stays unknown (a missing export) fails the resource. */
function plainValue(value: Value): Json {
  if (value instanceof Unknown) throw new Finding(`No ${value.because} found.`);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plainValue(member)] as const));
}

/** What a service says is quoted as its handler's message; what CloudFormation finds itself is told as it is. */
export function messageOf(error: unknown): string {
  const { message } = asError(error);
  if (error instanceof Finding || error instanceof DeployError) return message;
  return `Resource handler returned message: "${message}" (RequestToken: ${randomUUID()}, HandlerErrorCode: GeneralServiceException)`;
}

export async function deployResources(deps: DeploymentDeps, deployment: Deployment): Promise<DeploymentResult> {
  const { journal, provisioner, specification } = deps;
  const { stack, desired, controller, carryOn } = deployment;
  const { signal } = controller;
  const failed: string[] = [];
  const replaced: StackResource[] = [];
  const scope = scopeOfDeployed(deps, stack, desired);

  const fail = (resource: StackResource, verb: 'CREATE' | 'UPDATE', error: unknown) => {
    const cancelled = error instanceof Cancelled || signal.aborted;
    const follow = `Resource ${verb === 'CREATE' ? 'creation' : 'update'} cancelled`;
    journal.resource(stack, resource, `${verb}_FAILED`, cancelled ? follow : messageOf(error));
    if (cancelled) return;
    failed.push(resource.logicalId);
    if (!carryOn) controller.abort();
  };

  /** Waits until the resource is stable and tells so; false when it failed or was cancelled. */
  const settle = async (
    resource: StackResource,
    verb: 'CREATE' | 'UPDATE',
    making: Promise<Made>,
  ): Promise<boolean> => {
    try {
      const { physicalId, attributes } = await making;
      Object.assign(resource, { physicalId, attributes });
      if (signal.aborted) throw new Cancelled();
      journal.resource(stack, resource, `${verb}_COMPLETE`);
      return true;
    } catch (error) {
      fail(resource, verb, error);
      return false;
    }
  };

  const create = (resource: StackResource): Promise<boolean> => {
    journal.resource(stack, resource, 'CREATE_IN_PROGRESS');
    const initiated = (physicalId: string) => {
      if (resource.physicalId === physicalId) return;
      resource.physicalId = physicalId;
      journal.resource(stack, resource, 'CREATE_IN_PROGRESS', 'Resource creation Initiated');
    };
    const { logicalId, type, properties } = resource;
    return settle(resource, 'CREATE', provisioner.create({ stack, logicalId, type, signal, initiated }, properties));
  };

  const replace = (resource: StackResource, properties: JsonObject): Promise<boolean> => {
    const old = { ...resource };
    const reason = 'Requested update requires the creation of a new physical resource; hence creating one.';
    journal.resource(stack, resource, 'UPDATE_IN_PROGRESS', reason);
    const initiated = (physicalId: string) => {
      if (resource.physicalId === physicalId) return;
      Object.assign(resource, { physicalId, properties });
      replaced.push(old);
      journal.resource(stack, resource, 'UPDATE_IN_PROGRESS', 'Resource creation Initiated');
    };
    const { logicalId, type } = resource;
    return settle(resource, 'UPDATE', provisioner.create({ stack, logicalId, type, signal, initiated }, properties));
  };

  const update = (resource: StackResource, properties: JsonObject): Promise<boolean> => {
    const { logicalId, type, physicalId = '', properties: before, attributes } = resource;
    resource.properties = properties;
    journal.resource(stack, resource, 'UPDATE_IN_PROGRESS');
    const subject = { stack, logicalId, type, signal, initiated: () => undefined };
    return settle(resource, 'UPDATE', provisioner.update(subject, physicalId, properties, before, attributes));
  };

  const deploy = async (logicalId: string, declaration: ResourceDeclaration): Promise<boolean> => {
    const existing = stack.resources.get(logicalId);
    const dependencies = dependenciesOf(logicalId, desired.template);
    const resource = existing ?? makeResource(logicalId, declaration);
    let properties: JsonObject;
    try {
      properties = evaluateProperties(declaration, scope, desired, specification);
    } catch (error) {
      stack.resources.set(logicalId, resource);
      fail(resource, existing ? 'UPDATE' : 'CREATE', error);
      return false;
    }
    const previous = resource.declaration;
    resource.declaration = declaration;
    resource.dependencies = dependencies;
    if (!existing || resource.physicalId === undefined) {
      resource.properties = properties;
      stack.resources.set(logicalId, resource);
      return create(resource);
    }
    const found = Object.keys({ ...resource.properties, ...properties }).flatMap((name) =>
      differences(rendered(resource.properties[name]), rendered(properties[name]), [name]),
    );
    const own = specification(declaration.Type);
    if (own && found.some(({ path }) => recreationOf(own, path) === 'Always')) return replace(resource, properties);
    const metadata = JSON.stringify(previous.Metadata) !== JSON.stringify(declaration.Metadata);
    return found.length > 0 || metadata || resource.status.endsWith('_FAILED') ? update(resource, properties) : true;
  };

  const tasks = new Map<string, Promise<boolean>>();
  for (const logicalId of wantedResources(desired, scope)) {
    const declaration = desired.template.Resources[logicalId];
    if (!declaration) continue;
    const first = [...dependenciesOf(logicalId, desired.template)].map((other) => tasks.get(other));
    const task = async () => {
      const ready = await Promise.all(first);
      return !ready.includes(false) && !signal.aborted && deploy(logicalId, declaration);
    };
    tasks.set(logicalId, task());
  }
  await Promise.all(tasks.values());
  return { failed, replaced };
}

function rendered(value: JsonObject[string] | undefined): JsonObject[string] | undefined {
  return value === undefined ? undefined : renderValue(value);
}

function makeResource(logicalId: string, declaration: ResourceDeclaration): StackResource {
  return {
    logicalId,
    type: declaration.Type,
    physicalId: undefined,
    status: 'CREATE_IN_PROGRESS',
    statusReason: undefined,
    updatedAt: new Date(0),
    properties: {},
    attributes: {},
    declaration,
    dependencies: new Set(),
  };
}
