/** Change sets by CloudFormation: made, described twice, listed, removed, executed. */

import type { DescribeChangeSetOutput, Parameter } from '@aws-sdk/client-cloudformation';
import type { ChangeSet } from '../plan/changeSet.ts';
import type { ChangeSetRequest, SentTemplate, Stacks } from '../ports.ts';
import { mergeDescriptions, parseChangeSet } from './changeSetAnswer.ts';
import type { AwsClients } from './clients.ts';
import { noStack, unless } from './errors.ts';
import { pagesOf } from './pages.ts';

type ChangeSetPort = Pick<
  Stacks,
  'createChangeSet' | 'readChangeSet' | 'changeSetDescription' | 'listChangeSets' | 'deleteChangeSet' | 'execute'
>;

const missing = { codes: ['ChangeSetNotFoundException', 'ChangeSetNotFound'] };

export function createChangeSets(clients: AwsClients): ChangeSetPort {
  return {
    async createChangeSet(request) {
      const { client, sdk } = await clients.cloudFormation();
      const answer = await client.send(
        new sdk.CreateChangeSetCommand({
          StackName: request.stackName,
          ChangeSetName: request.name,
          ClientToken: request.name,
          ChangeSetType: request.kind === 'create' ? 'CREATE' : 'UPDATE',
          ...declareTemplate(request),
          Parameters: buildParameters(request),
          Capabilities: request.capabilities.map(capabilityOf),
          Description: request.description,
          Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
          ...(request.executionRole === undefined ? {} : { RoleARN: request.executionRole }),
          ...(request.kind === 'create' ? { OnStackFailure: 'DELETE' } : {}),
        }),
      );
      return { arn: answer.Id ?? '', stackArn: answer.StackId ?? '' };
    },
    readChangeSet: (stackName, nameOrArn) => readChangeSet(clients, stackName, nameOrArn),
    async changeSetDescription(stackName, nameOrArn) {
      const { client, sdk } = await clients.cloudFormation();
      const answer = await unless(missing, undefined, () =>
        client.send(new sdk.DescribeChangeSetCommand({ StackName: stackName, ChangeSetName: nameOrArn })),
      );
      return answer?.Description;
    },
    async listChangeSets(stackName) {
      const { client, sdk } = await clients.cloudFormation();
      const summaries = await unless(noStack, [], () =>
        pagesOf(async (NextToken) => {
          const page = await client.send(new sdk.ListChangeSetsCommand({ StackName: stackName, NextToken }));
          return { items: page.Summaries, next: page.NextToken };
        }),
      );
      return summaries.map((summary) => ({
        name: summary.ChangeSetName ?? '',
        arn: summary.ChangeSetId ?? '',
        executionStatus: summary.ExecutionStatus ?? '',
        createdAt: summary.CreationTime ?? new Date(0),
      }));
    },
    async deleteChangeSet(stackName, name) {
      const { client, sdk } = await clients.cloudFormation();
      await unless(missing, undefined, () =>
        client.send(new sdk.DeleteChangeSetCommand({ StackName: stackName, ChangeSetName: name })),
      );
    },
    async execute(changeSetArn, { first, token }) {
      const { client, sdk } = await clients.cloudFormation();
      await client.send(
        new sdk.ExecuteChangeSetCommand({
          ChangeSetName: changeSetArn,
          ClientRequestToken: token,
          // AWS's texts disagree on the default; and it may not be sent when OnStackFailure was set at creation.
          ...(first ? {} : { DisableRollback: false }),
        }),
      );
    },
  };
}

export function declareTemplate({ templateBody, templateUrl }: SentTemplate) {
  return templateUrl === undefined ? { TemplateBody: templateBody } : { TemplateURL: templateUrl };
}

function buildParameters(request: ChangeSetRequest): Parameter[] {
  return Object.entries(request.parameters).flatMap(([ParameterKey, value]): Parameter[] => {
    if (value !== undefined) return [{ ParameterKey, ParameterValue: value }];
    return request.kind === 'update' ? [{ ParameterKey, UsePreviousValue: true }] : [];
  });
}

function capabilityOf(name: string) {
  return name === 'CAPABILITY_IAM' ? 'CAPABILITY_IAM' : 'CAPABILITY_NAMED_IAM';
}

/**
 * Described twice, because with property values CloudFormation can leave out whole resources and still say
 * CREATE_COMPLETE (aws/aws-cdk-cli, change-set-describer.ts).
 */
async function readChangeSet(clients: AwsClients, stackName: string, nameOrArn: string): Promise<ChangeSet> {
  const plain = await describe(clients, stackName, nameOrArn, false);
  if (plain.Status === 'CREATE_COMPLETE') {
    return parseChangeSet(mergeDescriptions(plain, await describe(clients, stackName, nameOrArn, true)));
  }
  const failures = plain.StatusReason?.includes('AWS::EarlyValidation') ? await readValidation(clients, plain) : [];
  return parseChangeSet({ ...plain, StatusReason: [plain.StatusReason ?? '', ...failures].join('\n') });
}

/** All pages as one answer: all but Changes is the same on each. */
async function describe(
  clients: AwsClients,
  stackName: string,
  nameOrArn: string,
  values: boolean,
): Promise<DescribeChangeSetOutput> {
  const { client, sdk } = await clients.cloudFormation();
  let first: DescribeChangeSetOutput | undefined;
  const changes = await pagesOf(async (NextToken) => {
    const page = await client.send(
      new sdk.DescribeChangeSetCommand({
        StackName: stackName,
        ChangeSetName: nameOrArn,
        IncludePropertyValues: values,
        NextToken,
      }),
    );
    first ??= page;
    return { items: page.Changes, next: page.NextToken };
  });
  return { ...first, Changes: [...changes] };
}

/** What the pre-deployment validation found: `/Resources/Web/Properties/Port: expected type Integer`. */
async function readValidation(clients: AwsClients, changeSet: DescribeChangeSetOutput): Promise<readonly string[]> {
  const { client, sdk } = await clients.cloudFormation();
  const events = await pagesOf(async (NextToken) => {
    const page = await client.send(
      new sdk.DescribeEventsCommand({
        ChangeSetName: changeSet.ChangeSetId,
        Filters: { FailedEvents: true },
        NextToken,
      }),
    );
    return { items: page.OperationEvents, next: page.NextToken };
  });
  return events
    .filter((event) => event.EventType === 'VALIDATION_ERROR')
    .map((event) => `${event.ValidationPath ?? event.LogicalResourceId}: ${event.ValidationStatusReason}`);
}
