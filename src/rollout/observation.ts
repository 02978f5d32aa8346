/** What can be seen of a stack and its ECS services while a change set is executed. */

/** One event of a stack, in the words of DescribeStackEvents. */
export interface StackEvent {
  readonly id: string;
  readonly at: Date;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason: string | undefined;
}

/** What a stack is right now. */
export interface StackState {
  readonly name: string;
  readonly arn: string;
  readonly status: string;
  readonly statusReason: string | undefined;
  readonly parameters: { readonly [key: string]: string };
  readonly outputs: { readonly [key: string]: string };
  readonly description: string | undefined;
  /** ARN of the change set that was executed last. */
  readonly changeSetArn: string | undefined;
  readonly roleArn: string | undefined;
  /** Whether it cannot be deleted. */
  readonly terminationProtection: boolean;
}

/** One ECS service deployment: native blue-green or rolling. */
export interface ServiceDeployment {
  readonly arn: string;
  /** PENDING, IN_PROGRESS, SUCCESSFUL, STOPPED, STOP_REQUESTED, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED; open-ended. */
  readonly status: string;
  readonly statusReason: string | undefined;
  /** RECONCILE_SERVICE … SCALE_UP, TEST_TRAFFIC_SHIFT, PRODUCTION_TRAFFIC_SHIFT, BAKE_TIME, CLEAN_UP; open-ended. */
  readonly lifecycleStage: string | undefined;
  /** The pause that holds it until it is told to go on or back; undefined: nothing does. */
  readonly pause: string | undefined;
  readonly createdAt: Date;
  readonly finishedAt: Date | undefined;
  readonly source: readonly RevisionCounts[];
  readonly target: RevisionCounts | undefined;
  readonly rollbackReason: string | undefined;
  readonly circuitBreaker: string | undefined;
  readonly triggeredAlarms: readonly string[];
}

/** Words of AWS beyond these mean that it is over, or on its way back. */
export function isUnderWay({ status }: ServiceDeployment): boolean {
  return status === 'PENDING' || status === 'IN_PROGRESS';
}

export interface RevisionCounts {
  readonly arn: string;
  readonly requested: number;
  readonly running: number;
  readonly pending: number;
  /** Percent. */
  readonly productionWeight: number | undefined;
  readonly testWeight: number | undefined;
}

/** What a service revision runs; digests prove it. */
export interface ServiceRevision {
  readonly arn: string;
  readonly taskDefinitionArn: string;
  readonly containers: readonly {
    readonly name: string;
    readonly image: string;
    readonly digest: string | undefined;
  }[];
  readonly targetGroupArns: readonly string[];
}

export interface StoppedTask {
  readonly arn: string;
  readonly stoppedReason: string | undefined;
  readonly containers: readonly {
    readonly name: string;
    readonly exitCode: number | undefined;
    readonly reason: string | undefined;
  }[];
}

/** The one task that runs the release command of a new version. */
export interface ReleaseTask {
  /** Undefined when ECS could not start it. */
  readonly arn: string | undefined;
  /** PROVISIONING, PENDING, RUNNING … STOPPED; open-ended. */
  readonly status: string;
  /** Of the service's own container. */
  readonly exitCode: number | undefined;
  readonly reason: string | undefined;
  /** The last lines that it logged; looked up when it did not end well. */
  readonly logLines: readonly string[];
}

/** What the test port answered to one check. */
export type CheckAnswer =
  | { readonly kind: 'answered'; readonly status: number }
  /** Nothing in time, or no connection. */
  | { readonly kind: 'silent'; readonly reason: string };

export interface TargetHealth {
  readonly target: string;
  readonly state: string;
  readonly reason: string | undefined;
  readonly description: string | undefined;
}
