import { createHash } from 'node:crypto';
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeImageScanFindingsCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  PutImageCommand,
  PutLifecyclePolicyCommand,
} from '@aws-sdk/client-ecr';
import { describe, expect, test } from '@jest/globals';
import { attach, createRole, putInline } from '../../src/sandbox/iam/roles.ts';
import { type Credentials, clientOptions, root, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const ecr = (credentials: Credentials = root) => new ECRClient(clientOptions(sandbox(), credentials));

async function repository(name: string, imageTagMutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE'): Promise<string> {
  await ecr().send(
    new CreateRepositoryCommand({
      repositoryName: name,
      imageTagMutability,
      imageScanningConfiguration: { scanOnPush: true },
    }),
  );
  return name;
}

async function registry(
  method: string,
  path: string,
  body?: string,
  more: { [name: string]: string } = {},
  credentials = root,
) {
  const { authorizationData } = await ecr(credentials).send(new GetAuthorizationTokenCommand());
  const [data] = authorizationData ?? [];
  return fetch(`${data?.proxyEndpoint}${path}`, {
    method,
    headers: { authorization: `Basic ${data?.authorizationToken}`, ...more },
    ...(body === undefined ? {} : { body }),
  });
}

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

async function pushBlob(name: string, content: string): Promise<string> {
  const digest = digestOf(content);
  const pushed = await registry('POST', `/v2/${name}/blobs/uploads/?digest=${digest}`, content);
  expect(pushed.status).toBe(201);
  return digest;
}

const mediaType = 'application/vnd.oci.image.manifest.v1+json';

function manifestOf(config: string, layer: string): string {
  const describe = (type: string, content: string) => ({
    mediaType: type,
    digest: digestOf(content),
    size: content.length,
  });
  return JSON.stringify({
    schemaVersion: 2,
    mediaType,
    config: describe('application/vnd.oci.image.config.v1+json', config),
    layers: [describe('application/vnd.oci.image.layer.v1.tar', layer)],
  });
}

async function push(name: string, tag: string, content = tag): Promise<{ response: Response; digest: string }> {
  await pushBlob(name, `{"config":"${content}"}`);
  await pushBlob(name, content);
  const manifest = manifestOf(`{"config":"${content}"}`, content);
  const response = await registry('PUT', `/v2/${name}/manifests/${tag}`, manifest, { 'content-type': mediaType });
  return { response, digest: digestOf(manifest) };
}

describe('the registry', () => {
  test('asks for a login', async () => {
    const response = await fetch(`http://${sandbox().registry}/v2/`);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Basic realm=');
  });

  test('what is pushed lands in ECR and can be pulled by tag and digest', async () => {
    const name = await repository('shop/web');
    const { response, digest } = await push(name, 'v1');
    expect([response.status, response.headers.get('docker-content-digest')]).toEqual([201, digest]);
    const { imageDetails } = await ecr().send(
      new DescribeImagesCommand({ repositoryName: name, imageIds: [{ imageTag: 'v1' }] }),
    );
    expect(imageDetails).toMatchObject([{ imageDigest: digest, imageTags: ['v1'], imageSizeInBytes: 2 }]);
    for (const reference of ['v1', digest]) {
      const pulled = await registry('GET', `/v2/${name}/manifests/${reference}`);
      expect([pulled.status, digestOf(await pulled.text())]).toEqual([200, digest]);
    }
    const head = await registry('HEAD', `/v2/${name}/blobs/${digestOf('v1')}`);
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '2']);
    expect(await (await registry('GET', `/v2/${name}/tags/list`)).json()).toEqual({ name, tags: ['v1'] });
  });

  test('a blob may come in chunks, each where the last ended', async () => {
    const name = await repository('shop/chunks');
    const begun = await registry('POST', `/v2/${name}/blobs/uploads/`);
    const place = begun.headers.get('location') ?? '';
    const first = await registry('PATCH', place, 'hello ', { 'content-range': '0-5' });
    expect([first.status, first.headers.get('range')]).toEqual([202, '0-5']);
    expect((await registry('PATCH', place, 'x', { 'content-range': '9-9' })).status).toBe(416);
    const digest = digestOf('hello world');
    expect((await registry('PUT', `${place}?digest=${digestOf('other')}`, 'world')).status).toBe(400);
    expect((await registry('PUT', `${place}?digest=${digest}`, 'world')).status).toBe(201);
    expect(await (await registry('GET', `/v2/${name}/blobs/${digest}`)).text()).toBe('hello world');
    const other = await repository('shop/mounted');
    const mounted = await registry('POST', `/v2/${other}/blobs/uploads/?mount=${digest}&from=${name}`);
    expect(mounted.status).toBe(201);
  });

  test.each([
    ['a repository that does not exist', 'HEAD', '/v2/shop/none/manifests/v1', 404, ''],
    ['a repository that does not exist, with words', 'GET', '/v2/shop/none/manifests/v1', 404, 'NAME_UNKNOWN'],
    ['an image that does not exist', 'GET', '/v2/shop/errors/manifests/v1', 404, 'MANIFEST_UNKNOWN'],
    ['a manifest that is none', 'PUT', '/v2/shop/errors/manifests/v1', 400, 'MANIFEST_INVALID'],
    ['a route that does not exist', 'DELETE', '/v2/shop/errors/manifests/v1', 405, 'UNSUPPORTED'],
  ])('%s is told in the words of OCI', async (_, method, path, status, code) => {
    if (!sandbox().cloud.repositories.has('shop/errors')) await repository('shop/errors');
    const response = await registry(method, path, method === 'PUT' ? '{}' : undefined);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text === '' ? '' : JSON.parse(text).errors[0].code).toBe(code);
  });

  test('a manifest whose layers are missing is refused', async () => {
    const name = await repository('shop/layers');
    const response = await registry('PUT', `/v2/${name}/manifests/v1`, manifestOf('a', 'b'), {
      'content-type': mediaType,
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ code: 'MANIFEST_BLOB_UNKNOWN' }] },
    ]);
  });

  test('an immutable tag keeps its image, and takes the same one again', async () => {
    const name = await repository('shop/immutable', 'IMMUTABLE');
    const { digest } = await push(name, 'v1', 'one');
    expect((await push(name, 'v1', 'one')).response.status).toBe(201);
    const { response } = await push(name, 'v1', 'two');
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ code: 'TAG_INVALID' }] }]);
    expect((await registry('HEAD', `/v2/${name}/manifests/v1`)).headers.get('docker-content-digest')).toBe(digest);
  });

  test('a mutable tag moves to the next image', async () => {
    const name = await repository('shop/mutable');
    await push(name, 'latest', 'one');
    const { digest } = await push(name, 'latest', 'two');
    const { imageDetails } = await ecr().send(new DescribeImagesCommand({ repositoryName: name }));
    expect(imageDetails?.map(({ imageDigest, imageTags }) => [imageDigest === digest, imageTags])).toEqual([
      [false, undefined],
      [true, ['latest']],
    ]);
  });

  test("a login may do what its role's policies allow, and nothing else", async () => {
    const name = await repository('shop/guarded');
    const { cloud } = sandbox();
    const trust = { Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' } };
    const settings = {
      path: undefined,
      description: undefined,
      maxSessionDuration: undefined,
      boundary: undefined,
      tags: [],
    };
    const role = createRole(cloud.iam, { name: 'puller', trust, ...settings }, new Date());
    putInline(cloud.iam, role.name, 'pull', {
      Statement: [
        { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
        { Effect: 'Allow', Action: 'ecr:BatchGetImage', Resource: `arn:aws:ecr:*:*:repository/${name}` },
      ],
    });
    const session = cloud.sessions.issue(role, 'test', 900);
    await push(name, 'v1');
    expect((await registry('GET', `/v2/${name}/manifests/v1`, undefined, {}, session)).status).toBe(200);
    const pushed = await registry('POST', `/v2/${name}/blobs/uploads/`, undefined, {}, session);
    expect([pushed.status, await pushed.json()]).toMatchObject([
      403,
      {
        errors: [
          {
            code: 'DENIED',
            message: expect.stringContaining(
              'assumed-role/puller/test is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:us-east-1:111122223333:repository/shop/guarded',
            ),
          },
        ],
      },
    ]);
    attach(cloud.iam, role.name, 'arn:aws:iam::aws:policy/AdministratorAccess');
    expect((await registry('POST', `/v2/${name}/blobs/uploads/`, undefined, {}, session)).status).toBe(202);
  });
});

describe('ECR', () => {
  test.each([['Upper'], ['a//b'], ['-a'], ['a']])('refuses the name %s', async (name) => {
    await expect(repository(name)).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });

  test('tells what exists already and what does not', async () => {
    await repository('twice');
    await expect(repository('twice')).rejects.toMatchObject({ name: 'RepositoryAlreadyExistsException' });
    const missing = ecr().send(new DescribeRepositoriesCommand({ repositoryNames: ['none'] }));
    await expect(missing).rejects.toMatchObject({ name: 'RepositoryNotFoundException' });
    const image = ecr().send(new DescribeImagesCommand({ repositoryName: 'twice', imageIds: [{ imageTag: 'v1' }] }));
    await expect(image).rejects.toMatchObject({ name: 'ImageNotFoundException' });
  });

  test('repositories lead docker to the registry', async () => {
    await repository('uri');
    const { repositories } = await ecr().send(new DescribeRepositoriesCommand({ repositoryNames: ['uri'] }));
    expect(repositories?.[0]?.repositoryUri).toBe(`${sandbox().registry}/uri`);
  });

  test('putting the manifest again gives an image one more tag', async () => {
    const digest = sandbox().cloud.seedImage('seeded', 'key-1');
    const { images } = await ecr().send(
      new BatchGetImageCommand({ repositoryName: 'seeded', imageIds: [{ imageDigest: digest }, { imageTag: 'none' }] }),
    );
    const put = (imageTag: string, imageManifest = images?.[0]?.imageManifest) =>
      ecr().send(new PutImageCommand({ repositoryName: 'seeded', imageManifest, imageTag }));
    expect((await put('deployed-prod-1')).image?.imageId).toEqual({ imageDigest: digest, imageTag: 'deployed-prod-1' });
    await expect(put('deployed-prod-1')).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' });
    sandbox().cloud.seedImage('seeded', 'key-2');
    await expect(put('key-2')).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' });
    const { imageIds } = await ecr().send(new ListImagesCommand({ repositoryName: 'seeded' }));
    expect(imageIds?.map(({ imageTag }) => imageTag)).toEqual(['key-1', 'deployed-prod-1', 'key-2']);
  });

  test('images come in pages', async () => {
    for (const tag of ['a', 'b', 'c']) sandbox().cloud.seedImage('paged', tag);
    const first = await ecr().send(new DescribeImagesCommand({ repositoryName: 'paged', maxResults: 2 }));
    const second = await ecr().send(
      new DescribeImagesCommand({ repositoryName: 'paged', maxResults: 2, nextToken: first.nextToken }),
    );
    const tags = [first, second].map(({ imageDetails }) => imageDetails?.flatMap(({ imageTags }) => imageTags));
    expect(tags).toEqual([['a', 'b'], ['c']]);
    expect(second.nextToken).toBeUndefined();
  });

  test('an image goes with its last tag', async () => {
    sandbox().cloud.seedImage('removed', 'a');
    const removed = await ecr().send(
      new BatchDeleteImageCommand({ repositoryName: 'removed', imageIds: [{ imageTag: 'a' }, { imageTag: 'b' }] }),
    );
    expect(removed).toMatchObject({ imageIds: [{ imageTag: 'a' }], failures: [{ failureCode: 'ImageNotFound' }] });
    expect((await ecr().send(new ListImagesCommand({ repositoryName: 'removed' }))).imageIds).toEqual([]);
  });

  test('a scan was done where the repository scans on push', async () => {
    sandbox().cloud.seedImage('scanned', 'a');
    const scan = await ecr().send(
      new DescribeImageScanFindingsCommand({ repositoryName: 'scanned', imageId: { imageTag: 'a' } }),
    );
    expect(scan.imageScanStatus?.status).toBe('COMPLETE');
  });

  test.each([
    ['no JSON', '{'],
    ['no rules', '{"rules":[]}'],
    [
      'tagged images without a prefix',
      '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"tagged","countType":"imageCountMoreThan","countNumber":1},"action":{"type":"expire"}}]}',
    ],
  ])('a lifecycle policy with %s is refused', async (_, lifecyclePolicyText) => {
    if (!sandbox().cloud.repositories.has('lifecycle')) await repository('lifecycle');
    const put = ecr().send(new PutLifecyclePolicyCommand({ repositoryName: 'lifecycle', lifecyclePolicyText }));
    await expect(put).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
