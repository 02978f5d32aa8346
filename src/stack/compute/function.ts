/** One function of the file: its code, role and log, what calls it, and where it runs. */

import type { CodeConfig, Config, FunctionConfig } from '../../config/model.ts';
import { bucketName, codeFolder } from '../bucket.ts';
import type { Encryption } from '../encryption.ts';
import { buildLogGroup, logGroupName } from '../logGroup.ts';
import {
  attribute,
  type Parameter,
  pseudo,
  type Resource,
  ref,
  resource,
  type StackCode,
  type StackImage,
  sub,
} from '../model.ts';
import { logicalPrefix, physicalName } from '../names.ts';
import type { Network } from '../network.ts';
import { type Offer, offersFor, openDoors } from '../offer.ts';
import type { Resolvable } from '../resolvable.ts';
import type { Storage } from '../storage.ts';
import type { ResourceProperties } from '../types.generated.ts';
import { buildEvents } from './functionEvents.ts';
import { buildFunctionRole } from './functionRole.ts';
import { buildImageParameter, placeImage } from './images.ts';
import { sortedSecrets, valueFrom } from './secrets.ts';
import { architectures } from './taskDefinition.ts';

/** What all functions of a stack share. */
export interface FunctionSurroundings {
  readonly config: Config;
  readonly network: Network;
  readonly encryption: Encryption;
  readonly storage: Storage;
  /** Of everything that `uses` can name. */
  readonly offers: readonly Offer[];
}

export interface BuiltFunction {
  readonly config: FunctionConfig;
  /** Begins the logical ids of everything that belongs to it. */
  readonly prefix: string;
  readonly resources: readonly Resource[];
  readonly function: Resource<'AWS::Lambda::Function'>;
  /** Of its code or its image. */
  readonly parameter: Parameter;
  readonly images: readonly StackImage[];
  readonly codes: readonly StackCode[];
}

/** Lambda: names of functions. */
const NAME_LIMIT = 64;

/**
 * Named, so that its role can name it and people find it; and after the kind of its code, for a folder cannot become an
 * image in place, and the two must not ask for one name.
 */
export function buildFunction(surroundings: FunctionSurroundings, config: FunctionConfig): BuiltFunction {
  const { config: file, network, encryption, storage } = surroundings;
  const { project } = file;
  const prefix = logicalPrefix(config.key);
  const logicalId = config.code.kind === 'source' ? `${prefix}Function` : `${prefix}FunctionOfImage`;
  const name = physicalName(file, logicalId, NAME_LIMIT);
  const used = offersFor(config.uses, surroundings.offers);
  const logGroup = buildLogGroup(`${prefix}LogGroup`, logGroupName(file, 'aws/lambda', config.key), file, encryption);
  const place = placeInside(prefix, config.key, used, network);
  const arn = sub`arn:${pseudo.partition}:lambda:${pseudo.region}:${pseudo.accountId}:function:${name}`;
  const inside = place === undefined ? undefined : arn;
  const { tracing: traced } = file.monitoring;
  const role = buildFunctionRole({ project, prefix, config, logGroup, used, inside, traced });
  const parameter = buildParameter(config);
  const built = resource(
    logicalId,
    'AWS::Lambda::Function',
    {
      FunctionName: name,
      ...declareCode(file, config, parameter),
      Environment: declareEnvironment(config, used),
      KmsKeyArn: encryption.key,
      LoggingConfig: { LogGroup: ref(logGroup) },
      MemorySize: config.memory,
      Role: attribute(role, 'Arn'),
      Timeout: config.timeoutSeconds,
      TracingConfig: traced ? { Mode: 'Active' } : undefined,
      VpcConfig: place?.config,
    },
    { dependsOn: place === undefined ? [] : [...network.outbound, ...place.ways] },
  );
  const events = buildEvents({ config: file, prefix, called: config, function: built, storage });
  return {
    config,
    prefix,
    resources: [logGroup, role, ...(place?.resources ?? []), built, ...events],
    function: built,
    parameter,
    images: config.code.kind === 'source' ? [] : [placeImage(project, config.key, parameter, built)],
    codes:
      config.code.kind === 'source'
        ? [{ key: config.key, folder: config.code.folder, codeParameter: parameter.logicalId }]
        : [],
  };
}

/** Inside the VPC only beside what lets nobody in but from there: it waits for no interface, and pays for no way out. */
function placeInside(prefix: string, key: string, used: readonly Offer[], network: Network) {
  if (used.every(({ doors }) => doors.length === 0)) return undefined;
  const securityGroup = resource(`${prefix}FunctionSecurityGroup`, 'AWS::EC2::SecurityGroup', {
    GroupDescription: `Function ${key}`,
    VpcId: network.vpc,
    SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0', Description: 'Everywhere' }],
  });
  const ways = openDoors({ key, prefix, securityGroup }, used);
  return {
    resources: [securityGroup, ...ways],
    ways,
    config: { SecurityGroupIds: [ref(securityGroup)], SubnetIds: network.taskSubnets },
  };
}

function buildParameter({ key, code }: FunctionConfig): Parameter {
  return code.kind === 'container' ? buildImageParameter({ key }) : buildCodeParameter(key);
}

/** A digest and nothing else: where the code lies is settled by the template. */
function buildCodeParameter(key: string): Parameter {
  return {
    logicalId: `${logicalPrefix(key)}Code`,
    declaration: {
      Type: 'String',
      Description: `Code of ${key}: the sha256 of what its folder holds.`,
      AllowedPattern: '^[0-9a-f]{64}$',
      ConstraintDescription: 'code is named by its sha256',
    },
  };
}

type CodeProperties = Pick<
  ResourceProperties['AWS::Lambda::Function'],
  'Architectures' | 'Code' | 'Handler' | 'ImageConfig' | 'PackageType' | 'Runtime'
>;

const cpus = { X86_64: 'x86_64', ARM64: 'arm64' } as const;

function declareCode(
  { project, environment }: Config,
  { key, code }: { readonly key: string; readonly code: CodeConfig },
  parameter: Parameter,
): CodeProperties {
  switch (code.kind) {
    case 'source':
      return {
        Architectures: ['x86_64'],
        Code: { S3Bucket: bucketName(project), S3Key: sub`${codeFolder(environment, key)}/${ref(parameter)}.zip` },
        Handler: code.handler,
        PackageType: 'Zip',
        Runtime: code.runtime,
      };
    case 'container':
      return {
        Architectures: [cpus[architectures[code.platform]]],
        Code: { ImageUri: ref(parameter) },
        ImageConfig: code.handler === undefined ? undefined : { Command: [code.handler] },
        PackageType: 'Image',
      };
  }
}

/** Lambda puts no secrets there: the code is told their ARNs. Sorted by name: the order of the file's keys means nothing. */
function declareEnvironment({ variables, secrets }: FunctionConfig, used: readonly Offer[]) {
  const own = sortedSecrets(secrets).map(({ name, source }) => [name, valueFrom(source)] as const);
  const arns = [...own, ...used.flatMap((offer) => Object.entries(offer.secrets))];
  const all: { readonly [name: string]: Resolvable<string> } = Object.assign(
    {},
    variables,
    ...used.map((offer) => offer.variables),
    Object.fromEntries(arns.map(([name, arn]) => [`${name}_ARN`, arn])),
  );
  return Object.keys(all).length === 0 ? undefined : { Variables: all };
}
