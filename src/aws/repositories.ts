/** Image repositories by ECR. */

import { DeployError } from '../errors.ts';
import type { Log, Repositories } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';
import { readImageScan } from './imageScan.ts';
import { pagesOf } from './pages.ts';

const noRepository = { codes: ['RepositoryNotFoundException'] };
const noImage = { codes: ['RepositoryNotFoundException', 'ImageNotFoundException'] };

/** An image that a rule's tags match is never expired by a rule of lower priority (ECR guide, lifecycle policies). */
const lifecycle = {
  rules: [
    {
      rulePriority: 1,
      description: 'the last 100 that were deployed',
      selection: {
        tagStatus: 'tagged',
        tagPatternList: ['deployed-*'],
        countType: 'imageCountMoreThan',
        countNumber: 100,
      },
      action: { type: 'expire' },
    },
    {
      rulePriority: 2,
      description: 'what was never deployed, for 30 days',
      selection: { tagStatus: 'any', countType: 'sinceImagePushed', countUnit: 'days', countNumber: 30 },
      action: { type: 'expire' },
    },
  ],
};

export function createRepositories(clients: AwsClients, log: Log): Repositories {
  async function readUri(name: string): Promise<string | undefined> {
    const { client, sdk } = await clients.ecr();
    const answer = await unless(noRepository, undefined, () =>
      client.send(new sdk.DescribeRepositoriesCommand({ repositoryNames: [name] })),
    );
    return answer?.repositories?.[0]?.repositoryUri;
  }

  return {
    async ensure(name) {
      const found = await readUri(name);
      if (found !== undefined) return found;
      const { client, sdk } = await clients.ecr();
      await unless({ codes: ['RepositoryAlreadyExistsException'] }, undefined, async () => {
        await client.send(
          new sdk.CreateRepositoryCommand({
            repositoryName: name,
            imageTagMutability: 'IMMUTABLE',
            imageScanningConfiguration: { scanOnPush: true },
            tags: [{ Key: 'ManagedBy', Value: 'inferloop-infra' }],
          }),
        );
        log.line(`ECR: made the repository ${name}`);
      });
      await client.send(
        new sdk.PutLifecyclePolicyCommand({ repositoryName: name, lifecyclePolicyText: JSON.stringify(lifecycle) }),
      );
      const uri = await readUri(name);
      if (uri === undefined) throw new DeployError('image-failed', `ECR does not show ${name}`, { fault: 'aws' });
      return uri;
    },
    async find(name, tag) {
      const { client, sdk } = await clients.ecr();
      const answer = await unless(noImage, undefined, () =>
        client.send(new sdk.DescribeImagesCommand({ repositoryName: name, imageIds: [{ imageTag: tag }] })),
      );
      return answer?.imageDetails?.[0]?.imageDigest;
    },
    async tag(name, digest, tag) {
      const { client, sdk } = await clients.ecr();
      const answer = await client.send(
        new sdk.BatchGetImageCommand({ repositoryName: name, imageIds: [{ imageDigest: digest }] }),
      );
      const image = answer.images?.[0];
      if (image?.imageManifest === undefined) {
        throw new DeployError('image-failed', `ECR has no image ${name}@${digest}`, { fault: 'aws' });
      }
      await unless({ codes: ['ImageAlreadyExistsException'] }, undefined, () =>
        client.send(
          new sdk.PutImageCommand({
            repositoryName: name,
            imageManifest: image.imageManifest,
            imageManifestMediaType: image.imageManifestMediaType,
            imageDigest: digest,
            imageTag: tag,
          }),
        ),
      );
    },
    async tags(name, prefix) {
      const { client, sdk } = await clients.ecr();
      const images = await unless(noRepository, [], () =>
        pagesOf(async (nextToken) => {
          const page = await client.send(
            new sdk.ListImagesCommand({ repositoryName: name, filter: { tagStatus: 'TAGGED' }, nextToken }),
          );
          return { items: page.imageIds, next: page.nextToken };
        }),
      );
      return images.flatMap((image) => (image.imageTag?.startsWith(prefix) ? image.imageTag : []));
    },
    scan: (name, digest) => readImageScan(clients, name, digest),
    async login() {
      const { client, sdk } = await clients.ecr();
      const answer = await client.send(new sdk.GetAuthorizationTokenCommand({}));
      const { authorizationToken = '', proxyEndpoint = '' } = answer.authorizationData?.[0] ?? {};
      log.mask(authorizationToken);
      const [username = '', password = ''] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(/:(.*)/s);
      log.mask(password);
      return { registry: proxyEndpoint.replace(/^https?:\/\//, ''), username, password };
    },
  };
}
