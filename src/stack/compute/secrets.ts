/** Secrets of a service: what its container names, and the least that ECS must be allowed to read them. */

import type { SecretSource } from '../../config/model.ts';
import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { distinct, type Resolvable } from '../resolvable.ts';

export interface SecretReference {
  readonly name: string;
  readonly source: SecretSource;
}

/** Sorted by name: the order of the file's keys means nothing. */
export function sortedSecrets(secrets: { readonly [name: string]: SecretSource }): readonly SecretReference[] {
  return Object.entries(secrets)
    .map(([name, source]) => ({ name, source }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The container's `ValueFrom`. An ARN of Secrets Manager may go without the six characters that AWS appends. */
export function valueFrom(source: SecretSource): Resolvable<string> {
  switch (source.kind) {
    case 'secret':
      return secretArn(source.name);
    case 'parameter':
      return parameterArn(source.path);
    case 'arn':
      return source.arn;
  }
}

/** One statement for each service of AWS that keeps some of them. */
export function secretStatements(secrets: readonly SecretReference[]): readonly Statement[] {
  const sources = secrets.map(({ source }) => source);
  const statements = [
    { actions: ['secretsmanager:GetSecretValue'], resources: distinct(sources.filter(isSecret).map(secretResource)) },
    {
      actions: ['ssm:GetParameters'],
      resources: distinct(sources.filter((source) => !isSecret(source)).map(valueFrom)),
    },
  ];
  return statements.filter(({ resources }) => resources.length > 0);
}

function isSecret(source: SecretSource): boolean {
  return source.kind === 'secret' || (source.kind === 'arn' && source.arn.split(':')[2] === 'secretsmanager');
}

function secretResource(source: SecretSource): Resolvable<string> {
  switch (source.kind) {
    case 'secret':
      return secretArn(`${source.name}-??????`);
    case 'arn':
      // Behind the name may stand a key of the secret, its stage and version: no part of the ARN for IAM.
      return source.arn.split(':').slice(0, 7).join(':');
    case 'parameter':
      return valueFrom(source);
  }
}

function secretArn(name: string): Resolvable<string> {
  return sub`arn:${pseudo.partition}:secretsmanager:${pseudo.region}:${pseudo.accountId}:secret:${name}`;
}

function parameterArn(path: string): Resolvable<string> {
  return sub`arn:${pseudo.partition}:ssm:${pseudo.region}:${pseudo.accountId}:parameter/${path.replace(/^\//, '')}`;
}
