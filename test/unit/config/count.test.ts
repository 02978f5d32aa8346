/** `count:` of the file: ranges, what scaling follows, Spot, and times. */

import { describe, expect, test } from '@jest/globals';
import { explainCron } from '../../../src/config/cron.ts';
import { head, ofService, read, warnings } from './telling.ts';

const two = 'schedule: [{ name: day, cron: "0 7 ? * MON-FRI *", range: 4-10 }, { name: night';

test('a whole count', () => {
  const count = `{ range: 2-10, spot_from: 3, memory_percentage: 80, requests: 800, cooldown: { scale_in: 10m }, ${two}, cron: "0 20 ? * * *", timezone: Europe/Berlin, range: 2-10 }] }`;
  expect(read(`${head}services: { web: { build: ., port: 80, count: ${count} } }\n`).services[0]?.count).toEqual({
    kind: 'range',
    minimum: 2,
    maximum: 10,
    spotFrom: 3,
    cpuPercentage: 70,
    memoryPercentage: 80,
    requests: 800,
    cooldown: { scaleInSeconds: 600, scaleOutSeconds: 60 },
    schedule: [
      { name: 'day', cron: '0 7 ? * MON-FRI *', timezone: 'UTC', minimum: 4, maximum: 10 },
      { name: 'night', cron: '0 20 ? * * *', timezone: 'Europe/Berlin', minimum: 2, maximum: 10 },
    ],
  });
});

test.each([
  ['spot_from: 2', '`spot_from` needs `range`: write `range: 2-2` for a fixed number → add `range: 2-10`'],
  ['requests: 5', '`requests` needs `range`: a fixed number of tasks does not scale → add `range: 2-10`'],
  [
    'range: 1-4, spot_from: 5',
    '`spot_from` 5 is never reached: there are at most 4 tasks → write `spot_from: 4` or less, or remove it',
  ],
  [
    'range: 1-4, requests: 5',
    '`requests` needs `port`: they are counted by the load balancer → add `port:`, or remove `requests`',
  ],
  ['range: 1-4, cooldown: { scale_in: 2h }', '`scale_in` must be from 0s to 1h, not 2h → write `scale_in: 1h`'],
  [
    `range: 1-4, ${two}, cron: "0 25 ? * * *", range: 1-4 }]`,
    '`25` is no hour: it goes from 0 to 23 → for example `0 7 ? * MON-FRI *`',
  ],
  [
    `range: 1-4, ${two}, cron: "0 8 ? * * *", timezone: Europe/Bonn, range: 1-4 }]`,
    'there is no time zone `Europe/Bonn` → for example `timezone: Europe/Berlin`',
  ],
  [`range: 1-4, ${two}, cron: "0 8 ? * * *", range: 4-1 }]`, 'the range 4-1 ends before it begins → write `1-4`'],
  [
    `range: 1-4, ${two.replace('night', 'day')}, cron: "0 8 ? * * *", range: 1-4 }]`,
    'the name `day` is taken by an entry before → give it another name',
  ],
])('count: { %s }', (body, words) => {
  const [only, ...more] = ofService('build: .', `count: { ${body} }`);
  expect(more).toEqual([]);
  expect(only).toMatch(/^6:\d+ services\.web\.count\./);
  expect(only?.replace(/^\S+ \S+ /, '')).toBe(words);
});

test('a single entry of a schedule holds for good', () => {
  const file = `${head}services: { web: { build: ., count: { range: 1-4, schedule: [{ name: day, cron: "0 7 ? * * *", range: 2-4 }] } } }\n`;
  expect(warnings(file)).toEqual([expect.stringContaining('`day` sets 2-4, and nothing ever sets 1-4 again')]);
});

describe('a time', () => {
  test.each(['0 7 ? * MON-FRI *', '*/15 * * * ? *', '0,30 8-18/2 L * ? 2027', '5 0 ? jan,7 2#1 *', '0 0 15W * ? *'])(
    '%s',
    (cron) => {
      expect(explainCron(cron)).toBeUndefined();
    },
  );

  test.each([
    ['60 7 ? * * *', '`60` is no minute: it goes from 0 to 59'],
    ['0 7 * * MON *', 'exactly one of the day of the month and the day of the week must be `?`'],
    ['0 7 ? * ? *', 'exactly one of the day of the month and the day of the week must be `?`'],
    ['0 7 ? 13 MON *', '`13` is no month: it goes from 1 to 12 or JAN to DEC'],
    ['0 7 ? * MO *', '`MO` is no day of the week: it goes from 1 to 7 or SUN to SAT'],
    ['0 7-8-9 ? * * *', '`7-8-9` is no hour: it goes from 0 to 23'],
    ['0/0 7 ? * * *', '`0/0` is no minute: it goes from 0 to 59'],
  ])('not %s', (cron, why) => {
    expect(explainCron(cron)).toBe(why);
  });
});

test('an unknown key of an entry of a list is told like any other', () => {
  expect(
    ofService('build: .', 'count: { range: 1-4, schedule: [{ names: day, cron: "0 7 ? * * *", range: 1-4 }] }'),
  ).toEqual([
    '6:39 services.web.count.schedule.0.names: unknown key `names` in `services.web.count.schedule.0`: did you mean `name` → write `count: { range: 1-4, schedule: [{ name: day, cron: "0 7 ? * * *", range: 1-4 }] }`',
  ]);
});
