import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { type FaultName, parseFault } from '../../src/sandbox/faults.ts';
import { createRole, putInline } from '../../src/sandbox/iam/roles.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { JsonObject } from '../../src/template/model.ts';
import { type Credentials, clientOptions, root, useSandbox } from '../support/sandbox.ts';

const logFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'requests.jsonl');
const sandbox = useSandbox({ log: logFile });
const sts = (credentials: Credentials = root) => new STSClient(clientOptions(sandbox(), credentials));
const logs = (credentials: Credentials = root) => new CloudWatchLogsClient(clientOptions(sandbox(), credentials));

const groupNames = async () =>
  ((await logs().send(new DescribeLogGroupsCommand())).logGroups ?? []).map(({ logGroupName }) => logGroupName);

describe('faults of the AWS endpoint', () => {
  /** Strikes the next call of the operation. */
  const arm = (name: FaultName, operation: string) => sandbox().faults.add(parseFault(`${name}@${operation}:1`));

  test.each<[FaultName, string, string]>([
    ['throttle', 'Throttling', 'ThrottlingException'],
    ['expired-token', 'ExpiredToken', 'ExpiredTokenException'],
    ['access-denied', 'AccessDenied', 'AccessDeniedException'],
    ['server-error', 'InternalFailure', 'InternalFailure'],
  ])('%s is said as each protocol says it, once', async (fault, query, json) => {
    arm(fault, 'GetCallerIdentity');
    await expect(sts().send(new GetCallerIdentityCommand())).rejects.toMatchObject({ name: query });
    await expect(sts().send(new GetCallerIdentityCommand())).resolves.toMatchObject({ Account: '111122223333' });
    arm(fault, 'DescribeLogGroups');
    await expect(logs().send(new DescribeLogGroupsCommand())).rejects.toMatchObject({ name: json });
    await expect(logs().send(new DescribeLogGroupsCommand())).resolves.toBeDefined();
  });

  test('reset breaks the connection', async () => {
    arm('reset', 'GetCallerIdentity');
    await expect(sts().send(new GetCallerIdentityCommand())).rejects.toThrow('socket hang up');
  });

  test('malformed answers are no answers', async () => {
    arm('malformed', 'DescribeLogGroups');
    await expect(logs().send(new DescribeLogGroupsCommand())).rejects.toThrow();
  });

  test('a stale read misses what was just made', async () => {
    sandbox().faults.add(parseFault('stale-read@DescribeLogGroups:2'));
    await groupNames();
    await logs().send(new CreateLogGroupCommand({ logGroupName: '/stale' }));
    expect(await groupNames()).not.toContain('/stale');
    expect(await groupNames()).toContain('/stale');
  });

  test('second-page cuts a list in two', async () => {
    for (const name of ['/page/a', '/page/b', '/page/c'])
      await logs().send(new CreateLogGroupCommand({ logGroupName: name }));
    arm('second-page', 'DescribeLogGroups');
    const first = await logs().send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/page/' }));
    const second = await logs().send(
      new DescribeLogGroupsCommand({ logGroupNamePrefix: '/page/', nextToken: first.nextToken }),
    );
    const names = [first, second].map(({ logGroups }) => logGroups?.map(({ logGroupName }) => logGroupName));
    expect(names).toEqual([['/page/a'], ['/page/b', '/page/c']]);
    expect(second.nextToken).toBeUndefined();
  });
});

describe('permissions', () => {
  let made = 0;

  function sessionWith(statement: JsonObject, boundary?: string): Credentials {
    const { iam, sessions } = sandbox().cloud;
    made += 1;
    const trust = { Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' } };
    const settings = { path: undefined, description: undefined, maxSessionDuration: undefined, boundary, tags: [] };
    const role = createRole(iam, { name: `reader${made}`, trust, ...settings }, new Date());
    putInline(iam, role.name, 'inline', { Statement: [statement] });
    return sessions.issue(role, 'run', 900);
  }

  test('what no policy allows is refused in the words of AWS', async () => {
    const session = sessionWith({ Effect: 'Allow', Action: 'logs:Describe*', Resource: '*' });
    await expect(logs(session).send(new DescribeLogGroupsCommand())).resolves.toBeDefined();
    await expect(logs(session).send(new CreateLogGroupCommand({ logGroupName: '/x' }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        `User: arn:aws:sts::111122223333:assumed-role/reader${made}/run is not authorized to perform: logs:CreateLogGroup ` +
        'on resource: arn:aws:logs:us-east-1:111122223333:log-group:/x:* ' +
        'because no identity-based policy allows the logs:CreateLogGroup action',
    });
  });

  test('a boundary bounds what a policy allows', async () => {
    const session = sessionWith(
      { Effect: 'Allow', Action: '*', Resource: '*' },
      'arn:aws:iam::aws:policy/AWSCloudFormationReadOnlyAccess',
    );
    await expect(logs(session).send(new DescribeLogGroupsCommand())).rejects.toMatchObject({
      message: expect.stringContaining('because no permissions boundary allows the logs:DescribeLogGroups action'),
    });
  });

  test('everybody may ask who he is', async () => {
    const session = sessionWith({ Effect: 'Deny', Action: '*', Resource: '*' });
    await expect(sts(session).send(new GetCallerIdentityCommand())).resolves.toBeDefined();
  });
});

describe('requests', () => {
  test('a wrong secret does not fit the signature', async () => {
    const wrong = { accessKeyId: 'test', secretAccessKey: 'wrong' };
    await expect(sts(wrong).send(new GetCallerIdentityCommand())).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
    await expect(logs(wrong).send(new DescribeLogGroupsCommand())).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
  });

  test('a request without a signature is refused', async () => {
    const body = 'Action=GetCallerIdentity&Version=2011-06-15';
    const response = await fetch(sandbox().aws, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([
      403,
      expect.stringContaining('MissingAuthenticationToken'),
    ]);
  });

  test('what the sandbox does not know is said so', async () => {
    const unknown = await fetch(sandbox().aws, { method: 'POST', body: 'Action=DoIt&Version=2011-06-15' });
    expect(await unknown.text()).toContain('Could not find operation DoIt for version 2011-06-15');
    const nowhere = await fetch(sandbox().aws, {
      method: 'POST',
      body: '',
      headers: { 'x-amz-target': 'Nobody.DoIt' },
    });
    expect(await nowhere.json()).toMatchObject({ __type: 'UnknownOperationException' });
  });

  test('each is one line of the log', async () => {
    await sts().send(new GetCallerIdentityCommand());
    const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      t: expect.stringMatching(/^\d{4}-.*Z$/),
      id: expect.any(String),
      actor: 'arn:aws:iam::111122223333:root',
      service: 'sts',
      operation: 'GetCallerIdentity',
      status: 200,
      ms: expect.any(Number),
    });
    expect(lines).toHaveLength(sandbox().log.records.length);
  });
});

test('a port that is taken is said so', async () => {
  const port = Number(new URL(sandbox().aws).port);
  const second = startSandbox({ path: process.env.PATH ?? '', port });
  await expect(second).rejects.toThrow(`port ${port} of 127.0.0.1 is already in use`);
});

describe('CloudWatch Logs', () => {
  test('what is written is read, from the head, from the tail and by filter', async () => {
    const logGroupName = '/shop/web';
    const logStreamName = 'web/1';
    await logs().send(new CreateLogGroupCommand({ logGroupName }));
    await logs().send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 30 }));
    await logs().send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
    const logEvents = ['ready', 'error: no database', 'error: no disk'].map((message, at) => ({
      message,
      timestamp: 1000 + at,
    }));
    await logs().send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));

    const tail = await logs().send(new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2 }));
    expect(tail.events?.map(({ message }) => message)).toEqual(['error: no database', 'error: no disk']);
    const before = await logs().send(
      new GetLogEventsCommand({ logGroupName, logStreamName, limit: 2, nextToken: tail.nextBackwardToken }),
    );
    expect(before.events?.map(({ message }) => message)).toEqual(['ready']);
    const filtered = await logs().send(
      new FilterLogEventsCommand({ logGroupName, filterPattern: 'error -disk', logStreamNamePrefix: 'web' }),
    );
    expect(filtered.events?.map(({ message }) => message)).toEqual(['error: no database']);
    const { logStreams } = await logs().send(
      new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true }),
    );
    expect(logStreams).toMatchObject([{ logStreamName, firstEventTimestamp: 1000, lastEventTimestamp: 1002 }]);
  });

  test('a period that AWS does not offer is refused', async () => {
    await logs().send(new CreateLogGroupCommand({ logGroupName: '/odd' }));
    const put = logs().send(new PutRetentionPolicyCommand({ logGroupName: '/odd', retentionInDays: 31 }));
    await expect(put).rejects.toMatchObject({ name: 'InvalidParameterException' });
  });
});
