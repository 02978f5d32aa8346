/** The task definition of a service: one container, its size, variables, secrets and log. */

import type { Config, ServiceConfig } from '../../config/model.ts';
import { attribute, type Parameter, pseudo, type Resource, ref, resource } from '../model.ts';
import { physicalName } from '../names.ts';
import type { Role } from './roles.ts';
import { sortedSecrets, valueFrom } from './secrets.ts';

export interface TaskDefinitionRequest {
  readonly config: Config;
  readonly service: ServiceConfig;
  readonly prefix: string;
  readonly image: Parameter;
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  readonly executionRole: Role;
  readonly taskRole: Role;
}

const architectures = { 'linux/amd64': 'X86_64', 'linux/arm64': 'ARM64' } as const;

export function buildTaskDefinition(request: TaskDefinitionRequest): Resource<'AWS::ECS::TaskDefinition'> {
  const { config, service, prefix, image, logGroup, executionRole, taskRole } = request;
  const logicalId = `${prefix}TaskDefinition`;
  return resource(
    logicalId,
    'AWS::ECS::TaskDefinition',
    {
      Family: physicalName(config, logicalId),
      RequiresCompatibilities: ['FARGATE'],
      NetworkMode: 'awsvpc',
      Cpu: String(service.cpu),
      Memory: String(service.memory),
      RuntimePlatform: { CpuArchitecture: architectures[service.platform], OperatingSystemFamily: 'LINUX' },
      ExecutionRoleArn: attribute(executionRole, 'Arn'),
      TaskRoleArn: attribute(taskRole, 'Arn'),
      ContainerDefinitions: [
        {
          Name: service.key,
          Image: ref(image),
          Essential: true,
          PortMappings: service.port === undefined ? undefined : [{ ContainerPort: service.port, Protocol: 'tcp' }],
          Environment: environment(service.variables),
          Secrets: sortedSecrets(service.secrets).map(({ name, source }) => ({
            Name: name,
            ValueFrom: valueFrom(source),
          })),
          LogConfiguration: {
            LogDriver: 'awslogs',
            Options: {
              'awslogs-group': ref(logGroup),
              'awslogs-region': pseudo.region,
              'awslogs-stream-prefix': service.key,
            },
          },
        },
      ],
    },
    // A deregistered revision still runs, but nothing can be rolled back to it.
    { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
  );
}

/** Sorted by name: the order of the file's keys means nothing. */
function environment(variables: { readonly [name: string]: string }) {
  return Object.entries(variables)
    .map(([Name, Value]) => ({ Name, Value }))
    .sort((a, b) => (a.Name < b.Name ? -1 : 1));
}
