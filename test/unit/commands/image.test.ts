/** Where an image comes from: what was deployed, what this pull request pushed, else a build. */

import { describe, expect, test } from '@jest/globals';
import { createImages, type ImageTarget, tagDeployed } from '../../../src/commands/image.ts';
import type { Config } from '../../../src/config/model.ts';
import type { ImageReferences } from '../../../src/ports.ts';
import { createFakeImages, createFakeWorkspace, type FakeImages } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { config, service, sidecar } from '../stack/configs.ts';

const mine: ImageTarget = { kind: 'plan', owner: 'pr12', unique: 'run-77-1' };
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

interface Setting {
  readonly target?: ImageTarget;
  readonly images?: FakeImages;
  readonly files?: { readonly [path: string]: string };
  readonly conf?: Config;
}

async function imagesOf({
  target = mine,
  images = createFakeImages(),
  files = { app: '1' },
  conf = config(),
}: Setting = {}) {
  const log = createFakeLog();
  const login = await images.repositories.login();
  const made = await createImages(
    { config: conf, target, login },
    { ...images, log, workspace: createFakeWorkspace(files) },
  );
  return { image: made.synthdata, pushes: images.pushes, log };
}

describe('at plan', () => {
  test('what was deployed from the same inputs is used: an unchanged service never looks changed', async () => {
    const images = createFakeImages();
    images.tags.set('inferloop/synthdata:key-k1', digest('a'));
    const { image, pushes } = await imagesOf({ images });
    expect(image).toEqual({
      buildKey: 'k1',
      digest: digest('a'),
      reference: `111122223333.dkr.ecr.us-east-1.amazonaws.com/inferloop/synthdata@${digest('a')}`,
    });
    expect(pushes).toEqual([]);
  });

  test('the second run of a pull request finds what the first one pushed', async () => {
    const images = createFakeImages();
    const first = await imagesOf({ images });
    const second = await imagesOf({ images });
    expect(first.pushes).toEqual(['inferloop/plan/synthdata:pr12-key-k1']);
    expect(second.image).toEqual(first.image);
  });

  test('what another pull request pushed is never used', async () => {
    const images = createFakeImages();
    images.tags.set('inferloop/plan/synthdata:pr11-key-k1', digest('a'));
    const { image, pushes } = await imagesOf({ images });
    expect(image?.digest).not.toBe(digest('a'));
    expect(pushes).toHaveLength(1);
  });

  test('files that git does not know make every build a new one, and that is said', async () => {
    const images = createFakeImages();
    images.tags.set('inferloop/synthdata:key-k1', digest('a'));
    const { pushes, log } = await imagesOf({ images, files: { app: '1', untracked: '' } });
    expect(pushes).toEqual(['inferloop/plan/synthdata:run-77-1']);
    expect(log.warnings).toEqual([expect.stringContaining('.dockerignore')]);
  });
});

test('apply pushes where everything is trusted', async () => {
  const { pushes } = await imagesOf({ target: { kind: 'apply', owner: 'run-77-1', unique: 'run-77-1' } });
  expect(pushes).toEqual(['inferloop/synthdata:key-k1']);
});

test.each([
  ['nginx:1.27', 'nginx'],
  ['localhost:5000/a/b', 'localhost:5000/a/b'],
  ['localhost:5000/a/b:2', 'localhost:5000/a/b'],
])('an image that the file names (%s) goes by digest', async (reference, name) => {
  const conf = config({ services: [service({ image: { kind: 'image', reference } })] });
  const { image } = await imagesOf({ conf });
  expect(image).toEqual({ buildKey: undefined, digest: digest('e'), reference: `${name}@${digest('e')}` });
});

test('the image of a sidecar goes by digest too, for the platform of its service, under a key of its own', async () => {
  const asked: string[] = [];
  const references: ImageReferences = {
    resolve: async (reference, platform) => {
      asked.push(`${reference} ${platform}`);
      return digest('e');
    },
  };
  const conf = config({ services: [service({ platform: 'linux/arm64', sidecars: [sidecar] })] });
  const ports = {
    ...createFakeImages(),
    references,
    log: createFakeLog(),
    workspace: createFakeWorkspace({ app: '1' }),
  };
  const login = await ports.repositories.login();
  const images = await createImages({ config: conf, target: mine, login }, ports);
  expect(Object.keys(images)).toEqual(['synthdata', 'synthdata/proxy']);
  expect(images['synthdata/proxy']).toEqual({
    buildKey: undefined,
    digest: digest('e'),
    reference: `public.ecr.aws/nginx/nginx@${digest('e')}`,
  });
  expect(asked).toEqual(['public.ecr.aws/nginx/nginx:1.27 linux/arm64']);
});

test('a machine that cannot build says so before it starts', async () => {
  await expect(imagesOf({ images: createFakeImages('Docker is not running') })).rejects.toMatchObject({
    reason: 'image-failed',
    message: 'the image of synthdata cannot be built: Docker is not running',
  });
});

test('a deployed image is tagged once, with the next number', async () => {
  const { repositories, tags } = createFakeImages();
  const request = { repository: 'inferloop/synthdata', environment: 'prod' };
  for (const one of ['a', 'a', 'b', 'a']) await tagDeployed(repositories, { ...request, digest: digest(one) });
  expect([...tags]).toEqual([
    ['inferloop/synthdata:deployed-prod-1', digest('a')],
    ['inferloop/synthdata:deployed-prod-2', digest('b')],
    ['inferloop/synthdata:deployed-prod-3', digest('a')],
  ]);
});
