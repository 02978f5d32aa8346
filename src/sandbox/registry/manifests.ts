/** Manifests by tag and digest, and the list of tags. */

import type { SandboxClock } from '../clock.ts';
import type { HttpAnswer } from '../server.ts';
import type { RegistryRoute, RegistryTarget } from './endpoint.ts';
import { RegistryError } from './errors.ts';
import { findImage, putImage } from './store.ts';

export function manifestRoutes(clock: SandboxClock): readonly RegistryRoute[] {
  const one = /manifests\/([^/]+)/;
  return [
    { name: 'HeadManifest', method: 'HEAD', path: one, action: 'ecr:BatchGetImage', run: read },
    { name: 'GetManifest', method: 'GET', path: one, action: 'ecr:BatchGetImage', run: read },
    {
      name: 'PutManifest',
      method: 'PUT',
      path: one,
      action: 'ecr:PutImage',
      run: (target) => put(target, clock.now()),
    },
    { name: 'ListTags', method: 'GET', path: /tags\/list/, action: 'ecr:ListImages', run: listTags },
  ];
}

function read({ repository, reference }: RegistryTarget): HttpAnswer {
  const image = findImage(repository, reference);
  if (image === undefined) throw new RegistryError('MANIFEST_UNKNOWN', 'Requested image not found');
  return {
    status: 200,
    headers: {
      'content-type': image.mediaType,
      'content-length': String(image.body.length),
      'docker-content-digest': image.digest,
    },
    body: image.body,
  };
}

function put({ repository, request, reference }: RegistryTarget, now: Date): HttpAnswer {
  const byDigest = reference.startsWith('sha256:');
  if (!byDigest && !/^[\w][\w.-]{0,127}$/.test(reference)) {
    throw new RegistryError('TAG_INVALID', `manifest tag ${reference} did not match the rules of tags`);
  }
  const outcome = putImage(
    repository,
    {
      body: request.body,
      mediaType: request.headers['content-type'],
      tag: byDigest ? undefined : reference,
      digest: byDigest ? reference : undefined,
    },
    now,
  );
  switch (outcome.kind) {
    case 'put':
    case 'same':
      return {
        status: 201,
        headers: {
          location: `/v2/${repository.name}/manifests/${outcome.image.digest}`,
          'docker-content-digest': outcome.image.digest,
        },
      };
    case 'no-manifest':
      throw new RegistryError('MANIFEST_INVALID', 'manifest invalid');
    case 'digest-differs':
      throw new RegistryError('DIGEST_INVALID', `provided digest did not match uploaded content ${outcome.digest}`);
    case 'blob-missing':
      throw new RegistryError('MANIFEST_BLOB_UNKNOWN', `manifest blob ${outcome.digest} unknown to registry`);
    case 'tag-taken':
      throw new RegistryError(
        'TAG_INVALID',
        `The image tag '${outcome.tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the tag is immutable.`,
      );
  }
}

/** Pages by `n` and `last`, in the order of the alphabet, as the specification wants. */
function listTags({ repository, request }: RegistryTarget): HttpAnswer {
  const { searchParams } = request.url;
  const last = searchParams.get('last') ?? '';
  const after = [...repository.imageTags.keys()].sort().filter((tag) => tag > last);
  const tags = after.slice(0, Number(searchParams.get('n') ?? after.length));
  const more = tags.length > 0 && tags.length < after.length;
  const next = `</v2/${repository.name}/tags/list?n=${tags.length}&last=${tags.at(-1)}>; rel="next"`;
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...(more ? { link: next } : {}) },
    body: JSON.stringify({ name: repository.name, tags }),
  };
}
