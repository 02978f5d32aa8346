/** Databases: an instance of RDS each, the secrets that open it, and one door for those that use it. */

import type { Config, DatabaseConfig } from '../../config/model.ts';
import type { Template } from '../../template/model.ts';
import { type Encryption, keyStatements } from '../encryption.ts';
import { pseudo, type Resource, ref, resource, sub } from '../model.ts';
import { logicalPrefix } from '../names.ts';
import type { Network } from '../network.ts';
import type { Offer } from '../offer.ts';
import type { Resolvable } from '../resolvable.ts';
import { buildPassword, buildUrl } from './credentials.ts';
import { buildInstance, buildParameterGroup, portOf } from './instance.ts';
import { keepSubnets, refuseImpossible } from './limits.ts';

export interface Databases {
  readonly resources: readonly Resource[];
  readonly offers: readonly Offer[];
  readonly instances: readonly Resource<'AWS::RDS::DBInstance'>[];
  /** Of the instances. */
  readonly arns: readonly Resolvable<string>[];
}

/** `deployed` is the template that runs now. Throws DeployError `config-invalid` for what RDS would refuse half way. */
export function buildDatabases(
  config: Config,
  network: Network,
  encryption: Encryption,
  deployed: Template | undefined,
): Databases {
  const { databases } = config;
  if (databases.length === 0) return { resources: [], offers: [], instances: [], arns: [] };
  const subnetGroup = resource('DatabaseSubnetGroup', 'AWS::RDS::DBSubnetGroup', {
    DBSubnetGroupDescription: 'Where the databases are',
    SubnetIds: keepSubnets(network, deployed),
  });
  const built = databases.map((database) => {
    refuseImpossible(database, deployed);
    return buildDatabase(database, { config, network, encryption, subnetGroup });
  });
  return {
    resources: [subnetGroup, ...built.flatMap(({ resources }) => resources)],
    offers: built.map(({ offer }) => offer),
    instances: built.map(({ instance }) => instance),
    // Not its attribute, which in the eyes of CloudFormation may change with every change of the instance.
    arns: built.map(
      ({ instance }) => sub`arn:${pseudo.partition}:rds:${pseudo.region}:${pseudo.accountId}:db:${ref(instance)}`,
    ),
  };
}

interface Surroundings {
  readonly config: Config;
  readonly network: Network;
  readonly encryption: Encryption;
  readonly subnetGroup: Resource<'AWS::RDS::DBSubnetGroup'>;
}

function buildDatabase(database: DatabaseConfig, { config, network, encryption, subnetGroup }: Surroundings) {
  const prefix = `${logicalPrefix(database.key)}Database`;
  const securityGroup = resource(`${prefix}SecurityGroup`, 'AWS::EC2::SecurityGroup', {
    GroupDescription: `Reaches the database ${database.key}`,
    VpcId: network.vpc,
    // Without a rule of its own a group lets everything out.
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'Nowhere' }],
  });
  const parameterGroup = buildParameterGroup(prefix, database);
  const password = buildPassword(config, prefix, database, encryption);
  const instance = buildInstance(prefix, {
    database,
    encryption,
    subnetGroup,
    securityGroup,
    parameterGroup,
    password,
  });
  const url = buildUrl(config, prefix, { database, encryption, instance, password });
  return {
    resources: [securityGroup, parameterGroup, password, instance, url],
    instance,
    offer: {
      key: database.key,
      statements: [],
      variables: {},
      secrets: { [database.exposeAs]: ref(url) },
      secretStatements: [
        { actions: ['secretsmanager:GetSecretValue'], resources: [ref(url)] },
        ...keyStatements(encryption, 'secretsmanager', ['kms:Decrypt']),
      ],
      doors: [{ prefix, securityGroup, port: portOf(database) }],
    },
  };
}
