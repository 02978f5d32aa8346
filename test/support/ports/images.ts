/** An image registry in memory, with a builder that pushes into it and a workspace whose files are its build key. */

import { createHash } from 'node:crypto';
import type { Builder, ImageReferences, ImageScan, Repositories, Workspace } from '../../../src/ports.ts';

export interface FakeImages {
  readonly repositories: Repositories;
  readonly builder: Builder;
  readonly references: ImageReferences;
  /** `repository:tag` of every push, in order. */
  readonly pushes: string[];
  /** `repository:tag` → digest. */
  readonly tags: Map<string, string>;
  /** What the looks at an image's scan tell, one after the other, by digest; in the end it found nothing. */
  readonly scans: Map<string, ImageScan[]>;
}

const registry = '111122223333.dkr.ecr.us-east-1.amazonaws.com';

/** Digests are counted up, so that every build is a new image. */
export function createFakeImages(unavailable?: string): FakeImages {
  const tags = new Map<string, string>();
  const pushes: string[] = [];
  const scans = new Map<string, ImageScan[]>();
  return {
    tags,
    scans,
    pushes,
    repositories: {
      ensure: async (name) => `${registry}/${name}`,
      find: async (name, tag) => tags.get(`${name}:${tag}`),
      tag: async (name, digest, tag) => void tags.set(`${name}:${tag}`, digest),
      tags: async (name, prefix) =>
        [...tags.keys()].filter((key) => key.startsWith(`${name}:${prefix}`)).map((key) => key.slice(name.length + 1)),
      scan: async (_, digest) => scans.get(digest)?.shift() ?? { kind: 'found', findings: [] },
      login: async () => ({ registry, username: 'AWS', password: 'secret-of-the-registry' }),
    },
    builder: {
      unavailable: async () => unavailable,
      buildAndPush: async ({ repository, tag }) => {
        const key = `${repository.slice(registry.length + 1)}:${tag}`;
        if (tags.has(key)) throw new Error(`tag ${key} is immutable`);
        const digest = `sha256:${String(pushes.push(key)).padStart(64, '0')}`;
        tags.set(key, digest);
        return digest;
      },
    },
    references: { resolve: async () => `sha256:${'e'.repeat(64)}` },
  };
}

export interface FakeWorkspace extends Workspace {
  readonly files: Map<string, string>;
}

/** The code of a function is a file with the name of its folder; the build key follows the file `app`; a file `untracked` makes the images unfit for reuse. */
export function createFakeWorkspace(files: { readonly [path: string]: string }): FakeWorkspace {
  const held = new Map(Object.entries(files));
  const read: Workspace['read'] = async (path) => {
    const text = held.get(path);
    return text === undefined ? { kind: 'unreadable', reason: `there is no ${path}` } : { kind: 'text', text };
  };
  return {
    files: held,
    read,
    readNamed: read,
    buildInputs: async () => ({ key: `k${held.get('app') ?? ''}`, reusable: !held.has('untracked') }),
    bundle: async (folder) => {
      const body = held.get(folder) ?? '';
      const digest = createHash('sha256').update(body).digest('hex');
      return { digest, files: 1, bytes: body.length, zip: () => Buffer.from(body) };
    },
    head: async () => ({ commit: 'c'.repeat(40), tree: 'd'.repeat(40) }),
  };
}
