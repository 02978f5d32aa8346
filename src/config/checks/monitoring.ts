/** Checks of metrics, alarms and queries: what they name is there, and a threshold counts what its metric does. */

import { type AlarmMetric, alarmMetrics, isAlarmMetric } from '../alarmMetrics.ts';
import type { AlarmConfig, Config, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { nearest } from '../unknownKey.ts';
import type { Finding, Subject } from './finding.ts';

export function checkMonitoring(subject: Subject): readonly Finding[] {
  const { metrics, alarms, queries } = subject.config.monitoring;
  return [
    ...metrics.flatMap(({ key, logs }) => [
      ...checkMissing(['monitoring', 'metrics', key], ['logs', 'pattern'], subject),
      ...checkLogs(['monitoring', 'metrics', key, 'logs'], logs, subject),
      ...(isAlarmMetric(key)
        ? [error([['monitoring', 'metrics', key]], `\`${key}\` is the name of a metric of AWS`, 'give it another name')]
        : []),
    ]),
    ...alarms.flatMap((alarm) => checkAlarm(alarm, subject)),
    ...queries.flatMap(({ key, logs }) => [
      ...checkMissing(['monitoring', 'queries', key], ['logs', 'query'], subject),
      ...checkLogs(['monitoring', 'queries', key, 'logs'], logs, subject),
    ]),
    ...subject.config.services.flatMap((service) => checkRollbackAlarms(service, subject.config)),
    ...checkListeners(subject.config),
    ...checkDashboard(subject.config),
    ...checkTracing(subject.config),
  ];
}

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}

const missingHints: { readonly [key: string]: string } = {
  logs: 'write the name of a service or a job',
  metric: 'for example `metric: http_5xx`',
  pattern: 'for example `pattern: ERROR`',
  query: 'for example `query: "filter level = \'ERROR\'"`',
};

function checkMissing(path: Path, keys: readonly string[], { given }: Subject): readonly Finding[] {
  return keys
    .filter((key) => !given([...path, key]))
    .map((key) => error([[...path, key]], `\`${key}\` is missing`, missingHints[key] ?? 'add it'));
}

/** Nothing of a name that is missing: that is told already. */
function checkService(path: Path, name: string, { config, given }: Subject): readonly Finding[] {
  if (!given(path)) return [];
  return checkName(
    path,
    name,
    'service',
    config.services.map(({ key }) => key),
  );
}

function checkLogs(path: Path, name: string, { config, given }: Subject): readonly Finding[] {
  if (!given(path)) return [];
  return checkName(
    path,
    name,
    'service or job',
    [...config.services, ...config.jobs].map(({ key }) => key),
  );
}

function checkName(path: Path, name: string, what: string, known: readonly string[]): readonly Finding[] {
  if (known.includes(name)) return [];
  const close = nearest(name, known);
  const list = known.map((one) => `\`${one}\``).join(', ');
  const hint =
    close !== undefined ? `did you mean \`${close}\`` : list === '' ? `there is no ${what}` : `there are ${list}`;
  return [error([path], `there is no ${what} \`${name}\``, hint)];
}

function checkAlarm(alarm: AlarmConfig, subject: Subject): readonly Finding[] {
  const { given, config } = subject;
  const path: Path = ['monitoring', 'alarms', alarm.key];
  const missing = checkMissing(path, ['metric'], subject);
  if (missing.length > 0) return missing;
  if (!isAlarmMetric(alarm.metric)) {
    const own = config.monitoring.metrics.map(({ key }) => key);
    const known = [...Object.keys(alarmMetrics), ...own];
    const needless = given([...path, 'service'])
      ? [
          error(
            [[...path, 'service']],
            `the metric \`${alarm.metric}\` is one of logs, and names its service itself`,
            'remove it',
          ),
        ]
      : [];
    return own.includes(alarm.metric)
      ? [
          ...needless,
          ...checkThreshold(alarm, { units: ['count'], balanced: false, example: 'above: 100' }, path, given),
        ]
      : checkName([...path, 'metric'], alarm.metric, 'metric', known);
  }
  return [
    ...checkMetricOfService(alarm, alarmMetrics[alarm.metric], path, subject),
    ...checkThreshold(alarm, alarmMetrics[alarm.metric], path, given),
  ];
}

function checkMetricOfService(
  alarm: AlarmConfig,
  metric: AlarmMetric,
  path: Path,
  subject: Subject,
): readonly Finding[] {
  const at: Path = [...path, 'service'];
  if (alarm.service === undefined) {
    return subject.given(at)
      ? []
      : [
          error(
            [at],
            `\`${alarm.metric}\` is a metric of a service: \`service\` is missing`,
            'write the name of a service',
          ),
        ];
  }
  const service = subject.config.services.find(({ key }) => key === alarm.service);
  if (service === undefined) return checkService(at, alarm.service, subject);
  const port: Path = ['services', service.key, 'port'];
  if (!metric.balanced || subject.given(port)) return [];
  const message = `\`${alarm.metric}\` is counted by the load balancer, and \`${service.key}\` has no \`port\``;
  return [error([[...path, 'metric'], at, port], message, 'watch `cpu` or `memory`, or a metric of its logs')];
}

const unitWords = { count: 'a number', percent: 'a percentage', seconds: 'a time' } as const;

function checkThreshold(
  alarm: AlarmConfig,
  metric: AlarmMetric,
  path: Path,
  given: Subject['given'],
): readonly Finding[] {
  const [above, below]: readonly [Path, Path] = [
    [...path, 'above'],
    [...path, 'below'],
  ];
  const wrong = (message: string, hint: string) => [error([given(above) ? above : below, above, below], message, hint)];
  if (given(above) === given(below)) {
    return given(above)
      ? wrong('`above` and `below` exclude one another', 'keep one of them, or make two alarms')
      : wrong('an alarm needs `above` or `below`', `for example \`${metric.example}\``);
  }
  if (!metric.units.includes(alarm.threshold.unit)) {
    const units = metric.units.map((unit) => unitWords[unit]).join(' or ');
    return wrong(
      `\`${alarm.comparison}\` of \`${alarm.metric}\` must be ${units}, not ${unitWords[alarm.threshold.unit]}`,
      `for example \`${metric.example}\``,
    );
  }
  return [];
}

function checkRollbackAlarms({ key, deployment }: ServiceConfig, { monitoring }: Config): readonly Finding[] {
  const known = monitoring.alarms.map((alarm) => alarm.key);
  const path: Path = ['services', key, 'deployment', 'rollback_alarms'];
  return deployment.rollbackAlarms.flatMap((name, index) => checkName([...path, String(index)], name, 'alarm', known));
}

/** An alarm that nobody hears is only good for taking a deployment back. */
function checkListeners({ monitoring: { alarms, notify }, services }: Config): readonly Finding[] {
  if (notify.emails.length + notify.urls.length + notify.topics.length > 0) return [];
  const used = services.flatMap(({ deployment }) => deployment.rollbackAlarms);
  return alarms
    .filter(({ key }) => !used.includes(key))
    .map(({ key }) => ({
      severity: 'warning',
      paths: [
        ['monitoring', 'alarms', key],
        ['monitoring', 'notify'],
      ],
      message: `nobody is told when \`${key}\` goes off`,
      hint: 'add `notify: [mailto:…]` to `monitoring`',
    }));
}

/** It has a row for every service, and without any it would show nothing. */
function checkDashboard({ monitoring, services }: Config): readonly Finding[] {
  if (!monitoring.dashboard || services.length > 0) return [];
  const message = '`dashboard` shows services, and there is none';
  return [error([['monitoring', 'dashboard']], message, 'remove it')];
}

/** A job's containers and instances have no collector beside them. */
function checkTracing({ monitoring, services, functions }: Config): readonly Finding[] {
  if (!monitoring.tracing || services.length + functions.length > 0) return [];
  const message = '`tracing` is of services and functions, and there is none';
  return [error([['monitoring', 'tracing']], message, 'remove it')];
}
