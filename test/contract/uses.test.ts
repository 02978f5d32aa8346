/** `uses` gives what it takes and nothing else: every role against every store, judged by a policy simulator. */

import { describe, expect, test } from '@jest/globals';
import { buildStack } from '../../src/stack/build.ts';
import { buildTemplate } from '../../src/stack/template.ts';
import { readConfig } from '../golden/golden.ts';
import { isAllowed, physicalArn } from '../support/iamSimulation.ts';

/** What each user of a case names, by its role. */
const cases = [
  {
    name: 'buckets',
    users: { SynthdataTaskRole: ['data'], WorkerTaskRole: ['data', 'raw-models'] },
    stores: { data: 'DataBucket', 'raw-models': 'RawModelsBucket' },
    others: ['SynthdataTaskExecutionRole'],
  },
  {
    name: 'jobs',
    users: { GenerateTaskRole: ['data'], SynthdataTaskRole: ['models'], TrainArmTaskRole: ['data', 'models'] },
    stores: { data: 'DataBucket', models: 'ModelsBucket' },
    others: ['ByHandTaskRole', 'GenerateInstanceRole', 'GenerateTaskExecutionRole', 'TrainArmScheduleRole'],
  },
] as const;

const needed = [
  { action: 's3:ListBucket', objects: '' },
  { action: 's3:GetObject', objects: '/table.parquet' },
  { action: 's3:PutObject', objects: '/table.parquet' },
  { action: 's3:DeleteObject', objects: '/table.parquet' },
];

/** What a thief or a mistake would want of a bucket. */
const never = [
  { action: 's3:DeleteBucket', objects: '' },
  { action: 's3:PutBucketPolicy', objects: '' },
  { action: 's3:PutLifecycleConfiguration', objects: '' },
  { action: 's3:PutObjectAcl', objects: '/table.parquet' },
  { action: 's3:DeleteObjectVersion', objects: '/table.parquet' },
];

describe.each(cases)('in the case $name', ({ name, users, stores, others }) => {
  const template = buildTemplate(buildStack(readConfig(name), undefined));

  describe.each(Object.entries(users))('%s', (role, uses) => {
    describe.each(Object.entries(stores))('and the bucket %s', (key, logicalId) => {
      const may = (uses as readonly string[]).includes(key);
      const ask = (action: string, objects: string) =>
        isAllowed(template, role, action, `${physicalArn(template, logicalId)}${objects}`);

      test.each(needed)(`${may ? 'may' : 'may not'} $action`, async ({ action, objects }) => {
        expect(await ask(action, objects)).toBe(may);
      });

      test.each(never)('may not $action', async ({ action, objects }) => {
        expect(await ask(action, objects)).toBe(false);
      });
    });
  });

  test('no role but those of the users reaches a bucket', async () => {
    const roles = Object.keys(template.Resources).filter((id) => template.Resources[id]?.Type === 'AWS::IAM::Role');
    const without = roles.filter((role) => !(role in users));
    expect(without).toEqual(expect.arrayContaining([...others]));
    const asked = without.flatMap((role) =>
      Object.values(stores).flatMap((logicalId) =>
        needed.map(({ action, objects }) =>
          isAllowed(template, role, action, `${physicalArn(template, logicalId)}${objects}`),
        ),
      ),
    );
    expect(await Promise.all(asked)).toEqual(asked.map(() => false));
  });
});

describe('the role of a schedule', () => {
  const template = buildTemplate(buildStack(readConfig('jobs'), undefined));
  const queues = ['TrainArmJobQueue', 'GenerateJobQueue', 'ByHandJobQueue'];
  const ask = (logicalId: string) =>
    isAllowed(template, 'TrainArmScheduleRole', 'batch:SubmitJob', physicalArn(template, logicalId));

  test.each(queues)('%s', async (queue) => {
    const own = queue === 'TrainArmJobQueue';
    expect([await ask(queue), await ask(queue.replace('Queue', 'Definition'))]).toEqual([own, own]);
  });
});
