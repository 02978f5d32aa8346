/** Why AWS does not trust a job's OIDC token: its claims next to what a role's trust policy usually demands. */

import { DeployError } from '../errors.ts';
import { codeOf } from './errors.ts';

const shown = [
  'sub',
  'aud',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'environment',
  'event_name',
  'job_workflow_ref',
] as const;

type Claims = { readonly [name: string]: string };

/** Shows claims only, never the token: whoever has it can act as the job for five minutes. */
export function explainDenial(roleArn: string, token: string, error: unknown): DeployError {
  const claims = readClaims(token);
  const words = error instanceof DeployError && error.cause instanceof Error ? error.cause.message : String(error);
  const list = shown.flatMap((name) => (claims[name] === undefined ? [] : [`  ${name}: ${claims[name]}`]));
  return new DeployError('role-denied', `AWS did not let this job assume ${roleArn}: ${words}`, {
    fault: codeOf(error)?.startsWith('IDPCommunication') ? 'aws' : 'user',
    hint: [
      suspect(codeOf(error) ?? '', words, claims),
      'the role must exist, and its trust policy must allow these claims of the token:',
      ...list,
    ].join('\n'),
    cause: error,
  });
}

/** The claims that are text; none when it is no token. */
export function readClaims(token: string): Claims {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof payload !== 'object' || payload === null) return {};
    return Object.fromEntries(
      Object.entries(payload).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
  } catch {
    return {};
  }
}

function suspect(code: string, words: string, claims: Claims): string {
  const sub = claims.sub ?? 'unknown';
  if (/No OpenIDConnect provider/i.test(words)) {
    return 'the account has no OIDC provider for this issuer: deploy the template that `inferloop bootstrap` prints';
  }
  if (/audience/i.test(words)) {
    return `the provider does not list the audience (aud) ${claims.aud ?? 'sts.amazonaws.com'}: add it to its client ids`;
  }
  if (/^IDPCommunication/.test(code)) return 'AWS could not ask the issuer for its keys: run again';
  if (/^(ExpiredToken|IDPRejectedClaim)/.test(code)) {
    return 'the token was too old when AWS saw it: check the clock of the runner';
  }
  if (/@\d+\//.test(sub)) {
    return `probably sub: this repository has immutable subjects, with ids in it; the trust policy must allow exactly ${sub}`;
  }
  if (claims.environment !== undefined) {
    return `probably sub: a job with an environment is ${sub}, whatever its branch; a trust policy for a branch rejects it`;
  }
  if (sub.endsWith(':pull_request')) {
    return `probably sub: a pull request is ${sub}; only a plan role trusts it, an apply role trusts an environment or a branch`;
  }
  return `probably sub: the trust policy must allow exactly ${sub} (case counts), and the role must exist in this account`;
}
