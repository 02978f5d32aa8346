/** The account that is asked, behind the edges that the product itself uses; with other roles where a question needs them. */

import { type AwsClients, createClients } from '../aws/clients.ts';
import { createServices } from '../aws/services.ts';
import { createStacks } from '../aws/stacks.ts';
import { DeployError } from '../errors.ts';
import type { Clock, Services, Stacks } from '../ports.ts';

export interface Account {
  readonly id: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly region: string;
  readonly clock: Clock;
  readonly clients: AwsClients;
  readonly stacks: Stacks;
  readonly services: Services;
  /** One line for people. */
  line(text: string): void;
  /** The same account with the permissions of a role. */
  as(roleArn: string): Promise<Account>;
}

export interface Connection {
  readonly region: string;
  readonly speed: number;
  readonly clock: Clock;
  line(text: string): void;
}

/** Asks who the credentials belong to, and nothing else. */
export async function openAccount(connection: Connection): Promise<Account> {
  const { region, speed } = connection;
  const clients = createClients({ region, speed, credentials: undefined });
  const { client, sdk } = await clients.sts();
  const identity = await client.send(new sdk.GetCallerIdentityCommand({}));
  const [, partition = 'aws'] = (identity.Arn ?? '').split(':');
  return connect(connection, clients, { id: identity.Account ?? '', partition });
}

function connect(connection: Connection, clients: AwsClients, who: Pick<Account, 'id' | 'partition'>): Account {
  const { region, clock, line, speed } = connection;
  return {
    ...who,
    region,
    clock,
    line,
    clients,
    stacks: createStacks(clients, clock),
    services: createServices(clients),
    async as(roleArn) {
      const { client, sdk } = await clients.sts();
      const answer = await client.send(
        new sdk.AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'inferloop-verify' }),
      );
      const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '', Expiration } = answer.Credentials ?? {};
      const session = {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration ?? new Date(0),
      };
      return connect(connection, createClients({ region, speed, credentials: async () => session }), who);
    },
  };
}

/** Every wait goes through here: an interrupt ends the experiments at the next one. */
export async function pause({ clock }: Account, seconds: number): Promise<void> {
  await clock.sleep(seconds);
  if (clock.cancelled()) throw new DeployError('cancelled', 'interrupted', { fault: 'user' });
}

export type Permission<T> =
  | { readonly kind: 'allowed'; readonly value: T }
  /** In AWS's words, with the action that they name. */
  | { readonly kind: 'denied'; readonly message: string; readonly action: string | undefined };

/** One try. */
export async function probe<T>(call: () => Promise<T>): Promise<Permission<T>> {
  try {
    return { kind: 'allowed', value: await call() };
  } catch (error) {
    if (!(error instanceof DeployError) || error.reason !== 'permission-missing') throw error;
    const message = error.cause instanceof Error ? error.cause.message : error.message;
    return { kind: 'denied', message, action: /to perform: (\S+)/.exec(message)?.[1] };
  }
}

const secondsBetweenTries = 5;
const tries = 12;

/** A new role or policy takes seconds until all of IAM knows it: a denial is believed after a minute. */
export async function probePatiently<T>(account: Account, call: () => Promise<T>): Promise<Permission<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const permission = await probe(call);
    if (permission.kind === 'allowed' || attempt === tries) return permission;
    await pause(account, secondsBetweenTries);
  }
}
