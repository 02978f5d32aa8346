/** Physical ids and attributes of types without behaviour: in the form that the type's service uses. */

import { isObject } from '../../template/intrinsics.ts';
import type { Json, JsonObject } from '../../template/model.ts';
import type { BehaviourContext, Made } from '../behaviour.ts';
import { ACCOUNT_ID } from '../service.ts';
import type { ResourceSpecification } from '../spec/specification.ts';
import { randomHex, randomName } from './arns.ts';

/** Prefixes of ids; a type that is not here takes a plain UUID-like id. */
const prefixes: { readonly [name: string]: string } = {
  AllocationId: 'eipalloc',
  CustomerGatewayId: 'cgw',
  DhcpOptionsId: 'dopt',
  EniId: 'eni',
  FileSystemId: 'fs',
  FlowLog: 'fl',
  GroupId: 'sg',
  ImageId: 'ami',
  Instance: 'i',
  InstanceId: 'i',
  InternetGatewayId: 'igw',
  LaunchTemplateId: 'lt',
  NatGatewayId: 'nat',
  NetworkAcl: 'acl',
  NetworkAclAssociationId: 'aclassoc',
  NetworkInterface: 'eni',
  PrefixListId: 'pl',
  RouteTableId: 'rtb',
  SecurityGroup: 'sg',
  SecurityGroupEgress: 'sgr',
  SecurityGroupIngress: 'sgr',
  SubnetId: 'subnet',
  SubnetRouteTableAssociation: 'rtbassoc',
  TransitGateway: 'tgw',
  VPCEndpoint: 'vpce',
  VPNGatewayId: 'vgw',
  VolumeId: 'vol',
  VpcId: 'vpc',
  VPCCidrBlock: 'vpc-cidr-assoc',
};

/** Services whose names may hold no capital letters. */
const lowerCase = new Set(['S3', 'ECR', 'RDS', 'ElastiCache', 'Redshift', 'OpenSearchService', 'Neptune', 'DocDB']);

interface Subject {
  readonly type: string;
  readonly properties: JsonObject;
  readonly context: BehaviourContext;
  readonly specification: ResourceSpecification | undefined;
}

function scalar(value: Json | undefined): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** `stack-LogicalId-RANDOM12`, or in the older form of SSM parameters `CFN-LogicalId-RANDOM12`. */
export function makeGeneratedName(type: string, stackName: string, logicalId: string): string {
  if (type === 'AWS::SSM::Parameter') return `CFN-${logicalId}-${randomName(12)}`;
  const name = `${stackName}-${logicalId}-${randomName(12)}`;
  return lowerCase.has(type.split('::')[1] ?? '') ? name.toLowerCase() : name;
}

function nameOf({ type, properties, context, specification }: Subject): string {
  const kind = type.split('::')[2] ?? '';
  const own = (specification?.identifier ?? []).filter((key) => !key.endsWith('Arn'));
  const candidates = [...own, `${kind}Name`, `${kind}Identifier`, 'Name'];
  return candidates.map((key) => scalar(properties[key])).find((name) => name !== undefined) ?? context.generatedName;
}

/** `arn:aws:sns:us-east-1:111122223333:name`, by the type's own pattern when the specification has one. */
function arnOf(subject: Subject, id: string): string {
  const { type, context, specification, properties } = subject;
  const [, service = '', kind = ''] = type.split('::');
  const name = nameOf(subject);
  const path = (scalar(properties.Path) ?? '/').slice(1);
  const values: { readonly [variable: string]: string } = {
    Partition: 'aws',
    Region: context.region,
    Account: ACCOUNT_ID,
  };
  const pattern = specification?.arn;
  if (pattern === undefined)
    return `arn:aws:${service.toLowerCase()}:${context.region}:${ACCOUNT_ID}:${kind.toLowerCase()}/${name}`;
  const arn = pattern.replaceAll(/\$\{(\w+)\}/g, (_, variable: string) => {
    if (variable.endsWith('WithPath')) return path + name;
    if (variable === 'OidcProviderName') return (scalar(properties.Url) ?? name).replace('https://', '');
    if (variable.endsWith('WithoutLeadingSlash')) return name.replace(/^\//, '');
    return values[variable] ?? scalar(properties[variable]) ?? (variable.endsWith('Id') ? id : name);
  });
  return type === 'AWS::Logs::LogGroup' ? `${arn}:*` : arn;
}

function idOf(key: string, subject: Subject): string {
  const kind = subject.type.split('::')[2] ?? '';
  const ofSelf = key === 'Id' || key === `${kind}Id` || key === 'GroupId';
  const prefix = (ofSelf ? prefixes[kind] : undefined) ?? prefixes[key];
  if (prefix !== undefined) return `${prefix}-0${randomHex(16)}`;
  if (subject.type === 'AWS::SecretsManager::Secret')
    return `arn:aws:secretsmanager:${subject.context.region}:${ACCOUNT_ID}:secret:${nameOf(subject)}-${randomName(6)}`;
  if (subject.type === 'AWS::KMS::Key') return [8, 4, 4, 4, 12].map(randomHex).join('-');
  return key === 'Id' ? subject.context.generatedName : randomName(13).toUpperCase();
}

function partOfId(key: string, subject: Subject): string {
  const { properties, context, specification, type } = subject;
  const given = scalar(properties[key]);
  if (given !== undefined) return given;
  if (key.endsWith('Arn'))
    return arnOf(subject, specification?.arn?.includes('Id}') ? idOf('Id', subject) : nameOf(subject));
  if (key === 'PublicIp') return `203.0.113.${Number.parseInt(randomHex(2), 16)}`;
  if (key === 'QueueUrl') return `https://sqs.${context.region}.amazonaws.com/${ACCOUNT_ID}/${nameOf(subject)}`;
  if (key === 'AttachmentType') return properties.InternetGatewayId === undefined ? 'VGW' : 'IGW';
  if (key === 'CidrBlock')
    return scalar(properties.DestinationCidrBlock) ?? scalar(properties.DestinationIpv6CidrBlock) ?? '0.0.0.0/0';
  if (key.endsWith('Id') && type !== 'AWS::IAM::Policy') return idOf(key, subject);
  return context.generatedName;
}

function attributeOf(key: string, subject: Subject, id: string, parts: JsonObject): Json {
  const { properties, context, type } = subject;
  const last = key.split('.').at(-1) ?? key;
  const known = parts[key] ?? properties[key];
  if (known !== undefined) return known;
  const service = (type.split('::')[1] ?? '').toLowerCase();
  const name = nameOf(subject);
  if (last === 'Arn' || (last.endsWith('Arn') && !key.includes('.'))) return arnOf(subject, id);
  if (last.endsWith('Arn'))
    return `arn:aws:${service}:${context.region}:${ACCOUNT_ID}:${last.slice(0, -3).toLowerCase()}/${name}`;
  if (last === 'RoleId') return `AROA${randomName(17).toUpperCase()}`;
  if (last === 'RepositoryUri') return `${ACCOUNT_ID}.dkr.ecr.${context.region}.amazonaws.com/${name}`;
  if (type === 'AWS::S3::Bucket')
    return `${name}.s3${last.startsWith('Regional') ? `.${context.region}` : ''}.amazonaws.com`;
  if (last === 'ApiEndpoint') return `https://${id}.execute-api.${context.region}.amazonaws.com`;
  if (last === 'Port') return scalar(properties.Port) ?? '5432';
  if (last === 'Address' || last.startsWith('DNSName') || last.endsWith('DomainName'))
    return `${name}.${randomHex(12)}.${context.region}.${service}.amazonaws.com`;
  if (last.endsWith('Name')) return name;
  if (last.endsWith('Id')) return idOf(last, subject);
  if (last === 'DefaultNetworkAcl') return `acl-0${randomHex(16)}`;
  if (last === 'DefaultSecurityGroup') return `sg-0${randomHex(16)}`;
  if (last === 'AvailabilityZone') return `${context.region}a`;
  return last.endsWith('s') ? [] : `${name}-${last}`;
}

/** Types whose id is that of the thing alone, though AWS finds it only together with what it is part of. */
const ownIds = new Set([
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::Lambda::Permission',
]);

/** A resource of a type without behaviour, with the id and every attribute that the specification names. */
export function makeRecord(
  type: string,
  properties: JsonObject,
  context: BehaviourContext,
  specification: ResourceSpecification | undefined,
): Made {
  const subject: Subject = { type, properties, context, specification };
  const keys = specification?.identifier ?? [];
  const parts = Object.fromEntries(keys.map((key) => [key, partOfId(key, subject)] as const));
  const ids = Object.values(parts);
  const physicalId = keys.length === 0 ? context.generatedName : ids.slice(ownIds.has(type) ? -1 : 0).join('|');
  const attributes = Object.fromEntries(
    (specification?.attributes ?? []).map((key) => [key, attributeOf(key, subject, physicalId, parts)] as const),
  );
  return { physicalId, attributes };
}

/** After an update in place: ids stay, attributes that mirror properties follow them. */
export function refreshAttributes(attributes: JsonObject, properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(attributes).map(
      ([key, value]) => [key, isObject(value) ? value : (properties[key] ?? value)] as const,
    ),
  );
}
