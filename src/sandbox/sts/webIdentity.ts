/** Believes or refuses an identity provider's token, in STS's words. */

import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { findByHost } from '../iam/providers.ts';
import type { IamStore, OidcProvider } from '../iam/store.ts';
import { AwsError } from '../service.ts';

/** An issuer of the sandbox: its tokens say its own address, IAM knows it by its name in the world. */
export interface Issuer {
  /** `http://127.0.0.1:PORT`, as in the tokens' `iss`. */
  readonly url: string;
  /** `token.actions.githubusercontent.com` */
  readonly host: string;
}

export interface WebIdentity {
  readonly provider: OidcProvider;
  readonly claims: JWTPayload;
  readonly audience: string;
}

/** Seconds that issuer's and verifier's clocks may differ. */
const SKEW = 60;

export async function verifyWebIdentity(
  token: string,
  issuers: readonly Issuer[],
  store: IamStore,
  now: Date,
): Promise<WebIdentity> {
  const claimed = decode(token);
  const issuer = issuers.find(({ url }) => url === claimed.iss);
  const host = issuer?.host ?? String(claimed.iss).replace(/^https:\/\//, '');
  const provider = findByHost(store, host);
  if (provider === undefined) {
    throw invalid(`No OpenIDConnect provider found in your account for https://${host}`);
  }
  if (issuer === undefined) throw unverifiable();
  const claims = await verify(token, issuer, now);
  const audience = [claims.aud ?? []].flat().find((aud) => provider.clientIds.includes(aud));
  if (audience === undefined) throw invalid('Incorrect token audience');
  if (claims.iat === undefined || claims.iat > now.getTime() / 1000 + SKEW) {
    throw invalid('Token must be issued within timeframe');
  }
  return { provider, claims, audience };
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch {
    throw invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  }
}

async function verify(token: string, issuer: Issuer, now: Date): Promise<JWTPayload> {
  const keys = createRemoteJWKSet(await readKeysUrl(issuer));
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: issuer.url,
      currentDate: now,
      clockTolerance: SKEW,
    });
    return payload;
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new AwsError(
        'ExpiredTokenException',
        'Token expired: current date/time must be before the expiration date/time',
      );
    }
    if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JOSEAlgNotAllowed) {
      throw invalid('The web identity token that was passed could not be validated');
    }
    if (error instanceof errors.JWTClaimValidationFailed) throw invalid('Token must be issued within timeframe');
    throw unverifiable();
  }
}

async function readKeysUrl(issuer: Issuer): Promise<URL> {
  try {
    const response = await fetch(`${issuer.url}/.well-known/openid-configuration`);
    const discovery: unknown = await response.json();
    const url =
      typeof discovery === 'object' && discovery !== null && 'jwks_uri' in discovery ? discovery.jwks_uri : '';
    return new URL(String(url));
  } catch {
    throw unverifiable();
  }
}

function unverifiable(): AwsError {
  return invalid(
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  );
}

function invalid(message: string): AwsError {
  return new AwsError('InvalidIdentityToken', message);
}
