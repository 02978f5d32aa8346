/** Services of AWS that private subnets reach without the internet: S3 by a route, the others by an address in each zone. */

import type { Config, Endpoint } from '../config/model.ts';
import { tasksOf } from '../config/tasks.ts';
import { pseudo, type Resource, ref, resource, sub } from './model.ts';
import type { Resolvable } from './resolvable.ts';

/** Where the endpoints are. */
export interface EndpointPlace {
  readonly vpc: Resolvable<string>;
  /** Ids of the private subnets. */
  readonly subnets: readonly Resolvable<string>[];
  /** Ids of their route tables. */
  readonly routeTables: readonly Resolvable<string>[];
}

/** Those that have addresses, by the ends of their names. */
const services: { readonly [Kind in Exclude<Endpoint, 's3'>]: readonly string[] } = {
  ecr: ['ecr.api', 'ecr.dkr'],
  logs: ['logs'],
  secrets: ['secretsmanager'],
};

const GROUP = 'EndpointSecurityGroup';

/** What private tasks need before they can start. */
export function buildEndpoints(
  endpoints: readonly Endpoint[],
  config: Pick<Config, 'services' | 'jobs' | 'functions'>,
  { vpc, subnets, routeTables }: EndpointPlace,
): readonly Resource[] {
  const gateways = endpoints.includes('s3')
    ? [
        resource('S3Endpoint', 'AWS::EC2::VPCEndpoint', {
          VpcId: vpc,
          ServiceName: serviceName('s3'),
          VpcEndpointType: 'Gateway',
          RouteTableIds: routeTables,
        }),
      ]
    : [];
  const names = endpoints.flatMap((kind) => (kind === 's3' ? [] : namesOf(kind, config)));
  if (names.length === 0) return gateways;
  const group = resource(GROUP, 'AWS::EC2::SecurityGroup', {
    GroupDescription: 'Reaches the endpoints of AWS',
    VpcId: vpc,
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere' }],
  });
  const interfaces = names.map((name) =>
    resource(`${logicalName(name)}Endpoint`, 'AWS::EC2::VPCEndpoint', {
      VpcId: vpc,
      ServiceName: serviceName(name),
      VpcEndpointType: 'Interface',
      SubnetIds: subnets,
      SecurityGroupIds: [ref(group)],
      PrivateDnsEnabled: true,
    }),
  );
  return [...gateways, group, ...interfaces];
}

/** A parameter of Systems Manager is read from a service of its own. */
function namesOf(
  kind: Exclude<Endpoint, 's3'>,
  config: Pick<Config, 'services' | 'jobs' | 'functions'>,
): readonly string[] {
  const readers = [...tasksOf(config).flatMap((task) => task.containers), ...config.functions];
  const secrets = readers.flatMap((reader) => Object.values(reader.secrets));
  const parameters = secrets.some(
    (source) => source.kind === 'parameter' || (source.kind === 'arn' && source.arn.split(':')[2] === 'ssm'),
  );
  return kind === 'secrets' && parameters ? [...services[kind], 'ssm'] : services[kind];
}

function serviceName(name: string): Resolvable<string> {
  return sub`com.amazonaws.${pseudo.region}.${name}`;
}

/** `ecr.api` → `EcrApi`. */
function logicalName(name: string): string {
  return name
    .split('.')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/**
 * The endpoints let in whatever runs in the VPC: every group of the stack that may go everywhere. What only answers (a load
 * balancer, a database) goes nowhere. In the group itself, so that no endpoint is there before its rules are.
 */
export function admitRunners(resources: readonly Resource[]): readonly Resource[] {
  const runners = resources.filter(isGroup).filter(goesEverywhere);
  const rules = runners
    .map((runner) => ({
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      SourceSecurityGroupId: ref(runner),
      Description: `From ${runner.logicalId}`,
    }))
    .sort((a, b) => (a.Description < b.Description ? -1 : 1));
  return resources.map((one) =>
    isGroup(one) && one.logicalId === GROUP
      ? { ...one, properties: { ...one.properties, SecurityGroupIngress: rules } }
      : one,
  );
}

function isGroup(one: Resource): one is Resource<'AWS::EC2::SecurityGroup'> {
  return one.type === 'AWS::EC2::SecurityGroup';
}

function goesEverywhere({ properties }: Resource<'AWS::EC2::SecurityGroup'>): boolean {
  return (properties.SecurityGroupEgress ?? []).some(({ CidrIp }) => CidrIp === '0.0.0.0/0');
}
