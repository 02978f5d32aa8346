/** The containers of a task: image, command, port, variables, secrets and log of each. */

import { type Container, containersOf } from '../../config/containers.ts';
import type { ServiceConfig } from '../../config/model.ts';
import { type Parameter, pseudo, type Resource, ref } from '../model.ts';
import type { Offer } from '../offer.ts';
import type { Resolvable } from '../resolvable.ts';
import { buildImageParameter } from './images.ts';
import { sortedSecrets, valueFrom } from './secrets.ts';

export interface BuiltContainer extends Container {
  readonly imageParameter: Parameter;
}

export function buildContainers(service: ServiceConfig): readonly BuiltContainer[] {
  return containersOf(service).map((container) => ({ ...container, imageParameter: buildImageParameter(container) }));
}

export interface ContainerSurroundings {
  readonly service: ServiceConfig;
  /** What the service uses; its sidecars are told nothing of it. */
  readonly offers: readonly Offer[];
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
}

/** As the task definition takes it. */
export function declareContainer(container: BuiltContainer, { service, offers, logGroup }: ContainerSurroundings) {
  const { name, imageParameter, command, essential, port, variables, secrets } = container;
  const isMain = name === service.key;
  return {
    Name: name,
    Image: ref(imageParameter),
    Command: command,
    Essential: essential,
    // Says nothing to ECS: it makes the command a part of the version, so that it is planned, reviewed and run with it.
    DockerLabels:
      isMain && service.release !== undefined ? { 'inferloop.release': JSON.stringify(service.release) } : undefined,
    // A shell that ends leaves processes behind, which only an init process clears away; shells are opened in this one.
    LinuxParameters: service.exec && isMain ? { InitProcessEnabled: true } : undefined,
    PortMappings: port === undefined ? undefined : [{ ContainerPort: port, Protocol: 'tcp' } as const],
    ...declareEnvironment(variables, secrets, isMain ? offers : []),
    ...declareLog(logGroup, service.key),
  } as const;
}

/** What a container is given by the file and by the things it uses; ECS and Batch write it alike. */
export function declareEnvironment(
  variables: Container['variables'],
  secrets: Container['secrets'],
  offers: readonly Offer[],
) {
  return {
    Environment: environment(Object.assign({}, variables, ...offers.map((offer) => offer.variables))),
    Secrets: declareSecrets(secrets, offers),
  };
}

export function declareLog(logGroup: Resource<'AWS::Logs::LogGroup'>, streamPrefix: string) {
  return {
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: {
        'awslogs-group': ref(logGroup),
        'awslogs-region': pseudo.region,
        'awslogs-stream-prefix': streamPrefix,
      },
    },
  } as const;
}

/** Sorted by name, like the variables. */
function declareSecrets(secrets: ServiceConfig['secrets'], offers: readonly Offer[]) {
  const own = sortedSecrets(secrets).map(({ name, source }) => ({ Name: name, ValueFrom: valueFrom(source) }));
  const given = offers
    .flatMap((offer) => Object.entries(offer.secrets))
    .map(([Name, ValueFrom]) => ({ Name, ValueFrom }));
  return [...own, ...given].sort((a, b) => (a.Name < b.Name ? -1 : 1));
}

/** Sorted by name: the order of the file's keys means nothing. */
function environment(variables: { readonly [name: string]: Resolvable<string> }) {
  return Object.entries(variables)
    .map(([Name, Value]) => ({ Name, Value }))
    .sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
