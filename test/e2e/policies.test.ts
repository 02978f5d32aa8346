/** What the file lets a plan cost, by the shipped action: decided on plan, and once more on apply. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parseFault } from '../../src/sandbox/index.ts';
import { endOf, startTeam, type Team, WRITES } from '../support/deployment.ts';
import { type Files, type Settings, shopConfig } from '../support/shop.ts';

jest.setTimeout(60_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
  await team.deploy('first', shopConfig());
});

afterAll(() => team.stop());

const large = { cpu: 1024, memory: 2048 };

function shop(settings: Settings, more: string): Files {
  const { 'inferloop.yaml': text = '' } = shopConfig(settings);
  return { 'inferloop.yaml': `${text}${more}\n` };
}

test('a plan beyond a policy is red, says what makes the most of it, and is not applied either', async () => {
  const files = shop(large, 'policies: { max_monthly_cost: 70 USD, max_monthly_increase: 40 USD }');
  const number = await team.propose('large', files);
  const planned = await team.plan(number);
  expect(endOf(planned)).toEqual({ exitCode: 1, status: 'refused', reason: 'policy-violated' });
  const comment = team.comment(number);
  // 2 tasks × 730 h × (0.75 vCPU × 0.04048 + 1.5 GB × 0.004445) more
  expect(comment).toContain(
    '> `policies.max_monthly_increase` allows $40.00/mo, and this may add $54.06/mo, most of it `WebService` $54.06.',
  );
  expect(comment).toMatch(
    /> `policies\.max_monthly_cost` allows \$70\.00\/mo, and this may cost \$111\.\d\d\/mo, most of it `WebService` \$\S+, `LoadBalancer` \$\S+, `WebLogGroup` \$/,
  );
  expect(comment).toContain('**Next:** change less, or change `policies`');

  await team.merge(number);
  const before = team.sandbox.log.records.length;
  expect(endOf(await team.apply())).toEqual({ exitCode: 1, status: 'refused', reason: 'policy-violated' });
  expect(team.requests(before)).not.toContain('cloudformation:ExecuteChangeSet');
  expect(team.comment(number)).toContain('A policy of the file forbids this.');
  const stays = team
    .requests(before)
    .filter((request) => WRITES.test(request) && request.startsWith('cloudformation:'));
  expect(stays).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet']);

  // The team may decide otherwise, in a pull request that everybody sees; what was merged in between a person approves.
  const raised = await team.propose('raised', shop(large, 'policies: { max_monthly_cost: 150 USD }'));
  expect(endOf(await team.plan(raised))).toMatchObject({ status: 'planned' });
  await team.merge(raised);
  const { outputs } = await team.apply();
  expect(outputs['failure-reason']).toBe('record-missing');
  const inputs = { command: 'apply', 'approve-fingerprint': outputs.fingerprint ?? '' };
  const approved = await team.apply({ trigger: { event: 'workflow_dispatch', branch: 'main' }, inputs });
  expect(endOf(approved)).toMatchObject({ status: 'applied' });
});

test('a price list that fails and usage that means nothing are told, and fail no plan', async () => {
  const mend = team.sandbox.faults.add(parseFault('server-error@GetProducts'));
  const stated = 'usage: { data: { stored: -1GB }, nobody: { requests: 1 } }';
  const files = shop(large, `storage: { buckets: { data: {} } }\n${stated}\nbudget: { monthly: 1 USD }`);
  const number = await team.propose('usage', files);
  expect(endOf(await team.plan(number))).toMatchObject({ exitCode: 0, status: 'planned' });
  const comment = team.comment(number);
  expect(comment).toContain('`usage.data.stored` is -1, and nothing is used less than never: the default counts.');
  expect(comment).toContain('`usage` names `nobody`, and no resource of this stack comes of that');
  expect(comment).toMatch(/^> `budget` is \$1\.00\/mo, and this costs (at least )?\$/m);
  expect(comment).toContain('Prices could not be read live');
  mend();
});

test('what a stack leaves behind goes on costing, and the comment says so', async () => {
  const bucket = shop(large, 'storage: { buckets: { data: {} } }\nusage: { data: { stored: 1TB, puts: 0, gets: 0 } }');
  await team.deploy('bucket', bucket);
  const number = await team.propose('no-bucket', shop(large, 'usage: { data: { stored: 1TB, puts: 0, gets: 0 } }'));
  expect(endOf(await team.plan(number))).toMatchObject({ status: 'planned' });
  const comment = team.comment(number);
  // 1024 GB × 0.023
  expect(comment).toContain('$23.55/mo goes on outside of the stack');
  expect(comment).toMatch(
    /^\| `DataBucket` \| remove \(kept outside the stack\) \|.*±\$0\.00, \$23\.55 goes on outside/m,
  );
  expect(comment).toContain('- `DataBucket`: it stays outside of the stack and goes on costing $23.55/mo.');
});
