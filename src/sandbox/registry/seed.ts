/** Makes a small valid image without Docker: the demo's ready image. */

import { gzipSync } from 'node:zlib';
import { digestOf, putImage, type Repository } from './store.ts';

/** An empty tar archive: two blocks of zeros. */
const EMPTY_TAR = Buffer.alloc(1024);

/** The tag is in the configuration, so that each tag has a digest of its own. Returns the digest. */
export function seedImage(repository: Repository, tag: string, now: Date): string {
  const layer = gzipSync(EMPTY_TAR);
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: {
        Labels: { 'org.opencontainers.image.title': repository.name, 'org.opencontainers.image.version': tag },
      },
      rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_TAR)] },
    }),
  );
  for (const blob of [layer, config]) repository.blobs.set(digestOf(blob), blob);
  const descriptor = (kind: string, blob: Buffer) => ({
    mediaType: `application/vnd.oci.image.${kind}`,
    digest: digestOf(blob),
    size: blob.length,
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const body = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType,
      config: descriptor('config.v1+json', config),
      layers: [descriptor('layer.v1.tar+gzip', layer)],
    }),
  );
  putImage(repository, { body, mediaType, tag, digest: undefined }, now);
  return digestOf(body);
}
