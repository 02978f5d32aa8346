/** GitHub's OIDC issuer: registers jobs and signs RS256 tokens that say which job asks. */

import { randomBytes, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { DeployError } from '../../errors.ts';
import type { SandboxClock } from '../clock.ts';
import type { Handler, HttpAnswer, HttpRequest } from '../server.ts';
import { buildClaims, LIFETIME } from './claims.ts';
import { type Admission, type Job, parseJob } from './job.ts';

export interface OidcDependencies {
  readonly clock: SandboxClock;
  /** The issuer's own address, known once its server listens: `http://127.0.0.1:PORT`. */
  readonly issuer: () => string;
  /** GitHub takes the job: its run, its token, the deployment of its environment. */
  readonly admit: (job: Job) => Promise<Admission>;
}

export interface RegisteredJob extends Admission {
  /** Where the job asks for OIDC tokens and with what; undefined without `id-token: write`. */
  readonly oidc: { readonly requestUrl: string; readonly requestToken: string } | undefined;
}

export interface Oidc {
  readonly handler: Handler;
  register(job: Job): Promise<RegisteredJob>;
}

export async function createOidc(dependencies: OidcDependencies): Promise<Oidc> {
  const { clock, issuer, admit } = dependencies;
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keyId = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' };
  /** Jobs by their request token. */
  const jobs = new Map<string, Admission>();

  const sign = (admission: Admission, audience: string) => {
    const now = Math.floor(clock.now().getTime() / 1000);
    return new SignJWT(buildClaims(admission))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
      .setIssuer(issuer())
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt(now)
      .setNotBefore(now - 600)
      .setExpirationTime(now + LIFETIME)
      .sign(privateKey);
  };

  const register = async (job: Job): Promise<RegisteredJob> => {
    const admission = await admit(job);
    if (admission.permissions['id-token'] !== 'write') return { ...admission, oidc: undefined };
    const requestToken = randomBytes(32).toString('base64url');
    jobs.set(requestToken, admission);
    // @actions/core appends `&audience=`, so the address must hold a query already.
    const requestUrl = `${issuer()}/token/${admission.jobId}?api-version=2.0`;
    return { ...admission, oidc: { requestUrl, requestToken } };
  };

  const mint = async (request: HttpRequest): Promise<HttpAnswer> => {
    const bearer = /^bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    const admission = jobs.get(bearer ?? '');
    if (admission === undefined || request.url.pathname !== `/token/${admission.jobId}`) {
      return json(401, { message: 'the request token is not that of this job' });
    }
    const [owner] = admission.job.repository.split('/');
    const audience = request.url.searchParams.get('audience') ?? `https://github.com/${owner}`;
    return json(200, { count: 1, value: await sign(admission, audience) });
  };

  const handler = async (request: HttpRequest): Promise<HttpAnswer> => {
    const route = `${request.method} ${request.url.pathname.replace(/^\/token\/.*/, '/token')}`;
    if (route === 'GET /.well-known/openid-configuration') return json(200, discoveryOf(issuer()));
    if (route === 'GET /.well-known/jwks') return json(200, { keys: [jwk] });
    if (route === 'GET /token') return mint(request);
    if (route === 'POST /_sandbox/jobs') return answerJob(request, register);
    return json(404, { message: 'Not Found' });
  };
  return { handler, register };
}

function discoveryOf(issuer: string): object {
  return {
    issuer,
    jwks_uri: `${issuer}/.well-known/jwks`,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'repository_id'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}

async function answerJob(request: HttpRequest, register: Oidc['register']): Promise<HttpAnswer> {
  try {
    return json(201, await register(parseJob(JSON.parse(request.body.toString('utf8')))));
  } catch (error) {
    if (error instanceof DeployError || error instanceof SyntaxError) return json(400, { message: error.message });
    throw error;
  }
}

function json(status: number, body: object): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}
