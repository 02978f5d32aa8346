/** `jobs:` of the file → its configuration. */

import type { JobConfig, ScheduleConfig } from '../model.ts';
import type { Node } from '../node.ts';
import type { InferloopFile } from '../schema.generated.ts';
import { parseDuration, parseMemory } from '../units.ts';
import { buildImage, buildSecrets, platformOf, textsAt } from './container.ts';

type JobsFile = NonNullable<InferloopFile['jobs']>;
type JobFile = JobsFile[string];

export function buildJobs(jobs: JobsFile, root: Node): readonly JobConfig[] {
  return Object.entries(jobs)
    .map(([key, job]) => buildJob(key, job, root))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function buildJob(key: string, job: JobFile, root: Node): JobConfig {
  const path = ['jobs', key];
  return {
    key,
    image: buildImage(job, root, path),
    platform: platformOf(job),
    command: job.command,
    port: undefined,
    variables: textsAt(root, [...path, 'variables']),
    secrets: buildSecrets(job.secrets),
    vcpus: job.vcpus ?? 1,
    memory: parseMemory(job.memory ?? 2048),
    on: job.on ?? 'fargate',
    spot: job.spot ?? false,
    maximumVcpus: job.max_vcpus ?? 256,
    schedule: job.schedule === undefined ? undefined : buildSchedule(job.schedule),
    timeoutSeconds: job.timeout === undefined ? undefined : parseDuration(job.timeout),
    retries: job.retries ?? 0,
    uses: [...(job.uses ?? [])].sort(),
  };
}

export function buildSchedule(schedule: NonNullable<JobFile['schedule']>): ScheduleConfig {
  if (typeof schedule === 'string') return { expression: schedule, timezone: 'UTC' };
  return { expression: `cron(${schedule.cron ?? ''})`, timezone: schedule.timezone ?? 'UTC' };
}
