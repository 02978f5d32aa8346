/** Inputs: defaults, and one clear error for each wrong value. */

import { describe, expect, test } from '@jest/globals';
import { readChildEnvironment, readSpeed } from '../../../src/world/environment.ts';
import { parseInputs } from '../../../src/world/inputs.ts';

describe('inputs', () => {
  test('have defaults, and empty text is as good as nothing', () => {
    const defaults = {
      command: 'auto',
      config: 'inferloop.yaml',
      environment: undefined,
      role: undefined,
      executionRole: undefined,
      directPush: 'fail',
      approveFingerprint: undefined,
      busyTimeoutSeconds: 1800,
      comment: 'update',
      prices: 'auto',
    };
    expect(parseInputs({})).toEqual(defaults);
    expect(parseInputs({ command: '', role: ' ', 'busy-timeout': '' })).toEqual(defaults);
  });

  test('are read', () => {
    expect(
      parseInputs({
        command: 'apply',
        config: 'deploy/inferloop.yaml',
        environment: 'prod',
        role: 'arn:aws-cn:iam::111122223333:role/a/b',
        'direct-push': 'plan',
        'approve-fingerprint': 'a'.repeat(64),
        'busy-timeout': '90s',
        comment: 'off',
      }),
    ).toMatchObject({
      command: 'apply',
      config: 'deploy/inferloop.yaml',
      environment: 'prod',
      role: 'arn:aws-cn:iam::111122223333:role/a/b',
      directPush: 'plan',
      approveFingerprint: 'a'.repeat(64),
      busyTimeoutSeconds: 90,
      comment: 'off',
    });
  });

  test.each([
    ['command', 'destroy', /auto, plan, apply, promote, rollback, close, check/],
    ['role', 'inferloop-plan', /the ARN of a role/],
    ['execution-role', 'arn:aws:iam::1:role/x', /the ARN of a role/],
    ['environment', 'Prod!', /a name as in `environments:`/],
    ['direct-push', 'true', /fail, plan, apply/],
    ['approve-fingerprint', 'abc', /64 characters/],
    ['busy-timeout', '30', /a time like/],
    ['comment', 'false', /update, off/],
  ])('%s: %s is refused with what it takes', (name, text, words) => {
    expect(() => parseInputs({ [name]: text })).toThrow(
      expect.objectContaining({
        reason: 'config-invalid',
        message: `the input \`${name}\` is "${text}"`,
        hint: expect.stringMatching(words),
      }),
    );
  });
});

describe('the environment', () => {
  test('makes time faster only against a sandbox on this machine', () => {
    expect(readSpeed({ INFERLOOP_SPEED: '50', AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' })).toBe(50);
    expect(readSpeed({ INFERLOOP_SPEED: '50' })).toBe(1);
    expect(readSpeed({ INFERLOOP_SPEED: '50', AWS_ENDPOINT_URL: 'http://127.0.0.1.example.com' })).toBe(1);
    expect(readSpeed({ INFERLOOP_SPEED: 'fast', AWS_ENDPOINT_URL: 'http://localhost:1' })).toBe(1);
  });

  test('gives git and docker no secret', () => {
    expect(
      readChildEnvironment({
        PATH: '/bin',
        INPUT_TOKEN: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      }),
    ).toEqual({ PATH: '/bin' });
  });
});
