/** Brings every image to a digest: the one that exists for these very inputs, else a new build. */

import { imagesOf, type NeededImage } from '../config/images.ts';
import type { BuildConfig, Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { PlannedImage } from '../plan/model.ts';
import type { Builder, ImageReferences, Log, RegistryLogin, Repositories, Workspace } from '../ports.ts';

export interface ImagePorts {
  readonly log: Log;
  readonly workspace: Workspace;
  readonly builder: Builder;
  readonly references: ImageReferences;
  readonly repositories: Repositories;
}

/**
 * Plan pushes to `<project>/plan/<service>` under tags of its owner, so that no pull request finds what another one
 * pushed; apply pushes to `<project>/<service>`, where everything is trusted.
 */
export interface ImageTarget {
  readonly kind: 'plan' | 'apply';
  /** Whose earlier pushes may be used again: `pr12`, `local`. */
  readonly owner: string;
  /** Never used before: `run-77-1`, `local-x3k9`. Tags are immutable. */
  readonly unique: string;
}

export interface ImagesRequest {
  readonly config: Config;
  readonly target: ImageTarget;
  readonly login: RegistryLogin;
}

export interface Images {
  readonly [key: string]: PlannedImage;
}

/** By the images' keys, one after the other: Docker builds share the machine. Throws DeployError `image-failed`. */
export async function createImages(request: ImagesRequest, ports: ImagePorts): Promise<Images> {
  const images: { [key: string]: PlannedImage } = {};
  for (const needed of imagesOf(request.config)) {
    images[needed.key] = await ports.log.group(`Image of ${needed.key}`, () =>
      createImage({ ...request, needed }, ports),
    );
  }
  return images;
}

/** Gives the digest the tag `deployed-<environment>-<n>`, so that no lifecycle rule expires it; once is enough. */
export async function tagDeployed(
  repositories: Repositories,
  {
    repository,
    environment,
    digest,
  }: { readonly repository: string; readonly environment: string; readonly digest: string },
): Promise<void> {
  const prefix = `deployed-${environment}-`;
  const numbers = (await repositories.tags(repository, prefix))
    .map((tag) => Number(tag.slice(prefix.length)))
    .filter(Number.isSafeInteger);
  const last = Math.max(0, ...numbers);
  if (last > 0 && (await repositories.find(repository, `${prefix}${last}`)) === digest) return;
  await repositories.tag(repository, digest, `${prefix}${last + 1}`);
}

type ImageRequest = ImagesRequest & { readonly needed: NeededImage };

async function createImage(request: ImageRequest, ports: ImagePorts): Promise<PlannedImage> {
  const { image } = request.needed;
  switch (image.kind) {
    case 'image':
      return resolveNamed(image.reference, request, ports);
    case 'build':
      return findOrBuild(image.build, request, ports);
  }
}

async function resolveNamed(
  reference: string,
  { needed, login }: ImageRequest,
  { references, log }: ImagePorts,
): Promise<PlannedImage> {
  const digest = await references.resolve(reference, needed.platform, login);
  log.line(`${reference} is ${digest}`);
  return { buildKey: undefined, reference: `${withoutTag(reference)}@${digest}`, digest };
}

async function findOrBuild(build: BuildConfig, request: ImageRequest, ports: ImagePorts): Promise<PlannedImage> {
  const { config, needed, target, login } = request;
  const { log, repositories, workspace } = ports;
  const inputs = await workspace.buildInputs(build, needed.platform);
  const trusted = `${config.project}/${needed.key}`;
  const own = target.kind === 'plan' ? `${config.project}/plan/${needed.key}` : trusted;
  const trustedTag = `key-${inputs.key}`;
  const keyTag = target.kind === 'plan' ? `${target.owner}-${trustedTag}` : trustedTag;
  const planned = (repository: string, digest: string): PlannedImage => ({
    buildKey: inputs.key,
    reference: `${login.registry}/${repository}@${digest}`,
    digest,
  });

  if (!inputs.reusable) {
    log.warning(
      `${needed.key}: the build context holds files that git does not know, so no earlier image can be reused; add them to git or to .dockerignore`,
    );
    return planned(own, await buildAndPush(build, own, target.unique, request, ports));
  }
  const [deployed, earlier] = await Promise.all([
    repositories.find(trusted, trustedTag),
    own === trusted ? undefined : repositories.find(own, keyTag),
  ]);
  if (deployed !== undefined) {
    log.line(`the same inputs were deployed before: ${trusted}@${deployed}`);
    return planned(trusted, deployed);
  }
  if (earlier !== undefined) {
    log.line(`built before for this pull request: ${own}@${earlier}`);
    return planned(own, earlier);
  }
  return planned(own, await buildAndPush(build, own, keyTag, request, ports));
}

async function buildAndPush(
  build: BuildConfig,
  name: string,
  tag: string,
  { needed, login }: ImageRequest,
  { builder, repositories }: ImagePorts,
): Promise<string> {
  const missing = await builder.unavailable(needed.platform);
  if (missing !== undefined) {
    throw new DeployError('image-failed', `the image of ${needed.key} cannot be built: ${missing}`, {
      fault: 'user',
    });
  }
  const repository = await repositories.ensure(name);
  return builder.buildAndPush({ build, platform: needed.platform, repository, tag, login });
}

/** `nginx:1.27` → `nginx`; the colon of a port is no tag. */
function withoutTag(reference: string): string {
  return reference.replace(/@sha256:.*$/, '').replace(/:[^/:]+$/, '');
}
