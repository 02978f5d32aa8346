/** Deployments that pause, and tasks that run by themselves, with the AWS CLI. */

import { expect } from '@jest/globals';
import { awsCommand, deployWithCli, executeWithCli, jsonFile } from '../support/awsCli.ts';
import { blueGreenTemplate, image, SERVICE } from '../support/blueGreen.ts';
import { cliTest, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox({ speed: 5000 });
const aws = awsCommand(sandbox);
const where = `--cluster ${SERVICE} --service ${SERVICE}`;

cliTest('a pause before anything starts is found, answered, and over', async () => {
  const pause = { TargetType: 'PAUSE', LifecycleStages: ['PRE_SCALE_UP'] };
  const template = blueGreenTemplate({ BakeTimeInMinutes: 0, LifecycleHooks: [pause] });
  await executeWithCli(aws, SERVICE, 'create', template, { Image: image('a') });
  const { serviceDeploymentArn, hook, lifecycleStage } = await readHeld();
  expect(lifecycleStage).toBe('PRE_SCALE_UP');
  expect(hook).toMatchObject({ targetType: 'PAUSE', timeoutAction: 'ROLLBACK', expiresAt: expect.anything() });
  const answer = `ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn} --hook-id`;
  await expect(aws(`${answer} ecs-pause-none`)).rejects.toThrow(/\(InvalidParameterException\)/);
  expect(await aws(`${answer} ${hook.hookId} --action CONTINUE`)).toEqual({ serviceDeploymentArn });
  await aws(`cloudformation wait stack-create-complete --stack-name ${SERVICE}`);
  const { services } = await aws<{ services: readonly object[] }>(
    `ecs describe-services --services ${SERVICE} --cluster ${SERVICE}`,
  );
  expect(services).toMatchObject([
    {
      deploymentConfiguration: {
        lifecycleHooks: [{ targetType: 'PAUSE', lifecycleStages: ['PRE_SCALE_UP'] }],
      },
    },
  ]);
});

cliTest('a pause that is answered with a rollback takes the deployment back', async () => {
  const pause = { TargetType: 'PAUSE', LifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'] };
  const template = blueGreenTemplate({ BakeTimeInMinutes: 0, LifecycleHooks: [pause] });
  await executeWithCli(aws, SERVICE, 'update', template, { Image: image('b') });
  const { serviceDeploymentArn, hook } = await readHeld();
  await aws(
    `ecs continue-service-deployment --service-deployment-arn ${serviceDeploymentArn} --hook-id ${hook.hookId} --action ROLLBACK`,
  );
  await aws(`cloudformation wait stack-rollback-complete --stack-name ${SERVICE}`);
  expect(await readNewest()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: expect.stringContaining('POST_TEST_TRAFFIC_SHIFT lifecycle hook(s) failed'),
    lifecycleHookDetails: [{ hookId: hook.hookId, status: 'FAILED' }],
  });
});

cliTest('a task that belongs to no service runs another command, and its exit code is told', async () => {
  const definition = {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: { Family: 'once', ContainerDefinitions: [{ Name: 'once', Image: image('c') }] },
  };
  const template = {
    Resources: { Alone: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'alone' } }, Once: definition },
    Outputs: { Definition: { Value: { Ref: 'Once' } } },
  };
  await deployWithCli(aws, 'once', 'create', template, {});
  const { Stacks } = await aws<{ Stacks: readonly { Outputs: readonly { OutputValue: string }[] }[] }>(
    'cloudformation describe-stacks --stack-name once',
  );
  const overrides = { containerOverrides: [{ name: 'once', command: ['sh', '-c', 'exit 7'] }] };
  const { tasks, failures } = await aws<{ tasks: readonly { taskArn: string }[]; failures: readonly object[] }>(
    `ecs run-task --cluster alone --task-definition ${Stacks[0]?.Outputs[0]?.OutputValue} --overrides`,
    jsonFile(overrides),
  );
  expect(failures).toEqual([]);
  await aws(`ecs wait tasks-stopped --cluster alone --tasks ${tasks[0]?.taskArn}`);
  expect(await aws(`ecs describe-tasks --cluster alone --tasks ${tasks[0]?.taskArn}`)).toMatchObject({
    tasks: [{ group: 'family:once', lastStatus: 'STOPPED', containers: [{ name: 'once', exitCode: 7 }] }],
    failures: [],
  });
});

interface Deployment {
  readonly serviceDeploymentArn: string;
  readonly lifecycleStage: string;
  readonly lifecycleHookDetails: readonly { readonly hookId: string; readonly status: string }[];
}

async function readNewest(): Promise<Deployment | undefined> {
  const { serviceDeployments: briefs } = await aws<{ serviceDeployments: readonly Deployment[] }>(
    `ecs list-service-deployments ${where}`,
  );
  if (briefs.length === 0) return undefined;
  const { serviceDeployments } = await aws<{ serviceDeployments: readonly Deployment[] }>(
    `ecs describe-service-deployments --service-deployment-arns ${briefs[0]?.serviceDeploymentArn}`,
  );
  return serviceDeployments[0];
}

/** The newest deployment, once it is held; before CloudFormation made the service there is none. */
async function readHeld() {
  for (;;) {
    const newest = await readNewest().catch(() => undefined);
    const hook = newest?.lifecycleHookDetails.find(({ status }) => status === 'AWAITING_ACTION');
    if (newest !== undefined && hook !== undefined) return { ...newest, hook };
  }
}
