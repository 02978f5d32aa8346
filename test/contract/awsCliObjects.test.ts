/** The AWS CLI puts an object into the sandbox's S3, reads it back, and hands it to CloudFormation as a template. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { awsCommand, jsonFile } from '../support/awsCli.ts';
import { cliTest, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const aws = awsCommand(sandbox);

const bucket = (name: string) => ({
  Resources: { Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } },
});

cliTest('an object is put, read, looked at, and its absence told', async () => {
  await aws('cloudformation create-stack --stack-name storage --template-body', jsonFile(bucket('shop-templates')));
  await aws('cloudformation wait stack-create-complete --stack-name storage');
  const object = '--bucket shop-templates --key plan/large.json';
  const file = fileURLToPath(jsonFile(bucket('more')));
  const put = await aws<{ ETag: string }>(`s3api put-object ${object} --content-type application/json --body ${file}`);
  expect(await aws(`s3api head-object ${object}`)).toMatchObject({
    ContentLength: readFileSync(file).length,
    ContentType: 'application/json',
    ETag: put.ETag,
  });
  writeFileSync(`${file}.copy`, '');
  await aws(`s3api get-object ${object} ${file}.copy`);
  expect(readFileSync(`${file}.copy`)).toEqual(readFileSync(file));

  await expect(aws('s3api get-object --bucket shop-templates --key none /dev/null')).rejects.toThrow('NoSuchKey');
  await expect(aws('s3api get-object --bucket nowhere --key none /dev/null')).rejects.toThrow('NoSuchBucket');
  const strange = `s3api put-object ${object} --expected-bucket-owner 999999999999 --body ${file}`;
  await expect(aws(strange)).rejects.toThrow('AccessDenied');

  const url = '--template-url https://shop-templates.s3.us-east-1.amazonaws.com/plan/large.json';
  await aws(`cloudformation validate-template ${url}`);
  await aws(`cloudformation create-stack --stack-name more ${url}`);
  await aws('cloudformation wait stack-create-complete --stack-name more');
  const elsewhere = '--template-url https://example.com/plan/large.json';
  await expect(aws(`cloudformation validate-template ${elsewhere}`)).rejects.toThrow('must be a supported URL');
});
