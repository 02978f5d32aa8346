/** Objects against the sandbox's S3, and the templates that CloudFormation reads there. */

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Aws, connectAws } from '../../src/aws/connect.ts';
import type { StoredObject } from '../../src/ports.ts';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createManualClock, createRecorder } from '../support/recorder.ts';

const template = (name: string, type = 'AWS::S3::Bucket') =>
  JSON.stringify({ Resources: { Bucket: { Type: type, Properties: { BucketName: name } } } });

let sandbox: Sandbox;
let aws: Aws;

beforeEach(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  process.env.AWS_ENDPOINT_URL = sandbox.aws;
  process.env.AWS_ACCESS_KEY_ID = 'test';
  process.env.AWS_SECRET_ACCESS_KEY = 'test';
  const { log } = createRecorder();
  aws = connectAws({ region: 'us-east-1', role: undefined, clock: createManualClock(), log, speed: 1000 });
  const stack = { StackName: 'storage', TemplateBody: template('shop-templates') };
  await sandbox.cloud.ask('cloudformation', 'CreateStack', stack);
  while ((await aws.stacks.read('storage'))?.status !== 'CREATE_COMPLETE') await sandbox.clock.sleep(1);
});

afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  await sandbox.stop();
});

const put = (more: Partial<StoredObject> = {}) =>
  aws.objects.put({ bucket: 'shop-templates', owner: '111122223333', key: 'plan/a.json', body: 'text', ...more });

const puts = () => sandbox.log.records.filter(({ operation }) => operation === 'PutObject').length;

test('an object is put into a bucket of the account and no other', async () => {
  await expect(put()).resolves.toBe('stored');
  await expect(put({ bucket: 'nowhere' })).resolves.toBe('no-bucket');
  await expect(put({ owner: '999999999999' })).rejects.toMatchObject({
    reason: 'permission-missing',
    message: 'AWS denied s3:PutObject: Access Denied',
  });
});

test('what passes by itself is tried again, and not for ever', async () => {
  for (const fault of ['throttle', 'server-error', 'reset']) {
    sandbox.faults.add(parseFault(`${fault}@PutObject:1`));
    await expect(put()).resolves.toBe('stored');
  }
  expect(puts()).toBe(6);
  sandbox.faults.add(parseFault('throttle@PutObject'));
  await expect(put()).rejects.toMatchObject({ message: 's3:PutObject failed: Rate exceeded' });
  expect(puts()).toBe(10);
});

test('CloudFormation reads a template where it was put, and says when it is not there', async () => {
  const templateUrl = 'https://shop-templates.s3.us-east-1.amazonaws.com/plan/a.json';
  await put({ body: template('from-s3') });
  await aws.stacks.validate({ templateBody: '', templateUrl });
  const elsewhere = { templateBody: '', templateUrl: templateUrl.replace('a.json', 'b.json') };
  await expect(aws.stacks.validate(elsewhere)).rejects.toMatchObject({
    reason: 'change-set-failed',
    message: expect.stringContaining('S3 error: The specified key does not exist.'),
  });
  await put({ body: template('x', 'AWS::No::Thing') });
  await expect(aws.stacks.validate({ templateBody: '', templateUrl })).rejects.toMatchObject({
    message: expect.stringContaining('Unrecognized resource types: [AWS::No::Thing]'),
  });
});
