/** What IAM is asked about a call: the stack's ARN, the change set's name, the role that is passed. */

import { textOf } from '../members.ts';
import { ACCOUNT_ID, type Authorization, type Call } from '../service.ts';
import { stackArnPattern } from './arns.ts';
import { findStack, type State } from './state.ts';
import { parseTemplateUrl } from './templateBody.ts';

/** Operations that IAM knows no stack for. */
const withoutStack = new Set(['ListExports', 'ListImports', 'ListStacks', 'ValidateTemplate']);

function stackArnOf(state: State, call: Call): string {
  const name = textOf(call.input, 'StackName');
  const changeSetName = textOf(call.input, 'ChangeSetName');
  if (name !== undefined) return findStack(state, call.region, name)?.id ?? stackArnPattern(call.region, name);
  const stack = state.stacks.find(({ changeSets }) => [...changeSets.values()].some(({ id }) => id === changeSetName));
  return stack?.id ?? `arn:aws:cloudformation:${call.region}:${ACCOUNT_ID}:stack/*`;
}

/** The condition holds the plain name even when the call gives an ARN (`…:changeSet/NAME/ID`). */
function changeSetNameOf(call: Call): string | undefined {
  const name = textOf(call.input, 'ChangeSetName');
  return name?.startsWith('arn:') ? name.split('/')[1] : name;
}

export function authorizationsOf(state: State, operation: string, call: Call): readonly Authorization[] {
  const action = `cloudformation:${operation}`;
  const roleArn = textOf(call.input, 'RoleARN');
  const changeSetName = changeSetNameOf(call);
  const conditions = {
    ...(changeSetName !== undefined && { 'cloudformation:ChangeSetName': changeSetName }),
    ...(roleArn !== undefined && { 'cloudformation:RoleArn': roleArn }),
  };
  const nameless = operation === 'GetTemplateSummary' && textOf(call.input, 'StackName') === undefined;
  const resource = withoutStack.has(operation) || nameless ? '*' : stackArnOf(state, call);
  const own: Authorization = { action, resource, conditions };
  const passing = { 'iam:PassedToService': 'cloudformation.amazonaws.com' };
  return [
    own,
    ...(roleArn === undefined ? [] : [{ action: 'iam:PassRole', resource: roleArn, conditions: passing }]),
    ...readings(call),
  ];
}

/** Who sends the address of a template reads it. */
function readings({ input }: Call): readonly Authorization[] {
  const object = parseTemplateUrl(textOf(input, 'TemplateURL') ?? '');
  if (object === undefined) return [];
  return [{ action: 's3:GetObject', resource: `arn:aws:s3:::${object.bucket}/${object.key}` }];
}
