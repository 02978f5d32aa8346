/** Where the images of a stack come from: the parameters that bring them, and the repositories that may hold them. */

import type { NeededImage } from '../../config/images.ts';
import { type Parameter, pseudo, type Resource, type StackImage, sub } from '../model.ts';
import { logicalPrefix } from '../names.ts';
import type { Resolvable } from '../resolvable.ts';

/** Where to find an image in the finished stack; `runner` names it and changes when another digest comes. */
export function placeImage(project: string, key: string, parameter: Parameter, runner: Resource): StackImage {
  return {
    key,
    repository: repositoryOf(project, key),
    imageParameter: parameter.logicalId,
    runner: runner.logicalId,
  };
}

function repositoryOf(project: string, key: string): string {
  return `${project}/${key}`;
}

/** By digest, always: behind a moving tag CloudFormation sees no change, and nobody knows what runs. */
export function buildImageParameter({ key }: Pick<NeededImage, 'key'>): Parameter {
  return {
    // `web-proxy` is no other service's: the file is refused when it is.
    logicalId: `${logicalPrefix(key.replace('/', '-'))}Image`,
    declaration: {
      Type: 'String',
      Description: `Image of ${key}: repository@sha256:digest.`,
      AllowedPattern: '^\\S+@sha256:[0-9a-f]{64}$',
      ConstraintDescription: 'an image is named by its digest: repository@sha256:…',
    },
  };
}

/** Account, region and name in `111122223333.dkr.ecr.us-east-1.amazonaws.com/team/api:1.2`. */
const ecrReference = /^(\d{12})\.dkr[.-]ecr\.([a-z0-9-]+)\.[a-z0-9.]+\/([^:@]+)/;

/**
 * ARNs of the ECR repositories that ECS may pull from; none for an image of another registry. What pull requests build
 * is not among them: it never runs.
 */
export function ecrRepositories(
  project: string,
  { key, image }: Pick<NeededImage, 'key' | 'image'>,
): readonly Resolvable<string>[] {
  switch (image.kind) {
    case 'build':
      return [
        sub`arn:${pseudo.partition}:ecr:${pseudo.region}:${pseudo.accountId}:repository/${repositoryOf(project, key)}`,
      ];
    case 'image': {
      const [, account = '', region = '', name = ''] = ecrReference.exec(image.reference) ?? [];
      return account === '' ? [] : [sub`arn:${pseudo.partition}:ecr:${region}:${account}:repository/${name}`];
    }
  }
}
