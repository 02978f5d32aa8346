/** How many instances run, in which zones, and how one set follows another. */

import type { InstancesConfig } from '../../config/model.ts';
import type { JsonObject } from '../../template/model.ts';
import { attribute, type Resource, ref, resource } from '../model.ts';
import type { Network } from '../network.ts';
import type { GetAtt, Ref } from '../resolvable.ts';
import type { InstanceRoute } from '../routing.ts';

type Group = Resource<'AWS::AutoScaling::AutoScalingGroup'>;

export interface GroupRequest {
  readonly logicalId: string;
  readonly instances: InstancesConfig;
  readonly network: Network;
  readonly launchTemplate: Resource<'AWS::EC2::LaunchTemplate'>;
  /** Undefined: nobody asks them anything. */
  readonly route: InstanceRoute | undefined;
  /** Whether the instances say how their start ended. */
  readonly signals: boolean;
}

/** How long an instance may take to say that it is ready; without a word from it, how long the next one waits. */
const READY = 'PT15M';
const PAUSE = 'PT5M';

/** Seconds in which a check of EC2 alone may fail: the machine starts. */
const GRACE_SECONDS = 60;

/** Without a name of ours: AWS names it after the stack. How many there are between the ends is the group's own matter. */
export function buildGroup(request: GroupRequest): Group {
  const { logicalId, instances, network, launchTemplate, route, signals } = request;
  const { minimum, maximum, spot, type, http } = instances;
  const template = {
    LaunchTemplateId: ref(launchTemplate),
    Version: attribute(launchTemplate, 'LatestVersionNumber'),
  };
  return resource(
    logicalId,
    'AWS::AutoScaling::AutoScalingGroup',
    {
      MinSize: String(minimum),
      MaxSize: String(maximum),
      VPCZoneIdentifier: network.taskSubnets,
      HealthCheckType: route === undefined ? 'EC2' : 'ELB',
      HealthCheckGracePeriod: http?.healthcheck.gracePeriodSeconds ?? GRACE_SECONDS,
      TargetGroupARNs: route === undefined ? undefined : [ref(route.targetGroup)],
      ...(spot ? spotOf(type, template) : { LaunchTemplate: template }),
    },
    {
      dependsOn: [...network.outbound, ...(route === undefined ? [] : [route.rule])],
      creationPolicy: signals && minimum > 0 ? { ResourceSignal: { Count: minimum, Timeout: READY } } : undefined,
      updatePolicy: updatePolicy(instances, signals),
    },
  );
}

/** A replacement comes before AWS takes one back (EC2 Auto Scaling guide, "Capacity Rebalancing"). */
function spotOf(type: string, template: { readonly LaunchTemplateId: Ref; readonly Version: GetAtt }) {
  return {
    CapacityRebalance: true,
    MixedInstancesPolicy: {
      InstancesDistribution: {
        OnDemandBaseCapacity: 0,
        OnDemandPercentageAboveBaseCapacity: 0,
        SpotAllocationStrategy: 'capacity-optimized',
      },
      LaunchTemplate: { LaunchTemplateSpecification: template, Overrides: [{ InstanceType: type }] },
    },
  } as const;
}

/** What would disturb the replacement of instances (CloudFormation guide, "UpdatePolicy attribute"). */
const suspended = ['AlarmNotification', 'AZRebalance', 'HealthCheck', 'ReplaceUnhealthy', 'ScheduledActions'];

/** One after the other, the new one first where the range has room for it. The sizes stay what the clock made of them. */
function updatePolicy({ minimum, maximum }: InstancesConfig, signals: boolean): JsonObject {
  return {
    AutoScalingRollingUpdate: {
      MaxBatchSize: 1,
      MinInstancesInService: Math.min(minimum, maximum - 1),
      PauseTime: signals ? READY : PAUSE,
      SuspendProcesses: suspended,
      WaitOnResourceSignals: signals,
    },
    AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true },
  };
}
