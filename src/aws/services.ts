/** ECS services as a rollout sees them: deployments, revisions, stopped tasks; with target health and log lines. */

import type { Services } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';
import { readLogTail } from './logTail.ts';
import { pagesOf } from './pages.ts';
import { parseDeployment, parseRevision, parseStoppedTask, parseWeights } from './serviceAnswer.ts';

/** What DescribeServiceDeployments and DescribeTasks take at once; DescribeRules names no limit, its siblings take 20. */
const deploymentsAtOnce = 20;
const tasksAtOnce = 100;
const rulesAtOnce = 20;

/** A first creation that fails takes its service away while it is looked at. */
const gone = { codes: ['ServiceNotFoundException', 'ServiceNotActiveException', 'ClusterNotFoundException'] };

export function createServices(clients: AwsClients): Services {
  return {
    async deployments(serviceArn, since) {
      const { client, sdk } = await clients.ecs();
      const input = { ...nameService(serviceArn), createdAt: { after: since } };
      const briefs = await unless(gone, [], () =>
        pagesOf(async (nextToken) => {
          const page = await client.send(new sdk.ListServiceDeploymentsCommand({ ...input, nextToken }));
          return { items: page.serviceDeployments, next: page.nextToken };
        }),
      );
      const arns = briefs.flatMap((brief) => brief.serviceDeploymentArn ?? []);
      const described = await Promise.all(
        slicesOf(arns, deploymentsAtOnce).map((serviceDeploymentArns) =>
          client.send(new sdk.DescribeServiceDeploymentsCommand({ serviceDeploymentArns })),
        ),
      );
      return described
        .flatMap((answer) => answer.serviceDeployments ?? [])
        .map(parseDeployment)
        .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
    },
    async revision(revisionArn) {
      const { client, sdk } = await clients.ecs();
      const answer = await client.send(new sdk.DescribeServiceRevisionsCommand({ serviceRevisionArns: [revisionArn] }));
      const revision = answer.serviceRevisions?.[0];
      return revision === undefined ? undefined : parseRevision(revision);
    },
    async stoppedTasks(serviceArn) {
      const { client, sdk } = await clients.ecs();
      const { cluster, service } = nameService(serviceArn);
      const arns = await pagesOf(async (nextToken) => {
        const page = await client.send(
          new sdk.ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED', nextToken }),
        );
        return { items: page.taskArns, next: page.nextToken };
      });
      const described = await Promise.all(
        slicesOf(arns, tasksAtOnce).map((tasks) => client.send(new sdk.DescribeTasksCommand({ cluster, tasks }))),
      );
      return described.flatMap((answer) => answer.tasks ?? []).map(parseStoppedTask);
    },
    async targetHealth(targetGroupArns) {
      const { client, sdk } = await clients.loadBalancers();
      const answers = await Promise.all(
        targetGroupArns.map((TargetGroupArn) =>
          unless({ codes: ['TargetGroupNotFound', 'TargetGroupNotFoundException'] }, undefined, () =>
            client.send(new sdk.DescribeTargetHealthCommand({ TargetGroupArn })),
          ),
        ),
      );
      return answers
        .flatMap((answer) => answer?.TargetHealthDescriptions ?? [])
        .map(({ Target, TargetHealth }) => ({
          target: Target?.Port === undefined ? (Target?.Id ?? '') : `${Target.Id}:${Target.Port}`,
          state: TargetHealth?.State ?? '',
          reason: TargetHealth?.Reason,
          description: TargetHealth?.Description,
        }));
    },
    async weights(ruleArns) {
      const { client, sdk } = await clients.loadBalancers();
      const answers = await Promise.all(
        slicesOf(ruleArns, rulesAtOnce).map((RuleArns) =>
          unless({ codes: ['RuleNotFound', 'RuleNotFoundException'] }, undefined, () =>
            client.send(new sdk.DescribeRulesCommand({ RuleArns })),
          ),
        ),
      );
      const rules = answers.flatMap((answer) => answer?.Rules ?? []);
      return Object.fromEntries(rules.map((rule) => [rule.RuleArn ?? '', parseWeights(rule)]));
    },
    logTail: (logGroup, lines, stream) => readLogTail(clients, logGroup, lines, stream),
  };
}

/** `arn:aws:ecs:region:account:service/CLUSTER/NAME`. */
function nameService(serviceArn: string): { readonly cluster: string; readonly service: string } {
  const [, cluster = 'default', name = serviceArn] = serviceArn.split('/');
  return { cluster, service: name };
}

function slicesOf<T>(items: readonly T[], size: number): readonly T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
