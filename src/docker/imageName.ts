/** The name of an image: `registry/repository:tag@digest`, with Docker's defaults for what it leaves out. */

import { DeployError } from '../errors.ts';

export interface ImageName {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string | undefined;
}

/** The first part is a registry when it looks like a host; without one it is Docker Hub, whose own are in `library/`. */
export function parseImageName(reference: string): ImageName {
  const match = /^(?:([\w.-]+(?::\d+)?)\/)?([a-z0-9._/-]+?)(?::([\w.-]+))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(reference);
  const [, first, rest = '', tag = 'latest', digest] = match ?? [];
  const host = first !== undefined && (/[.:]/.test(first) || first === 'localhost') ? first : undefined;
  if (match === null || (host === undefined && /[A-Z]/.test(first ?? ''))) {
    throw new DeployError('image-failed', `${reference} is not the name of an image`, {
      fault: 'user',
      hint: 'write it in lower case, as `registry/repository:tag` or `registry/repository@sha256:…`',
    });
  }
  if (host !== undefined) return { registry: host, repository: rest, tag, digest };
  return { registry: 'registry-1.docker.io', repository: `${first ?? 'library'}/${rest}`, tag, digest };
}
