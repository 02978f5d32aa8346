/** Names: ids from keys, never shared; physical names within AWS's limits. */

import { describe, expect, test } from '@jest/globals';
import { logicalPrefix, physicalName, shorten } from '../../../src/stack/names.ts';

describe('logical ids', () => {
  test.each([
    ['synthdata', 'Synthdata'],
    ['data-api', 'DataApi'],
    ['api-v2', 'ApiV2'],
  ])('%s begins with %s', (key, prefix) => {
    expect(logicalPrefix(key)).toBe(prefix);
  });

  test('keys that would meet get a hash', () => {
    expect(logicalPrefix('a1')).toBe('A1');
    expect(logicalPrefix('a-1')).toMatch(/^A1[0-9a-f]{6}$/);
  });
});

describe('physical names', () => {
  test('are environment, project, service and resource type', () => {
    expect(physicalName({ environment: 'prod', project: 'inferloop' }, 'SynthdataTaskDefinition')).toBe(
      'prod-inferloop-synthdata-task-definition',
    );
  });

  test('beyond the limit are cut and carry a hash of the whole', () => {
    const one = shorten('production-inferloop-load-balancer', 32);
    const other = shorten('production-inferloop-load-balance2', 32);
    expect(one).toMatch(/^production-inferloop-load-[0-9a-f]{6}$/);
    expect(one.length).toBeLessThanOrEqual(32);
    expect(one).not.toBe(other);
  });

  test('within the limit stay as they are', () => {
    expect(shorten('prod-inferloop-load-balancer', 32)).toBe('prod-inferloop-load-balancer');
  });
});
