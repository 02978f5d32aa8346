/** What ECR's operations share: the repository that a call names, its pages, its refusals. */

import type { JsonObject } from '../../template/model.ts';
import type { SandboxClock } from '../clock.ts';
import { numberOf, textOf } from '../members.ts';
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

/** 100 items, or `maxResults` of 1 to 1000; the token is where the next page begins. */
export function paged<T>(
  items: readonly T[],
  input: JsonObject,
): { readonly page: readonly T[]; readonly nextToken: string | undefined } {
  const size = numberOf(input, 'maxResults') ?? 100;
  if (size < 1 || size > 1000) {
    throw new AwsError('InvalidParameterException', "Invalid parameter at 'maxResults' failed to satisfy constraint");
  }
  const start = Number(Buffer.from(textOf(input, 'nextToken') ?? '', 'base64').toString('utf8'));
  if (!Number.isInteger(start)) {
    throw new AwsError('InvalidParameterException', "Invalid parameter at 'nextToken' failed to satisfy constraint");
  }
  const end = start + size;
  const nextToken = end < items.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return { page: items.slice(start, end), nextToken };
}
