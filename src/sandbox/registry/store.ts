/** Image repositories with their layers, manifests and tags: ECR's API and the registry's share them. */

import { createHash } from 'node:crypto';
import { ACCOUNT_ID } from '../service.ts';
import { type Manifest, parseManifest } from './manifest.ts';

export interface Image {
  readonly digest: string;
  readonly mediaType: string;
  /** Exactly the bytes that were pushed; the digest is theirs. */
  readonly body: Buffer;
  readonly manifest: Manifest;
  readonly pushedAt: Date;
}

export interface Scan {
  /** `COMPLETE`, `IN_PROGRESS`, `UNSUPPORTED_IMAGE`. */
  readonly status: string;
  readonly findings: readonly ScanFinding[];
}

export interface ScanFinding {
  readonly name: string;
  readonly severity: string;
  readonly packageName: string;
  readonly packageVersion: string;
}

export interface Repository {
  readonly name: string;
  readonly createdAt: Date;
  /** A tag that exists cannot be given to another image. */
  immutableTags: boolean;
  scanOnPush: boolean;
  lifecyclePolicy: string | undefined;
  readonly tags: Map<string, string>;
  /** Layers and configurations by digest. */
  readonly blobs: Map<string, Buffer>;
  /** By digest. */
  readonly images: Map<string, Image>;
  /** Digest by image tag. */
  readonly imageTags: Map<string, string>;
  /** What scans find, by digest; nothing in images that are not here. */
  readonly scans: Map<string, Scan>;
}

export type Repositories = Map<string, Repository>;

export interface RepositorySettings {
  readonly immutableTags: boolean;
  readonly scanOnPush: boolean;
  readonly tags: ReadonlyMap<string, string>;
}

export function createRepository(
  repositories: Repositories,
  name: string,
  settings: RepositorySettings,
  now: Date,
): Repository {
  const repository: Repository = {
    name,
    createdAt: now,
    immutableTags: settings.immutableTags,
    scanOnPush: settings.scanOnPush,
    lifecyclePolicy: undefined,
    tags: new Map(settings.tags),
    blobs: new Map(),
    images: new Map(),
    imageTags: new Map(),
    scans: new Map(),
  };
  repositories.set(name, repository);
  return repository;
}

export type Put =
  | { readonly kind: 'put'; readonly image: Image }
  /** The tag already is this very image. */
  | { readonly kind: 'same'; readonly image: Image }
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'digest-differs'; readonly digest: string }
  | { readonly kind: 'blob-missing'; readonly digest: string }
  | { readonly kind: 'tag-taken'; readonly tag: string };

export interface ImageUpload {
  readonly body: Buffer;
  /** As the client declared it; the manifest's own when undefined. */
  readonly mediaType: string | undefined;
  readonly tag: string | undefined;
  /** What the client says that the digest is. */
  readonly digest: string | undefined;
}

export function putImage(repository: Repository, upload: ImageUpload, now: Date): Put {
  const digest = digestOf(upload.body);
  if (upload.digest !== undefined && upload.digest !== digest) return { kind: 'digest-differs', digest };
  const manifest = parseManifest(upload.body);
  if (manifest === undefined) return { kind: 'no-manifest' };
  const missing = manifest.references.find(
    (reference) => !repository.blobs.has(reference) && !repository.images.has(reference),
  );
  if (missing !== undefined) return { kind: 'blob-missing', digest: missing };
  const { tag } = upload;
  const known = repository.images.get(digest);
  if (tag !== undefined) {
    const holder = repository.imageTags.get(tag);
    if (known !== undefined && holder === digest) return { kind: 'same', image: known };
    if (holder !== undefined && repository.immutableTags) return { kind: 'tag-taken', tag };
  }
  const image = known ?? {
    digest,
    mediaType: upload.mediaType ?? manifest.mediaType,
    body: upload.body,
    manifest,
    pushedAt: now,
  };
  repository.images.set(digest, image);
  if (tag !== undefined) repository.imageTags.set(tag, digest);
  return { kind: 'put', image };
}

/** By tag or by digest. */
export function findImage(repository: Repository, reference: string): Image | undefined {
  return repository.images.get(repository.imageTags.get(reference) ?? reference);
}

export function tagsOfImage(repository: Repository, digest: string): readonly string[] {
  return [...repository.imageTags].filter(([, tagged]) => tagged === digest).map(([tag]) => tag);
}

export function digestOf(body: Buffer): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

export function repositoryArn(region: string, name: string): string {
  return `arn:aws:ecr:${region}:${ACCOUNT_ID}:repository/${name}`;
}

/** Whether an image reference of this registry names something that is there; other registries are taken at their word. */
export function holdsImage(repositories: Repositories, registry: string, reference: string): boolean {
  if (!reference.startsWith(`${registry}/`)) return true;
  const path = reference.slice(registry.length + 1);
  const [name = '', digest] = path.split('@');
  const colon = name.lastIndexOf(':');
  const repository = repositories.get(colon < 0 ? name : name.slice(0, colon));
  const wanted = digest ?? (colon < 0 ? 'latest' : name.slice(colon + 1));
  return repository !== undefined && findImage(repository, wanted) !== undefined;
}
