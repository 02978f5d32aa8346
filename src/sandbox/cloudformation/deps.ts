/** What CloudFormation's operations share. */

import type { SandboxClock } from '../clock.ts';
import type { Specification } from '../spec/specification.ts';
import type { Engine } from './engine.ts';
import type { ReadParameter } from './parameters.ts';
import type { State } from './state.ts';
import type { ReadObject } from './templateBody.ts';

export interface Deps {
  readonly clock: SandboxClock;
  readonly specification: Specification;
  readonly readObject: ReadObject;
  readonly readParameter: ReadParameter;
  readonly state: State;
  readonly engine: Engine;
  /** Items per page of every answer that has pages. */
  readonly pageSize: number;
}
