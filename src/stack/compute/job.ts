/** One job of the file: where its runs take place, its queue, its job definition, and when it starts. */

import type { Config, JobConfig, ScheduleConfig } from '../../config/model.ts';
import type { OutputDeclaration } from '../../template/model.ts';
import type { Encryption } from '../encryption.ts';
import { buildLogGroup, logGroupName } from '../logGroup.ts';
import { attribute, type Parameter, pseudo, type Resource, ref, resource, type StackImage, sub } from '../model.ts';
import { logicalPrefix, stackName } from '../names.ts';
import type { Network } from '../network.ts';
import { type Offer, offersFor, openDoors } from '../offer.ts';
import { buildAccess } from './access.ts';
import { declareEnvironment, declareLog } from './containers.ts';
import { buildImageParameter, placeImage } from './images.ts';
import { buildCapacity } from './jobCapacity.ts';
import { buildExecutionRole, buildTaskRole, type Role } from './roles.ts';
import { buildSchedule } from './schedule.ts';
import { architectures } from './taskDefinition.ts';

/** What all jobs of a stack share. */
export interface JobSurroundings {
  readonly config: Config;
  readonly network: Network;
  readonly encryption: Encryption;
  /** Of everything that `uses` can name. */
  readonly offers: readonly Offer[];
}

export interface BuiltJob {
  readonly config: JobConfig;
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  readonly resources: readonly Resource[];
  readonly imageParameter: Parameter;
  readonly image: StackImage;
  readonly outputs: { readonly [name: string]: OutputDeclaration };
}

/**
 * Nothing of AWS Batch has a name of ours: it cannot change its tags, so it must be free to be replaced (CloudFormation
 * reference: their Tags require replacement).
 */
export function buildJob({ config, network, encryption, offers }: JobSurroundings, job: JobConfig): BuiltJob {
  const { project } = config;
  const prefix = logicalPrefix(job.key);
  const used = offersFor(job.uses, offers);
  const imageParameter = buildImageParameter(job);
  const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(config, 'batch', job.key), config, encryption);
  const executionRole = buildExecutionRole(project, prefix, [job], logGroup, used);
  const taskRole = buildTaskRole(project, prefix, { exec: false, traced: false }, used);
  const access = buildAccess(prefix, job, network, undefined);
  const { securityGroup } = access;
  const ways = openDoors({ key: job.key, prefix, securityGroup }, used);
  const capacity = buildCapacity({ project, prefix, job, network, securityGroup, ways });
  const queue = resource(`${prefix}JobQueue`, 'AWS::Batch::JobQueue', {
    ComputeEnvironmentOrder: [{ ComputeEnvironment: ref(capacity.environment), Order: 1 }],
    // A queue stays with Fargate or with EC2: another type is another queue.
    JobQueueType: job.on === 'fargate' ? 'ECS_FARGATE' : 'ECS',
    Priority: 1,
  });
  const definition = buildDefinition({ job, prefix, network, imageParameter, logGroup, executionRole, taskRole, used });
  return {
    config: job,
    logGroup,
    resources: [
      logGroup,
      executionRole,
      taskRole,
      ...access.resources,
      ...ways,
      ...capacity.resources,
      queue,
      definition,
      ...(job.schedule === undefined ? [] : scheduleJob(config, { prefix, job, queue, definition }, job.schedule)),
    ],
    imageParameter,
    image: placeImage(project, job.key, imageParameter, definition),
    outputs: {
      [`${prefix}JobQueue`]: {
        Description: `Where ${job.key} is submitted to`,
        Value: attribute(queue, 'JobQueueArn'),
      },
      [`${prefix}JobDefinition`]: {
        Description: `What is submitted of ${job.key}`,
        Value: attribute(definition, 'JobDefinitionArn'),
      },
    },
  };
}

interface ScheduledJob {
  readonly prefix: string;
  readonly job: JobConfig;
  readonly queue: Resource<'AWS::Batch::JobQueue'>;
  readonly definition: Resource<'AWS::Batch::JobDefinition'>;
}

function scheduleJob(
  config: Config,
  { prefix, job, queue, definition }: ScheduledJob,
  schedule: ScheduleConfig,
): readonly Resource[] {
  // By attribute: what holds the definition by its id keeps the first revision, for CloudFormation changes it in place.
  const revision = attribute(definition, 'JobDefinitionArn');
  const target = attribute(queue, 'JobQueueArn');
  const request = {
    config,
    prefix,
    description: `Starts ${job.key}`,
    // EventBridge Scheduler User Guide, "Using universal targets".
    target: sub`arn:${pseudo.partition}:scheduler:::aws-sdk:batch:submitJob`,
    input: sub`{"JobDefinition":"${revision}","JobName":"${stackName(config)}-${job.key}","JobQueue":"${target}"}`,
    permission: { actions: ['batch:SubmitJob'], resources: [target, revision] },
  };
  return buildSchedule(request, schedule);
}

interface DefinitionRequest {
  readonly job: JobConfig;
  readonly prefix: string;
  readonly network: Network;
  readonly imageParameter: Parameter;
  readonly logGroup: Resource<'AWS::Logs::LogGroup'>;
  readonly executionRole: Role;
  readonly taskRole: Role;
  /** What the job uses. */
  readonly used: readonly Offer[];
}

function buildDefinition(request: DefinitionRequest): Resource<'AWS::Batch::JobDefinition'> {
  const { job, prefix, imageParameter, logGroup, executionRole, taskRole, used } = request;
  return resource(`${prefix}JobDefinition`, 'AWS::Batch::JobDefinition', {
    Type: 'container',
    PlatformCapabilities: [job.on === 'fargate' ? 'FARGATE' : 'EC2'],
    PropagateTags: true,
    ContainerProperties: {
      Image: ref(imageParameter),
      Command: job.command,
      ResourceRequirements: [
        { Type: 'VCPU', Value: String(job.vcpus) },
        { Type: 'MEMORY', Value: String(job.memory) },
      ],
      ExecutionRoleArn: attribute(executionRole, 'Arn'),
      JobRoleArn: attribute(taskRole, 'Arn'),
      ...declareEnvironment(job.variables, job.secrets, used),
      ...declareLog(logGroup, job.key),
      ...(job.on === 'fargate' ? declareFargate(request) : {}),
    },
    RetryStrategy: { Attempts: job.retries + 1 },
    Timeout: job.timeoutSeconds === undefined ? undefined : { AttemptDurationSeconds: job.timeoutSeconds },
    // What was submitted before an update still starts, and a rollback finds the revision it goes back to.
    ResourceRetentionPolicy: { SkipDeregisterOnUpdate: true },
  });
}

/** On EC2 the instance decides both. */
function declareFargate({ job, network }: DefinitionRequest) {
  return {
    NetworkConfiguration: { AssignPublicIp: network.assignPublicIp },
    RuntimePlatform: { CpuArchitecture: architectures[job.platform], OperatingSystemFamily: 'LINUX' },
  } as const;
}
