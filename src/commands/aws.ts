/** AWS as plan and apply need it, in the region of the file and in no other account than the file's. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { Log, Objects, Prices, Repositories, Services, Stacks } from '../ports.ts';
import { type NamedCheck, renderCheck } from '../rollout/checks.ts';

export interface AwsPorts {
  readonly stacks: Stacks;
  readonly repositories: Repositories;
  readonly services: Pick<Services, 'weights'>;
  readonly objects: Objects;
  readonly prices: Prices;
  /** The twelve digits of the account that the credentials belong to. */
  account(): Promise<string>;
}

/** Throws DeployError `policy-violated` when the credentials belong to another account than the environment. */
export async function verifyAccount(config: Config, aws: Pick<AwsPorts, 'account'>): Promise<'passed' | 'not set'> {
  if (config.account === undefined) return 'not set';
  const account = await aws.account();
  if (account === config.account) return 'passed';
  throw new DeployError(
    'policy-violated',
    `the environment ${config.environment} belongs to account ${config.account}, and these credentials to ${account}`,
    {
      fault: 'user',
      hint: 'give the role of the right account with the input `role`, or correct `account` in the file',
    },
  );
}

/** Throws when the credentials belong to another account than the environment. */
export async function checkAccount(config: Config, aws: Pick<AwsPorts, 'account'>, log: Log): Promise<NamedCheck> {
  const verdict = await verifyAccount(config, aws);
  const check: NamedCheck =
    verdict === 'passed'
      ? { name: 'account', result: 'ok', reason: `${config.account} is the account of ${config.environment}` }
      : {
          name: 'account',
          result: 'skipped',
          reason: `any is taken, for the file names none; \`account\` under \`environments\` would refuse every other`,
        };
  log.line(renderCheck(check));
  return check;
}
