/** Names of images against a registry: the digest of the platform's manifest, with and without a token. */

import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseImageName } from '../../src/docker/imageName.ts';
import { createImageReferences } from '../../src/docker/references.ts';

const configuration = JSON.stringify({ os: 'linux', architecture: 'amd64' });
const manifest = JSON.stringify({
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { digest: digestOf(configuration) },
});
const index = JSON.stringify({
  mediaType: 'application/vnd.oci.image.index.v1+json',
  manifests: [
    { digest: digestOf('arm'), platform: { os: 'linux', architecture: 'arm64' } },
    { digest: digestOf('x86'), platform: { os: 'linux', architecture: 'amd64' } },
    { digest: digestOf('provenance'), platform: { os: 'unknown', architecture: 'unknown' } },
  ],
});
const documents: { readonly [path: string]: string } = {
  '/v2/app/manifests/1': manifest,
  [`/v2/app/blobs/${digestOf(configuration)}`]: configuration,
  '/v2/multi/manifests/1': index,
  '/v2/private/manifests/1': manifest,
  [`/v2/private/blobs/${digestOf(configuration)}`]: configuration,
};

let server: Server;
let registry: string;
const references = createImageReferences();

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const { authorization } = request.headers;
    if (path.startsWith('/token')) return response.end(JSON.stringify({ token: 'anonymous' }));
    const open = path.startsWith('/v2/private')
      ? authorization?.startsWith('Basic ')
      : authorization === 'Bearer anonymous';
    if (open !== true) {
      const realm = `Bearer realm="http://${registry}/token",service="s",scope="repository:app:pull"`;
      return response.writeHead(401, { 'www-authenticate': realm }).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
    }
    const document = documents[path];
    return document === undefined
      ? response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}')
      : response.end(document);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('an image', () => {
  test('of one platform is its manifest', async () => {
    expect(await references.resolve(`${registry}/app:1`, 'linux/amd64', undefined)).toBe(digestOf(manifest));
  });

  test('of several platforms is the manifest of the one that is asked for', async () => {
    expect(await references.resolve(`${registry}/multi:1`, 'linux/arm64', undefined)).toBe(digestOf('arm'));
    expect(await references.resolve(`${registry}/multi:1`, 'linux/amd64', undefined)).toBe(digestOf('x86'));
  });

  test('with a digest keeps it, and nobody is asked', async () => {
    const digest = digestOf('any');
    expect(await references.resolve(`127.0.0.1:1/app@${digest}`, 'linux/amd64', undefined)).toBe(digest);
    expect(await references.resolve(`127.0.0.1:1/app:1@${digest}`, 'linux/amd64', undefined)).toBe(digest);
  });

  test('of another platform is refused before it crashes in the service', async () => {
    await expect(references.resolve(`${registry}/app:1`, 'linux/arm64', undefined)).rejects.toMatchObject({
      reason: 'image-failed',
      message: `${registry}/app:1 is there for linux/amd64, not for linux/arm64`,
    });
  });

  test('of a private registry is asked for with the login of that registry only', async () => {
    const login = { registry, username: 'AWS', password: 'p' };
    expect(await references.resolve(`${registry}/private:1`, 'linux/amd64', login)).toBe(digestOf(manifest));
    const other = { ...login, registry: 'elsewhere.example.com' };
    await expect(references.resolve(`${registry}/private:1`, 'linux/amd64', other)).rejects.toMatchObject({
      message: expect.stringMatching(/answered 401/),
    });
  });

  test('that is missing, or whose registry is, says so', async () => {
    await expect(references.resolve(`${registry}/app:2`, 'linux/amd64', undefined)).rejects.toMatchObject({
      message: expect.stringMatching(/answered 404: .*MANIFEST_UNKNOWN/),
    });
    await expect(references.resolve('127.0.0.1:1/app:2', 'linux/amd64', undefined)).rejects.toMatchObject({
      message: expect.stringMatching(/could not be reached/),
    });
  });
});

describe('a name', () => {
  test.each([
    ['nginx', { registry: 'registry-1.docker.io', repository: 'library/nginx', tag: 'latest' }],
    ['grafana/grafana:11.1', { registry: 'registry-1.docker.io', repository: 'grafana/grafana', tag: '11.1' }],
    ['ghcr.io/a/b/c:v1', { registry: 'ghcr.io', repository: 'a/b/c', tag: 'v1' }],
    ['localhost/app', { registry: 'localhost', repository: 'app', tag: 'latest' }],
    ['127.0.0.1:5000/app', { registry: '127.0.0.1:5000', repository: 'app', tag: 'latest' }],
  ])('%s has the parts that Docker sees', (reference, parts) => {
    expect(parseImageName(reference)).toEqual({ ...parts, digest: undefined });
  });

  test.each(['', 'UPPER/case', 'a b', 'app@sha256:short'])('"%s" is refused', (reference) => {
    expect(() => parseImageName(reference)).toThrow(expect.objectContaining({ reason: 'image-failed' }));
  });
});

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
