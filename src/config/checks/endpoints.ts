/** Checks of the endpoints: private tasks without NAT find behind them all that they need to start. */

import type { Config, Endpoint, InstancesConfig, JobConfig, NewNetworkConfig, ServiceConfig } from '../model.ts';
import { type Task, tasksOf } from '../tasks.ts';
import type { Finding, Subject } from './finding.ts';

const endpoints = ['network', 'endpoints'];
const placement = ['network', 'placement'];
const nat = ['network', 'nat'];

export function checkEndpoints(network: NewNetworkConfig, { config, given }: Subject): readonly Finding[] {
  if (network.placement === 'public') return network.endpoints.length === 0 ? [] : [unused];
  // What functions need is checked with them.
  if (network.nat !== 'none' || tasksOf(config).length + config.instances.length === 0) return [];
  const needed = neededEndpoints(config);
  if (needed.every((kind) => !network.endpoints.includes(kind))) {
    return [
      {
        severity: 'error',
        paths: [given(nat) ? nat : placement, placement, nat, endpoints],
        message: 'private tasks without NAT cannot pull their image, and the deployment would fail',
        hint: `add \`nat: single\`, or \`nat: per_zone\` so that a lost zone takes no other with it, or \`endpoints: [${needed.join(', ')}]\` for tasks that need no internet`,
      },
    ];
  }
  const missing = needed.filter((kind) => !network.endpoints.includes(kind));
  return [
    ...missing.map(
      (kind): Finding => ({
        severity: 'error',
        paths: [endpoints, placement, nat],
        message: `private tasks without NAT need \`${kind}\` under \`endpoints\`: ${reasons[kind]}`,
        hint: `write \`endpoints: [${order.filter((one) => [...needed, ...network.endpoints].includes(one)).join(', ')}]\`, or add \`nat: single\``,
      }),
    ),
    ...tasksOf(config).flatMap((task) => checkImages(task, config.region)),
    ...config.services.flatMap(checkShell),
    ...(config.services.some(({ traced }) => traced) ? [untraced] : []),
    ...config.jobs.flatMap(checkInstances),
    ...config.instances.map(cutOff),
  ];
}

const unused: Finding = {
  severity: 'warning',
  paths: [endpoints, placement],
  message: '`endpoints` does nothing with `placement: public`: public tasks reach AWS themselves',
  hint: 'write `placement: private`, or remove `endpoints`',
};

/** As the file's examples list them. */
const order: readonly Endpoint[] = ['s3', 'ecr', 'logs', 'secrets'];

const reasons: { readonly [Kind in Endpoint]: string } = {
  s3: 'the layers of their images are there',
  ecr: 'their images are there',
  logs: 'a task that cannot write its log does not start',
  secrets: 'a task whose secrets cannot be read does not start',
};

/** Amazon ECS guide, "Amazon ECS interface VPC endpoints"; ECR guide, "Amazon ECR interface VPC endpoints". */
function neededEndpoints(config: Config): readonly Endpoint[] {
  const secrets = tasksOf(config).some((task) => readsSecrets(task, config));
  return order.filter((kind) => kind !== 'secrets' || secrets);
}

/** A database is opened by one. */
function readsSecrets({ containers, uses }: Task, { databases }: Config): boolean {
  return (
    containers.some(({ secrets }) => Object.keys(secrets).length > 0) || databases.some(({ key }) => uses.includes(key))
  );
}

/** Behind the endpoint is every registry of ECR in the region, and no other. */
function checkImages({ containers }: Task, region: string): readonly Finding[] {
  return containers.flatMap(({ path, image }): readonly Finding[] => {
    if (image.kind === 'build' || isReachable(image.reference, region)) return [];
    return [
      {
        severity: 'error',
        paths: [[...path, 'image'], placement, nat, endpoints, ['region']],
        message: `private tasks without NAT cannot pull ${image.reference}: only ECR in ${region} is behind an endpoint`,
        hint: `copy the image to a repository in ECR in ${region}, or add \`nat: single\` under \`network\``,
      },
    ];
  });
}

function isReachable(reference: string, region: string): boolean {
  const [, place] = /^\d{12}\.dkr[.-]ecr\.([a-z0-9-]+)\./.exec(reference) ?? [];
  return place === region;
}

function checkShell({ key, exec }: ServiceConfig): readonly Finding[] {
  if (!exec) return [];
  return [
    {
      severity: 'warning',
      paths: [['services', key, 'exec'], placement, nat],
      message: '`exec` opens no shell in private tasks without NAT: Systems Manager is behind none of the endpoints',
      hint: 'add `nat: single` under `network`, or remove `exec`',
    },
  ];
}

const untraced: Finding = {
  severity: 'error',
  paths: [['monitoring', 'tracing'], placement, nat],
  message:
    'private tasks without NAT send no traces: X-Ray and the image of its collector are behind none of the endpoints',
  hint: 'add `nat: single` under `network`, or remove `tracing`',
};

/** Amazon ECS guide, "Amazon ECS interface VPC endpoints": an instance needs `ecs`, `ecs-agent` and `ecs-telemetry` too. */
function checkInstances({ key, on }: JobConfig): readonly Finding[] {
  if (on !== 'ec2') return [];
  return [
    {
      severity: 'error',
      paths: [['jobs', key, 'on'], placement, nat],
      message:
        'instances of a job cannot join in private subnets without NAT: ECS itself is behind none of the endpoints',
      hint: 'write `on: fargate`, or add `nat: single` under `network`',
    },
  ];
}

/** CloudFormation, Systems Manager and the packages of their image are beyond what endpoints here stand for. */
function cutOff({ key }: InstancesConfig): Finding {
  return {
    severity: 'error',
    paths: [['instances', key], placement, nat, endpoints],
    message: `private instances without NAT reach nobody: CloudFormation would never hear that \`${key}\` has started`,
    hint: 'add `nat: single`',
  };
}
