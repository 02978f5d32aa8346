/** A refused role is explained by the claims of the token, and the token itself is never shown. */

import { describe, expect, test } from '@jest/globals';
import { explainDenial, readClaims } from '../../../src/aws/tokenClaims.ts';
import { DeployError } from '../../../src/errors.ts';

const role = 'arn:aws:iam::111122223333:role/inferloop-apply';

function tokenOf(claims: object): string {
  return `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

function denial(name: string, message: string): DeployError {
  const cause = Object.assign(new Error(message), { name });
  return new DeployError('permission-missing', message, { fault: 'aws', cause });
}

const denied = denial('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');

describe('a denied role', () => {
  test('shows sub, aud, ref and what else a trust policy can ask for', () => {
    const token = tokenOf({
      sub: 'repo:o/r:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
      ref: 'refs/heads/main',
      repository_id: '42',
      event_name: 'push',
      jti: 'not shown',
    });
    const error = explainDenial(role, token, denied);
    expect(error).toMatchObject({ reason: 'role-denied', message: expect.stringContaining(role) });
    expect(error.message).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(error.hint?.split('\n')).toEqual([
      expect.stringMatching(/^probably sub: .*repo:o\/r:ref:refs\/heads\/main/),
      'the role must exist, and its trust policy must allow these claims of the token:',
      '  sub: repo:o/r:ref:refs/heads/main',
      '  aud: sts.amazonaws.com',
      '  ref: refs/heads/main',
      '  repository_id: 42',
      '  event_name: push',
    ]);
    expect(`${error.message}${error.hint}`).not.toContain('signature');
  });

  test.each([
    ['of a pull request', { sub: 'repo:o/r:pull_request' }, denied, /only a plan role trusts it/],
    [
      'of an environment',
      { sub: 'repo:o/r:environment:prod', environment: 'prod' },
      denied,
      /trust policy for a branch/,
    ],
    ['with an immutable subject', { sub: 'repo:o@1/r@2:pull_request' }, denied, /immutable subjects/],
    [
      'without provider',
      {},
      denial('InvalidIdentityToken', 'No OpenIDConnect provider found in your account'),
      /bootstrap/,
    ],
    [
      'of another audience',
      { aud: 'https://github.com/o' },
      denial('InvalidIdentityToken', 'Incorrect token audience'),
      /aud/,
    ],
  ])('%s names the likely cause', (_, claims, error, words) => {
    expect(explainDenial(role, tokenOf(claims), error).hint).toMatch(words);
  });

  test('survives a token that is none', () => {
    expect(readClaims('nonsense')).toEqual({});
    expect(readClaims(`a.${Buffer.from('[1]').toString('base64url')}.c`)).toEqual({});
    expect(explainDenial(role, '', denied).hint).toContain('probably sub');
  });
});
