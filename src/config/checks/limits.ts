/** Spans of time that AWS bounds. */

import type { Config, FunctionConfig, HttpConfig, JobConfig, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { renderDuration } from '../units.ts';
import type { At } from './container.ts';
import type { Finding } from './finding.ts';

interface Limit {
  readonly path: Path;
  /** Seconds. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** AWS counts in minutes. */
  readonly whole?: 'minutes';
}

const HOUR = 3600;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html and …/edit-target-group-attributes.html */
function limitsOfHttp({ healthcheck, deregistrationDelaySeconds }: HttpConfig, at: At): readonly Limit[] {
  const { intervalSeconds, timeoutSeconds, gracePeriodSeconds } = healthcheck;
  return [
    { path: at('http', 'healthcheck', 'interval'), value: intervalSeconds, least: 5, most: 300 },
    { path: at('http', 'healthcheck', 'timeout'), value: timeoutSeconds, least: 2, most: 120 },
    { path: at('http', 'healthcheck', 'grace_period'), value: gracePeriodSeconds, least: 0, most: 2 * HOUR },
    { path: at('http', 'deregistration_delay'), value: deregistrationDelaySeconds, least: 0, most: HOUR },
  ];
}

function limitsOf({ key, http, count, deployment }: ServiceConfig): readonly Limit[] {
  const at: At = (...path) => ['services', key, ...path];
  const balancer = http === undefined ? [] : limitsOfHttp(http, at);
  const cooldown: readonly Limit[] =
    count.kind === 'fixed'
      ? []
      : [
          { path: at('count', 'cooldown', 'scale_in'), value: count.cooldown.scaleInSeconds, least: 0, most: HOUR },
          { path: at('count', 'cooldown', 'scale_out'), value: count.cooldown.scaleOutSeconds, least: 0, most: HOUR },
        ];
  return [
    ...balancer,
    ...cooldown,
    // ECS: BakeTimeInMinutes is at most 1440; CloudFormation waits at most 36 hours for a service.
    { path: at('deployment', 'bake'), value: deployment.bakeMinutes * 60, least: 0, most: 24 * HOUR, whole: 'minutes' },
    // StepBakeTimeInMinutes and CanaryBakeTimeInMinutes likewise.
    {
      path: at('deployment', 'step_bake'),
      value: (deployment.step?.bakeMinutes ?? 0) * 60,
      least: 0,
      most: 24 * HOUR,
      whole: 'minutes',
    },
    ...deployment.checks.map(({ withinSeconds }, index) => ({
      path: at('deployment', 'checks', String(index), 'within'),
      value: withinSeconds,
      least: 1,
      most: 30,
    })),
    {
      path: at('deployment', 'timeout'),
      value: deployment.timeoutMinutes * 60,
      least: 60,
      most: 36 * HOUR,
      whole: 'minutes',
    },
  ];
}

/** AWS Batch User Guide, "Job timeouts" and "AWS Batch on AWS Fargate": Fargate ends whatever runs for 14 days. */
function limitsOfJob({ key, on, timeoutSeconds }: JobConfig): readonly Limit[] {
  if (timeoutSeconds === undefined) return [];
  const most = (on === 'fargate' ? 14 : 365) * 24 * HOUR;
  return [{ path: ['jobs', key, 'timeout'], value: timeoutSeconds, least: 60, most }];
}

export function checkLimits(service: ServiceConfig): readonly Finding[] {
  return checkSpans(limitsOf(service));
}

export function checkHttpLimits(http: HttpConfig, at: At): readonly Finding[] {
  return checkSpans(limitsOfHttp(http, at));
}

export function checkJobLimits(job: JobConfig): readonly Finding[] {
  return checkSpans(limitsOfJob(job));
}

/** AWS Lambda Developer Guide, "Lambda quotas". */
export function checkFunctionLimits({ key, timeoutSeconds }: FunctionConfig): readonly Finding[] {
  return checkSpans([{ path: ['functions', key, 'timeout'], value: timeoutSeconds, least: 1, most: 900 }]);
}

/** CloudWatch evaluates an alarm of minutes over a day at most: API reference, PutMetricAlarm, EvaluationPeriods. */
export function checkAlarmSpans({ monitoring }: Config): readonly Finding[] {
  return checkSpans(
    monitoring.alarms.map(({ key, minutes }) => ({
      path: ['monitoring', 'alarms', key, 'for'],
      value: minutes * 60,
      least: 60,
      most: 24 * HOUR,
      whole: 'minutes',
    })),
  );
}

function checkSpans(limits: readonly Limit[]): readonly Finding[] {
  return limits.flatMap(({ path, value, least, most, whole }): readonly Finding[] => {
    const key = path.at(-1) ?? '';
    const finding = (message: string, right: number): Finding => ({
      severity: 'error',
      paths: [path],
      message: `\`${key}\` must be ${message}, not ${renderDuration(value)}`,
      hint: `write \`${key}: ${renderDuration(right)}\``,
    });
    if (value < least || value > most) {
      const right = Math.min(Math.max(value, least), most);
      return [finding(`from ${renderDuration(least)} to ${renderDuration(most)}`, right)];
    }
    return whole !== undefined && value % 60 !== 0 ? [finding('in whole minutes', Math.ceil(value / 60) * 60)] : [];
  });
}

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
const retentions = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export function checkRetention({ monitoring, network }: Config): readonly Finding[] {
  const flowLogDays = network.kind === 'new' ? network.flowLogDays : undefined;
  return [
    ...checkDays(['monitoring', 'logs'], monitoring.logDays),
    ...(flowLogDays === undefined ? [] : checkDays(['network', 'flow_logs'], flowLogDays)),
  ];
}

function checkDays(path: Path, given: number): readonly Finding[] {
  if (retentions.includes(given)) return [];
  const nearest = retentions.reduce((best, days) => (Math.abs(days - given) <= Math.abs(best - given) ? days : best));
  const message = `CloudWatch Logs keeps nothing for ${given} days, only for ${retentions.join(', ')}`;
  return [{ severity: 'error', paths: [path], message, hint: `the nearest is \`${path.at(-1)}: ${nearest}d\`` }];
}
