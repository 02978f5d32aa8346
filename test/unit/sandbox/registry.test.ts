import { describe, expect, test } from '@jest/globals';
import type { SandboxClock } from '../../../src/sandbox/clock.ts';
import { createLogins } from '../../../src/sandbox/registry/logins.ts';
import { parseManifest } from '../../../src/sandbox/registry/manifest.ts';
import { seedImage } from '../../../src/sandbox/registry/seed.ts';
import { createRepository, findImage, holdsImage, type Repositories } from '../../../src/sandbox/registry/store.ts';

const now = new Date('2026-11-23T12:00:00Z');
const caller = { kind: 'root', arn: 'arn:aws:iam::111122223333:root', roleName: undefined } as const;

function createShop(): Repositories {
  const repositories: Repositories = new Map();
  createRepository(repositories, 'shop/web', { immutableTags: true, scanOnPush: true, tags: new Map() }, now);
  return repositories;
}

describe('logins', () => {
  const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

  test('are good for twelve hours', () => {
    let time = now;
    const clock: SandboxClock = { now: () => time, sleep: () => Promise.resolve(true) };
    const logins = createLogins(clock);
    const { password, expiresAt } = logins.issue(caller, 'us-east-1');
    expect(expiresAt).toEqual(new Date('2026-11-24T00:00:00Z'));
    time = new Date(expiresAt.getTime() - 1);
    expect(logins.find(basic('AWS', password))?.caller).toBe(caller);
    time = expiresAt;
    expect(logins.find(basic('AWS', password))).toBeUndefined();
  });

  test('have the user AWS and no other', () => {
    const logins = createLogins({ now: () => now, sleep: () => Promise.resolve(true) });
    const { password } = logins.issue(caller, 'us-east-1');
    for (const header of [undefined, 'Basic', `Bearer ${password}`, basic('root', password), basic('AWS', 'wrong')]) {
      expect(logins.find(header)).toBeUndefined();
    }
  });
});

describe('images', () => {
  test('a seeded image is whole, and each tag has a digest of its own', () => {
    const repository = createShop().get('shop/web');
    if (repository === undefined) throw new Error('no repository');
    const first = seedImage(repository, 'a', now);
    expect(seedImage(repository, 'b', now)).not.toBe(first);
    expect(findImage(repository, 'a')?.digest).toBe(first);
    const references = findImage(repository, first)?.manifest.references ?? [];
    expect(references.map((digest) => repository.blobs.has(digest))).toEqual([true, true]);
  });

  test.each([
    ['localhost:1/shop/web:a', true],
    ['localhost:1/shop/web:b', false],
    ['localhost:1/shop/web', false],
    ['localhost:1/shop/none:a', false],
    ['public.ecr.aws/nginx/nginx:1', true],
  ])('the registry holds %s: %j', (reference, held) => {
    const repositories = createShop();
    const repository = repositories.get('shop/web');
    if (repository === undefined) throw new Error('no repository');
    const digest = seedImage(repository, 'a', now);
    expect(holdsImage(repositories, 'localhost:1', reference)).toBe(held);
    expect(holdsImage(repositories, 'localhost:1', `localhost:1/shop/web@${digest}`)).toBe(true);
    expect(holdsImage(repositories, 'localhost:1', `localhost:1/shop/web:a@${digest}`)).toBe(true);
  });

  test('an index refers to its images', () => {
    const index = { schemaVersion: 2, manifests: [{ digest: 'sha256:a', size: 1 }] };
    expect(parseManifest(Buffer.from(JSON.stringify(index)))).toMatchObject({ references: ['sha256:a'], size: 0 });
  });
});
