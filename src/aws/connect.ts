/** Connects the ports that AWS answers, in one region; nothing is loaded or asked before it is used. */

import type { Clock, Gates, Log, Objects, Prices, Repositories, Services, Stacks } from '../ports.ts';
import { type AwsClients, createClients } from './clients.ts';
import { createCredentials, type RoleRequest } from './credentials.ts';
import { createGates } from './gates.ts';
import { createObjects } from './objects.ts';
import { createPrices } from './products.ts';
import { createRepositories } from './repositories.ts';
import { createServices } from './services.ts';
import { createStacks } from './stacks.ts';

export interface AwsConnection {
  readonly region: string;
  /** The role to assume by OIDC; undefined: the credentials that the environment has. */
  readonly role: RoleRequest | undefined;
  readonly clock: Clock;
  readonly log: Log;
  /** Divides the waits between retries; 1 but for the sandbox. */
  readonly speed: number;
}

export interface Aws {
  readonly stacks: Stacks;
  readonly services: Services;
  readonly gates: Gates;
  readonly repositories: Repositories;
  readonly objects: Objects;
  readonly prices: Prices;
  /** The twelve digits of the account that the credentials belong to; makes them valid first. */
  account(): Promise<string>;
}

export function connectAws(connection: AwsConnection): Aws {
  const { role, region, speed, clock, log } = connection;
  const credentials = role === undefined ? undefined : createCredentials(role, { region, speed, clock, log });
  const clients = createClients({ region, speed, credentials });
  return {
    stacks: createStacks(clients, clock),
    services: createServices(clients),
    gates: createGates(clients),
    repositories: createRepositories(clients, log),
    objects: createObjects(clients, clock),
    prices: createPrices(clients),
    account: () => readAccount(clients),
  };
}

async function readAccount(clients: AwsClients): Promise<string> {
  const { client, sdk } = await clients.sts();
  const identity = await client.send(new sdk.GetCallerIdentityCommand({}));
  return identity.Account ?? '';
}
