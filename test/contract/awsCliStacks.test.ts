/** A stack's life with the AWS CLI: made by a change set, changed by another, watched, refused, removed. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { cliTest, root, runAws, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox();
const folder = mkdtempSync(join(tmpdir(), 'aws-cli-'));

/** Words split at spaces; values with spaces go in `more`. */
async function aws(command: string, ...more: readonly string[]): Promise<unknown> {
  const { status, output, errors } = await runAws(sandbox(), [...command.split(' '), ...more], root);
  if (status !== 0) throw new Error(errors);
  return output;
}

async function refused(command: string): Promise<string> {
  const { status, errors } = await runAws(sandbox(), command.split(' '), root);
  expect(status).not.toBe(0);
  return errors;
}

function template(retention: number): string {
  const path = join(folder, `template-${retention}.json`);
  const body = {
    Parameters: { Days: { Type: 'Number', Default: retention } },
    Resources: {
      Logs: {
        Type: 'AWS::Logs::LogGroup',
        Properties: { LogGroupName: '/prod/shop', RetentionInDays: { Ref: 'Days' } },
      },
      Images: { Type: 'AWS::ECR::Repository', Properties: { RepositoryName: 'shop/stacked' } },
    },
    Outputs: { Uri: { Value: { 'Fn::GetAtt': ['Images', 'RepositoryUri'] } } },
  };
  writeFileSync(path, JSON.stringify(body));
  return `file://${path}`;
}

cliTest('create, wait, describe, execute, update, delete', async () => {
  const set = 'cloudformation create-change-set --stack-name prod-shop --change-set-name';
  const described = 'cloudformation describe-change-set --stack-name prod-shop --change-set-name';
  const executed = 'cloudformation execute-change-set --stack-name prod-shop --change-set-name';
  const waited = 'cloudformation wait change-set-create-complete --stack-name prod-shop --change-set-name';

  await aws(`${set} first --change-set-type CREATE --template-body ${template(30)}`);
  await aws(`${waited} first`);
  expect(await aws(`${described} first`)).toMatchObject({
    Status: 'CREATE_COMPLETE',
    ExecutionStatus: 'AVAILABLE',
    Changes: [
      { ResourceChange: { Action: 'Add', LogicalResourceId: 'Images' } },
      { ResourceChange: { Action: 'Add', LogicalResourceId: 'Logs' } },
    ],
  });
  await aws(`${executed} first`);
  await aws('cloudformation wait stack-create-complete --stack-name prod-shop');
  expect(await aws('cloudformation describe-stacks --stack-name prod-shop')).toMatchObject({
    Stacks: [
      {
        StackStatus: 'CREATE_COMPLETE',
        Outputs: [{ OutputKey: 'Uri', OutputValue: `${sandbox().registry}/shop/stacked` }],
      },
    ],
  });
  expect(await aws('logs describe-log-groups --log-group-name-prefix /prod/')).toMatchObject({
    logGroups: [{ logGroupName: '/prod/shop', retentionInDays: 30 }],
  });

  await aws(`${set} second --template-body ${template(30)} --parameters ParameterKey=Days,ParameterValue=60`);
  await aws(`${waited} second`);
  expect(await aws(`${described} second --include-property-values`)).toMatchObject({
    Changes: [
      {
        ResourceChange: {
          Action: 'Modify',
          LogicalResourceId: 'Logs',
          Replacement: 'False',
          Details: expect.arrayContaining([
            expect.objectContaining({
              Target: expect.objectContaining({
                Path: '/Properties/RetentionInDays',
                BeforeValue: '30',
                AfterValue: '60',
              }),
            }),
          ]),
        },
      },
    ],
  });
  await aws(`${executed} second`);
  await aws('cloudformation wait stack-update-complete --stack-name prod-shop');
  const events = (await aws('cloudformation describe-stack-events --stack-name prod-shop')) as {
    StackEvents: readonly { LogicalResourceId: string; ResourceStatus: string }[];
  };
  expect(events.StackEvents[0]).toMatchObject({ LogicalResourceId: 'prod-shop', ResourceStatus: 'UPDATE_COMPLETE' });
  expect(await aws('logs describe-log-groups --log-group-name-prefix /prod/')).toMatchObject({
    logGroups: [{ retentionInDays: 60 }],
  });

  await aws(`${set} third --use-previous-template --parameters ParameterKey=Days,UsePreviousValue=true`);
  expect(await refused(`${waited} third`)).toContain('Waiter ChangeSetCreateComplete failed');
  expect(await aws(`${described} third`)).toMatchObject({ Status: 'FAILED', ExecutionStatus: 'UNAVAILABLE' });

  await aws('cloudformation delete-stack --stack-name prod-shop');
  await aws('cloudformation wait stack-delete-complete --stack-name prod-shop');
  expect(await refused('cloudformation describe-stacks --stack-name prod-shop')).toContain(
    'An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id prod-shop does not exist',
  );
  expect(await aws('logs describe-log-groups --log-group-name-prefix /prod/')).toMatchObject({ logGroups: [] });
});
