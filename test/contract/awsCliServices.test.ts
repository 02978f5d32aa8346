/** A blue-green service with the AWS CLI: what ECS and the load balancer tell of it, and that both agree. */

import { expect } from '@jest/globals';
import { awsCommand, deployWithCli, executeWithCli, type Rule, servingGroups } from '../support/awsCli.ts';
import { blueGreenTemplate, SERVICE } from '../support/blueGreen.ts';
import { cliTest, useSandbox } from '../support/sandbox.ts';

const sandbox = useSandbox({ speed: 5000 });
const aws = awsCommand(sandbox);
const where = `--cluster ${SERVICE} --service ${SERVICE}`;

cliTest('two deployments of a service: statuses, revisions, weights and target health agree', async () => {
  const digests = ['v1', 'v2'].map((tag) => sandbox().cloud.seedImage(SERVICE, tag));
  const [first = '', second = ''] = digests.map((digest) => `${sandbox().registry}/${SERVICE}@${digest}`);
  await deployWithCli(aws, SERVICE, 'create', blueGreenTemplate(), { Image: first });
  const changes = await deployWithCli(aws, SERVICE, 'update', blueGreenTemplate(), { Image: second });
  expect(changes).toEqual({ Definition: 'Modify', Service: 'Modify' });

  const { serviceDeployments: briefs } = await aws<{ serviceDeployments: readonly Brief[] }>(
    `ecs list-service-deployments ${where}`,
  );
  expect(briefs.map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
  const paged = await aws(`ecs list-service-deployments ${where} --max-results 1`);
  expect(paged).toMatchObject({ serviceDeployments: [briefs[0]], nextToken: expect.any(String) });

  const arns = briefs.map(({ serviceDeploymentArn }) => serviceDeploymentArn).join(' ');
  const { serviceDeployments } = await aws<{ serviceDeployments: readonly Deployment[] }>(
    `ecs describe-service-deployments --service-deployment-arns ${arns}`,
  );
  const [newest, oldest] = serviceDeployments;
  expect(newest).toMatchObject({
    status: 'SUCCESSFUL',
    lifecycleStage: 'CLEAN_UP',
    deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
    deploymentCircuitBreaker: { status: 'MONITORING_COMPLETE', failureCount: 0 },
    sourceServiceRevisions: [{ arn: oldest?.targetServiceRevision.arn, requestedProductionTrafficWeight: 0 }],
    targetServiceRevision: { requestedProductionTrafficWeight: 100, runningTaskCount: 1 },
  });
  expect(oldest).toMatchObject({ status: 'SUCCESSFUL', sourceServiceRevisions: [] });

  const revisionArn = newest?.targetServiceRevision.arn ?? '';
  const { serviceRevisions } = await aws<{ serviceRevisions: readonly Revision[] }>(
    `ecs describe-service-revisions --service-revision-arns ${revisionArn}`,
  );
  const [revision] = serviceRevisions;
  expect(revision?.containerImages).toEqual([{ containerName: SERVICE, image: second, imageDigest: digests[1] }]);
  const [resolved] = revision?.resolvedConfiguration.loadBalancers ?? [];

  const { services } = await aws<{ services: readonly object[] }>(
    `ecs describe-services --services ${SERVICE} --cluster ${SERVICE}`,
  );
  expect(services).toMatchObject([
    {
      status: 'ACTIVE',
      desiredCount: 1,
      runningCount: 1,
      taskDefinition: revision?.taskDefinition,
      deployments: [{ status: 'PRIMARY', rolloutState: 'COMPLETED', taskDefinition: revision?.taskDefinition }],
      currentServiceRevisions: [{ arn: revisionArn, runningTaskCount: 1 }],
    },
  ]);
  await aws(`ecs wait services-stable --services ${SERVICE} --cluster ${SERVICE}`);

  const { Rules } = await aws<{ Rules: readonly Rule[] }>(
    `elbv2 describe-rules --rule-arns ${resolved?.productionListenerRule}`,
  );
  expect(Rules.map(servingGroups)).toEqual([{ [resolved?.targetGroupArn ?? '']: 100 }]);
  const health = await aws(`elbv2 describe-target-health --target-group-arn ${resolved?.targetGroupArn}`);
  expect(health).toMatchObject({ TargetHealthDescriptions: [{ TargetHealth: { State: 'healthy' } }] });
});

cliTest('what is not there is told as AWS tells it', async () => {
  await expect(aws('ecs describe-services --services nobody --cluster nowhere')).rejects.toThrow(
    /\(ClusterNotFoundException\) when calling the DescribeServices operation: Cluster not found\./,
  );
  await expect(aws(`ecs list-service-deployments --cluster ${SERVICE} --service nobody`)).rejects.toThrow(
    /\(ServiceNotFoundException\)/,
  );
  expect(await aws(`ecs describe-services --services nobody --cluster ${SERVICE}`)).toEqual({
    services: [],
    failures: [{ arn: `arn:aws:ecs:us-east-1:111122223333:service/${SERVICE}/nobody`, reason: 'MISSING' }],
  });
  await expect(aws('elbv2 describe-target-health --target-group-arn arn:aws:none')).rejects.toThrow(
    /\(TargetGroupNotFound\)/,
  );
});

cliTest('a canary has its steps, and part of the traffic while the first of them bakes', async () => {
  const image = `${sandbox().registry}/${SERVICE}@${sandbox().cloud.seedImage(SERVICE, 'v3')}`;
  const canary = { Strategy: 'CANARY', CanaryConfiguration: { CanaryPercent: 12.5, CanaryBakeTimeInMinutes: 1440 } };
  await executeWithCli(aws, SERVICE, 'update', blueGreenTemplate(canary), { Image: image });
  const shifting = await readShifting();
  expect(shifting).toMatchObject({
    status: 'IN_PROGRESS',
    deploymentConfiguration: {
      strategy: 'CANARY',
      canaryConfiguration: { canaryPercent: 12.5, canaryBakeTimeInMinutes: 1440 },
    },
    sourceServiceRevisions: [{ requestedProductionTrafficWeight: 87.5 }],
    targetServiceRevision: { requestedProductionTrafficWeight: 12.5, requestedTestTrafficWeight: 100 },
  });
  await aws(`ecs stop-service-deployment --service-deployment-arn ${shifting.serviceDeploymentArn}`);
  await aws(`cloudformation wait stack-rollback-complete --stack-name ${SERVICE}`);
  expect(await readNewest()).toMatchObject({
    status: 'ROLLBACK_SUCCESSFUL',
    statusReason: 'Service deployment rolled back because of a user request.',
    targetServiceRevision: { requestedProductionTrafficWeight: 0 },
  });
});

async function readNewest(): Promise<Deployment | undefined> {
  const { serviceDeployments: briefs } = await aws<{ serviceDeployments: readonly Brief[] }>(
    `ecs list-service-deployments ${where}`,
  );
  const { serviceDeployments } = await aws<{ serviceDeployments: readonly Deployment[] }>(
    `ecs describe-service-deployments --service-deployment-arns ${briefs[0]?.serviceDeploymentArn}`,
  );
  return serviceDeployments[0];
}

/** The newest deployment, once its traffic is on the move. */
async function readShifting(): Promise<Deployment> {
  for (;;) {
    const newest = await readNewest();
    if (newest?.lifecycleStage === 'PRODUCTION_TRAFFIC_SHIFT') return newest;
  }
}

interface Brief {
  readonly serviceDeploymentArn: string;
  readonly status: string;
}

interface Deployment {
  readonly serviceDeploymentArn: string;
  readonly lifecycleStage: string;
  readonly targetServiceRevision: { readonly arn: string };
}

interface Revision {
  readonly taskDefinition: string;
  readonly containerImages: readonly object[];
  readonly resolvedConfiguration: {
    readonly loadBalancers: readonly { readonly targetGroupArn: string; readonly productionListenerRule: string }[];
  };
}
