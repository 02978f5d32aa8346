/** The task definition of a service: its size, its roles and its containers. */

import type { Config, ServiceConfig } from '../../config/model.ts';
import { attribute, type Resource, resource } from '../model.ts';
import { physicalName } from '../names.ts';
import type { Offer } from '../offer.ts';
import { type BuiltContainer, declareContainer } from './containers.ts';
import type { Role } from './roles.ts';

export interface TaskDefinitionRequest {
  readonly config: Config;
  readonly service: ServiceConfig;
  /** What it uses. */
  readonly offers: readonly Offer[];
  readonly prefix: string;
  readonly containers: readonly BuiltContainer[];
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  readonly executionRole: Role;
  readonly taskRole: Role;
}

export const architectures = { 'linux/amd64': 'X86_64', 'linux/arm64': 'ARM64' } as const;

export function buildTaskDefinition(request: TaskDefinitionRequest): Resource<'AWS::ECS::TaskDefinition'> {
  const { config, service, offers, prefix, containers, logGroup, executionRole, taskRole } = request;
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
      ContainerDefinitions: containers.map((container) => declareContainer(container, { service, offers, logGroup })),
    },
    // A deregistered revision still runs, but nothing can be rolled back to it.
    { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
  );
}
