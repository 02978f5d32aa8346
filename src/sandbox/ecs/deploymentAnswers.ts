/** What ECS answers about service deployments and service revisions, in the shapes of its API. */

import type { JsonObject } from '../../template/model.ts';
import { objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import type { AnswerObject } from '../service.ts';
import { answerConfiguration, answerCounts, answerLoadBalancers, launchTypeOf } from './answers.ts';
import { answerHooks } from './hooks.ts';
import { thresholdOf } from './stages.ts';
import type { Deployment, EcsStore, Revision, Service } from './store.ts';

export function answerDeployment(store: EcsStore, service: Service, deployment: Deployment): AnswerObject {
  const { source, target, rollback } = deployment;
  return {
    ...answerBrief(service, deployment),
    // Only the brief carries it flat.
    targetServiceRevisionArn: undefined,
    updatedAt: deployment.updatedAt,
    stoppedAt: deployment.status === 'STOPPED' ? deployment.finishedAt : undefined,
    lifecycleStage: deployment.stage,
    lifecycleHookDetails: answerHooks(deployment),
    sourceServiceRevisions:
      source === undefined
        ? []
        : [
            {
              ...answerCounts(store, service, source),
              requestedProductionTrafficWeight: 100 - deployment.productionWeight,
              requestedTestTrafficWeight: 100 - deployment.testWeight,
            },
          ],
    targetServiceRevision: {
      ...answerCounts(store, service, target),
      requestedProductionTrafficWeight: deployment.productionWeight,
      requestedTestTrafficWeight: deployment.testWeight,
    },
    rollback: rollback && { ...rollback, serviceRevisionArn: source?.arn },
    deploymentConfiguration: answerConfiguration(deployment.configuration),
    deploymentCircuitBreaker: {
      status: deployment.circuitBreaker,
      failureCount: deployment.failedTasks,
      threshold: thresholdOf(service),
    },
    alarms: {
      status: deployment.alarms,
      alarmNames: textsOf(objectOf(deployment.configuration, 'Alarms'), 'AlarmNames'),
      triggeredAlarmNames: deployment.triggeredAlarms,
    },
  };
}

/** What ListServiceDeployments tells of each. */
export function answerBrief(service: Service, deployment: Deployment): AnswerObject {
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    targetServiceRevisionArn: deployment.target.arn,
    status: deployment.status,
    statusReason: deployment.statusReason,
    createdAt: deployment.createdAt,
    startedAt: deployment.createdAt,
    finishedAt: deployment.finishedAt,
  };
}

/** The resolved configuration tells which target group of the pair the revision got; the properties name both. */
export function answerRevision(service: Service, revision: Revision): AnswerObject {
  const { properties, taskDefinition, targetGroup } = revision;
  const [loadBalancer] = objectsOf(properties, 'LoadBalancers');
  const productionListenerRule = textOf(objectOf(loadBalancer, 'AdvancedConfiguration'), 'ProductionListenerRule');
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    taskDefinition: taskDefinition.arn,
    launchType: launchTypeOf(properties),
    networkConfiguration: answerNetwork(properties),
    loadBalancers: answerLoadBalancers(properties),
    containerImages: taskDefinition.containers.map(({ name, image }) => ({
      containerName: name,
      image,
      imageDigest: /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1],
    })),
    resolvedConfiguration: {
      loadBalancers: targetGroup === undefined ? [] : [{ targetGroupArn: targetGroup, productionListenerRule }],
    },
    createdAt: revision.createdAt,
  };
}

function answerNetwork(properties: JsonObject): AnswerObject | undefined {
  const network = objectOf(objectOf(properties, 'NetworkConfiguration'), 'AwsvpcConfiguration');
  return (
    network && {
      awsvpcConfiguration: {
        subnets: textsOf(network, 'Subnets'),
        securityGroups: textsOf(network, 'SecurityGroups'),
        assignPublicIp: textOf(network, 'AssignPublicIp') ?? 'DISABLED',
      },
    }
  );
}
