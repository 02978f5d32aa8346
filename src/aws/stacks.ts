/** Stacks by CloudFormation: reading them, their change sets, their events. */

import type { Stack } from '@aws-sdk/client-cloudformation';
import { DeployError } from '../errors.ts';
import type { Clock, Stacks } from '../ports.ts';
import type { StackState } from '../rollout/observation.ts';
import { createChangeSets, declareTemplate } from './changeSets.ts';
import type { AwsClients } from './clients.ts';
import { noStack, unless } from './errors.ts';
import { pagesOf } from './pages.ts';
import { readEvents } from './stackEvents.ts';

const secondsBetweenLooks = 2;
const looks = 150;

export function createStacks(clients: AwsClients, clock: Clock): Stacks {
  async function read(nameOrArn: string): Promise<StackState | undefined> {
    const { client, sdk } = await clients.cloudFormation();
    const answer = await unless(noStack, undefined, () =>
      client.send(new sdk.DescribeStacksCommand({ StackName: nameOrArn })),
    );
    const stack = answer?.Stacks?.[0];
    return stack === undefined ? undefined : parseStack(stack);
  }

  async function listResources(stackName: string) {
    const { client, sdk } = await clients.cloudFormation();
    return pagesOf(async (NextToken) => {
      const page = await client.send(new sdk.ListStackResourcesCommand({ StackName: stackName, NextToken }));
      return { items: page.StackResourceSummaries, next: page.NextToken };
    });
  }

  return {
    ...createChangeSets(clients),
    read,
    events: (stackArn, after) => readEvents(clients, stackArn, after),
    async template(stackName) {
      const { client, sdk } = await clients.cloudFormation();
      const answer = await unless(noStack, undefined, () =>
        client.send(new sdk.GetTemplateCommand({ StackName: stackName, TemplateStage: 'Original' })),
      );
      return answer?.TemplateBody || undefined;
    },
    async validate(template) {
      const { client, sdk } = await clients.cloudFormation();
      await client.send(new sdk.ValidateTemplateCommand(declareTemplate(template)));
    },
    async resources(stackName) {
      const resources = await listResources(stackName);
      return Object.fromEntries(
        resources
          .filter((resource) => resource.PhysicalResourceId && resource.ResourceStatus !== 'DELETE_COMPLETE')
          .map((resource) => [
            resource.LogicalResourceId ?? '',
            { type: resource.ResourceType ?? '', physicalId: resource.PhysicalResourceId ?? '' },
          ]),
      );
    },
    async protect(stackName, enabled) {
      const { client, sdk } = await clients.cloudFormation();
      await client.send(
        new sdk.UpdateTerminationProtectionCommand({ StackName: stackName, EnableTerminationProtection: enabled }),
      );
    },
    async deleteEmpty(stackArn) {
      const resources = await listResources(stackArn);
      const held = resources.filter((resource) => resource.ResourceStatus !== 'DELETE_COMPLETE');
      if (held.length > 0) {
        const names = held.map((resource) => resource.LogicalResourceId).join(', ');
        throw new DeployError('stack-state', `the stack ${stackArn} still holds ${names}; it is not removed`, {
          fault: 'user',
          hint: 'look at what it holds, then delete the stack by hand and run again',
        });
      }
      const { client, sdk } = await clients.cloudFormation();
      await client.send(new sdk.DeleteStackCommand({ StackName: stackArn }));
      for (let look = 1; look <= looks; look += 1) {
        const status = (await read(stackArn))?.status ?? 'DELETE_COMPLETE';
        if (status === 'DELETE_COMPLETE') return;
        await clock.sleep(secondsBetweenLooks);
      }
      throw new DeployError('timeout', `the empty stack ${stackArn} was not deleted in time`, { fault: 'aws' });
    },
  };
}

function parseStack(stack: Stack): StackState {
  return {
    name: stack.StackName ?? '',
    arn: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    statusReason: stack.StackStatusReason,
    parameters: Object.fromEntries(
      (stack.Parameters ?? []).map((parameter) => [parameter.ParameterKey ?? '', parameter.ParameterValue ?? '']),
    ),
    outputs: Object.fromEntries(
      (stack.Outputs ?? []).map((output) => [output.OutputKey ?? '', output.OutputValue ?? '']),
    ),
    description: stack.Description,
    changeSetArn: stack.ChangeSetId,
    roleArn: stack.RoleARN,
    terminationProtection: stack.EnableTerminationProtection ?? false,
  };
}
