/** The access keys that are valid: the root's `test`/`test`, and what STS issued. */

import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import { ACCOUNT_ID, type Caller } from '../service.ts';

interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Undefined for keys that need no session token. */
  readonly sessionToken: string | undefined;
  readonly expiration: Date | undefined;
  readonly caller: Caller;
}

export interface Sessions {
  issue(role: { readonly name: string; readonly id: string }, sessionName: string, seconds: number): Session;
  find(accessKeyId: string): AccessKey | undefined;
  /** Ends every session of the role now, as if its time had passed. */
  expire(roleName: string): void;
}

export interface Session extends AccessKey {
  readonly sessionToken: string;
  readonly expiration: Date;
}

const root: AccessKey = {
  accessKeyId: 'test',
  secretAccessKey: 'test',
  sessionToken: undefined,
  expiration: undefined,
  caller: { kind: 'root', arn: `arn:aws:iam::${ACCOUNT_ID}:root`, roleName: undefined },
};

/** Lifetimes are real seconds: the speed of the sandbox does not shorten them. */
export function createSessions(clock: SandboxClock): Sessions {
  const keys = new Map<string, AccessKey>([[root.accessKeyId, root]]);
  return {
    issue(role, sessionName, seconds) {
      const session: Session = {
        accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
        secretAccessKey: randomBytes(30).toString('base64'),
        sessionToken: randomBytes(96).toString('base64'),
        expiration: new Date(clock.now().getTime() + seconds * 1000),
        caller: {
          kind: 'session',
          arn: `arn:aws:sts::${ACCOUNT_ID}:assumed-role/${role.name}/${sessionName}`,
          roleName: role.name,
        },
      };
      keys.set(session.accessKeyId, session);
      return session;
    },
    find: (accessKeyId) => keys.get(accessKeyId),
    expire(roleName) {
      for (const [id, key] of keys) {
        if (key.caller.roleName === roleName) keys.set(id, { ...key, expiration: clock.now() });
      }
    },
  };
}
