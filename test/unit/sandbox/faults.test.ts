import { describe, expect, test } from '@jest/globals';
import { createFaults, parseFault } from '../../../src/sandbox/faults.ts';

describe('faults', () => {
  test('a fault names its operation and, if it likes, the call', () => {
    expect(parseFault('throttle@ExecuteChangeSet:2')).toEqual({
      name: 'throttle',
      operation: 'ExecuteChangeSet',
      nth: 2,
    });
    expect(parseFault('alarm')).toEqual({ name: 'alarm', operation: '*', nth: undefined });
  });

  test.each([['throttled@X'], ['throttle@'], ['throttle@X:0'], ['throttle@X:a'], ['']])('"%s" is refused', (text) => {
    expect(() => parseFault(text)).toThrow('unknown fault');
  });

  test('only the call of that number is struck, counted per operation', () => {
    const faults = createFaults([parseFault('reset@A:2')]);
    const struck = ['A', 'B', 'A', 'A'].map((operation) => faults.strike(operation, ['reset', 'slow']));
    expect(struck).toEqual([[], [], ['reset'], []]);
  });

  test('without a number every call is struck', () => {
    const faults = createFaults([parseFault('slow@A')]);
    expect([faults.strike('A', ['slow']), faults.strike('A', ['slow'])]).toEqual([['slow'], ['slow']]);
  });
});
