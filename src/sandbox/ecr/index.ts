/** ECR of the sandbox: the API over the same repositories that the registry serves. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours, Made } from '../behaviour.ts';
import { booleanOf, objectOf, tagsOf, textOf } from '../members.ts';
import { createRepository, repositoryArn } from '../registry/store.ts';
import { AwsError, type AwsService } from '../service.ts';
import { imageOperations } from './images.ts';
import { readMutability, repositoryOperations, requireName, requireRules } from './repositories.ts';
import { type EcrDependencies, find } from './target.ts';

export function createEcr(ecr: EcrDependencies): { readonly service: AwsService; readonly behaviours: Behaviours } {
  const service: AwsService = {
    name: 'ecr',
    protocol: 'json',
    identifier: 'AmazonEC2ContainerRegistry_V20150921',
    operations: {
      ...repositoryOperations(ecr),
      ...imageOperations(ecr),
      GetAuthorizationToken: {
        run: ({ caller, region }) => {
          const { password, expiresAt } = ecr.logins.issue(caller, region);
          return {
            authorizationData: [
              {
                authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'),
                expiresAt,
                proxyEndpoint: `http://${ecr.registry()}`,
              },
            ],
          };
        },
      },
    },
  };
  return { service, behaviours: ecrBehaviours(ecr) };
}

function ecrBehaviours(ecr: EcrDependencies): Behaviours {
  const made = (name: string, region: string): Made => ({
    physicalId: name,
    attributes: { Arn: repositoryArn(region, name), RepositoryUri: `${ecr.registry()}/${name}` },
  });
  const configure = (name: string, properties: JsonObject) => {
    const repository = find(ecr, name);
    repository.immutableTags = readMutability(textOf(properties, 'ImageTagMutability'));
    repository.scanOnPush = booleanOf(objectOf(properties, 'ImageScanningConfiguration'), 'ScanOnPush') ?? false;
    repository.lifecyclePolicy = textOf(objectOf(properties, 'LifecyclePolicy'), 'LifecyclePolicyText');
    if (repository.lifecyclePolicy !== undefined) requireRules(repository.lifecyclePolicy);
    repository.tags.clear();
    for (const { Key, Value } of tagsOf(properties, 'Tags')) repository.tags.set(Key, Value);
  };

  return {
    'AWS::ECR::Repository': {
      create(properties, { clock, region, generatedName }) {
        const name = textOf(properties, 'RepositoryName') ?? generatedName.toLowerCase();
        requireName(name);
        if (ecr.repositories.has(name)) {
          throw new AwsError(
            'RepositoryAlreadyExistsException',
            `Resource of type 'AWS::ECR::Repository' with identifier '${name}' already exists.`,
          );
        }
        createRepository(
          ecr.repositories,
          name,
          { immutableTags: false, scanOnPush: false, tags: new Map() },
          clock.now(),
        );
        configure(name, properties);
        return made(name, region);
      },
      update(name, properties, _previous, { region }) {
        configure(name, properties);
        return made(name, region);
      },
      remove(name, properties) {
        const images = ecr.repositories.get(name)?.images.size ?? 0;
        if (images > 0 && booleanOf(properties, 'EmptyOnDelete') !== true) {
          throw new AwsError(
            'RepositoryNotEmptyException',
            `The repository with name '${name}' cannot be deleted because it still contains images`,
          );
        }
        ecr.repositories.delete(name);
      },
    },
  };
}
