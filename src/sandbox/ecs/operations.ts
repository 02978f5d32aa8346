/** The ECS API: what an outsider may ask of services, their deployments, revisions and tasks. */

import type { JsonObject } from '../../template/model.ts';
import { numberOf, objectOf, textOf, textsOf } from '../members.ts';
import { pageOf } from '../pages.ts';
import { type AnswerObject, AwsError, type AwsService, type Call } from '../service.ts';
import { answerService, answerTask, answerTaskDefinition } from './answers.ts';
import type { EcsContext } from './dependencies.ts';
import { requestStop } from './deployment.ts';
import { answerBrief, answerDeployment, answerRevision } from './deploymentAnswers.ts';
import { findPause } from './hooks.ts';
import { authorizeRunTask, runTask } from './standalone.ts';
import { type EcsStore, ecsArn, type Service } from './store.ts';
import { scaleTasks } from './tasks.ts';

export function createEcsService(ecs: EcsContext): AwsService {
  const { store } = ecs;
  const serviceOf = (thing: { readonly serviceArn: string }) => store.services.get(thing.serviceArn);
  return {
    name: 'ecs',
    protocol: 'json',
    identifier: 'AmazonEC2ContainerServiceV20141113',
    operations: {
      DescribeClusters: {
        run: (call) =>
          answerMany(clustersAsked(call), 'clusters', 100, (arn) => {
            const clusterName = nameOf(arn);
            return store.clusters.get(clusterName) === arn
              ? { clusterArn: arn, clusterName, status: 'ACTIVE' }
              : undefined;
          }),
        resources: clustersAsked,
      },
      DescribeServices: {
        run: (call) => {
          requireCluster(store, call);
          return answerMany(serviceArns(call, textsOf(call.input, 'services')), 'services', 10, (arn) => {
            const service = store.services.get(arn);
            return service && answerService(store, service);
          });
        },
        resources: (call) => serviceArns(call, textsOf(call.input, 'services')),
      },
      ListServices: {
        run: (call) => {
          const clusterArn = requireCluster(store, call);
          const services = [...store.services.values()].filter((service) => service.clusterArn === clusterArn);
          const { items, nextToken } = pageAsked(services, call.input, 10);
          return { serviceArns: items.map(({ arn }) => arn), nextToken };
        },
        conditions: clusterCondition,
      },
      ListServiceDeployments: {
        run: (call) => listDeployments(store, call),
        resources: (call) => serviceArns(call, [textOf(call.input, 'service') ?? '']),
      },
      DescribeServiceDeployments: {
        run: ({ input }) =>
          answerMany(textsOf(input, 'serviceDeploymentArns'), 'serviceDeployments', 20, (arn) => {
            const deployment = store.deployments.get(arn);
            const service = deployment && serviceOf(deployment);
            return deployment && service && answerDeployment(store, service, deployment);
          }),
        resources: ({ input }) => textsOf(input, 'serviceDeploymentArns'),
      },
      DescribeServiceRevisions: {
        run: ({ input }) =>
          answerMany(textsOf(input, 'serviceRevisionArns'), 'serviceRevisions', 20, (arn) => {
            const revision = store.revisions.get(arn);
            const service = revision && serviceOf(revision);
            return revision && service && answerRevision(service, revision);
          }),
        resources: ({ input }) => textsOf(input, 'serviceRevisionArns'),
      },
      UpdateService: {
        run: (call) => scaleService(ecs, requireService(store, call, textOf(call.input, 'service') ?? ''), call.input),
        resources: (call) => serviceArns(call, [textOf(call.input, 'service') ?? '']),
      },
      StopServiceDeployment: {
        run: ({ input }) => stopDeployment(store, textOf(input, 'serviceDeploymentArn') ?? ''),
        resources: ({ input }) => [textOf(input, 'serviceDeploymentArn') ?? ''],
      },
      ContinueServiceDeployment: {
        run: ({ input }) => continueDeployment(store, input),
        resources: ({ input }) => [textOf(input, 'serviceDeploymentArn') ?? ''],
      },
      RunTask: {
        run: (call) => runTask(ecs, requireCluster(store, call), call),
        authorizations: (call) => authorizeRunTask(store, clusterArn(call), call),
      },
      DescribeTaskDefinition: {
        run: ({ input }) => {
          const definition = store.taskDefinitions.get(textOf(input, 'taskDefinition') ?? '');
          if (definition === undefined) throw new AwsError('ClientException', 'Unable to describe task definition.');
          return { taskDefinition: answerTaskDefinition(definition), tags: [] };
        },
      },
      ListTasks: { run: (call) => listTasks(store, call), conditions: clusterCondition },
      DescribeTasks: {
        run: (call) => {
          requireCluster(store, call);
          return answerMany(taskArns(call), 'tasks', 100, (arn) => {
            const task = store.tasks.get(arn);
            return task && answerTask(task);
          });
        },
        resources: taskArns,
        conditions: clusterCondition,
      },
    },
  };
}

/** Newest first. */
function listDeployments(store: EcsStore, call: Call): AnswerObject {
  const { input } = call;
  const service = requireService(store, call, textOf(input, 'service') ?? '');
  const wanted = textsOf(input, 'status');
  const range = objectOf(input, 'createdAt');
  const after = numberOf(range, 'after') ?? Number.NEGATIVE_INFINITY;
  const before = numberOf(range, 'before') ?? Number.POSITIVE_INFINITY;
  const found = service.deployments.filter(({ status, createdAt }) => {
    const seconds = createdAt.getTime() / 1000;
    return (wanted.length === 0 || wanted.includes(status)) && seconds >= after && seconds <= before;
  });
  const { items, nextToken } = pageAsked(found, input, 20);
  return { serviceDeployments: items.map((deployment) => answerBrief(service, deployment)), nextToken };
}

function stopDeployment(store: EcsStore, arn: string): AnswerObject {
  const deployment = store.deployments.get(arn);
  if (deployment === undefined) {
    throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  if (!requestStop(deployment, 'ROLLBACK_REQUESTED')) {
    throw new AwsError('ConflictException', 'The service deployment is not in a state that can be stopped.');
  }
  return { serviceDeploymentArn: arn };
}

/** `action` is CONTINUE unless the call says otherwise. */
function continueDeployment(store: EcsStore, input: JsonObject): AnswerObject {
  const arn = textOf(input, 'serviceDeploymentArn') ?? '';
  const deployment = store.deployments.get(arn);
  if (deployment === undefined) {
    throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  }
  const id = textOf(input, 'hookId') ?? '';
  const hook = findPause(deployment, id);
  if (hook === undefined) throw invalid(`The hook ${id} does not await an action.`);
  const action = textOf(input, 'action') ?? 'CONTINUE';
  if (action !== 'CONTINUE' && action !== 'ROLLBACK') throw invalid('action must be CONTINUE or ROLLBACK.');
  hook.act(action);
  return { serviceDeploymentArn: arn };
}

function listTasks(store: EcsStore, call: Call): AnswerObject {
  const { input } = call;
  const cluster = nameOf(requireCluster(store, call));
  const serviceName = textOf(input, 'serviceName');
  const service = serviceName === undefined ? undefined : requireService(store, call, serviceName);
  const startedBy = textOf(input, 'startedBy');
  const stopped = textOf(input, 'desiredStatus') === 'STOPPED';
  const tasks = [...store.tasks.values()].filter(
    ({ arn, revision, run, status }) =>
      arn.includes(`:task/${cluster}/`) &&
      (service === undefined || revision.serviceArn === service.arn) &&
      (startedBy === undefined || run?.startedBy === startedBy) &&
      (status === 'STOPPED') === stopped,
  );
  const { items, nextToken } = pageAsked(tasks, input, 100);
  return { taskArns: items.map(({ arn }) => arn), nextToken };
}

/** Describes up to `most` things at once; those that are not there are failures, not errors. */
function answerMany(
  arns: readonly string[],
  key: string,
  most: number,
  answer: (arn: string) => AnswerObject | undefined,
): AnswerObject {
  if (arns.length === 0) throw invalid(`${key} cannot be empty.`);
  if (arns.length > most) throw invalid(`${key} can have at most ${most} items.`);
  const answers = arns.map((arn) => ({ arn, found: answer(arn) }));
  return {
    [key]: answers.flatMap(({ found }) => found ?? []),
    failures: answers.flatMap(({ arn, found }) => (found === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
}

/** Pages of `maxResults`, 1 to 100. */
function pageAsked<T>(all: readonly T[], input: JsonObject, otherwise: number) {
  const size = numberOf(input, 'maxResults') ?? otherwise;
  if (size < 1 || size > 100) throw invalid('maxResults must be between 1 and 100.');
  const page = pageOf(all, textOf(input, 'nextToken'), size);
  if (page === undefined) throw invalid('Invalid token.');
  return { items: page.items, nextToken: page.next };
}

/** The cluster of a call, given by name or ARN; `default` when it names none. */
function clusterArn({ input, region }: Call, cluster = textOf(input, 'cluster') ?? 'default'): string {
  return ecsArn(region, `cluster/${nameOf(cluster)}`);
}

function clustersAsked(call: Call): readonly string[] {
  const asked = textsOf(call.input, 'clusters');
  return (asked.length === 0 ? ['default'] : asked).map((cluster) => clusterArn(call, cluster));
}

function clusterCondition(call: Call) {
  return { 'ecs:cluster': clusterArn(call) };
}

/** The count alone, as Application Auto Scaling sends it: what else a service is, only its stack changes. */
function scaleService(ecs: EcsContext, service: Service, input: JsonObject): AnswerObject {
  service.desired = numberOf(input, 'desiredCount') ?? service.desired;
  scaleTasks(ecs, service);
  return { service: answerService(ecs.store, service) };
}

function requireCluster(store: EcsStore, call: Call): string {
  const arn = clusterArn(call);
  if (store.clusters.get(nameOf(arn)) !== arn) throw new AwsError('ClusterNotFoundException', 'Cluster not found.');
  return arn;
}

function requireService(store: EcsStore, call: Call, nameOrArn: string): Service {
  const [arn = ''] = serviceArns(call, [nameOrArn]);
  if (!nameOrArn.startsWith('arn:')) requireCluster(store, call);
  const service = store.services.get(arn);
  if (service === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.');
  return service;
}

function serviceArns(call: Call, namesOrArns: readonly string[]): readonly string[] {
  const prefix = clusterArn(call).replace(':cluster/', ':service/');
  return namesOrArns.map((name) => (name.startsWith('arn:') ? name : `${prefix}/${name}`));
}

function taskArns(call: Call): readonly string[] {
  const prefix = clusterArn(call).replace(':cluster/', ':task/');
  return textsOf(call.input, 'tasks').map((task) => (task.startsWith('arn:') ? task : `${prefix}/${task}`));
}

/** The last part of an ARN; a name is its own. */
function nameOf(nameOrArn: string): string {
  return nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1);
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidParameterException', message);
}
