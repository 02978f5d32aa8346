/** `monitoring:`, `budget:` and `rollback_alarms` of the file. */

import { describe, expect, test } from '@jest/globals';
import { parseThreshold } from '../../../src/config/units.ts';
import { head, read, told, warnings } from './telling.ts';

const services = 'services: { web: { build: ., port: 80 }, worker: { build: . } }\n';

const notify = 'notify: [mailto:ada@example.com]';

/** One line, at 4. */
const monitoring = (body: string) => `${head}${services}monitoring: { ${body} }\n`;
const alarm = (body: string) => monitoring(`${notify}, alarms: { late: { ${body} } }`);

test('all of it', () => {
  const topic = 'arn:aws:sns:eu-west-1:111122223333:oncall';
  const body = `notify: [mailto:ada@example.com, "${topic}", https://example.com/x], insights: true, tracing: xray, dashboard: true,
  metrics: { rows: { logs: worker, pattern: rows }, bytes: { logs: worker, pattern: "{ $.a = 1 }", value: $.bytes } },
  alarms: { late: { service: web, metric: p95, above: 800ms, for: 5m }, none: { metric: rows, below: 1 } },
  queries: { errors: { logs: web, query: fields @message } }`;
  expect(read(monitoring(body)).monitoring).toEqual({
    logDays: 30,
    insights: true,
    tracing: true,
    notify: { emails: ['ada@example.com'], urls: ['https://example.com/x'], topics: [topic] },
    metrics: [
      { key: 'bytes', logs: 'worker', pattern: '{ $.a = 1 }', value: '$.bytes' },
      { key: 'rows', logs: 'worker', pattern: 'rows', value: '1' },
    ],
    alarms: [
      {
        key: 'late',
        service: 'web',
        metric: 'p95',
        comparison: 'above',
        threshold: { value: 0.8, unit: 'seconds' },
        minutes: 5,
      },
      {
        key: 'none',
        service: undefined,
        metric: 'rows',
        comparison: 'below',
        threshold: { value: 1, unit: 'count' },
        minutes: 3,
      },
    ],
    queries: [{ key: 'errors', logs: 'web', query: 'fields @message' }],
    dashboard: true,
  });
});

test.each([
  ['1%', 1, 'percent'],
  ['0.5%', 0.5, 'percent'],
  ['800ms', 0.8, 'seconds'],
  ['3s', 3, 'seconds'],
  ['2m', 120, 'seconds'],
  [100, 100, 'count'],
])('the threshold %s', (text, value, unit) => {
  expect(parseThreshold(text)).toEqual({ value, unit });
});

describe('an alarm', () => {
  test.each([
    ['service: web, above: 1%', '`metric` is missing → for example `metric: http_5xx`'],
    ['service: web, metric: http_5x, above: 1%', 'there is no metric `http_5x` → did you mean `http_5xx`'],
    ['service: wb, metric: cpu, above: 80%', 'there is no service `wb` → did you mean `web`'],
    ['metric: cpu, above: 80%', '`cpu` is a metric of a service: `service` is missing → write the name of a service'],
    [
      'service: worker, metric: http_5xx, above: 1%',
      '`http_5xx` is counted by the load balancer, and `worker` has no `port` → watch `cpu` or `memory`, or a metric of its logs',
    ],
    [
      'service: web, metric: p95, above: 1%',
      '`above` of `p95` must be a time, not a percentage → for example `above: 3s`',
    ],
    [
      'service: web, metric: http_5xx, below: 3s',
      '`below` of `http_5xx` must be a percentage or a number, not a time → for example `above: 1%`',
    ],
    ['service: web, metric: cpu', 'an alarm needs `above` or `below` → for example `above: 80%`'],
    [
      'service: web, metric: cpu, above: 80%, below: 90%',
      '`above` and `below` exclude one another → keep one of them, or make two alarms',
    ],
    ['service: web, metric: cpu, above: 80%, for: 90s', '`for` must be in whole minutes, not 90s → write `for: 2m`'],
    ['service: web, metric: cpu, above: 80%, for: 2d', '`for` must be from 1m to 1d, not 2d → write `for: 1d`'],
  ])('{ %s }', (body, words) => {
    const [only, ...more] = told(alarm(body));
    expect(more).toEqual([]);
    expect(only).toMatch(/^4:\d+ monitoring\.alarms\.late/);
    expect(only?.replace(/^\S+ \S+ /, '')).toBe(words);
  });

  test('of what ECS counts needs no port', () => {
    expect(told(alarm('service: worker, metric: memory, above: 90%'))).toEqual([]);
  });

  test('that nobody hears is only good for a rollback', () => {
    const alarms = 'alarms: { late: { service: web, metric: p95, above: 3s } }';
    expect(warnings(monitoring(alarms))).toEqual([expect.stringContaining('nobody is told when `late` goes off')]);
    const file = `${head}services: { web: { build: ., port: 80, deployment: { rollback_alarms: [late] } } }\nmonitoring: { ${alarms} }\n`;
    expect(warnings(file)).toEqual([]);
    expect(read(file).services[0]?.deployment.rollbackAlarms).toEqual(['late']);
  });

  test('that a rollback names must be there', () => {
    const file = `${head}services: { web: { build: ., port: 80, deployment: { rollback_alarms: [lat] } } }\nmonitoring: { ${notify}, alarms: { late: { service: web, metric: p95, above: 3s } } }\n`;
    expect(told(file)).toEqual([
      '3:72 services.web.deployment.rollback_alarms.0: there is no alarm `lat` → did you mean `late`',
    ]);
  });
});

test.each([
  ['metrics: { rows: { pattern: x } }', '`logs` is missing → write the name of a service or a job'],
  ['metrics: { rows: { logs: job, pattern: x } }', 'there is no service or job `job` → there are `web`, `worker`'],
  ['metrics: { cpu: { logs: web, pattern: x } }', '`cpu` is the name of a metric of AWS → give it another name'],
  ['queries: { all: { logs: web } }', '`query` is missing → for example `query: "filter level = \'ERROR\'"`'],
  [
    'notify: [ada@example.com]',
    'each of `notify` must be mailto:, https:// or the ARN of an SNS topic, not `ada@example.com` → for example `- mailto:oncall@example.com`',
  ],
])('monitoring: { %s }', (body, words) => {
  const [only, ...more] = told(monitoring(body));
  expect(more).toEqual([]);
  expect(only?.replace(/^\S+ \S+ /, '')).toBe(words);
});

test('a dashboard needs services to show', () => {
  const file = `${head}jobs: { run: { build: . } }\nmonitoring: { dashboard: true }\n`;
  expect(told(file)).toEqual(['4:26 monitoring.dashboard: `dashboard` shows services, and there is none → remove it']);
});

describe('a budget', () => {
  const budget = (body: string, to = 'mailto:ada@example.com') =>
    `${monitoring(`notify: [${to}]`)}budget: { ${body} }\n`;

  test('has an amount, and shares at which it tells', () => {
    expect(read(budget('monthly: 400 USD')).budget).toEqual({ monthly: 400, notifyAt: [80, 100] });
    expect(read(budget('monthly: 99.50 USD, notify_at: [50%]')).budget).toEqual({ monthly: 99.5, notifyAt: [50] });
    expect(read(head + services).budget).toBeUndefined();
  });

  test.each([
    ['notify_at: [80%]', undefined, '`monthly` is missing → for example `monthly: 400 USD`'],
    ['monthly: 400', undefined, '`monthly` must be an amount like 400 USD, not `400` → for example `monthly: 400 USD`'],
    [
      'monthly: 0 USD',
      undefined,
      '`monthly` must be an amount like 400 USD, not `0 USD` → for example `monthly: 400 USD`',
    ],
    [
      'monthly: 4 USD, notify_at: [1%, 2%, 3%, 4%, 5%, 6%]',
      undefined,
      'a budget tells of at most 5 shares, not of 6 → keep those that somebody acts on',
    ],
    [
      'monthly: 4 USD',
      'mailto:a@example.com, "arn:aws:sns:eu-west-1:111122223333:oncall"',
      'a budget tells one SNS topic, and `notify` names a topic beside the other addresses → keep one topic, and subscribe the others to it',
    ],
  ])('{ %s }', (body, to, words) => {
    const [only, ...more] = told(budget(body, to));
    expect(more).toEqual([]);
    expect(only?.replace(/^\S+ \S+ /, '')).toBe(words);
  });

  test('that tells nobody is warned of', () => {
    expect(warnings(`${head}${services}budget: { monthly: 4 USD }\n`)).toEqual([
      expect.stringContaining('nobody is told when the budget is reached'),
    ]);
  });
});
