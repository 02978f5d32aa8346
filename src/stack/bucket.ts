/** The bucket of bootstrap: what it is called in each account and region, and who may put what where in it. */

import { pseudo, sub } from './model.ts';
import { shorten } from './names.ts';
import type { Sub } from './resolvable.ts';

/** Where the code of a function is, as `<digest of its folder>.zip`. */
export function codeFolder(environment: string, key: string): string {
  return `${folders.code(environment)}/${key}`;
}

interface Place {
  readonly account: string;
  readonly region: string;
}

/** S3: at most 63 characters, and one name in the world. */
export function bucketNameAt(project: string, { account, region }: Place): string {
  return `inferloop-${shorten(project, 24)}-${account}-${region}`;
}

/** The same, where CloudFormation knows account and region. */
export function bucketName(project: string): Sub {
  return sub`inferloop-${shorten(project, 24)}-${pseudo.accountId}-${pseudo.region}`;
}

/** Code that functions run, by environment: put there by the roles of apply alone, read by CloudFormation's. */
export const CODE = 'code';

/** Each role has a folder that no other role can write to; an environment may be called `plan`. */
export const folders = {
  /** Templates of the role of plan. */
  plan: 'plan',
  /** Templates of the role of apply. */
  templates: (environment: string) => `templates/${environment}`,
  /** It stays: a rollback may need it at any time. */
  code: (environment: string) => `${CODE}/${environment}`,
} as const;
