/** moto, an outsider's AWS, as a process on this machine; and what of our templates it does not know. */

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { getAttOf, isArray, isObject } from '../../src/template/intrinsics.ts';
import type { Json, JsonObject, Template } from '../../src/template/model.ts';

export interface Moto {
  readonly url: string;
  /** Forgets all that was made. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

/** Undefined where it is not installed. */
export async function startMoto(): Promise<Moto | undefined> {
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = () => {
    child.kill();
    return closed;
  };
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', () => resolve(undefined));
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (line.includes('Running on') && url !== undefined) resolve({ url, reset: () => reset(url), stop });
      });
    }
  });
}

async function reset(url: string): Promise<void> {
  await fetch(`${url}/moto-api/reset`, { method: 'POST' });
}

/** Of moto 5.2.1: types that it passes over. What refers to one of them gets a text instead. */
const unknownTypes: ReadonlySet<string> = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::ApplicationAutoScaling::ScalingPolicy',
  'AWS::AutoScaling::ScalingPolicy',
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::BackupVault',
  'AWS::Budgets::Budget',
  'AWS::CertificateManager::Certificate',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudWatch::Alarm',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::QueryDefinition',
  'AWS::S3::BucketPolicy',
  'AWS::Scheduler::Schedule',
  'AWS::SNS::Subscription',
  'AWS::SNS::TopicPolicy',
  'AWS::SecretsManager::Secret',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
]);

/** Types that it makes, without the attributes that others ask of them. */
const withoutAttributes: ReadonlySet<string> = new Set([
  'AWS::Batch::JobDefinition',
  'AWS::Batch::JobQueue',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
]);

interface Exception {
  readonly type: string;
  readonly property: string;
  readonly reason: string;
  /** What it wants there; undefined: nothing. */
  instead(value: Json | undefined, template: Template): Json | undefined;
}

const exceptions: readonly Exception[] = [
  {
    type: 'AWS::Lambda::Function',
    property: 'Code',
    reason: 'it fetches the code, which only apply puts into its bucket',
    instead: () => ({ ZipFile: 'def handler(event, context): pass' }),
  },
  {
    type: 'AWS::KMS::Key',
    property: 'Tags',
    reason: 'it reads the tags of a key as the API of KMS spells them, not as CloudFormation does',
    instead: () => undefined,
  },
  {
    type: 'AWS::Batch::ComputeEnvironment',
    property: 'ServiceRole',
    reason: 'it demands one; AWS takes its own when none is named',
    instead: (_, template) => anyOf('AWS::IAM::Role', 'Arn', template),
  },
  {
    type: 'AWS::Batch::ComputeEnvironment',
    property: 'ComputeResources',
    reason: 'it knows no `default_x86_64`, and does not look for security groups in the launch template',
    instead: (value = null, template) => {
      if (!isObject(value) || !('InstanceTypes' in value)) return value;
      const group = anyOf('AWS::EC2::SecurityGroup', 'GroupId', template);
      return { ...value, InstanceTypes: ['optimal'], SecurityGroupIds: [group] };
    },
  },
  {
    type: 'AWS::RDS::DBInstance',
    property: 'DBParameterGroupName',
    reason: 'it takes a text there, and gives no text for a reference to a group',
    instead: () => undefined,
  },
  {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    property: 'Certificates',
    reason: 'it makes no certificates, and takes none that is not there',
    instead: () => undefined,
  },
];

/** The template, but for what moto does not know; outputs only refer. */
export function adapt({ Outputs: _, ...template }: Template): Template {
  const { Resources } = template;
  const isKnown = (logicalId: string, attribute: string | undefined) => {
    const { Type = '' } = Resources[logicalId] ?? {};
    return !unknownTypes.has(Type) && (attribute === undefined || !withoutAttributes.has(Type));
  };
  const adapted = Object.entries(Resources).map(([logicalId, declaration]) => {
    const own = exceptions.filter(({ type }) => type === declaration.Type);
    const properties = own.reduce<JsonObject>(
      (changed, { property, instead }) => laid(changed, property, instead(changed[property], template)),
      declaration.Properties ?? {},
    );
    return [logicalId, { ...declaration, Properties: withoutReferences(properties, isKnown) }] as const;
  });
  return { ...template, Resources: Object.fromEntries(adapted) };
}

function anyOf(type: string, attribute: string, { Resources }: Template): Json {
  const logicalId = Object.keys(Resources).find((one) => Resources[one]?.Type === type);
  return { 'Fn::GetAtt': [logicalId ?? '', attribute] };
}

/** Whether moto lists it. */
export function isKnownToMoto(type: string): boolean {
  return !unknownTypes.has(type);
}

function laid(properties: JsonObject, property: string, value: Json | undefined): JsonObject {
  const { [property]: _, ...others } = properties;
  return value === undefined ? others : { ...others, [property]: value };
}

type IsKnown = (logicalId: string, attribute: string | undefined) => boolean;

const UNKNOWN = 'unknown-to-moto';

function withoutReferences(properties: JsonObject, isKnown: IsKnown): JsonObject {
  const read = (value: Json): Json => {
    if (isArray(value)) return value.map(read);
    if (!isObject(value)) return value;
    const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = value;
    if (typeof Ref === 'string') return isKnown(Ref, undefined) ? value : UNKNOWN;
    const { logicalId = '', attribute: name } = getAttOf(attribute ?? null) ?? {};
    if (attribute !== undefined) return isKnown(logicalId, String(name)) ? value : UNKNOWN;
    if (typeof text === 'string') {
      const known = text.replace(/\$\{(\w+)(?:\.(\w+))?\}/g, (whole, id, of) => (isKnown(id, of) ? whole : UNKNOWN));
      return { 'Fn::Sub': known };
    }
    return map(value);
  };
  const map = (value: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one)]));
  return map(properties);
}
