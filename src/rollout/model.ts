/** A rollout as it is followed: what is expected of it, what was seen so far, what comes next. */

import type { CheckConfig } from '../config/model.ts';
import type { StepConfig } from '../config/strategy.ts';
import type {
  CheckAnswer,
  ReleaseTask,
  ServiceDeployment,
  ServiceRevision,
  StackEvent,
  StoppedTask,
  TargetHealth,
} from './observation.ts';

/** What is followed and what success means; fixed from the start. */
export interface RolloutGoal {
  readonly stackArn: string;
  readonly services: readonly ServiceGoal[];
  readonly timeoutSeconds: number;
}

export interface ServiceGoal {
  /** Its name in the file. */
  readonly key: string;
  /** Of the AWS::ECS::Service. */
  readonly logicalId: string;
  /** What its containers must run in the end; its own comes first. */
  readonly containers: readonly PlannedContainer[];
  /** True when the plan gives it a new revision: then a successful deployment must be seen. */
  readonly rollsOut: boolean;
  /** How its traffic moves in steps; undefined: all at once. */
  readonly step: StepConfig | undefined;
  readonly bakeMinutes: number;
  /** What one task runs while the deployment is held before anything starts. */
  readonly release: readonly string[] | undefined;
  /** What is asked while it is held before it takes traffic. */
  readonly checks: readonly CheckConfig[];
  readonly approval: Approval;
}

/**
 * A person's word on whether the new version takes traffic: none is needed any more, it is waited for, or it is no, and
 * the deployment is taken back wherever it is.
 */
export type Approval = 'none' | 'awaited' | 'denied';

export interface PlannedContainer {
  readonly name: string;
  /** `sha256:…` */
  readonly digest: string;
}

/** One look at AWS. */
export interface Observation {
  /** Since the first look, by the run's clock; times of AWS are only compared with each other. */
  readonly seconds: number;
  /** New events of the stack, oldest first. */
  readonly events: readonly StackEvent[];
  readonly services: { readonly [key: string]: ServiceSight };
}

export interface ServiceSight {
  /** The deployment that this stack operation started. */
  readonly deployment: ServiceDeployment | undefined;
  /** What it runs; looked up once it is successful. */
  readonly revision: ServiceRevision | undefined;
  /** Looked up when it was asked for. */
  readonly evidence: Evidence | undefined;
  /** What came of the work at its gate. */
  readonly gate: GateSight | undefined;
}

export type GateSight =
  | { readonly kind: 'release'; readonly task: ReleaseTask }
  /** In the order of the checks. */
  | { readonly kind: 'checks'; readonly answers: readonly CheckAnswer[] }
  | { readonly kind: 'told' };

/** Why tasks of a service did not live; gathered while they can still be seen. */
export interface Evidence {
  readonly stoppedTasks: readonly StoppedTask[];
  readonly targets: readonly TargetHealth[];
  readonly logLines: readonly string[];
}

export interface RolloutState {
  /** Undefined until the stack says that it began. */
  readonly operation: StackOperation | undefined;
  readonly lastEvent: string | undefined;
  /** The first event that failed for a reason of its own. */
  readonly firstFailure: StackEvent | undefined;
  readonly warnings: readonly string[];
  readonly services: { readonly [key: string]: ServiceProgress };
  /** When the stack was first seen complete, in seconds since the first look. */
  readonly completeAt: number | undefined;
}

export interface StackOperation {
  /** AWS's time. */
  readonly startedAt: Date;
  readonly status: string;
  readonly reason: string | undefined;
}

export interface ServiceProgress {
  /** Undefined until CloudFormation tells it. */
  readonly arn: string | undefined;
  readonly deployment: ServiceDeployment | undefined;
  readonly revision: ServiceRevision | undefined;
  readonly evidence: Evidence | undefined;
  /** Where it is held, or was held last. */
  readonly gate: Gate | undefined;
  readonly stages: readonly Stage[];
  /** The line that was printed last. */
  readonly line: string | undefined;
}

/** A pause of the deployment, and what it waits for. */
export interface Gate {
  readonly pause: string;
  readonly stage: string;
  /** Seconds since the first look. */
  readonly since: number;
  readonly task: ReleaseTask | undefined;
  /** Of each check: what is wrong so far; undefined once it was answered well. */
  readonly failures: readonly (string | undefined)[];
  /** Undefined as long as it waits. */
  readonly verdict: Verdict | undefined;
  /** ECS knows the verdict. */
  readonly told: boolean;
}

export type Verdict =
  | { readonly kind: 'go-on' }
  /** For a person. */
  | { readonly kind: 'wait' }
  | { readonly kind: 'go-back'; readonly reason: string };

export interface Stage {
  readonly name: string;
  /** Of a step: percent of production traffic on the new version. */
  readonly weight: number | undefined;
  /** Seconds since the first look. */
  readonly enteredAt: number;
  /** Undefined while it lasts. */
  readonly leftAt: number | undefined;
}

export type Next =
  /** Look again: at the events, at these services, and at the reasons of those that fail. */
  | {
      readonly kind: 'look';
      readonly watch: readonly WatchedService[];
      readonly examine: readonly WatchedService[];
      readonly gates: readonly GateWork[];
      /** While the stack goes back: nothing may hold what was. */
      readonly free: readonly WatchedService[];
    }
  | { readonly kind: 'succeeded' }
  /** What there is to wait for is a person. */
  | { readonly kind: 'awaiting-approval' }
  | { readonly kind: 'rolled-back' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'timed-out'; readonly message: string };

/** What to do for a service whose deployment is held. */
export type GateWork = { readonly key: string; readonly deployment: string } & (
  | {
      readonly kind: 'release';
      /** What to run it of. */
      readonly revision: string;
      readonly command: readonly string[];
      /** Undefined until it was started. */
      readonly task: string | undefined;
    }
  | { readonly kind: 'checks'; readonly checks: readonly CheckConfig[] }
  | { readonly kind: 'tell'; readonly pause: string; readonly action: 'CONTINUE' | 'ROLLBACK' }
  /** Takes it back although nothing holds it. */
  | { readonly kind: 'stop' }
);

export interface WatchedService {
  readonly key: string;
  readonly arn: string;
  /** Only deployments that AWS created later belong to this rollout. */
  readonly since: Date;
}
