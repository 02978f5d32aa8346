/** Checks of when something starts: the fields of `cron`, and the time zone. */

import { explainCron, isTimezone } from '../cron.ts';
import type { ScheduleConfig } from '../model.ts';
import type { At } from './container.ts';
import type { Finding, Subject } from './finding.ts';

export function checkSchedule(
  schedule: ScheduleConfig | undefined,
  at: At,
  given: Subject['given'],
): readonly Finding[] {
  if (schedule === undefined) return [];
  const [whole, cronPath, timezone] = [at('schedule'), at('schedule', 'cron'), at('schedule', 'timezone')];
  const isMap = given(cronPath) || given(timezone);
  const error = (paths: Finding['paths'], message: string, hint: string): Finding => ({
    severity: 'error',
    paths,
    message,
    hint,
  });
  if (schedule.expression === 'cron()') {
    return [error([whole, cronPath], '`schedule` needs `cron`', 'for example `schedule: "cron(0 3 * * ? *)"`')];
  }
  const [, cron] = /^cron\((.*)\)$/.exec(schedule.expression) ?? [];
  const wrong = cron === undefined ? undefined : explainCron(cron);
  const example = isMap ? 'cron: "0 3 * * ? *"' : 'schedule: "cron(0 3 * * ? *)"';
  return [
    ...(wrong === undefined ? [] : [error([isMap ? cronPath : whole], wrong, `for example \`${example}\``)]),
    ...(isTimezone(schedule.timezone)
      ? []
      : [error([timezone], `there is no time zone \`${schedule.timezone}\``, 'for example `timezone: Europe/Berlin`')]),
  ];
}
