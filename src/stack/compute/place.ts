/** Where to find a service in the finished stack: for the plan, the rollout and the outputs. */

import type { Config, DomainConfig, ServiceConfig } from '../../config/model.ts';
import type { OutputDeclaration } from '../../template/model.ts';
import type { LoadBalancer } from '../loadBalancer.ts';
import { attribute, ref, type StackService, sub } from '../model.ts';
import type { Network } from '../network.ts';
import { rulesOf, targetGroupsOf } from '../routing.ts';
import type { BuiltService, Surroundings } from './service.ts';

export function buildPlace({ domain }: Config, built: BuiltService): StackService {
  const { config, prefix, containers, logGroupName, taskDefinition, service, route } = built;
  const [productionRule, testRule] = route === undefined ? [] : rulesOf(route);
  const alternate = route?.alternate;
  return {
    key: config.key,
    logicalId: service.logicalId,
    taskDefinition: taskDefinition.logicalId,
    containers: containers.map(({ key, name }) => ({ key, name })),
    logGroup: logGroupName,
    strategy: alternate === undefined ? 'rolling' : config.deployment.strategy,
    step: alternate === undefined ? undefined : config.deployment.step,
    release: config.release,
    checks: config.deployment.checks,
    approve: config.deployment.approve,
    bakeMinutes: alternate === undefined ? 0 : config.deployment.bakeMinutes,
    timeoutMinutes: config.deployment.timeoutMinutes,
    testPort: alternate === undefined ? undefined : config.deployment.testPort,
    testName: domain?.cdn === undefined ? domain?.name : undefined,
    testScheme: domain === undefined ? 'http' : 'https',
    testPath: pathOf(config),
    productionRule: productionRule?.logicalId,
    testRule: testRule?.logicalId,
    targetGroups: route === undefined ? undefined : targetGroupsOf(route).map((group) => group.logicalId),
    outputs: {
      service: `${prefix}ServiceArn`,
      url: route === undefined ? undefined : `${prefix}ServiceUrl`,
      testUrl: alternate === undefined ? undefined : `${prefix}TestUrl`,
    },
  };
}

export function buildOutputs(
  { config, service }: BuiltService,
  { outputs, testPort }: StackService,
  { config: { domain }, loadBalancer, network }: Pick<Surroundings, 'config' | 'loadBalancer' | 'network'>,
): { readonly [name: string]: OutputDeclaration } {
  const arn = { [outputs.service]: { Description: `The ECS service of ${config.key}`, Value: ref(service) } };
  if (loadBalancer === undefined || outputs.url === undefined) return arn;
  const path = pathOf(config);
  const url = {
    [outputs.url]: { Description: `Where ${config.key} answers`, Value: urlOf(domain, loadBalancer, path) },
  };
  if (outputs.testUrl === undefined) return { ...arn, ...url };
  return {
    ...arn,
    ...url,
    [outputs.testUrl]: {
      Description: `Where a new version of ${config.key} answers before it takes traffic${testers(config, network)}${nameOfCertificate(domain)}`,
      Value: testUrlOf(domain, loadBalancer, `:${String(testPort)}${path}`),
    },
  };
}

/** Without what stands for any letters. */
function pathOf({ http }: ServiceConfig): string {
  return (http?.path ?? '/').replace(/\*.*$/, '');
}

export function urlOf(domain: DomainConfig | undefined, { balancer }: LoadBalancer, path: string) {
  return domain === undefined ? sub`http://${attribute(balancer, 'DNSName')}${path}` : `https://${domain.name}${path}`;
}

/** A CDN has no test port: behind one the load balancer answers under its own name. */
function testUrlOf(domain: DomainConfig | undefined, loadBalancer: LoadBalancer, path: string) {
  return domain?.cdn === undefined
    ? urlOf(domain, loadBalancer, path)
    : sub`https://${attribute(loadBalancer.balancer, 'DNSName')}${path}`;
}

function nameOfCertificate(domain: DomainConfig | undefined): string {
  return domain?.cdn === undefined ? '' : `, with the certificate of ${domain.name}`;
}

function testers({ deployment: { testFrom } }: ServiceConfig, { cidr }: Network): string {
  if (testFrom !== undefined) return '';
  return cidr === undefined ? ', reachable by nobody without test_from' : ', inside the VPC only';
}
