/** What every container of the file says alike: its image, its variables and its secrets. */

import type { BuildConfig, ContainerConfig, ImageConfig, Platform, SecretSource } from '../model.ts';
import { type Node, nodeAt, type Path } from '../node.ts';
import type { InferloopFile } from '../schema.generated.ts';

type ImageFile = Pick<NonNullable<InferloopFile['services']>[string], 'build' | 'image'>;

export function buildImage(container: ImageFile, root: Node, path: Path): ImageConfig {
  if (container.image !== undefined) return { kind: 'image', reference: container.image };
  return { kind: 'build', build: buildBuild(container.build ?? '.', textsAt(root, [...path, 'build', 'args'])) };
}

/** An image that exists is taken for x86: nobody asks what else it is for. */
export function platformOf({ build }: ImageFile): Platform {
  return (typeof build === 'object' ? build.platform : undefined) ?? 'linux/amd64';
}

export function buildSecrets(secrets: { readonly [name: string]: string } = {}): ContainerConfig['secrets'] {
  return Object.fromEntries(Object.entries(secrets).map(([name, source]) => [name, parseSecret(source)]));
}

/** A map of texts as they are written: `1.10` is not 1.1. */
export function textsAt(root: Node, path: Path): { readonly [name: string]: string } {
  const node = nodeAt(root, path);
  const entries = node?.kind === 'map' ? node.entries : [];
  return Object.fromEntries(
    entries.flatMap(({ key, value }) => (value.kind === 'scalar' && value.value !== null ? [[key, value.text]] : [])),
  );
}

function buildBuild(build: NonNullable<ImageFile['build']>, args: BuildConfig['args']): BuildConfig {
  if (typeof build === 'string')
    return { context: tidy(build), dockerfile: join(build, 'Dockerfile'), target: undefined, args };
  const context = build.context ?? '.';
  return {
    context: tidy(context),
    dockerfile: join(context, build.dockerfile ?? 'Dockerfile'),
    target: build.target,
    args,
  };
}

/** `./services//api/` → `services/api`. */
export function tidy(path: string): string {
  return (
    path
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/') || '.'
  );
}

function join(folder: string, path: string): string {
  return tidy(`${folder}/${path}`);
}

function parseSecret(source: string): SecretSource {
  if (source.startsWith('arn:')) return { kind: 'arn', arn: source };
  return source.startsWith('ssm:')
    ? { kind: 'parameter', path: source.slice('ssm:'.length) }
    : { kind: 'secret', name: source };
}
