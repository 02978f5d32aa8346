/** `uses` gives what it takes and nothing else: every role against every store, judged by a policy simulator. */

import { describe, expect, test } from '@jest/globals';
import { buildStack } from '../../src/stack/build.ts';
import { buildTemplate } from '../../src/stack/template.ts';
import { readConfig } from '../golden/golden.ts';
import { at } from '../support/deployment.ts';
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
  {
    name: 'instances',
    users: { GpuInstanceRole: ['data'] },
    stores: { data: 'DataBucket', models: 'ModelsBucket' },
    others: ['PoolInstanceRole', 'ToolInstanceRole', 'WebTaskRole'],
  },
  {
    name: 'functions-inside',
    users: {
      CleanFunctionRole: ['models'],
      NotifyFunctionRole: ['data'],
      ResizeFunctionRole: ['models'],
    },
    stores: { data: 'DataBucket', models: 'ModelsBucket' },
    others: ['CleanScheduleRole', 'StatusFunctionRole'],
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

describe('the roles of instances', () => {
  const template = buildTemplate(buildStack(readConfig('instances'), undefined));
  const secret = (name: string) => `arn:aws:secretsmanager:us-east-1:111122223333:secret:${name}-AbCdEf`;
  const stream = (group: string) => physicalArn(template, group).replace('*', 'log-stream:i-0a1b2c3d/boot');
  const parameter = 'arn:aws:ssm:us-east-1:111122223333:parameter/synthdata/licence';
  const anything = 'arn:aws:ec2:us-east-1:111122223333:instance/i-0a1b2c3d4e5f60718';
  const asked = [
    ['secretsmanager:GetSecretValue', secret('synthdata/api-key'), ['Gpu']],
    ['secretsmanager:GetSecretValue', physicalArn(template, 'MainDatabaseUrl'), ['Gpu']],
    ['secretsmanager:GetSecretValue', physicalArn(template, 'MainDatabasePassword'), []],
    ['secretsmanager:GetSecretValue', secret('other'), []],
    ['ssm:GetParameters', parameter, ['Gpu']],
    ['ssm:PutParameter', parameter, []],
    ['logs:PutLogEvents', stream('GpuLogGroup'), ['Gpu']],
    ['logs:PutLogEvents', stream('WebLogGroup'), []],
    ['ssmmessages:OpenDataChannel', '*', ['Gpu', 'Pool', 'Tool']],
    ['ssm:UpdateInstanceInformation', anything, ['Gpu', 'Pool', 'Tool']],
    ['ssm:SendCommand', anything, []],
    ['ec2:RunInstances', anything, []],
    ['ec2:TerminateInstances', anything, []],
    ['iam:PassRole', 'arn:aws:iam::111122223333:role/inferloop/inferloop/any', []],
  ] as const;

  test.each(asked)('%s on %s', async (action, resource, users) => {
    const may = await Promise.all(
      ['Gpu', 'Pool', 'Tool'].map(async (user) =>
        (await isAllowed(template, `${user}InstanceRole`, action, resource)) ? user : '',
      ),
    );
    expect(may.filter((user) => user !== '')).toEqual([...users]);
  });

  test('write metrics of the agent and no others', async () => {
    const ask = (namespace: string) =>
      isAllowed(template, 'GpuInstanceRole', 'cloudwatch:PutMetricData', '*', { 'cloudwatch:namespace': namespace });
    expect([await ask('CWAgent'), await ask('AWS/EC2')]).toEqual([true, false]);
  });
});

test('the role that stops databases does that, to those of its stack, and nothing else', async () => {
  const template = buildTemplate(buildStack(readConfig('stop'), undefined));
  const other = 'arn:aws:rds:us-east-1:111122223333:db:somebody-elses';
  const ask = (action: string, arn: string) => isAllowed(template, 'DatabaseStopRole', action, arn);
  const main = physicalArn(template, 'MainDatabase');
  const may = ['rds:StopDBInstance', 'rds:StartDBInstance', 'rds:RebootDBInstance', 'rds:DeleteDBInstance'];
  expect(await Promise.all(may.map((action) => ask(action, main)))).toEqual([true, true, false, false]);
  expect(await ask('rds:StopDBInstance', other)).toBe(false);
});

describe('functions', () => {
  const template = buildTemplate(buildStack(readConfig('functions-inside'), undefined));
  const roles = ['CleanFunctionRole', 'NotifyFunctionRole', 'ResizeFunctionRole', 'StatusFunctionRole'];
  const arn = (service: string, name: string) => `arn:aws:${service}:us-east-1:111122223333:${name}`;

  test.each(roles)('%s reads the secrets that its function names, and no password', async (role) => {
    const own = role === 'NotifyFunctionRole';
    const ask = (action: string, resource: string) => isAllowed(template, role, action, resource);
    const read = 'secretsmanager:GetSecretValue';
    expect(await ask(read, arn('secretsmanager', 'secret:synthdata/api-key-AbCdEf'))).toBe(own);
    expect(await ask('ssm:GetParameter', arn('ssm', 'parameter/synthdata/prices'))).toBe(own);
    expect(await ask(read, physicalArn(template, 'MainDatabaseUrl'))).toBe(own);
    expect(await ask(read, physicalArn(template, 'MainDatabasePassword'))).toBe(false);
  });

  test.each(roles)('%s: Lambda makes interfaces only beside a database, and the code makes none', async (role) => {
    const ask = (context: { readonly [key: string]: string }) =>
      isAllowed(template, role, 'ec2:CreateNetworkInterface', arn('ec2', 'network-interface/*'), context);
    expect(await ask({})).toBe(role === 'NotifyFunctionRole');
    const own = arn('lambda', 'function:prod-inferloop-notify-function');
    expect(await ask({ 'lambda:SourceFunctionArn': own })).toBe(false);
  });

  test('a schedule calls the one function that it is for', async () => {
    const ask = (logicalId: string) =>
      isAllowed(template, 'CleanScheduleRole', 'lambda:InvokeFunction', physicalArn(template, logicalId));
    expect([await ask('CleanFunctionOfImage'), await ask('NotifyFunction')]).toEqual([true, false]);
  });
});

describe('databases', () => {
  const databases = buildTemplate(buildStack(readConfig('databases'), undefined));
  const rolesOf = Object.keys(databases.Resources).filter((id) => databases.Resources[id]?.Type === 'AWS::IAM::Role');

  /** What each service of the case `databases` names, by the role with which ECS starts it. */
  const starters: { readonly [role: string]: readonly string[] } = {
    MailerTaskExecutionRole: [],
    SynthdataTaskExecutionRole: ['MainDatabaseUrl'],
    WorkerTaskExecutionRole: ['MainDatabaseUrl', 'ReportsDatabaseUrl'],
  };
  const secrets = ['MainDatabasePassword', 'MainDatabaseUrl', 'ReportsDatabasePassword', 'ReportsDatabaseUrl'];
  const secretActions = [
    'secretsmanager:GetSecretValue',
    'secretsmanager:PutSecretValue',
    'secretsmanager:DeleteSecret',
  ];

  describe.each(rolesOf)('%s', (role) => {
    const readable = starters[role] ?? [];

    test.each(secrets)('and the secret %s', async (secret) => {
      const may = await Promise.all(
        secretActions.map((action) => isAllowed(databases, role, action, physicalArn(databases, secret))),
      );
      expect(may).toEqual([readable.includes(secret), false, false]);
    });

    test('reads a secret of its own file only where the service names it', async () => {
      const arn = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:synthdata/api-key-AbCdEf';
      const may = await isAllowed(databases, role, 'secretsmanager:GetSecretValue', arn);
      expect(may).toBe(role === 'SynthdataTaskExecutionRole');
    });

    test('uses the key for secrets only on the way through Secrets Manager', async () => {
      const ask = (service: string) =>
        isAllowed(databases, role, 'kms:Decrypt', physicalArn(databases, 'Key'), {
          'kms:ViaService': `${service}.us-east-1.amazonaws.com`,
        });
      expect([await ask('secretsmanager'), await ask('ec2')]).toEqual([readable.length > 0, false]);
    });

    test('reaches RDS for backups or not at all', async () => {
      const actions = ['rds:CreateDBSnapshot', 'rds:DeleteDBInstance', 'rds:ModifyDBInstance'];
      const arn = physicalArn(databases, 'MainDatabase');
      const may = await Promise.all(actions.map((action) => isAllowed(databases, role, action, arn)));
      expect(may).toEqual([role === 'BackupRole', false, false]);
    });
  });

  test('let each user in by one rule of its own, at one port, and nobody else', () => {
    const rules = Object.values(databases.Resources)
      .filter(({ Type }) => Type === 'AWS::EC2::SecurityGroupIngress')
      .map(({ Properties }) => [
        at(Properties, 'GroupId', 'Ref'),
        at(Properties, 'SourceSecurityGroupId', 'Ref'),
        at(Properties, 'FromPort'),
        at(Properties, 'ToPort'),
      ]);
    expect(rules).toEqual([
      ['MainDatabaseSecurityGroup', 'SynthdataTaskSecurityGroup', 5432, 5432],
      ['MainDatabaseSecurityGroup', 'WorkerTaskSecurityGroup', 5432, 5432],
      ['ReportsDatabaseSecurityGroup', 'WorkerTaskSecurityGroup', 5432, 5432],
    ]);
    for (const group of ['MainDatabaseSecurityGroup', 'ReportsDatabaseSecurityGroup'])
      expect(databases.Resources[group]?.Properties).not.toHaveProperty('SecurityGroupIngress');
  });
});
