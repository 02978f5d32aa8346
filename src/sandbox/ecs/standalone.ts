/** Tasks that run by themselves, beside every service: RunTask, and what their command comes to. */

import type { JsonObject } from '../../template/model.ts';
import { numberOf, objectOf, objectsOf, textOf, textsOf } from '../members.ts';
import { type AnswerObject, type Authorization, AwsError, type Call } from '../service.ts';
import { answerTask } from './answers.ts';
import type { EcsContext } from './dependencies.ts';
import type { EcsStore, Revision, Task, TaskDefinition } from './store.ts';
import { createTask, exitCodeOf } from './tasks.ts';

/** Seconds at speed 1. */
const START = 10;
const RUN = 10;

/** A call with a token that was seen before answers the tasks that it started (ECS: for 24 hours). */
export function runTask(ecs: EcsContext, clusterArn: string, { input }: Call): AnswerObject {
  const { store } = ecs;
  const token = textOf(input, 'clientToken');
  const earlier = [...store.tasks.values()].filter(({ run }) => token !== undefined && run?.clientToken === token);
  if (earlier.length > 0) return { tasks: earlier.map(answerTask), failures: [] };
  const definition = definitionOf(store, input);
  if (definition === undefined) throw new AwsError('ClientException', 'TaskDefinition not found.');
  if (!definition.active) throw new AwsError('ClientException', 'TaskDefinition is inactive');
  const isAwsvpc = textOf(definition.properties, 'NetworkMode') === 'awsvpc';
  if (isAwsvpc && objectOf(objectOf(input, 'networkConfiguration'), 'awsvpcConfiguration') === undefined) {
    throw new AwsError(
      'InvalidParameterException',
      "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    );
  }
  const overrides = objectsOf(objectOf(input, 'overrides'), 'containerOverrides');
  const stranger = overrides.find(({ name }) => !definition.containers.some((container) => container.name === name));
  if (stranger !== undefined) {
    throw new AwsError(
      'InvalidParameterException',
      `Override for container named ${String(stranger.name)} is not a container in the TaskDefinition.`,
    );
  }
  const tasks = Array.from({ length: numberOf(input, 'count') ?? 1 }, () => {
    const task = createTask(ecs, clusterArn, revisionOf(ecs, definition, overrides), {
      clientToken: token,
      startedBy: textOf(input, 'startedBy'),
    });
    void live(ecs, task);
    return answerTask(task);
  });
  return { tasks, failures: [] };
}

/** The task definition, in its cluster, and its roles, which ECS hands to the task. */
export function authorizeRunTask(store: EcsStore, clusterArn: string, { input }: Call): readonly Authorization[] {
  const definition = definitionOf(store, input);
  const roles = ['TaskRoleArn', 'ExecutionRoleArn'].flatMap(
    (key) => textOf(definition?.properties, key) ?? ([] as readonly string[]),
  );
  return [
    {
      action: 'ecs:RunTask',
      resource: definition?.arn ?? textOf(input, 'taskDefinition') ?? '*',
      conditions: { 'ecs:cluster': clusterArn },
    },
    ...roles.map((resource) => ({
      action: 'iam:PassRole',
      resource,
      conditions: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    })),
  ];
}

function definitionOf(store: EcsStore, input: JsonObject): TaskDefinition | undefined {
  return store.taskDefinitions.get(textOf(input, 'taskDefinition') ?? '');
}

/** Of no service: the task definition with the commands of this run. */
function revisionOf(ecs: EcsContext, definition: TaskDefinition, overrides: readonly JsonObject[]): Revision {
  const commandOf = (container: JsonObject) =>
    overrides.find(({ name }) => name === container.Name)?.command ?? container.Command ?? [];
  const containers = objectsOf(definition.properties, 'ContainerDefinitions');
  return {
    arn: '',
    serviceArn: '',
    taskDefinition: {
      ...definition,
      properties: {
        ...definition.properties,
        ContainerDefinitions: containers.map((container) => ({ ...container, Command: commandOf(container) })),
      },
    },
    properties: {},
    createdAt: ecs.clock.now(),
    targetGroup: undefined,
  };
}

/** Every command ends well but those that `exitCodeOf` knows better, and images that are not there. */
async function live(ecs: EcsContext, task: Task): Promise<void> {
  const { taskDefinition } = task.revision;
  await ecs.clock.sleep(START);
  const missing = taskDefinition.containers.find(({ image }) => !ecs.imageExists(image));
  if (missing !== undefined) {
    const reason = `CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref ${missing.image}: not found`;
    return end(ecs, task, reason, undefined, reason);
  }
  task.status = 'RUNNING';
  const command = objectsOf(taskDefinition.properties, 'ContainerDefinitions').map((one) => textsOf(one, 'Command'));
  ecs.writeLog(task.revision, task, `running: ${(command[0] ?? []).join(' ')}`);
  await ecs.clock.sleep(RUN);
  const exitCode = exitCodeOf(taskDefinition) ?? 0;
  if (exitCode !== 0) ecs.writeLog(task.revision, task, `error: ended with ${exitCode}`);
  end(ecs, task, 'Essential container in task exited', exitCode, undefined);
}

function end(ecs: EcsContext, task: Task, reason: string, exitCode: number | undefined, why: string | undefined): void {
  task.status = 'STOPPED';
  task.stoppedAt = ecs.clock.now();
  task.stoppedReason = reason;
  task.exitCode = exitCode;
  task.containerReason = why;
}
