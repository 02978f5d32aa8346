/** Checks of the file as one environment sees it, after its keys are laid over. */

import { checkBackup } from './backup.ts';
import { checkBoundary } from './boundary.ts';
import { checkBudget } from './budget.ts';
import { checkDatabases } from './databases.ts';
import { checkDomain } from './domain.ts';
import type { Finding, Subject } from './finding.ts';
import { checkFunctions } from './functions.ts';
import { checkInstances } from './instances.ts';
import { checkJob } from './job.ts';
import { checkAlarmSpans, checkRetention } from './limits.ts';
import { checkMonitoring } from './monitoring.ts';
import { checkNames } from './names.ts';
import { checkNetwork } from './network.ts';
import { checkOverrides } from './overrides.ts';
import { checkResources } from './resources.ts';
import { checkRoutes } from './routes.ts';
import { checkService } from './service.ts';
import { checkStop } from './stop.ts';
import { checkStorage } from './storage.ts';
import { checkUses } from './uses.ts';
import { checkVolumes } from './volumes.ts';
import { checkWaf } from './waf.ts';

const needed = [
  { key: 'project', hint: 'for example `project: inferloop`' },
  { key: 'region', hint: 'for example `region: us-east-1`' },
];

export function checkFile(subject: Subject): readonly Finding[] {
  const { config, given } = subject;
  const missing = needed.filter(({ key }) => !given([key]));
  const findings: readonly Finding[] = [
    ...checkWorkloads(subject),
    ...checkNetwork(subject),
    ...checkStorage(subject),
    ...checkVolumes(config),
    ...checkDatabases(config),
    ...checkBackup(config),
    ...checkUses(subject),
    ...config.services.flatMap((service) => checkService(service, subject)),
    ...config.jobs.flatMap((job) => checkJob(job, subject)),
    ...config.instances.flatMap((group) => checkInstances(group, subject)),
    ...checkFunctions(subject),
    ...checkNames(config),
    ...checkRoutes(config),
    ...checkDomain(subject),
    ...checkWaf(subject),
    ...checkBoundary(config),
    ...checkRetention(config),
    ...checkMonitoring(subject),
    ...checkAlarmSpans(config),
    ...checkBudget(subject),
    ...checkStop(subject),
    ...checkResources(subject),
    ...checkOverrides(subject),
  ];
  // Nothing is said of what rests on a region that nobody knows.
  const isKnown = ({ paths }: Finding) => !missing.some(({ key }) => paths.some((path) => path.join('.') === key));
  return [
    ...missing.map(
      ({ key, hint }): Finding => ({ severity: 'error', paths: [[key]], message: `\`${key}\` is missing`, hint }),
    ),
    ...findings.filter(isKnown),
  ];
}

/** Sections of which a file needs one: without any of them there is nothing to deploy. */
const workloads = ['services', 'jobs', 'instances', 'functions'] as const;

function checkWorkloads({ config, given }: Subject): readonly Finding[] {
  if (workloads.some((section) => config[section].length > 0)) return [];
  const paths = workloads.map((section) => [section]);
  const empty = paths.find(given);
  return [
    {
      severity: 'error',
      paths: [empty ?? ['services'], ...paths],
      message:
        empty === undefined
          ? '`services` is missing, or `jobs`, `instances` or `functions`'
          : 'there is no service, no job, no instance and no function',
      hint: 'for example `services: { web: { build: ., port: 8000 } }`',
    },
  ];
}
