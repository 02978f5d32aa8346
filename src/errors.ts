/** The one error of this project: what happened, whose fault it is, where, and what to do about it. */

/** Every way a run can fail; also the values of the output `failure-reason`. */
export const failureReasons = [
  'config-invalid',
  'event-unsupported',
  'permission-missing',
  'role-denied',
  'image-failed',
  'change-set-failed',
  'policy-violated',
  'plan-changed',
  'record-missing',
  'stack-busy',
  'stack-state',
  'rollout-failed',
  'timeout',
  'cancelled',
  'internal',
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** Who can mend it: the user's file or workflow, AWS, GitHub, Docker, or this program. */
export type Fault = 'user' | 'aws' | 'github' | 'docker' | 'inferloop';

/** A place in a file; line and column count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake in a file: what is wrong, where, and what would be right. */
export interface Problem {
  /** Path of the key in the file, for example `services.web.memory`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly at: Position;
  readonly hint?: string;
}

export interface DeployErrorDetails {
  readonly fault: Fault;
  readonly at?: Position;
  readonly hint?: string;
  /** All mistakes of a file, when the error stands for several. */
  readonly problems?: readonly Problem[];
  readonly cause?: unknown;
}

/** Messages are lower case, without a final period, and name the wrong value; the hint says what to do. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
  readonly reason: FailureReason;
  readonly fault: Fault;
  readonly at: Position | undefined;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(reason: FailureReason, message: string, details: DeployErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.reason = reason;
    this.fault = details.fault;
    this.at = details.at;
    this.hint = details.hint;
    this.problems = details.problems ?? [];
  }
}
