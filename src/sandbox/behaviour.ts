/** How CloudFormation's engine and the services of the sandbox meet: what a resource type does when it is made. */

import type { JsonObject } from '../template/model.ts';
import type { SandboxClock } from './clock.ts';

export interface BehaviourContext {
  readonly clock: SandboxClock;
  readonly region: string;
  readonly stackName: string;
  readonly stackId: string;
  readonly logicalId: string;
  /** Aborts when the stack operation is cancelled. */
  readonly signal: AbortSignal;
  /** A name as CloudFormation makes it when the template gives none: `stack-LogicalId-RANDOM`. */
  readonly generatedName: string;
  /** Tells the physical id while `create` still waits; CloudFormation shows it in its second event. */
  initiated(physicalId: string): void;
}

export interface Made {
  /** What `Ref` and PhysicalResourceId say. */
  readonly physicalId: string;
  /** What `Fn::GetAtt` says; nested names with dots. */
  readonly attributes: JsonObject;
}

/**
 * A type without behaviour of its own is a record: ids and attributes are made from the specification.
 * A promise that resolves means the resource is stable; one that rejects fails the resource with that message.
 */
export interface ResourceBehaviour {
  /** How long it takes, in seconds at speed 1, beyond what create itself waits for; 1 when left out. */
  readonly seconds?: number;
  create(properties: JsonObject, context: BehaviourContext): Made | Promise<Made>;
  /** In place; without it an update keeps id and attributes of the record. */
  update?(
    physicalId: string,
    properties: JsonObject,
    previous: JsonObject,
    context: BehaviourContext,
  ): Made | Promise<Made>;
  remove?(physicalId: string, properties: JsonObject, context: BehaviourContext): void | Promise<void>;
}

export interface Behaviours {
  readonly [type: string]: ResourceBehaviour;
}
