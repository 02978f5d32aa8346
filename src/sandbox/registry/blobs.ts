/** Layers and configurations: read by digest, pushed in one piece or in chunks, mounted from another repository. */

import { randomUUID } from 'node:crypto';
import type { HttpAnswer } from '../server.ts';
import type { RegistryRoute, RegistryTarget } from './endpoint.ts';
import { RegistryError } from './errors.ts';
import { digestOf, type Repositories, type Repository } from './store.ts';

interface Upload {
  readonly repository: string;
  readonly chunks: readonly Buffer[];
}

export function blobRoutes(repositories: Repositories): readonly RegistryRoute[] {
  /** Uploads that were begun, by id. */
  const uploads = new Map<string, Upload>();

  const findUpload = ({ repository, reference }: RegistryTarget): Upload => {
    const upload = uploads.get(reference);
    if (upload?.repository === repository.name) return upload;
    throw new RegistryError('BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
  };

  const begin = ({ repository, request }: RegistryTarget): HttpAnswer => {
    const { searchParams } = request.url;
    const mounted = repositories.get(searchParams.get('from') ?? '')?.blobs.get(searchParams.get('mount') ?? '');
    if (mounted !== undefined) return store(repository, mounted, searchParams.get('mount'));
    const digest = searchParams.get('digest');
    if (digest !== null) return store(repository, request.body, digest);
    const id = randomUUID();
    uploads.set(id, { repository: repository.name, chunks: [] });
    return progress(repository, id, 0);
  };

  const append = (target: RegistryTarget): HttpAnswer => {
    const upload = findUpload(target);
    const { request, repository, reference } = target;
    const from = /^(\d+)-\d+$/.exec(String(request.headers['content-range'] ?? ''))?.[1];
    if (from !== undefined && Number(from) !== sizeOf(upload)) {
      throw new RegistryError('BLOB_UPLOAD_INVALID', `the next chunk begins at ${sizeOf(upload)}, not at ${from}`);
    }
    const grown = { ...upload, chunks: [...upload.chunks, request.body] };
    uploads.set(reference, grown);
    return progress(repository, reference, sizeOf(grown));
  };

  const complete = (target: RegistryTarget): HttpAnswer => {
    const upload = findUpload(target);
    const { request, repository, reference } = target;
    const answer = store(
      repository,
      Buffer.concat([...upload.chunks, request.body]),
      request.url.searchParams.get('digest'),
    );
    uploads.delete(reference);
    return answer;
  };

  const cancel = (target: RegistryTarget): HttpAnswer => {
    findUpload(target);
    uploads.delete(target.reference);
    return { status: 204 };
  };

  const report = (target: RegistryTarget): HttpAnswer => {
    const upload = findUpload(target);
    return { ...progress(target.repository, target.reference, sizeOf(upload)), status: 204 };
  };

  const one = /blobs\/uploads\/([^/]+)/;
  const blob = /blobs\/(sha256:[0-9a-f]+)/;
  return [
    { name: 'StartUpload', method: 'POST', path: /blobs\/uploads\/?/, action: 'ecr:InitiateLayerUpload', run: begin },
    { name: 'UploadChunk', method: 'PATCH', path: one, action: 'ecr:UploadLayerPart', run: append },
    { name: 'CompleteUpload', method: 'PUT', path: one, action: 'ecr:CompleteLayerUpload', run: complete },
    { name: 'CancelUpload', method: 'DELETE', path: one, action: 'ecr:InitiateLayerUpload', run: cancel },
    { name: 'ReportUpload', method: 'GET', path: one, action: 'ecr:UploadLayerPart', run: report },
    { name: 'HeadBlob', method: 'HEAD', path: blob, action: 'ecr:BatchCheckLayerAvailability', run: read },
    { name: 'GetBlob', method: 'GET', path: blob, action: 'ecr:GetDownloadUrlForLayer', run: read },
  ];
}

function sizeOf({ chunks }: Upload): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

function read({ repository, reference }: RegistryTarget): HttpAnswer {
  const body = repository.blobs.get(reference);
  if (body === undefined) throw new RegistryError('BLOB_UNKNOWN', `blob ${reference} unknown to registry`);
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-length': String(body.length),
      'docker-content-digest': reference,
    },
    body,
  };
}

function store(repository: Repository, body: Buffer, digest: string | null): HttpAnswer {
  const actual = digestOf(body);
  if (digest !== actual) {
    throw new RegistryError('DIGEST_INVALID', `provided digest ${digest} did not match uploaded content ${actual}`);
  }
  repository.blobs.set(digest, body);
  return {
    status: 201,
    headers: { location: `/v2/${repository.name}/blobs/${digest}`, 'docker-content-digest': digest },
  };
}

function progress(repository: Repository, id: string, size: number): HttpAnswer {
  return {
    status: 202,
    headers: {
      location: `/v2/${repository.name}/blobs/uploads/${id}`,
      'docker-upload-uuid': id,
      range: `0-${Math.max(size - 1, 0)}`,
    },
  };
}
