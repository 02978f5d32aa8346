/** What IAM of the sandbox keeps: roles, managed policies, OpenID Connect providers. */

import type { Policy } from './document.ts';

/** A type and no interface, so that it is an Answer too. */
export type Tag = {
  readonly Key: string;
  readonly Value: string;
};

/** A policy document with the text it was written in: IAM gives back what it got. */
export interface Document {
  readonly text: string;
  readonly policy: Policy;
}

export interface Role {
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly trust: Document;
  readonly description: string | undefined;
  /** Seconds. */
  readonly maxSessionDuration: number;
  /** ARN of a managed policy. */
  readonly boundary: string | undefined;
  readonly tags: readonly Tag[];
  readonly inline: ReadonlyMap<string, Document>;
  /** ARNs of managed policies. */
  readonly attached: ReadonlySet<string>;
}

export interface ManagedPolicy {
  readonly arn: string;
  readonly name: string;
  readonly path: string;
  readonly id: string;
  readonly createdAt: Date;
  readonly description: string | undefined;
  readonly document: Document;
}

export interface OidcProvider {
  readonly arn: string;
  /** Without `https://`; the prefix of its condition keys. */
  readonly host: string;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  readonly createdAt: Date;
  readonly tags: readonly Tag[];
}

export interface IamStore {
  /** By name. */
  readonly roles: Map<string, Role>;
  /** By ARN. */
  readonly policies: Map<string, ManagedPolicy>;
  /** By ARN. */
  readonly providers: Map<string, OidcProvider>;
}

export function createIamStore(): IamStore {
  return { roles: new Map(), policies: new Map(), providers: new Map() };
}
