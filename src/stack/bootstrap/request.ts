/** What the roles of a project are made for, and the ARNs that they speak of. */

import { pseudo, sub } from '../model.ts';
import { stackName } from '../names.ts';
import type { Sub } from '../resolvable.ts';

export interface BootstrapRequest {
  readonly project: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  /** Undefined: any owner's id, which the repository's id makes safe. */
  readonly ownerId?: string | undefined;
  readonly environments: readonly BootstrapEnvironment[];
  /** ARN of one more policy that may bound the roles of a stack: what the file names under `security`. */
  readonly permissionsBoundary?: string | undefined;
  /** As IAM calls them: services of AWS that `resources` of the file take beyond its other keys. */
  readonly allowed?: readonly string[] | undefined;
}

export interface BootstrapEnvironment {
  readonly name: string;
  /** Undefined: the rules of the environment on GitHub alone say which branches deploy it. */
  readonly branch?: string | undefined;
}

/** In the account and region of the bootstrap stack. */
export function arn(service: string, resource: string): Sub {
  return sub`arn:${pseudo.partition}:${service}:${pseudo.region}:${pseudo.accountId}:${resource}`;
}

/** IAM knows no regions. */
export function iamArn(resource: string): Sub {
  return sub`arn:${pseudo.partition}:iam::${pseudo.accountId}:${resource}`;
}

/** What the environments' stacks begin their names with. */
export function stackNames({ project, environments }: BootstrapRequest): readonly string[] {
  return environments.map(({ name }) => stackName({ project, environment: name }));
}
