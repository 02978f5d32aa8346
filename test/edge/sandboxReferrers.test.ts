/** What refers to an image in the sandbox's ECR, and who may ask. */

import { ECRClient, ListImageReferrersCommand, PutImageCommand } from '@aws-sdk/client-ecr';
import { expect, test } from '@jest/globals';
import { createRole, putInline } from '../../src/sandbox/iam/roles.ts';
import { clientOptions, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const mediaType = 'application/vnd.oci.image.manifest.v1+json';

test('a signature is found by the image that it signs', async () => {
  const digest = sandbox().cloud.seedImage('signed', 'a');
  sandbox().cloud.seedImage('signed', 'b');
  const ecr = new ECRClient(clientOptions(sandbox()));
  const [config, layer] = [...(sandbox().cloud.repositories.get('signed')?.blobs ?? [])].map(([blob, { length }]) => ({
    mediaType: 'application/octet-stream',
    digest: blob,
    size: length,
  }));
  const artifactType = 'application/vnd.example.signature';
  const signature = { schemaVersion: 2, mediaType, artifactType, config, layers: [layer] };
  const subject = { mediaType, digest, size: 1 };
  const put = new PutImageCommand({
    repositoryName: 'signed',
    imageManifest: JSON.stringify({ ...signature, subject }),
    imageTag: 'signature',
  });
  const { image } = await ecr.send(put);
  const list = (imageDigest: string) =>
    ecr.send(new ListImageReferrersCommand({ repositoryName: 'signed', subjectId: { imageDigest } }));
  expect((await list(digest)).referrers).toMatchObject([{ digest: image?.imageId?.imageDigest, artifactType }]);
  expect((await list(`sha256:${'0'.repeat(64)}`)).referrers).toEqual([]);
});

test('a role needs the permission to read the image', async () => {
  const { iam, sessions, seedImage } = sandbox().cloud;
  const imageDigest = seedImage('guarded', 'a');
  const trust = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }],
  });
  const request = { name: 'reader', path: undefined, trust, description: undefined, tags: [] };
  const role = createRole(iam, { ...request, maxSessionDuration: undefined, boundary: undefined }, new Date());
  const ecr = new ECRClient(clientOptions(sandbox(), sessions.issue(role, 'test', 900)));
  const list = () => ecr.send(new ListImageReferrersCommand({ repositoryName: 'guarded', subjectId: { imageDigest } }));
  await expect(list()).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining('is not authorized to perform: ecr:BatchGetImage on resource'),
  });
  const policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ecr:BatchGetImage', Resource: '*' } };
  putInline(iam, 'reader', 'read', JSON.stringify(policy));
  expect((await list()).referrers).toEqual([]);
});
