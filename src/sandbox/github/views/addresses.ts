/** Where things of the sandbox's GitHub are found: addresses of the API and of the pages for people. */

import { fullName, type Repository } from '../store.ts';

export interface Addresses {
  /** Base of both, without a slash at the end; known once the server listens. */
  readonly base: () => string;
  /** `…/repos/owner/name` and what follows. */
  api(repository: Repository, path?: string): string;
  /** `…/owner/name` and what follows. */
  html(repository: Repository, path?: string): string;
}

export function createAddresses(base: () => string): Addresses {
  return {
    base,
    api: (repository, path = '') => `${base()}/repos/${fullName(repository)}${path}`,
    html: (repository, path = '') => `${base()}/${fullName(repository)}${path}`,
  };
}

/** Opaque to everybody, but stable. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
