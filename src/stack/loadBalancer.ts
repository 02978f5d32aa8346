/** The load balancer that all services and instances share, and who may reach it. */

import { type Answering, answeringOf } from '../config/answering.ts';
import type { Config, HttpConfig, ServiceConfig } from '../config/model.ts';
import { type Resource, ref, resource } from './model.ts';
import { physicalName } from './names.ts';
import type { Network } from './network.ts';

/** A service that answers HTTP. */
export type WebService = ServiceConfig & { readonly port: number; readonly http: HttpConfig };

export interface LoadBalancer {
  readonly balancer: Resource<'AWS::ElasticLoadBalancingV2::LoadBalancer'>;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
}

/** Its logical id. */
export const LOAD_BALANCER = 'LoadBalancer';

export const HTTP_PORT = 80;
export const HTTPS_PORT = 443;

/** AWS's limit for the names of load balancers. */
const NAME_LIMIT = 32;

/** AWS's default for how long a connection may be silent. */
const IDLE_SECONDS = 60;

const EVERYBODY = '0.0.0.0/0';

export function isWebService(service: ServiceConfig): service is WebService {
  return service.port !== undefined && service.http !== undefined;
}

/** Who may reach the load balancer: everybody as soon as one behind it is for everybody. Sorted, without doubles. */
export function allowedSources(answering: readonly Answering[]): readonly string[] {
  const lists = answering.map(({ http }) => http.allowedSourceIps);
  return lists.some((list) => list.length === 0) ? [EVERYBODY] : [...new Set(lists.flat())].sort();
}

/** Those that answer on a test port before they take traffic. */
function testedOf(services: readonly WebService[]): readonly WebService[] {
  return services.filter((service) => service.deployment.strategy !== 'rolling');
}

/** Ports on which new versions answer, each once. */
export function testPortsOf(services: readonly WebService[]): readonly number[] {
  return [...new Set(testedOf(services).map((service) => service.deployment.testPort))].sort((a, b) => a - b);
}

/** Ports that are for everybody: that of the services, then the one that only sends them there. */
function productionPorts({ domain }: Pick<Config, 'domain'>): readonly number[] {
  if (domain === undefined) return [HTTP_PORT];
  return domain.redirect ? [HTTPS_PORT, HTTP_PORT] : [HTTPS_PORT];
}

export function buildLoadBalancer(config: Config, network: Network, services: readonly WebService[]): LoadBalancer {
  const answering = answeringOf(config);
  const securityGroup = resource('LoadBalancerSecurityGroup', 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'Reaches the load balancer',
    VpcId: network.vpc,
    SecurityGroupIngress: [
      ...productionPorts(config).flatMap((port) =>
        allowedSources(answering).map((source) => opening(port, source, 'Production traffic')),
      ),
      ...testPortsOf(services).flatMap((port) => testOpenings(port, testedOf(services), network)),
    ],
    // Without a rule of its own a group lets everything out; the ways to the tasks are rules beside it.
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere but to the tasks' }],
  });
  const balancer = resource(
    LOAD_BALANCER,
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    {
      Name: balancerName(config),
      Type: 'application',
      Scheme: 'internet-facing',
      Subnets: network.publicSubnets,
      SecurityGroups: [ref(securityGroup)],
      LoadBalancerAttributes: [
        { Key: 'idle_timeout.timeout_seconds', Value: String(idleSeconds(answering)) },
        { Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' },
      ],
    },
    { dependsOn: network.inbound },
  );
  return { balancer, securityGroup };
}

/** The services on a test port open it to the same blocks. Of an existing VPC no block is known: then nobody gets in. */
function testOpenings(port: number, services: readonly WebService[], { cidr }: Network) {
  const testFrom = services.find(({ deployment }) => deployment.testPort === port)?.deployment.testFrom;
  if (testFrom !== undefined) return [...testFrom].sort().map((source) => opening(port, source, 'Test traffic'));
  return cidr === undefined ? [] : [opening(port, cidr, 'Test traffic, from the VPC only')];
}

function opening(port: number, source: string, description: string) {
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: source, Description: description };
}

/** AWS keeps names that begin with `internal-` for itself; it then makes one. */
function balancerName(config: Config): string | undefined {
  const name = physicalName(config, LOAD_BALANCER, NAME_LIMIT);
  return name.startsWith('internal-') ? undefined : name;
}

/** A request that may take so long to drain may take as long to answer. */
function idleSeconds(answering: readonly Answering[]): number {
  return Math.max(IDLE_SECONDS, ...answering.map(({ http }) => http.deregistrationDelaySeconds));
}
