/** Checks of the times at which everything stops and starts: that they come, apart, and that nothing else starts it between. */

import { explainCron, isTimezone } from '../cron.ts';
import type { ScheduledRange, StopConfig } from '../model.ts';
import { occurrencesOf, unixCron } from '../occurrences.ts';
import type { Finding, Subject } from './finding.ts';

const at = (key: string) => ['stop', key];

/** RDS user guide, "Stopping an Amazon RDS DB instance temporarily": AWS starts it again by itself. */
const MOST_DAYS = 7;
const DAY_MINUTES = 1440;

export function checkStop(subject: Subject): readonly Finding[] {
  const { config, given } = subject;
  const { stop } = config;
  if (stop === undefined) return [];
  const missing = (['cron', 'until'] as const).filter((key) => !given(at(key)));
  if (missing.length > 0) {
    return missing.map((key) =>
      error([at(key)], `\`${key}\` is missing`, `for example \`${key}: ${JSON.stringify(examples[key])}\``),
    );
  }
  if (config.services.length + config.instances.length + config.databases.length === 0) {
    return [error([['stop']], 'there is nothing to stop: jobs cost nothing while they do not run', 'remove it')];
  }
  const wrong = [...checkTimes(stop), ...checkTimezone(stop)];
  return wrong.length > 0
    ? wrong
    : [
        ...checkInstances(subject, stop),
        ...checkApart(stop),
        ...checkLength(subject, stop),
        ...checkSchedules(subject, stop),
      ];
}

const examples = { cron: '0 19 ? * MON-FRI *', until: '0 7 ? * MON-FRI *' } as const;

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}

function checkTimes(stop: StopConfig): readonly Finding[] {
  return (['cron', 'until'] as const).flatMap((key): readonly Finding[] => {
    const example = `for example \`${key}: ${JSON.stringify(examples[key])}\``;
    const wrong = explainCron(stop[key]);
    if (wrong !== undefined) return [error([at(key)], wrong, example)];
    return occurrencesOf(stop[key])?.length === 0 ? [error([at(key)], 'that day never comes', example)] : [];
  });
}

function checkTimezone({ timezone }: StopConfig): readonly Finding[] {
  if (isTimezone(timezone)) return [];
  return [error([at('timezone')], `there is no time zone \`${timezone}\``, 'for example `timezone: Europe/Berlin`')];
}

/** EC2 Auto Scaling has the five fields of Unix. */
function checkInstances({ config }: Subject, stop: StopConfig): readonly Finding[] {
  if (config.instances.length === 0) return [];
  return (['cron', 'until'] as const)
    .filter((key) => unixCron(stop[key]) === undefined)
    .map((key) =>
      error(
        [at(key), ['instances']],
        'groups of instances know no years, and no days that count from the end or from a weekday',
        'write days of the week or of the month',
      ),
    );
}

function checkApart(stop: StopConfig): readonly Finding[] {
  const [stops, starts] = [occurrencesOf(stop.cron), occurrencesOf(stop.until)];
  if (stop.cron !== stop.until && !meet(stops, starts)) return [];
  const message = 'it would stop and start at the same time, and which of them holds is left to chance';
  return [error([at('until'), at('cron')], message, 'write another time')];
}

function meet(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  return one?.some((time) => other?.includes(time)) === true;
}

function checkLength({ config }: Subject, stop: StopConfig): readonly Finding[] {
  const days = longestStop(stop) / DAY_MINUTES;
  if (config.databases.length === 0 || days <= MOST_DAYS) return [];
  return [
    {
      severity: 'warning',
      paths: [at('until'), at('cron')],
      message: `databases would be stopped for up to ${Math.ceil(days)} days, and AWS starts them again after ${MOST_DAYS}`,
      hint: 'stop them again every week: let `cron` come more often',
    },
  ];
}

/** Minutes; 0 when that is not known. A stop at the end of what is looked at has no start there. */
function longestStop({ cron, until }: StopConfig): number {
  const [stops, starts] = [occurrencesOf(cron) ?? [], occurrencesOf(until) ?? []];
  const lengths = stops.flatMap((stop) => {
    const start = starts.find((time) => time > stop);
    return start === undefined ? [] : [start - stop];
  });
  return Math.max(0, ...lengths);
}

/** Both set the same two numbers of the same service. */
function checkSchedules({ config }: Subject, stop: StopConfig): readonly Finding[] {
  return config.services.flatMap(({ key, count }) => {
    const schedule = count.kind === 'fixed' ? [] : count.schedule;
    return schedule.flatMap((entry, index) =>
      checkScheduled(entry, stop, ['services', key, 'count', 'schedule', String(index), 'cron']),
    );
  });
}

function checkScheduled(entry: ScheduledRange, stop: StopConfig, path: readonly string[]): readonly Finding[] {
  const times = occurrencesOf(entry.cron);
  const [stops, starts] = [occurrencesOf(stop.cron), occurrencesOf(stop.until)];
  if (times === undefined || stops === undefined || starts === undefined || entry.timezone !== stop.timezone) return [];
  if (meet(times, stops) || meet(times, starts)) {
    const message = `\`${entry.name}\` comes at the same time as \`stop\`, and which of them holds is left to chance`;
    return [error([path, at('cron'), at('until')], message, 'move it by some minutes')];
  }
  const last = (all: readonly number[], time: number) => all.findLast((one) => one < time) ?? -1;
  if (!times.some((time) => last(stops, time) > last(starts, time))) return [];
  return [
    {
      severity: 'warning',
      paths: [path, at('cron'), at('until')],
      message: `\`${entry.name}\` comes while everything is stopped, and starts the service again`,
      hint: 'move it to a time after `until`, or remove it',
    },
  ];
}
