/** Question 4: one change set by its ARN, asked by a role that may see names of ours and by one that may see ARNs. */

import type { RoleKey } from '../access.ts';
import { type Permission, probePatiently } from '../account.ts';
import { type Answer, decide } from '../answer.ts';
import type { Setup } from '../setup.ts';

/** With real roles: a policy simulator would believe whatever it is told that CloudFormation fills in. */
export async function askChangeSetName(setup: Setup): Promise<Answer> {
  const planned = await setup.planned();
  if (planned.kind === 'denied') return { kind: 'not-asked', reason: planned.message };
  const byName = await describeAs(setup, 'byName', planned.value.arn);
  if (byName.kind === 'allowed') return decide(true, 'a policy for the name lets a call by ARN through');
  const byArn = await describeAs(setup, 'byArn', planned.value.arn);
  return byArn.kind === 'allowed'
    ? decide(false, 'the ARN: only a policy for the ARN lets the call through')
    : decide(false, `neither a policy for the name nor one for the ARN lets the call through: ${byArn.message}`);
}

/** By ARN alone, as apply executes. */
async function describeAs(setup: Setup, role: RoleKey, changeSetArn: string): Promise<Permission<unknown>> {
  const account = await setup.as(role);
  if (account.kind === 'denied') return account;
  const { client, sdk } = await account.value.clients.cloudFormation();
  return probePatiently(setup.account, () =>
    client.send(new sdk.DescribeChangeSetCommand({ ChangeSetName: changeSetArn })),
  );
}
