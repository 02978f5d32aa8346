/** The IAM API for OpenID Connect providers. */

import type { SandboxClock } from '../clock.ts';
import { required, tagsOf, textOf, textsOf } from '../members.ts';
import type { Call, Operation } from '../service.ts';
import { createProvider, findProvider, providerArn } from './providers.ts';
import type { IamStore } from './store.ts';

export function providerOperations(store: IamStore, clock: SandboxClock): { readonly [name: string]: Operation } {
  const resources = ({ input }: Call) => [textOf(input, 'OpenIDConnectProviderArn') ?? '*'];
  return {
    CreateOpenIDConnectProvider: {
      resources: ({ input }) => [providerArn((textOf(input, 'Url') ?? '').replace('https://', ''))],
      run: ({ input }) => {
        const request = {
          url: required(input, 'Url'),
          clientIds: textsOf(input, 'ClientIDList'),
          thumbprints: textsOf(input, 'ThumbprintList'),
          tags: tagsOf(input, 'Tags'),
        };
        return { OpenIDConnectProviderArn: createProvider(store, request, clock.now()).arn };
      },
    },
    GetOpenIDConnectProvider: {
      resources,
      run: ({ input }) => {
        const provider = findProvider(store, required(input, 'OpenIDConnectProviderArn'));
        return {
          Url: provider.host,
          ClientIDList: provider.clientIds,
          ThumbprintList: provider.thumbprints,
          CreateDate: provider.createdAt,
          Tags: provider.tags,
        };
      },
    },
    ListOpenIDConnectProviders: {
      run: () => ({ OpenIDConnectProviderList: [...store.providers.keys()].map((arn) => ({ Arn: arn })) }),
    },
    DeleteOpenIDConnectProvider: {
      resources,
      run: ({ input }) => {
        store.providers.delete(required(input, 'OpenIDConnectProviderArn'));
        return undefined;
      },
    },
  };
}
