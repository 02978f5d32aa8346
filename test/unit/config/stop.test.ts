/** `stop:` of the file: times that come, apart from one another and from the schedules of services. */

import { describe, expect, test } from '@jest/globals';
import { occurrencesOf, unixCron } from '../../../src/config/occurrences.ts';
import { head, read, told, warnings } from './telling.ts';

const web = 'services: { web: { build: . } }';
const stop = (body: string, ...more: readonly string[]) => `${head}stop: { ${body} }\n${[web, ...more].join('\n')}\n`;
const nightly = 'cron: "0 19 ? * MON-FRI *", until: "0 7 ? * MON-FRI *", timezone: Europe/Berlin';
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^(\S+) \S+: /, '$1 '));

describe('a stop', () => {
  test('says when, until when and by which clock', () => {
    const expected = { cron: '0 19 ? * MON-FRI *', until: '0 7 ? * MON-FRI *', timezone: 'Europe/Berlin' };
    expect(read(stop(nightly)).stop).toEqual(expected);
    expect(read(`${head}${web}\n`).stop).toBeUndefined();
  });

  test('of one environment is no one else’s, and an environment may take it away', () => {
    const environments = `environments:\n  dev: { branch: main, stop: { ${nightly} } }\n  prod: { branch: live }\n`;
    expect(read(`${head}${web}\n${environments}`)).toMatchObject({
      environment: 'dev',
      stop: { timezone: 'Europe/Berlin' },
    });
    expect(read(stop(nightly, 'environments: { dev: { branch: main, stop: null } }')).stop).toBeUndefined();
  });

  test.each([
    ['cron: "0 19 ? * * *"', '3:1 `until` is missing → for example `until: "0 7 ? * MON-FRI *"`'],
    [
      'cron: "0 19 ? * * *", until: "0 19 ? * * *"',
      '3:38 it would stop and start at the same time, and which of them holds is left to chance → write another time',
    ],
    [
      'cron: "0 19 ? * * *", until: "0 7,19 ? * * *"',
      '3:38 it would stop and start at the same time, and which of them holds is left to chance → write another time',
    ],
    [
      'cron: "0 25 ? * * *", until: "0 7 ? * * *"',
      '3:15 `25` is no hour: it goes from 0 to 23 → for example `cron: "0 19 ? * MON-FRI *"`',
    ],
    [
      'cron: "0 19 30 2 ? *", until: "0 7 ? * * *"',
      '3:15 that day never comes → for example `cron: "0 19 ? * MON-FRI *"`',
    ],
    [
      'cron: "0 19 ? * * *", until: "0 7 ? * * *", timezone: Mars/Base',
      '3:63 there is no time zone `Mars/Base` → for example `timezone: Europe/Berlin`',
    ],
  ])('%s', (body, line) => {
    expect(words(told(stop(body)))).toEqual([line]);
  });

  test('has something to stop', () => {
    const text = `${head}jobs: { run: { build: . } }\nstop: { ${nightly} }\n`;
    expect(words(told(text))).toEqual([
      '4:7 there is nothing to stop: jobs cost nothing while they do not run → remove it',
    ]);
  });

  test('of instances has the fields of Unix', () => {
    const group = 'instances: { gpu: { type: t3.medium } }';
    expect(told(stop(nightly, group))).toEqual([]);
    expect(told(stop('cron: "0 19 ? * 6L *", until: "0 7 ? * MON *"'))).toEqual([]);
    expect(words(told(stop('cron: "0 19 ? * 6L *", until: "0 7 ? * MON *"', group)))).toEqual([
      '3:15 groups of instances know no years, and no days that count from the end or from a weekday → write days of the week or of the month',
    ]);
  });
});

describe('a database', () => {
  const database = 'databases: { main: {} }';

  test('may rest over the weekend', () => {
    expect(warnings(stop(nightly, database))).toEqual([]);
  });

  test('is started by AWS after seven days, which is said', () => {
    const monthly = stop('cron: "0 19 1 * ? *", until: "0 7 20 * ? *"', database);
    expect(words(warnings(monthly))).toEqual([
      '3:38 databases would be stopped for up to 19 days, and AWS starts them again after 7',
    ]);
    expect(warnings(monthly.replace(database, ''))).toEqual([]);
  });
});

describe('the schedule of a service', () => {
  const scheduled = (...crons: readonly string[]) => {
    const entries = crons.map(
      (cron, index) => `{ name: s${index}, cron: "${cron}", timezone: Europe/Berlin, range: 1-2 }`,
    );
    return `${head}stop: { ${nightly} }\nservices: { web: { build: ., count: { range: 1-4, schedule: [${entries.join(', ')}] } } }\n`;
  };

  test('may change the range by day', () => {
    const text = scheduled('0 9 ? * MON-FRI *', '0 16 ? * MON-FRI *');
    expect([...told(text), ...warnings(text)]).toEqual([]);
  });

  test('does not come with the stop or the start', () => {
    const both = words(told(scheduled('0 7 ? * MON *', '0 19 ? * FRI *')));
    expect(both.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '`s0` comes at the same time as `stop`, and which of them holds is left to chance → move it by some minutes',
      '`s1` comes at the same time as `stop`, and which of them holds is left to chance → move it by some minutes',
    ]);
  });

  test('that would start a stopped service is said', () => {
    const lines = words(warnings(scheduled('0 9 ? * MON-FRI *', '0 22 ? * MON-FRI *')));
    expect(lines.map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '`s1` comes while everything is stopped, and starts the service again',
    ]);
  });
});

describe('the fields', () => {
  test.each([
    ['0 19 ? * MON-FRI *', '0 19 * * 1-5'],
    ['0 19 ? * 1,7 *', '0 19 * * 0,6'],
    ['0/20 8-10 ? JAN-MAR FRI-MON *', '0,20,40 8-10 * 1-3 0-1,5-6'],
    ['30 6 1,15 * ? *', '30 6 1,15 * *'],
    ['0 19 L * ? *', undefined],
    ['0 19 ? * 6L *', undefined],
    ['0 19 ? * MON#1 *', undefined],
    ['0 19 ? * MON 2026', undefined],
  ])('%s are %s in Unix', (cron, unix) => {
    expect(unixCron(cron)).toBe(unix);
  });

  test('come true on the days that they name', () => {
    // The first of January 2026 is a Thursday.
    expect(occurrencesOf('30 1 ? * FRI *')?.slice(0, 2)).toEqual([1440 + 90, 8 * 1440 + 90]);
    expect(occurrencesOf('0 0 31 1 ? *')).toEqual([30 * 1440, (365 + 30) * 1440]);
    expect(occurrencesOf('* * ? * * *')).toBeUndefined();
    expect(occurrencesOf('0 19 L * ? *')).toBeUndefined();
  });
});
