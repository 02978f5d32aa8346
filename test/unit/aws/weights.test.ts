/** How the load balancer says where traffic goes, in either of its two forms. */

import { expect, test } from '@jest/globals';
import { parseWeights } from '../../../src/aws/serviceAnswer.ts';

const forward = (...weights: readonly [string, number][]) => ({
  Actions: [
    {
      Type: 'forward' as const,
      ForwardConfig: { TargetGroups: weights.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })) },
    },
  ],
});

test.each([
  ['as ECS sets them', forward(['blue', 0], ['green', 100]), { blue: 0, green: 100 }],
  [
    'of a rule that forwards to one',
    { Actions: [{ Type: 'forward' as const, TargetGroupArn: 'blue' }] },
    { blue: 100 },
  ],
  ['however much the one who has everything weighs', forward(['blue', 1], ['green', 0]), { blue: 100, green: 0 }],
  ['shared, as a canary has them', forward(['blue', 90], ['green', 10]), { blue: 90, green: 10 }],
  ['of a rule that forwards nothing', { Actions: [{ Type: 'redirect' as const }] }, {}],
])('weights %s', (_name, rule, weights) => {
  expect(parseWeights(rule)).toEqual(weights);
});
