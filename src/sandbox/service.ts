/** What one AWS service of the sandbox is: operations by name, with what IAM needs to know of each. */

import type { JsonObject } from '../template/model.ts';

/** The account that the sandbox pretends to be. */
export const ACCOUNT_ID = '111122223333';

/** An error as AWS sends it: code, message, HTTP status. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** Who calls: root (`test`/`test`), a role session, or nobody for unsigned requests. */
export interface Caller {
  readonly kind: 'root' | 'session' | 'anonymous';
  readonly arn: string;
  /** Name of the role behind a session. */
  readonly roleName: string | undefined;
}

/** What an operation answers: JSON, and what the protocols write in their own way. */
export type Answer =
  | string
  | number
  | boolean
  | null
  | undefined
  | Date
  | readonly Answer[]
  | { readonly [key: string]: Answer };

export type AnswerObject = { readonly [key: string]: Answer };

export interface Call {
  readonly input: JsonObject;
  readonly caller: Caller;
  readonly region: string;
  readonly requestId: string;
  /** Base address under which the caller reached the sandbox, without a slash at the end. */
  readonly endpoint: string;
}

export interface Operation {
  run(call: Call): AnswerObject | undefined | Promise<AnswerObject | undefined>;
  /** True for the few that need no credentials, as AssumeRoleWithWebIdentity does not. */
  readonly unsigned?: boolean;
  /** ARNs that the call touches, for the policies; `*` when left out. */
  resources?(call: Call): readonly string[];
  /** Condition keys beyond the global ones, for example `cloudformation:ChangeSetName`. */
  conditions?(call: Call): { readonly [key: string]: string };
  /** IAM actions when they are not `<service>:<Operation>`; one `iam:PassRole` on its own resource, say. */
  authorizations?(call: Call): readonly Authorization[];
}

export interface Authorization {
  readonly action: string;
  readonly resource: string;
  readonly conditions?: { readonly [key: string]: string };
}

/**
 * `query`: form in, XML out (lists are wrapped in `member`); `json`: x-amz-json-1.1 with a target header; `rest`: S3's,
 * whose bodies are objects.
 * Values that are undefined are left out; Dates become ISO text in XML and epoch seconds in JSON.
 */
export interface AwsService {
  /** The name in credential scopes and in IAM actions, for example `cloudformation`. */
  readonly name: string;
  readonly protocol: 'query' | 'json' | 'rest';
  /** Query: the API version `2010-05-15`. JSON: the target prefix `AmazonEC2ContainerServiceV20141113`. REST has none. */
  readonly identifier: string;
  /** Query only: the XML namespace of the answers. */
  readonly namespace?: string;
  readonly operations: { readonly [name: string]: Operation };
}
