/** Makes, changes and removes one resource: by its type's behaviour, else as a record. */

import type { JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Behaviours, Made } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import type { Specification } from '../spec/specification.ts';
import { makeGeneratedName, makeRecord, refreshAttributes } from './identifiers.ts';
import type { Stack } from './state.ts';

export interface ProvisionerDeps {
  readonly clock: SandboxClock;
  readonly specification: Specification;
  readonly behaviours: Behaviours;
}

interface Subject {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly type: string;
  readonly signal: AbortSignal;
  initiated(physicalId: string): void;
}

/** Each promise ends when the resource is stable; it rejects with what the service said. */
export interface Provisioner {
  create(subject: Subject, properties: JsonObject): Promise<Made>;
  update(
    subject: Subject,
    physicalId: string,
    after: JsonObject,
    before: JsonObject,
    attributes: JsonObject,
  ): Promise<Made>;
  remove(subject: Subject, physicalId: string, properties: JsonObject): Promise<void>;
}

/** The operation was cancelled while the resource was under way. */
export class Cancelled extends Error {}

/** A failure that CloudFormation finds itself, not the resource's service. */
export class Finding extends Error {}

/** Names are unique within a stack; two stacks may hold the same one, for the sandbox keeps stacks apart. */
function refuseDouble({ stack, logicalId, type }: Subject, physicalId: string): void {
  const holder = [...stack.resources.values()].find((other) => other.type === type && other.physicalId === physicalId);
  if (holder?.logicalId === logicalId)
    throw new Finding(
      `CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename ${physicalId} and update the stack again.`,
    );
  if (holder) throw new Finding(`${physicalId} already exists in stack ${stack.id}`);
}

export function createProvisioner({ clock, specification, behaviours }: ProvisionerDeps): Provisioner {
  const contextOf = ({ stack, logicalId, type, signal, initiated }: Subject): BehaviourContext => ({
    clock,
    region: stack.region,
    stackName: stack.name,
    stackId: stack.id,
    logicalId,
    signal,
    generatedName: makeGeneratedName(type, stack.name, logicalId),
    initiated,
  });
  const settle = async (seconds: number, signal: AbortSignal) => {
    if (!(await clock.sleep(seconds, signal))) throw new Cancelled();
  };
  return {
    async create(subject, properties) {
      const { type, signal, initiated } = subject;
      const behaviour = behaviours[type];
      const context = contextOf(subject);
      if (behaviour) {
        const made = await behaviour.create(properties, context);
        initiated(made.physicalId);
        await settle(behaviour.seconds ?? 1, signal);
        return made;
      }
      const made = makeRecord(type, properties, context, specification(type));
      refuseDouble(subject, made.physicalId);
      initiated(made.physicalId);
      await settle(1, signal);
      return made;
    },
    async update(subject, physicalId, after, before, attributes) {
      const behaviour = behaviours[subject.type];
      const made = (await behaviour?.update?.(physicalId, after, before, contextOf(subject))) ?? {
        physicalId,
        attributes: refreshAttributes(attributes, after),
      };
      await settle(behaviour?.seconds ?? 1, subject.signal);
      return made;
    },
    async remove(subject, physicalId, properties) {
      const behaviour = behaviours[subject.type];
      await behaviour?.remove?.(physicalId, properties, contextOf(subject));
      await settle(behaviour?.seconds ?? 1, subject.signal);
    },
  };
}
