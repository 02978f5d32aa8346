/** OpenID Connect providers: whose tokens the account believes, and for which audiences. */

import { ACCOUNT_ID, AwsError } from '../service.ts';
import type { IamStore, OidcProvider, Tag } from './store.ts';

export interface ProviderRequest {
  /** `https://token.actions.githubusercontent.com` */
  readonly url: string;
  readonly clientIds: readonly string[];
  readonly thumbprints: readonly string[];
  readonly tags: readonly Tag[];
}

export function createProvider(store: IamStore, request: ProviderRequest, now: Date): OidcProvider {
  if (!request.url.startsWith('https://'))
    throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
  const host = request.url.slice('https://'.length).replace(/\/$/, '');
  const arn = providerArn(host);
  if (store.providers.has(arn)) {
    throw new AwsError('EntityAlreadyExists', `Provider with url https://${host} already exists.`, 409);
  }
  const { clientIds, thumbprints, tags } = request;
  const provider: OidcProvider = { arn, host, clientIds, thumbprints, tags, createdAt: now };
  store.providers.set(arn, provider);
  return provider;
}

export function findProvider(store: IamStore, arn: string): OidcProvider {
  const provider = store.providers.get(arn);
  if (provider === undefined) {
    throw new AwsError('NoSuchEntity', `OpenIDConnect Provider not found for arn ${arn}`, 404);
  }
  return provider;
}

export function providerArn(host: string): string {
  return `arn:aws:iam::${ACCOUNT_ID}:oidc-provider/${host}`;
}

export function findByHost(store: IamStore, host: string): OidcProvider | undefined {
  return store.providers.get(providerArn(host));
}
