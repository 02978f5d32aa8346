/** Checks of how many tasks run: ranges, what needs one, and times of a schedule. */

import { explainCron, isTimezone } from '../cron.ts';
import type { RangeConfig, ScheduledRange, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import type { At } from './container.ts';
import type { Finding, Subject } from './finding.ts';

/** A service has at most 5,000 tasks: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html */
const MOST_TASKS = 5000;

/** What only scaling can follow. */
const scaling = ['spot_from', 'cpu_percentage', 'memory_percentage', 'requests', 'cooldown', 'schedule'];

export function checkCount(service: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const { count } = service;
  const map = at('count');
  const range = at('count', 'range');
  if (count.kind === 'fixed') {
    return scaling
      .filter((key) => given(at('count', key)))
      .map((key) => {
        const why =
          key === 'spot_from' ? 'write `range: 2-2` for a fixed number' : 'a fixed number of tasks does not scale';
        return error([at('count', key), range, map], `\`${key}\` needs \`range\`: ${why}`, 'add `range: 2-10`');
      });
  }
  const findings = checkRange(count, [given(range) ? range : map, range]);
  return findings.length > 0
    ? findings
    : [
        ...checkSpot(count, at),
        ...checkRequests(service, at, given),
        ...count.schedule.flatMap((entry, index) =>
          checkScheduled(count, entry, at('count', 'schedule', String(index)), given),
        ),
        ...checkReturn(count, at),
      ];
}

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}

function checkRange(
  { minimum, maximum }: Pick<RangeConfig, 'minimum' | 'maximum'>,
  paths: Finding['paths'],
): readonly Finding[] {
  const range = `the range ${minimum}-${maximum}`;
  if (minimum > maximum) return [error(paths, `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
  if (minimum < 1) return [error(paths, `${range} must begin at 1 or more`, `write \`1-${Math.max(1, maximum)}\``)];
  return maximum > MOST_TASKS
    ? [
        error(
          paths,
          `${range} must end at ${MOST_TASKS} or less`,
          `write \`${Math.min(minimum, MOST_TASKS)}-${MOST_TASKS}\``,
        ),
      ]
    : [];
}

function checkSpot({ spotFrom, maximum, schedule }: RangeConfig, at: At): readonly Finding[] {
  // An entry without a range says nothing yet.
  const most = Math.max(maximum, ...schedule.map((entry) => entry.maximum).filter(Number.isFinite));
  if (spotFrom === undefined || spotFrom <= most) return [];
  const message = `\`spot_from\` ${spotFrom} is never reached: there are at most ${most} tasks`;
  return [
    error(
      [at('count', 'spot_from'), at('count', 'range')],
      message,
      `write \`spot_from: ${most}\` or less, or remove it`,
    ),
  ];
}

function checkRequests({ port }: ServiceConfig, at: At, given: Subject['given']): readonly Finding[] {
  const path = at('count', 'requests');
  if (!given(path) || port !== undefined || given(at('port'))) return [];
  const message = '`requests` needs `port`: they are counted by the load balancer';
  return [error([path, at('port')], message, 'add `port:`, or remove `requests`')];
}

const examples: { readonly [key: string]: string } = { name: 'day', cron: '"0 7 ? * MON-FRI *"', range: '4-10' };

function checkScheduled(
  count: RangeConfig,
  entry: ScheduledRange,
  path: Path,
  given: Subject['given'],
): readonly Finding[] {
  const missing = ['name', 'cron', 'range'].filter((key) => !given([...path, key]));
  if (missing.length > 0) {
    return missing.map((key) =>
      error([[...path, key]], `\`${key}\` is missing`, `add it: \`${key}: ${examples[key]}\``),
    );
  }
  const cron = explainCron(entry.cron);
  const twin = count.schedule.find(({ name }) => name === entry.name) !== entry;
  return [
    ...(twin
      ? [error([[...path, 'name']], `the name \`${entry.name}\` is taken by an entry before`, 'give it another name')]
      : []),
    ...(cron === undefined ? [] : [error([[...path, 'cron']], cron, 'for example `0 7 ? * MON-FRI *`')]),
    ...(isTimezone(entry.timezone)
      ? []
      : [
          error(
            [[...path, 'timezone']],
            `there is no time zone \`${entry.timezone}\``,
            'for example `timezone: Europe/Berlin`',
          ),
        ]),
    ...checkRange(entry, [[...path, 'range']]),
  ];
}

/** A scheduled action sets the range for good; nothing sets it back but another one. */
function checkReturn({ schedule, minimum, maximum }: RangeConfig, at: At): readonly Finding[] {
  const [only, ...more] = schedule;
  if (only === undefined || more.length > 0) return [];
  return [
    {
      severity: 'warning',
      paths: [at('count', 'schedule')],
      message: `\`${only.name}\` sets ${only.minimum}-${only.maximum}, and nothing ever sets ${minimum}-${maximum} again`,
      hint: `add an entry with \`range: ${minimum}-${maximum}\` for the end of that time`,
    },
  ];
}
