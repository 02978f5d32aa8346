/** Passwords for the registry that ECR handed out, each with the caller it stands for. */

import { randomBytes } from 'node:crypto';
import type { SandboxClock } from '../clock.ts';
import type { Caller } from '../service.ts';

export interface Login {
  readonly caller: Caller;
  readonly region: string;
  readonly expiresAt: Date;
}

export interface Logins {
  issue(caller: Caller, region: string): Login & { readonly password: string };
  /** By the value of an Authorization header; undefined for none, a wrong and an expired one. */
  find(authorization: string | undefined): Login | undefined;
}

/** ECR's tokens live twelve hours and have one user name. */
const HOURS = 12;
const USER = 'AWS';

export function createLogins(clock: SandboxClock): Logins {
  const logins = new Map<string, Login>();
  return {
    issue(caller, region) {
      const password = randomBytes(48).toString('base64url');
      const expiresAt = new Date(clock.now().getTime() + HOURS * 3600 * 1000);
      const login = { caller, region, expiresAt };
      logins.set(password, login);
      return { ...login, password };
    },
    find(authorization) {
      const encoded = /^Basic (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
      const [user, password = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
      const login = user === USER ? logins.get(password) : undefined;
      return login !== undefined && login.expiresAt > clock.now() ? login : undefined;
    },
  };
}
