/** IAM of the sandbox: its API, its resource types, and the judge of every call that a role makes. */

import type { Behaviours } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import type { AwsService } from '../service.ts';
import { iamBehaviours } from './behaviours.ts';
import { createPermissions, type Permissions } from './permissions.ts';
import { policyOperations } from './policyOperations.ts';
import { providerOperations } from './providerOperations.ts';
import { roleOperations } from './roleOperations.ts';
import { createIamStore, type IamStore } from './store.ts';

export interface Iam {
  readonly service: AwsService;
  readonly behaviours: Behaviours;
  readonly store: IamStore;
  readonly permissions: Permissions;
}

export function createIam({ clock }: { readonly clock: SandboxClock }): Iam {
  const store = createIamStore();
  return {
    store,
    permissions: createPermissions(store),
    behaviours: iamBehaviours(store),
    service: {
      name: 'iam',
      protocol: 'query',
      identifier: '2010-05-08',
      namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
      operations: {
        ...roleOperations(store, clock),
        ...policyOperations(store, clock),
        ...providerOperations(store, clock),
      },
    },
  };
}
