/** What the sandbox breaks on purpose: `throttle@ExecuteChangeSet:2` throttles the second call of ExecuteChangeSet. */

import { DeployError } from '../errors.ts';

/** Those the AWS endpoint itself acts out. */
export const wireFaults = [
  'throttle',
  'server-error',
  'reset',
  'slow',
  'access-denied',
  'expired-token',
  'malformed',
  'stale-read',
  'drop-property-values',
  'second-page',
] as const;

/** Those a service acts out: ECS while it rolls out, a load balancer when it is asked. */
const behaviourFaults = [
  'failing-health-check',
  'failing-hook',
  'alarm',
  'capacity',
  'stuck',
  'failing-check',
] as const;

export type WireFault = (typeof wireFaults)[number];
type BehaviourFault = (typeof behaviourFaults)[number];
export type FaultName = WireFault | BehaviourFault;

export interface Fault {
  readonly name: FaultName;
  /** Operation it strikes; `*` for every one. */
  readonly operation: string;
  /** Only on this call of the operation, counted from 1; every call when undefined. */
  readonly nth: number | undefined;
}

export interface Faults {
  /** Counts one call of the operation for the faults of these names, and tells those that strike it. */
  strike<Name extends FaultName>(operation: string, names: readonly Name[]): readonly Name[];
  /** Returns what mends it again. */
  add(fault: Fault): () => void;
  /** Whether any call of the operation can be struck by this fault. */
  expects(name: FaultName, operation: string): boolean;
}

/** Throws a DeployError for a text that is no fault. */
export function parseFault(text: string): Fault {
  const match = /^([a-z-]+)(?:@([A-Za-z*]+)(?::([1-9]\d*))?)?$/.exec(text);
  const name = [...wireFaults, ...behaviourFaults].find((known) => known === match?.[1]);
  if (match === null || name === undefined) {
    throw new DeployError('config-invalid', `unknown fault "${text}"`, {
      fault: 'user',
      hint: `write NAME@Operation or NAME@Operation:nth; names are ${[...wireFaults, ...behaviourFaults].join(', ')}`,
    });
  }
  return { name, operation: match[2] ?? '*', nth: match[3] === undefined ? undefined : Number(match[3]) };
}

export function createFaults(initial: readonly Fault[]): Faults {
  let armed = initial.map((fault) => ({ fault, calls: 0 }));
  const concerns = (fault: Fault, operation: string) => fault.operation === '*' || fault.operation === operation;
  return {
    strike(operation, names) {
      return names.filter((name) => {
        let strikes = false;
        for (const trap of armed) {
          if (trap.fault.name !== name || !concerns(trap.fault, operation)) continue;
          trap.calls += 1;
          if (trap.fault.nth === undefined || trap.fault.nth === trap.calls) strikes = true;
        }
        return strikes;
      });
    },
    add(fault) {
      const trap = { fault, calls: 0 };
      armed.push(trap);
      return () => {
        armed = armed.filter((one) => one !== trap);
      };
    },
    expects: (name, operation) => armed.some(({ fault }) => fault.name === name && concerns(fault, operation)),
  };
}
