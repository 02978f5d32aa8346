/** Deployments that ECS holds: the task of a release, the address of a test port, and the word to go on or back. */

import { createHash } from 'node:crypto';
import type { RunTaskCommandInput, ServiceRevision, Task } from '@aws-sdk/client-ecs';
import type { Gates, ReleaseRequest } from '../ports.ts';
import type { ReleaseTask } from '../rollout/observation.ts';
import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';

export function createGates(clients: AwsClients): Gates {
  return {
    async balancerName(balancerArn) {
      const { client, sdk } = await clients.loadBalancers();
      const answer = await client.send(new sdk.DescribeLoadBalancersCommand({ LoadBalancerArns: [balancerArn] }));
      return answer.LoadBalancers?.[0]?.DNSName;
    },
    async startRelease(request) {
      const { client, sdk } = await clients.ecs();
      const described = await client.send(
        new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [request.revision] }),
      );
      const revision = described.serviceRevisions?.[0];
      const answer = await client.send(new sdk.RunTaskCommand(inputOf(request, revision)));
      const [task] = answer.tasks ?? [];
      return task === undefined ? unstarted(answer.failures?.[0]?.reason) : parseTask(task, request.container);
    },
    async readRelease(taskArn, container) {
      const { client, sdk } = await clients.ecs();
      const answer = await client.send(new sdk.DescribeTasksCommand({ cluster: clusterOf(taskArn), tasks: [taskArn] }));
      const [task] = answer.tasks ?? [];
      return task === undefined ? unstarted('its task is gone') : parseTask(task, container);
    },
    async endPause(serviceDeploymentArn, hookId, action) {
      const { client, sdk } = await clients.ecs();
      await unless({ codes: ['InvalidParameterException'] }, undefined, () =>
        client.send(new sdk.ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action })),
      );
    },
    async stop(serviceDeploymentArn) {
      const { client, sdk } = await clients.ecs();
      await unless({ codes: ['ConflictException'] }, undefined, () =>
        client.send(new sdk.StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' })),
      );
    },
  };
}

/**
 * Where the new version will run, on Fargate and never on Spot: nothing may interrupt it. The token makes a second call
 * answer the first one's task (RunTask, `clientToken`: at most 64 characters, for 24 hours).
 */
function inputOf(
  { deployment, container, command }: ReleaseRequest,
  revision: ServiceRevision | undefined,
): RunTaskCommandInput {
  return {
    cluster: clusterOf(deployment),
    taskDefinition: revision?.taskDefinition ?? '',
    launchType: 'FARGATE',
    networkConfiguration: revision?.networkConfiguration,
    overrides: { containerOverrides: [{ name: container, command: [...command] }] },
    startedBy: 'inferloop-release',
    clientToken: createHash('sha256').update(deployment).digest('hex'),
  };
}

/** `…:service-deployment/CLUSTER/SERVICE/ID`, `…:task/CLUSTER/ID`. */
function clusterOf(arn: string): string {
  return arn.split('/')[1] ?? 'default';
}

/** `container`: the one whose end counts. */
function parseTask({ taskArn, lastStatus, stoppedReason, containers }: Task, container: string): ReleaseTask {
  const own = containers?.find(({ name }) => name === container);
  return {
    arn: taskArn,
    status: lastStatus ?? '',
    exitCode: own?.exitCode,
    reason: own?.reason ?? stoppedReason,
    logLines: [],
  };
}

function unstarted(reason: string | undefined): ReleaseTask {
  return { arn: undefined, status: 'STOPPED', exitCode: undefined, reason, logLines: [] };
}
