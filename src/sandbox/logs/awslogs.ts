/** Where a container's output goes: what the awslogs driver of ECS makes of a task definition. */

import type { JsonObject } from '../../template/model.ts';
import { objectOf, objectsOf, textOf } from '../members.ts';

export interface LogTarget {
  readonly group: string;
  readonly stream: string;
}

/** The first container that logs to CloudWatch; undefined when none does. Streams are `prefix/container/task-id`. */
export function logTargetOf(taskDefinition: JsonObject, taskArn: string): LogTarget | undefined {
  for (const container of objectsOf(taskDefinition, 'ContainerDefinitions')) {
    const configuration = objectOf(container, 'LogConfiguration');
    const options = objectOf(configuration, 'Options');
    const group = textOf(options, 'awslogs-group');
    if (textOf(configuration, 'LogDriver') !== 'awslogs' || group === undefined) continue;
    const task = taskArn.slice(taskArn.lastIndexOf('/') + 1);
    const parts = [textOf(options, 'awslogs-stream-prefix'), textOf(container, 'Name'), task];
    return { group, stream: parts.filter((part) => part !== undefined).join('/') };
  }
  return undefined;
}
