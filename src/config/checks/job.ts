/** Checks of one job: its size where it runs, its spans of time, and when it starts. */

import type { JobConfig } from '../model.ts';
import { type At, checkImage, checkVariables } from './container.ts';
import { checkSize, jobWords } from './fargate.ts';
import type { Finding, Subject } from './finding.ts';
import { checkJobLimits } from './limits.ts';
import { checkSchedule } from './schedule.ts';

export function checkJob(job: JobConfig, { given }: Subject): readonly Finding[] {
  const at: At = (...path) => ['jobs', job.key, ...path];
  return [
    ...checkImage('job', at, given),
    ...checkRoom(job, at),
    ...checkMaximum(job, at, given),
    ...checkVariables(job, at),
    ...checkReserved(job, at),
    ...checkSpot(job, at),
    ...checkSchedule(job.schedule, at, given),
    ...checkJobLimits(job),
  ];
}

function checkRoom({ on, vcpus, memory }: JobConfig, at: At): readonly Finding[] {
  const cpu = vcpus * 1024;
  if (on === 'fargate') {
    return checkSize({ cpu, memory }, jobWords(at)).map((finding) => ({
      ...finding,
      paths: [...finding.paths, at('on')],
    }));
  }
  if (Number.isInteger(vcpus)) return [];
  return [
    {
      severity: 'error',
      paths: [at('vcpus'), at('on')],
      message: `EC2 takes whole vCPUs, not ${vcpus}`,
      hint: `write \`vcpus: ${Math.ceil(vcpus)}\`, or \`on: fargate\``,
    },
  ];
}

/** A job that is larger than all the room there is waits in its queue for ever. */
function checkMaximum({ vcpus, maximumVcpus }: JobConfig, at: At, given: Subject['given']): readonly Finding[] {
  if (vcpus <= maximumVcpus) return [];
  const [maximum, own] = [at('max_vcpus'), at('vcpus')];
  return [
    {
      severity: 'error',
      paths: given(maximum) ? [maximum, own] : [own, maximum],
      message: `a run of ${vcpus} vCPUs never starts: \`max_vcpus\` gives all runs together ${maximumVcpus}`,
      hint: `write \`max_vcpus: ${Math.ceil(vcpus)}\` or more`,
    },
  ];
}

/** AWS Batch User Guide, "AWS Batch job environment variables". */
function checkReserved({ variables, secrets }: JobConfig, at: At): readonly Finding[] {
  const places = [
    { section: 'variables', names: Object.keys(variables) },
    { section: 'secrets', names: Object.keys(secrets) },
  ];
  return places.flatMap(({ section, names }) =>
    names
      .filter((name) => name.startsWith('AWS_BATCH'))
      .map((name) => ({
        severity: 'error',
        paths: [at(section, name)],
        message: `\`${name}\` is a name of AWS Batch: it sets all that begin with AWS_BATCH itself`,
        hint: 'give it another name',
      })),
  );
}

function checkSpot({ spot, retries }: JobConfig, at: At): readonly Finding[] {
  if (!spot || retries > 0) return [];
  return [
    {
      severity: 'warning',
      paths: [at('spot'), at('retries')],
      message: 'AWS may take Spot capacity back in the middle of a run, and without `retries` the run has failed then',
      hint: 'add `retries: 2`',
    },
  ];
}
