import { describe, expect, test } from '@jest/globals';
import { firesOfYear } from '../../../src/cost/calendar.ts';
import { averageCapacity } from '../../../src/cost/capacity.ts';
import { componentOf, estimateOf, fargate, resourceOf, usd } from './pricing.ts';

describe('a schedule', () => {
  test.each([
    ['cron(0 7 ? * MON-FRI *)', 261], // 2027 begins on a Friday and ends on one: 52 weeks and a Friday
    ['cron(0 7 ? * 2-6 *)', 261],
    ['0 7 * * 1-5', 261],
    ['0 7 * * 0', 52],
    ['0 7 * * 7', 52],
    ['cron(0 7 ? * FRI-MON *)', 209], // 4 × 52 + 1
    ['cron(0/30 8-17 * * ? *)', 365 * 20],
    ['cron(0 0 1 JAN,JUL ? *)', 2],
  ])('%s fires %i times a year', (schedule, times) => {
    expect(firesOfYear(schedule)).toHaveLength(times);
  });

  test.each([
    'cron(0 7 L * ? *)',
    'cron(0 7 ? * MON#1 *)',
    'at(2026-12-24T00:00:00)',
    'cron(0 7 * * ? 2027)',
    'rate(1 day)',
    '',
  ])('%s is not for ever, or not understood', (schedule) => {
    expect(firesOfYear(schedule)).toBeUndefined();
  });
});

describe('capacity', () => {
  test('without schedules is its range', () => {
    expect(averageCapacity({ minimum: 2, maximum: 10 }, 3, [])).toEqual({
      minimum: 2,
      expected: 3,
      maximum: 10,
      words: 'scales from 2 to 10',
    });
  });

  test('half of every day at nothing is half', () => {
    const changes = [
      { schedule: 'cron(0 8 * * ? *)', minimum: 2, maximum: 4 },
      { schedule: 'cron(0 20 * * ? *)', minimum: 0, maximum: 0 },
    ];
    expect(averageCapacity({ minimum: 2, maximum: 4 }, 2, changes)).toMatchObject({
      minimum: 1,
      expected: 1,
      maximum: 2,
    });
  });

  test('a schedule that is not understood changes nothing, and is named', () => {
    const changes = [{ schedule: 'cron(0 7 L * ? *)', minimum: 0 }];
    expect(averageCapacity({ minimum: 1, maximum: 2 }, 1, changes)).toMatchObject({
      minimum: 1,
      words: 'scales from 1 to 2, without the schedule cron(0 7 L * ? *)',
    });
  });
});

describe('a service that is stopped at night and at weekends', () => {
  const action = (name: string, cron: string, tasks: number) => ({
    ScheduledActionName: name,
    Schedule: `cron(${cron})`,
    ScalableTargetAction: { MinCapacity: tasks, MaxCapacity: tasks },
  });

  test('costs the hours that it runs', async () => {
    const costs = await estimateOf({
      ...fargate({}, { Cpu: '256', Memory: '512' }),
      Target: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: {
          MinCapacity: 1,
          MaxCapacity: 1,
          ResourceId: { Ref: 'Service' },
          ScheduledActions: [action('stop', '0 19 ? * MON-FRI *', 0), action('start', '0 7 ? * MON-FRI *', 1)],
        },
      },
    });
    const service = componentOf(resourceOf(costs, 'Service'), 'vCPU hours');
    // 261 days × 12 h of 8,760 h a year: 0.35753 × 182.5 vCPU-hours
    expect(service.quantity).toBeCloseTo((182.5 * 261 * 12) / 8760, 6);
    expect(service.assumption).toContain('by its schedule 0.36 over the year');
    expect([costs.minimum, costs.maximum]).toEqual([costs.total, costs.total]);
    expect(usd(costs.total).slice(0, 6)).toBe('3.2213'); // 9.010025 × 3132 / 8760
  });
});
