/** Commands of the AWS CLI in one line, for tests that read like a terminal. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { type Credentials, root, runAws } from './sandbox.ts';

/** Runs one command and answers what it printed; rejects with what the CLI complained about. Values with spaces go in `more`. */
export type AwsCommand = <Output = unknown>(command: string, ...more: readonly string[]) => Promise<Output>;

export function awsCommand(sandbox: () => Pick<Sandbox, 'aws'>, credentials: Credentials = root): AwsCommand {
  return async <Output>(command: string, ...more: readonly string[]) => {
    const { status, output, errors } = await runAws(sandbox(), [...command.split(' '), ...more], credentials);
    if (status !== 0) throw new Error(errors);
    return output as Output;
  };
}

/** The address of a temporary file with this content, as the CLI takes it. */
export function jsonFile(content: object): string {
  const path = join(mkdtempSync(join(tmpdir(), 'aws-cli-')), 'content.json');
  writeFileSync(path, JSON.stringify(content));
  return `file://${path}`;
}

/** Makes a change set, reads it, executes it and waits for the stack; answers the logical ids with their actions. */
export const deployWithCli: typeof executeWithCli = async (aws, stack, kind, template, parameters) => {
  const changes = await executeWithCli(aws, stack, kind, template, parameters);
  await aws(`cloudformation wait stack-${kind}-complete --stack-name ${stack}`);
  return changes;
};

/** The same without waiting. */
export async function executeWithCli(
  aws: AwsCommand,
  stack: string,
  kind: 'create' | 'update',
  template: object,
  parameters: { readonly [key: string]: string },
): Promise<{ readonly [logicalId: string]: string }> {
  const named = `--stack-name ${stack} --change-set-name ${kind}-${Date.now()}`;
  const given = Object.entries(parameters).map(([key, value]) => `ParameterKey=${key},ParameterValue=${value}`);
  await aws(
    `cloudformation create-change-set ${named} --change-set-type ${kind.toUpperCase()} --capabilities CAPABILITY_NAMED_IAM`,
    ...['--template-body', jsonFile(template), '--parameters', ...given],
  );
  await aws(`cloudformation wait change-set-create-complete ${named}`);
  const { Changes } = await aws<{
    Changes: readonly { ResourceChange: { LogicalResourceId: string; Action: string } }[];
  }>(`cloudformation describe-change-set ${named} --include-property-values`);
  await aws(`cloudformation execute-change-set ${named}`);
  return Object.fromEntries(
    Changes.map(({ ResourceChange: { LogicalResourceId, Action } }) => [LogicalResourceId, Action]),
  );
}

export interface Rule {
  readonly Actions: readonly [
    {
      readonly ForwardConfig?: {
        readonly TargetGroups: readonly { readonly TargetGroupArn: string; readonly Weight: number }[];
      };
    },
  ];
}

/** Target groups of a rule that get traffic, with their weights. */
export function servingGroups({ Actions: [action] }: Rule): { readonly [arn: string]: number } {
  const groups = action.ForwardConfig?.TargetGroups ?? [];
  return Object.fromEntries(
    groups.filter(({ Weight }) => Weight > 0).map(({ TargetGroupArn, Weight }) => [TargetGroupArn, Weight]),
  );
}
