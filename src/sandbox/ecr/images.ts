/** ECR's API for images: described, fetched, tagged by putting their manifest again, removed. */

import type { JsonObject } from '../../template/model.ts';
import { objectOf, objectsOf, textOf } from '../members.ts';
import {
  findImage,
  type Image,
  putImage,
  type Repository,
  repositoryArn,
  type Scan,
  tagsOfImage,
} from '../registry/store.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type Operation } from '../service.ts';
import { type EcrDependencies, find, onRepository, paged, required } from './target.ts';

export function imageOperations(ecr: EcrDependencies): { readonly [name: string]: Operation } {
  return {
    DescribeImages: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const ids = objectsOf(input, 'imageIds');
      if (ids.length > 0) {
        return { imageDetails: ids.map((id) => describe(repository, requireImage(repository, id))) };
      }
      const tagStatus = textOf(objectOf(input, 'filter'), 'tagStatus') ?? 'ANY';
      const details = [...repository.images.values()]
        .map((image) => describe(repository, image))
        .filter(({ imageTags }) => tagStatus === 'ANY' || (imageTags === undefined) === (tagStatus === 'UNTAGGED'));
      const { page, nextToken } = paged(details, input);
      return { imageDetails: page, nextToken };
    }),
    ListImages: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const ids = [...repository.images.keys()].flatMap((imageDigest): AnswerObject[] => {
        const tags = tagsOfImage(repository, imageDigest);
        return tags.length === 0 ? [{ imageDigest }] : tags.map((imageTag) => ({ imageDigest, imageTag }));
      });
      const tagStatus = textOf(objectOf(input, 'filter'), 'tagStatus') ?? 'ANY';
      const { page, nextToken } = paged(
        ids.filter(({ imageTag }) => tagStatus === 'ANY' || (imageTag === undefined) === (tagStatus === 'UNTAGGED')),
        input,
      );
      return { imageIds: page, nextToken };
    }),
    BatchGetImage: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const images: AnswerObject[] = [];
      const failures: AnswerObject[] = [];
      for (const id of objectsOf(input, 'imageIds')) {
        const image = imageOf(repository, id);
        if (image === undefined) failures.push(notFoundFailure(id));
        else images.push(fetched(repository, image, textOf(id, 'imageTag')));
      }
      return { images, failures };
    }),
    PutImage: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const tag = textOf(input, 'imageTag');
      const upload = {
        body: Buffer.from(required(input, 'imageManifest')),
        mediaType: textOf(input, 'imageManifestMediaType'),
        tag,
        digest: textOf(input, 'imageDigest'),
      };
      return { image: fetched(repository, put(repository, upload, ecr.clock.now()), tag) };
    }),
    BatchDeleteImage: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const ids = objectsOf(input, 'imageIds');
      const failures = ids.filter((id) => imageOf(repository, id) === undefined).map(notFoundFailure);
      return { imageIds: ids.flatMap((id) => remove(repository, id)), failures };
    }),
    ListImageReferrers: {
      // IAM's data know no action of this name. That it is this one is assumed; `npm run verify:aws` asks AWS.
      authorizations: ({ input, region }) => [
        { action: 'ecr:BatchGetImage', resource: repositoryArn(region, textOf(input, 'repositoryName') ?? '') },
      ],
      run: ({ input }) => {
        const repository = find(ecr, required(input, 'repositoryName'));
        const digest = required(objectOf(input, 'subjectId') ?? {}, 'imageDigest');
        const referrers = [...repository.images.values()].filter(({ manifest }) => manifest.subject === digest);
        const { page, nextToken } = paged(referrers.map(referrer), input);
        return { referrers: page, nextToken };
      },
    },
    DescribeImageScanFindings: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const image = requireImage(repository, objectOf(input, 'imageId') ?? {});
      if (!repository.scanOnPush) {
        throw new AwsError(
          'ScanNotFoundException',
          `Image scan does not exist for the image with '{imageDigest:'${image.digest}'}' in the repository with name '${repository.name}' in the registry with id '${ACCOUNT_ID}'`,
        );
      }
      return {
        registryId: ACCOUNT_ID,
        repositoryName: repository.name,
        imageId: { imageDigest: image.digest },
        ...describeScan(image, repository.scans.get(image.digest)),
      };
    }),
  };
}

/** The basic scan, which finds nothing unless a test says so. */
function describeScan({ pushedAt }: Image, scan: Scan = { status: 'COMPLETE', findings: [] }): AnswerObject {
  const { status, findings } = scan;
  if (status !== 'COMPLETE') return { imageScanStatus: { status, description: `The scan is ${status}.` } };
  const severities = [...new Set(findings.map(({ severity }) => severity))];
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    imageScanStatus: { status, description: 'The scan was completed successfully.' },
    imageScanFindings: {
      imageScanCompletedAt: pushedAt,
      findings: findings.map(({ name, severity, packageName, packageVersion }) => ({
        name,
        severity,
        attributes: [
          { key: 'package_name', value: packageName },
          { key: 'package_version', value: packageVersion },
        ],
      })),
      findingSeverityCounts: Object.fromEntries(severities.map((severity) => [severity, count(severity)])),
    },
  };
}

function imageOf(repository: Repository, id: JsonObject): Image | undefined {
  const digest = textOf(id, 'imageDigest');
  const tag = textOf(id, 'imageTag');
  const image = findImage(repository, digest ?? tag ?? '');
  if (digest === undefined || tag === undefined) return image;
  return repository.imageTags.get(tag) === digest ? image : undefined;
}

function requireImage(repository: Repository, id: JsonObject): Image {
  const image = imageOf(repository, id);
  if (image !== undefined) return image;
  const tag = textOf(id, 'imageTag');
  const digest = textOf(id, 'imageDigest');
  const wanted = `{imageDigest:'${digest ?? 'null'}', imageTag:'${tag ?? 'null'}'}`;
  throw new AwsError(
    'ImageNotFoundException',
    `The image with imageId ${wanted} does not exist within the repository with name '${repository.name}' in the registry with id '${ACCOUNT_ID}'`,
  );
}

function describe(repository: Repository, image: Image) {
  const tags = tagsOfImage(repository, image.digest);
  return {
    registryId: ACCOUNT_ID,
    repositoryName: repository.name,
    imageDigest: image.digest,
    imageTags: tags.length === 0 ? undefined : tags,
    imageSizeInBytes: image.manifest.size,
    imagePushedAt: image.pushedAt,
    imageManifestMediaType: image.mediaType,
    artifactMediaType: image.manifest.artifactType,
    imageScanStatus: repository.scanOnPush
      ? { status: 'COMPLETE', description: 'The scan was completed successfully.' }
      : undefined,
  };
}

function referrer({ digest, mediaType, manifest, body }: Image): AnswerObject {
  return { digest, mediaType, artifactType: manifest.artifactType, size: body.length, artifactStatus: 'ACTIVE' };
}

function fetched(repository: Repository, image: Image, tag: string | undefined): AnswerObject {
  return {
    registryId: ACCOUNT_ID,
    repositoryName: repository.name,
    imageId: { imageDigest: image.digest, imageTag: tag },
    imageManifest: image.body.toString('utf8'),
    imageManifestMediaType: image.mediaType,
  };
}

function notFoundFailure(imageId: JsonObject): AnswerObject {
  return { imageId, failureCode: 'ImageNotFound', failureReason: 'Requested image not found' };
}

function put(repository: Repository, upload: Parameters<typeof putImage>[1], now: Date): Image {
  const outcome = putImage(repository, upload, now);
  const where = `in the '${repository.name}' repository`;
  switch (outcome.kind) {
    case 'put':
      return outcome.image;
    case 'same':
      throw new AwsError(
        'ImageAlreadyExistsException',
        `Image with digest '${outcome.image.digest}' and tag '${upload.tag}' already exists ${where}`,
      );
    case 'tag-taken':
      throw new AwsError(
        'ImageTagAlreadyExistsException',
        `The image tag '${outcome.tag}' already exists ${where} and cannot be overwritten because the tag is immutable.`,
      );
    case 'blob-missing':
      throw new AwsError(
        'LayersNotFoundException',
        `Image requires at least one layer that is not there: ${outcome.digest}`,
      );
    case 'digest-differs':
      throw new AwsError('ImageDigestDoesNotMatchException', `The calculated digest is ${outcome.digest}`);
    case 'no-manifest':
      throw new AwsError(
        'InvalidParameterException',
        "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
      );
  }
}

/** By tag only that tag goes, and the image with its last one; by digest the image with all its tags. */
function remove(repository: Repository, id: JsonObject): AnswerObject[] {
  const image = imageOf(repository, id);
  if (image === undefined) return [];
  const tag = textOf(id, 'imageTag');
  const tags = tag === undefined ? tagsOfImage(repository, image.digest) : [tag];
  for (const one of tags) repository.imageTags.delete(one);
  if (tag === undefined || tagsOfImage(repository, image.digest).length === 0) repository.images.delete(image.digest);
  if (tags.length === 0) return [{ imageDigest: image.digest }];
  return tags.map((imageTag) => ({ imageDigest: image.digest, imageTag }));
}
