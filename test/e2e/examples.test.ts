/** Every example as its reader would use it: deployed, changed in every section, and removed, with bootstrap's roles. */

import { describe, expect, jest, test } from '@jest/globals';
import { roleArn } from '../../src/cli/demo/account.ts';
import { exampleNames } from '../golden/golden.ts';
import { until } from '../support/cloudFormation.ts';
import { at, endOf, STACK, startTeam, type Team } from '../support/deployment.ts';
import { changeExample, exampleChanges, readExample } from '../support/exampleChanges.ts';

jest.setTimeout(120_000);

/** What is left to whoever owns the data when a stack goes. */
const kept = [
  'AWS::Backup::BackupVault',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
];

test('every example has its changes', () => {
  expect(Object.keys(exampleChanges).sort()).toEqual([...exampleNames]);
});

describe.each(exampleNames.map((name) => [name]))('%s', (name) => {
  test('is deployed, changed and removed', async () => {
    const team = await startTeam();
    try {
      await team.deploy('first', readExample(name));
      const number = await team.propose('change', changeExample(name));
      const planned = await team.plan(number);
      expect(endOf(planned)).toEqual({ exitCode: 0, status: 'planned', reason: '' });
      const comment = team.comment(number);
      const missing = (exampleChanges[name] ?? []).filter(({ logicalId }) => !comment.includes(`\`${logicalId}\``));
      expect(missing).toEqual([]);
      await team.merge(number);
      expect(endOf(await team.apply())).toEqual({ exitCode: 0, status: 'applied', reason: '' });
      expect(await removeStack(team)).toEqual([]);
    } finally {
      await team.stop();
    }
  });
});

/** Deletes it as its owner would; logical ids of what it leaves behind without having said so. */
async function removeStack({ ask }: Team): Promise<readonly string[]> {
  const stack = await ask('cloudformation', 'DescribeStacks', { StackName: STACK });
  const StackName = String(at(stack, 'Stacks', 0, 'StackId'));
  await ask('cloudformation', 'DeleteStack', { StackName, RoleARN: roleArn('execution') });
  const status = await until(
    async () => String(at(await ask('cloudformation', 'DescribeStacks', { StackName }), 'Stacks', 0, 'StackStatus')),
    (one) => !one.endsWith('_IN_PROGRESS'),
  );
  expect(status).toBe('DELETE_COMPLETE');
  const { StackResources } = Object(await ask('cloudformation', 'DescribeStackResources', { StackName }));
  return [StackResources]
    .flat()
    .filter((one) => at(one, 'ResourceStatus') !== 'DELETE_COMPLETE' && !kept.includes(String(at(one, 'ResourceType'))))
    .map((one) => String(at(one, 'LogicalResourceId')));
}
