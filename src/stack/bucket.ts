/** The bucket of bootstrap: what it is called in each account and region, and who may put what where in it. */

import { pseudo, sub } from './model.ts';
import { shorten } from './names.ts';
import type { Sub } from './resolvable.ts';

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

/** Each role has a folder that no other role can write to; an environment may be called `plan`. */
export const folders = {
  /** Templates of the role of plan. */
  plan: 'plan',
  /** Templates of the role of apply. */
  templates: (environment: string) => `templates/${environment}`,
} as const;
