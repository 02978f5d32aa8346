/** CloudWatch Logs of the sandbox: groups, streams, events, and the door by which tasks write. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours, Made } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import { numberOf, textOf } from '../members.ts';
import { ACCOUNT_ID, type AwsService } from '../service.ts';
import { logOperations } from './operations.ts';
import { createGroup, createLogStore, findGroup, type LogStore, write } from './store.ts';

export interface Logs {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
  /** A line of a task; group and stream are made when they do not exist, as the awslogs driver may. */
  write(group: string, stream: string, line: string): void;
}

export function createLogs({ clock }: { readonly clock: SandboxClock }): Logs {
  const store = createLogStore();
  return {
    service: {
      name: 'logs',
      protocol: 'json',
      identifier: 'Logs_20140328',
      operations: logOperations(store, clock),
    },
    behaviours: logBehaviours(store),
    write(group, stream, line) {
      if (!store.has(group)) createGroup(store, group, undefined, clock.now());
      write(findGroup(store, group), stream, [{ timestamp: clock.now().getTime(), message: line }], clock.now());
    },
  };
}

function logBehaviours(store: LogStore): Behaviours {
  const made = (name: string, region: string): Made => ({
    physicalId: name,
    attributes: { Arn: `arn:aws:logs:${region}:${ACCOUNT_ID}:log-group:${name}:*` },
  });
  const retention = (properties: JsonObject) => numberOf(properties, 'RetentionInDays');
  return {
    'AWS::Logs::LogGroup': {
      create(properties, { clock, region, generatedName }) {
        const name = textOf(properties, 'LogGroupName') ?? generatedName;
        createGroup(store, name, retention(properties), clock.now());
        return made(name, region);
      },
      update(name, properties, _previous, { region }) {
        findGroup(store, name).retentionDays = retention(properties);
        return made(name, region);
      },
      remove(name) {
        store.delete(name);
      },
    },
  };
}
