/** ECR's API for repositories: made, described, tagged, given a lifecycle, removed. */

import { isObject } from '../../template/intrinsics.ts';
import type { Json } from '../../template/model.ts';
import { booleanOf, objectOf, objectsOf, tagsOf, textOf, textsOf } from '../members.ts';
import { createRepository, type Repository, repositoryArn } from '../registry/store.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type Operation } from '../service.ts';
import { type EcrDependencies, find, onRepository, paged, required } from './target.ts';

export function repositoryOperations(ecr: EcrDependencies): { readonly [name: string]: Operation } {
  const { repositories, clock, registry } = ecr;
  const describe = (repository: Repository, region: string): AnswerObject => ({
    repositoryArn: repositoryArn(region, repository.name),
    registryId: ACCOUNT_ID,
    repositoryName: repository.name,
    repositoryUri: `${registry()}/${repository.name}`,
    createdAt: repository.createdAt,
    imageTagMutability: repository.immutableTags ? 'IMMUTABLE' : 'MUTABLE',
    imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  });

  return {
    CreateRepository: onRepository(({ input, region }) => {
      const name = required(input, 'repositoryName');
      requireName(name);
      if (repositories.has(name)) {
        throw new AwsError(
          'RepositoryAlreadyExistsException',
          `The repository with name '${name}' already exists in the registry with id '${ACCOUNT_ID}'`,
        );
      }
      const settings = {
        immutableTags: readMutability(textOf(input, 'imageTagMutability')),
        scanOnPush: booleanOf(objectOf(input, 'imageScanningConfiguration'), 'scanOnPush') ?? false,
        tags: new Map(tagsOf(input, 'tags').map(({ Key, Value }) => [Key, Value])),
      };
      return { repository: describe(createRepository(repositories, name, settings, clock.now()), region) };
    }),
    DescribeRepositories: {
      resources: ({ input, region }) => {
        const names = textsOf(input, 'repositoryNames');
        return names.length === 0 ? ['*'] : names.map((name) => repositoryArn(region, name));
      },
      run: ({ input, region }) => {
        const names = textsOf(input, 'repositoryNames');
        if (names.length > 0) return { repositories: names.map((name) => describe(find(ecr, name), region)) };
        const { page, nextToken } = paged([...repositories.values()], input);
        return { repositories: page.map((repository) => describe(repository, region)), nextToken };
      },
    },
    DeleteRepository: onRepository(({ input, region }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      if (repository.images.size > 0 && booleanOf(input, 'force') !== true) {
        throw new AwsError(
          'RepositoryNotEmptyException',
          `The repository with name '${repository.name}' in registry with id '${ACCOUNT_ID}' cannot be deleted because it still contains images`,
        );
      }
      repositories.delete(repository.name);
      return { repository: describe(repository, region) };
    }),
    PutLifecyclePolicy: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      const text = required(input, 'lifecyclePolicyText');
      requireRules(text);
      repository.lifecyclePolicy = text;
      return { registryId: ACCOUNT_ID, repositoryName: repository.name, lifecyclePolicyText: text };
    }),
    GetLifecyclePolicy: onRepository(({ input }) => {
      const repository = find(ecr, required(input, 'repositoryName'));
      if (repository.lifecyclePolicy === undefined) {
        throw new AwsError(
          'LifecyclePolicyNotFoundException',
          `Lifecycle policy does not exist for the repository with name '${repository.name}' in the registry with id '${ACCOUNT_ID}'`,
        );
      }
      return {
        registryId: ACCOUNT_ID,
        repositoryName: repository.name,
        lifecyclePolicyText: repository.lifecyclePolicy,
        lastEvaluatedAt: repository.createdAt,
      };
    }),
    TagResource: {
      resources: ({ input }) => [textOf(input, 'resourceArn') ?? '*'],
      run: ({ input }) => {
        const { tags } = find(ecr, nameOfArn(required(input, 'resourceArn')));
        for (const { Key, Value } of tagsOf(input, 'tags')) tags.set(Key, Value);
        return {};
      },
    },
    ListTagsForResource: {
      resources: ({ input }) => [textOf(input, 'resourceArn') ?? '*'],
      run: ({ input }) => {
        const { tags } = find(ecr, nameOfArn(required(input, 'resourceArn')));
        return { tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
      },
    },
  };
}

/** 2 to 256 characters; the pattern is that of ECR's API reference for repositoryName. */
export function requireName(name: string): void {
  const pattern = /^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*\/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
  if (name.length >= 2 && name.length <= 256 && pattern.test(name)) return;
  throw new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '${pattern.source.slice(1, -1)}''`,
  );
}

/** The two kinds with exclusions are not known here. */
export function readMutability(value: string | undefined): boolean {
  if (value === undefined || value === 'MUTABLE') return false;
  if (value === 'IMMUTABLE') return true;
  throw new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'imageTagMutability' failed to satisfy constraint: 'Member must satisfy enum value set: [MUTABLE, IMMUTABLE]'`,
  );
}

/** Every rule has a priority of its own, a selection and an action; ECR refuses other texts. */
export function requireRules(text: string): void {
  let policy: Json;
  try {
    policy = JSON.parse(text);
  } catch {
    throw invalidPolicy('the text is not JSON');
  }
  const rules = isObject(policy) ? objectsOf(policy, 'rules') : [];
  if (rules.length === 0) throw invalidPolicy('it has no rules');
  if (new Set(rules.map((rule) => rule.rulePriority)).size < rules.length) {
    throw invalidPolicy('two rules have the same rulePriority');
  }
  for (const rule of rules) {
    const selection = objectOf(rule, 'selection') ?? {};
    const tagged = selection.tagStatus === 'tagged';
    if (selection.countType === undefined || selection.countNumber === undefined) {
      throw invalidPolicy('a rule lacks countType or countNumber');
    }
    if (tagged && selection.tagPrefixList === undefined && selection.tagPatternList === undefined) {
      throw invalidPolicy('a rule for tagged images needs tagPrefixList or tagPatternList');
    }
    if (objectOf(rule, 'action')?.type === undefined) throw invalidPolicy('a rule has no action');
  }
}

function invalidPolicy(reason: string): AwsError {
  return new AwsError(
    'InvalidParameterException',
    `Invalid parameter at 'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: ${reason}'`,
  );
}

function nameOfArn(arn: string): string {
  return arn.slice(arn.indexOf(':repository/') + ':repository/'.length);
}
