/** Credentials of a role by OIDC: masked before anything else sees them, renewed before they expire. */

import { DeployError } from '../errors.ts';
import type { Clock, Log } from '../ports.ts';
import { createClients } from './clients.ts';
import { codeOf } from './errors.ts';
import { explainDenial } from './tokenClaims.ts';

export interface RoleRequest {
  readonly arn: string;
  /** Shown by CloudTrail; `[\w+=,.@-]`, 2 to 64 characters. */
  readonly sessionName: string;
  /** A fresh OIDC token for the audience `sts.amazonaws.com`. */
  mintToken(): Promise<string>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

export interface CredentialWorld {
  readonly region: string;
  readonly speed: number;
  readonly clock: Clock;
  readonly log: Log;
}

const renewBeforeMilliseconds = 5 * 60_000;
const attempts = 3;

/** One call to STS at a time, however many clients ask; a rollout may outlast any session. */
export function createCredentials(role: RoleRequest, world: CredentialWorld): () => Promise<Credentials> {
  let held: Credentials | undefined;
  let underWay: Promise<Credentials> | undefined;
  const lasts = (milliseconds: number) =>
    held !== undefined && held.expiration.getTime() - world.clock.now().getTime() > milliseconds;

  async function renew(): Promise<Credentials> {
    try {
      held = await assumeRole(role, world);
    } catch (error) {
      if (held === undefined || !lasts(0)) throw error;
    }
    return held;
  }

  return async () => {
    if (held !== undefined && lasts(renewBeforeMilliseconds)) return held;
    underWay ??= renew().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}

/** A denial is final and told at once; only what passes by itself is tried again. */
async function assumeRole(role: RoleRequest, world: CredentialWorld): Promise<Credentials> {
  const loading = createClients({ ...world, credentials: undefined, attempts }).sts();
  for (let attempt = 1; ; attempt += 1) {
    const [{ client, sdk }, token] = await Promise.all([loading, role.mintToken()]);
    try {
      const answer = await client.send(
        new sdk.AssumeRoleWithWebIdentityCommand({
          RoleArn: role.arn,
          RoleSessionName: role.sessionName,
          WebIdentityToken: token,
        }),
      );
      const credentials = readCredentials(answer.Credentials, world.log);
      world.log.line(`AWS: assumed ${role.arn} as ${answer.SubjectFromWebIdentityToken ?? 'unknown subject'}`);
      return credentials;
    } catch (error) {
      if (attempt === attempts || !passes(error)) throw explainDenial(role.arn, token, error);
    }
    await world.clock.sleep(attempt);
  }
}

/** STS could not reach the issuer or its keys, or the token was minted by a clock that is a little off. */
function passes(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  if (/^(IDPCommunicationError|ExpiredToken)(Exception)?$/.test(code)) return true;
  return /^InvalidIdentityToken/.test(code) && /retrieve verification key/i.test(String(error));
}

interface WireCredentials {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Date | undefined;
}

function readCredentials(wire: WireCredentials | undefined, log: Log): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = wire ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new DeployError('role-denied', 'STS answered without credentials', { fault: 'aws' });
  }
  for (const secret of [SecretAccessKey, SessionToken, AccessKeyId]) log.mask(secret);
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  };
}
