/** What ECR's operations share: the repository that a call names, its pages, its refusals. */

import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import { numberOf, textOf } from '../members.ts';
import { pageOf } from '../pages.ts';
import type { Logins } from '../registry/logins.ts';
import { type Repositories, type Repository, repositoryArn } from '../registry/store.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type Call, type Operation } from '../service.ts';

export interface EcrDependencies {
  readonly clock: SandboxClock;
  readonly repositories: Repositories;
  readonly logins: Logins;
  /** `127.0.0.1:PORT`, known once the registry listens. */
  readonly registry: () => string;
}

export function onRepository(run: (call: Call) => AnswerObject): Operation {
  return { run, resources: ({ input, region }) => [repositoryArn(region, textOf(input, 'repositoryName') ?? '')] };
}

export function required(input: JsonObject, key: string): string {
  const value = textOf(input, key);
  if (value !== undefined && value !== '') return value;
  throw new AwsError(
    'InvalidParameterException',
    `Invalid parameter at '${key}' failed to satisfy constraint: 'Member must not be null'`,
  );
}

export function find({ repositories }: EcrDependencies, name: string): Repository {
  const repository = repositories.get(name);
  if (repository !== undefined) return repository;
  throw new AwsError(
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${ACCOUNT_ID}'`,
  );
}

/** 100 items, or `maxResults` of 1 to 1000. */
export function paged<T>(items: readonly T[], input: JsonObject) {
  const size = numberOf(input, 'maxResults') ?? 100;
  const page = size < 1 || size > 1000 ? undefined : pageOf(items, textOf(input, 'nextToken'), size);
  if (page !== undefined) return { page: page.items, nextToken: page.next };
  throw new AwsError(
    'InvalidParameterException',
    "Invalid parameter at 'maxResults' or 'nextToken' failed to satisfy constraint",
  );
}
