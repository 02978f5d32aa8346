/** STS of the sandbox: turns GitHub's tokens and other roles' sessions into credentials, as trust policies allow. */

import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import type { Iam } from '../iam/index.ts';
import type { Role } from '../iam/store.ts';
import { numberOf, required, textOf } from '../members.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type AwsService, type Caller } from '../service.ts';
import type { Session, Sessions } from './sessions.ts';
import { trustsCaller, trustsWebIdentity } from './trust.ts';
import { type Issuer, verifyWebIdentity } from './webIdentity.ts';

export interface StsDependencies {
  readonly clock: SandboxClock;
  readonly iam: Iam;
  readonly sessions: Sessions;
  /** Asked at every call: an issuer's address is known once it listens. */
  readonly issuers: () => readonly Issuer[];
}

const HOUR = 3600;

export function createSts({ clock, iam, sessions, issuers }: StsDependencies): AwsService {
  return {
    name: 'sts',
    protocol: 'query',
    identifier: '2011-06-15',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    operations: {
      AssumeRoleWithWebIdentity: {
        unsigned: true,
        run: async ({ input }) => {
          const request = readRequest(input);
          const token = required(input, 'WebIdentityToken');
          const identity = await verifyWebIdentity(token, issuers(), iam.store, clock.now());
          const role = findByArn(iam, request.roleArn);
          if (role === undefined || !trustsWebIdentity(role, identity, request.sessionName)) {
            throw new AwsError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
          }
          requireDuration(role, request.seconds);
          const session = sessions.issue(role, request.sessionName, request.seconds);
          return {
            ...describeSession(session, role, request.sessionName),
            SubjectFromWebIdentityToken: identity.claims.sub,
            Audience: identity.audience,
            Provider: identity.provider.arn,
          };
        },
      },
      AssumeRole: {
        authorizations: ({ input }) => [{ action: 'sts:AssumeRole', resource: textOf(input, 'RoleArn') ?? '*' }],
        run: ({ input, caller }) => {
          const request = readRequest(input);
          const role = findByArn(iam, request.roleArn);
          if (role === undefined || !trustsCaller(iam.store, role, caller, request.sessionName)) {
            throw new AwsError(
              'AccessDenied',
              `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`,
              403,
            );
          }
          if (caller.kind === 'session' && request.seconds > HOUR) {
            throw new AwsError(
              'ValidationError',
              'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
            );
          }
          requireDuration(role, request.seconds);
          return describeSession(sessions.issue(role, request.sessionName, request.seconds), role, request.sessionName);
        },
      },
      GetCallerIdentity: {
        authorizations: () => [],
        run: ({ caller }) => ({ Arn: caller.arn, UserId: userId(iam, caller), Account: ACCOUNT_ID }),
      },
    },
  };
}

interface AssumeRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly seconds: number;
}

function readRequest(input: JsonObject): AssumeRequest {
  if (input.Policy !== undefined || input.PolicyArns !== undefined) {
    throw new AwsError('ValidationError', 'session policies are not known to the sandbox');
  }
  const roleArn = required(input, 'RoleArn');
  if (!roleArn.startsWith('arn:aws:iam::')) throw new AwsError('ValidationError', `${roleArn} is invalid`);
  const sessionName = required(input, 'RoleSessionName');
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw constraint(sessionName, 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  const seconds = numberOf(input, 'DurationSeconds') ?? HOUR;
  if (seconds < 900)
    throw constraint(seconds, 'durationSeconds', 'Member must have value greater than or equal to 900');
  if (seconds > 12 * HOUR) {
    throw constraint(seconds, 'durationSeconds', 'Member must have value less than or equal to 43200');
  }
  return { roleArn, sessionName, seconds };
}

function constraint(value: string | number, member: string, rule: string): AwsError {
  return new AwsError(
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${rule}`,
  );
}

/** The maximum is the role's own, and is told only to those who may take it. */
function requireDuration(role: Role, seconds: number): void {
  if (seconds <= role.maxSessionDuration) return;
  throw new AwsError(
    'ValidationError',
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  );
}

function findByArn(iam: Iam, arn: string): Role | undefined {
  const role = iam.store.roles.get(arn.slice(arn.lastIndexOf('/') + 1));
  return role?.arn === arn ? role : undefined;
}

function describeSession(session: Session, role: Role, sessionName: string): AnswerObject {
  return {
    AssumedRoleUser: { AssumedRoleId: `${role.id}:${sessionName}`, Arn: session.caller.arn },
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: session.expiration,
    },
  };
}

function userId(iam: Iam, caller: Caller): string {
  const role = caller.roleName === undefined ? undefined : iam.store.roles.get(caller.roleName);
  return role === undefined ? ACCOUNT_ID : `${role.id}:${caller.arn.slice(caller.arn.lastIndexOf('/') + 1)}`;
}
