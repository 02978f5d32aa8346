/** Functions of the sandbox: made and changed only of code and images that are there. */

import { expect, test } from '@jest/globals';
import { createLambdaBehaviours } from '../../../src/sandbox/lambda/behaviours.ts';
import { AwsError } from '../../../src/sandbox/service.ts';
import { readSpecification } from '../../../src/sandbox/spec/specification.ts';
import { startCloudFormation } from '../../support/cloudFormation.ts';

async function start() {
  const specification = await readSpecification();
  return startCloudFormation(
    createLambdaBehaviours({
      specification,
      readObject: (_, key) => {
        if (key.startsWith('there')) return Buffer.from('zip');
        throw new AwsError('NoSuchKey', 'The specified key does not exist.', 404);
      },
      imageExists: (reference) => reference === 'there',
    }),
  );
}

const template = (code: { readonly [key: string]: string }, memory = 128) => ({
  Resources: {
    Fn: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: 'prod-shop-fn',
        Role: 'arn:aws:iam::111122223333:role/fn',
        Code: code,
        Handler: 'a.b',
        Runtime: 'python3.13',
        MemorySize: memory,
      },
    },
  },
  Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Fn', 'Arn'] } } },
});

test.each([
  ['code', { S3Bucket: 'b', S3Key: 'lost.zip' }, 'S3 Error Code: NoSuchKey'],
  ['an image', { ImageUri: 'lost' }, 'Source image lost does not exist'],
])('%s that is not there makes no function', async (_, code, reason) => {
  const cloud = await start();
  expect(await cloud.deploy('shop', template(code))).toBe('ROLLBACK_COMPLETE');
  expect((await cloud.events('shop')).join('\n')).toContain(reason);
});

test('a function keeps its code while something else of it changes, and has its ARN', async () => {
  const cloud = await start();
  expect(await cloud.deploy('shop', template({ S3Bucket: 'b', S3Key: 'there.zip' }))).toBe('CREATE_COMPLETE');
  const stacks = JSON.stringify(await cloud.run('DescribeStacks', { StackName: 'shop' }));
  expect(stacks).toContain('arn:aws:lambda:us-east-1:111122223333:function:prod-shop-fn');
  expect(await cloud.deploy('shop', template({ S3Bucket: 'b', S3Key: 'there.zip' }, 256))).toBe('UPDATE_COMPLETE');
  expect(await cloud.deploy('shop', template({ S3Bucket: 'b', S3Key: 'lost.zip' }))).toBe('UPDATE_ROLLBACK_COMPLETE');
});
