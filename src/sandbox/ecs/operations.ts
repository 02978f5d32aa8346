/** The ECS API: what an outsider may ask of services, their deployments, revisions and tasks. */

import type { Json, JsonObject } from '../../template/model.ts';
import { listOf, objectOf, textOf } from '../properties.ts';
import { type AnswerObject, AwsError, type AwsService, type Call } from '../service.ts';
import {
  answerBrief,
  answerDeployment,
  answerRevision,
  answerService,
  answerTask,
  answerTaskDefinition,
} from './answers.ts';
import { type EcsStore, ecsArn, type Service } from './store.ts';

export function createEcsService(store: EcsStore): AwsService {
  return {
    name: 'ecs',
    protocol: 'json',
    identifier: 'AmazonEC2ContainerServiceV20141113',
    operations: {
      DescribeClusters: {
        run: ({ input }) => ({
          clusters: textsOf(input.clusters).flatMap((name) => {
            const arn = store.clusters.get(name.replace(/^.*:cluster\//, ''));
            return arn === undefined
              ? []
              : [{ clusterArn: arn, clusterName: arn.replace(/^.*:cluster\//, ''), status: 'ACTIVE' }];
          }),
          failures: [],
        }),
      },
      DescribeServices: {
        run: ({ input }) =>
          answerMany(textsOf(input.services), 'services', (name) => {
            const service = findService(store, name, input.cluster);
            return service && answerService(store, service);
          }),
        resources: ({ input }) => serviceArns(store, input),
      },
      ListServices: {
        run: ({ input }) => ({
          serviceArns: [...store.services.values()]
            .filter(({ cluster }) => cluster === clusterName(input.cluster))
            .map(({ arn }) => arn),
        }),
      },
      ListServiceDeployments: {
        run: (call) => listDeployments(store, call),
        resources: ({ input }) =>
          serviceArns(store, { services: [textOf(input.service)], cluster: input.cluster ?? null }),
      },
      DescribeServiceDeployments: {
        run: ({ input }) =>
          answerMany(textsOf(input.serviceDeploymentArns), 'serviceDeployments', (arn) => {
            const deployment = store.deployments.get(arn);
            const service = deployment && store.services.get(deployment.serviceArn);
            return deployment && service && answerDeployment(store, service, deployment);
          }),
        resources: ({ input }) => textsOf(input.serviceDeploymentArns),
      },
      DescribeServiceRevisions: {
        run: ({ input }) =>
          answerMany(textsOf(input.serviceRevisionArns), 'serviceRevisions', (arn) => {
            const revision = store.revisions.get(arn);
            const service = revision && store.services.get(revision.serviceArn);
            return revision && service && answerRevision(service, revision);
          }),
        resources: ({ input }) => textsOf(input.serviceRevisionArns),
      },
      StopServiceDeployment: {
        run: ({ input }) => stopDeployment(store, textOf(input.serviceDeploymentArn)),
        resources: ({ input }) => [textOf(input.serviceDeploymentArn)],
      },
      DescribeTaskDefinition: {
        run: ({ input }) => {
          const definition = store.taskDefinitions.get(textOf(input.taskDefinition));
          if (definition === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.');
          return { taskDefinition: answerTaskDefinition(definition), tags: [] };
        },
      },
      ListTasks: {
        run: ({ input }) => listTasks(store, input),
        conditions: ({ input, region }) => ({ 'ecs:cluster': ecsArn(region, `cluster/${clusterName(input.cluster)}`) }),
      },
      DescribeTasks: {
        run: ({ input }) =>
          answerMany(textsOf(input.tasks), 'tasks', (arn) => {
            const task = store.tasks.get(arn);
            const service = task && store.services.get(task.revision.serviceArn);
            return task && service && answerTask(service, task);
          }),
        resources: ({ input }) => textsOf(input.tasks),
      },
    },
  };
}

/** Newest first; pages of `maxResults`, 20 when left out, as ECS has it. */
function listDeployments(store: EcsStore, { input }: Call): AnswerObject {
  const service = findService(store, textOf(input.service), input.cluster);
  if (service === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  const wanted = textsOf(input.status);
  const { after, before } = objectOf(input.createdAt);
  const seconds = (date: Date) => date.getTime() / 1000;
  const found = service.deployments.filter(
    ({ status, createdAt }) =>
      (wanted.length === 0 || wanted.includes(status)) &&
      (typeof after !== 'number' || seconds(createdAt) >= after) &&
      (typeof before !== 'number' || seconds(createdAt) <= before),
  );
  const start = Number(textOf(input.nextToken) || 0);
  const size = typeof input.maxResults === 'number' ? input.maxResults : 20;
  return {
    serviceDeployments: found.slice(start, start + size).map((deployment) => answerBrief(service, deployment)),
    nextToken: start + size < found.length ? String(start + size) : undefined,
  };
}

function stopDeployment(store: EcsStore, arn: string): AnswerObject {
  const deployment = store.deployments.get(arn);
  if (deployment === undefined)
    throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  if (deployment.finishedAt !== undefined) {
    throw new AwsError('ConflictException', 'The service deployment is not in a state that can be stopped.');
  }
  deployment.status = 'ROLLBACK_REQUESTED';
  deployment.stop.abort();
  return { serviceDeploymentArn: arn };
}

function listTasks(store: EcsStore, input: JsonObject): AnswerObject {
  const service = findService(store, textOf(input.serviceName), input.cluster);
  const stopped = input.desiredStatus === 'STOPPED';
  return {
    taskArns: [...store.tasks.values()]
      .filter(({ revision, status }) => revision.serviceArn === service?.arn && (status === 'STOPPED') === stopped)
      .map(({ arn }) => arn),
  };
}

function answerMany(
  arns: readonly string[],
  key: string,
  answer: (arn: string) => AnswerObject | undefined,
): AnswerObject {
  const answers = arns.map((arn) => ({ arn, found: answer(arn) }));
  return {
    [key]: answers.flatMap(({ found }) => (found === undefined ? [] : [found])),
    failures: answers.flatMap(({ arn, found }) => (found === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
}

function findService(store: EcsStore, nameOrArn: string, cluster: Json | undefined): Service | undefined {
  return (
    store.services.get(nameOrArn) ??
    [...store.services.values()].find(
      (service) => service.name === nameOrArn && service.cluster === clusterName(cluster),
    )
  );
}

function serviceArns(store: EcsStore, input: JsonObject): readonly string[] {
  return textsOf(input.services).map(
    (name) =>
      findService(store, name, input.cluster)?.arn ?? ecsArn('*', `service/${clusterName(input.cluster)}/${name}`),
  );
}

function clusterName(cluster: Json | undefined): string {
  return textOf(cluster).replace(/^.*:cluster\//, '') || 'default';
}

function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).map(textOf);
}
