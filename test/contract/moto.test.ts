/** moto takes the templates of the examples as CloudFormation's client would send them; skipped where it is not installed. */

import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Template } from '../../src/template/model.ts';
import { exampleNames, readConfig } from '../golden/golden.ts';
import { buildSnapshot } from '../golden/snapshot.ts';
import { adapt, isKnownToMoto, type Moto, startMoto } from '../support/moto.ts';

jest.setTimeout(60_000);

let moto: Moto | undefined;

beforeAll(async () => {
  moto = await startMoto();
  if (moto === undefined) console.log('skipped: no moto');
});

beforeEach(() => moto?.reset());

afterAll(() => moto?.stop());

describe.each(exampleNames.map((name) => [name]))('%s', (name) => {
  test('is accepted, and its resources are listed', async () => {
    if (moto === undefined) return;
    const client = connect(moto.url);
    const { template, parameters } = buildSnapshot(readConfig(name), 'a');
    const Parameters = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    }));
    const TemplateBody = await withWorld(client, name, JSON.stringify(adapt(template)));
    await client.send(
      new CreateStackCommand({ StackName: name, TemplateBody, Parameters, Capabilities: ['CAPABILITY_NAMED_IAM'] }),
    );
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: name }));
    expect(Stacks?.map(({ StackStatus }) => StackStatus)).toEqual(['CREATE_COMPLETE']);
    const listed = await listResources(client, name);
    expect(missingIn(template, listed)).toEqual([]);
  });
});

function connect(endpoint: string): CloudFormationClient {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  return new CloudFormationClient({ endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
}

/** Logical ids and physical ids. */
async function listResources(client: CloudFormationClient, StackName: string) {
  const ids = new Map<string, string>();
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName })) {
    for (const one of StackResourceSummaries) ids.set(one.LogicalResourceId ?? '', one.PhysicalResourceId ?? '');
  }
  return ids;
}

function missingIn({ Resources }: Template, listed: ReadonlyMap<string, string>): readonly string[] {
  return Object.entries(Resources).flatMap(([logicalId, { Type }]) =>
    listed.has(logicalId) === isKnownToMoto(Type) ? [] : `${logicalId} ${Type}`,
  );
}

/** With the ids of a VPC, subnets and a zone that are there in the place of those that examples invent. */
async function withWorld(client: CloudFormationClient, name: string, text: string): Promise<string> {
  const invented = [...new Set(text.match(/\b(vpc|subnet)-[0-9a-f]{17}\b|\bZ0123456789ABCDEFGHIJ\b/g))].sort();
  if (invented.length === 0) return text;
  const Resources = Object.fromEntries(invented.map((id, index) => [logicalIdOf(id), worldOf(id, index)] as const));
  const StackName = `${name}-world`;
  await client.send(new CreateStackCommand({ StackName, TemplateBody: JSON.stringify({ Resources }) }));
  const made = await listResources(client, StackName);
  return invented.reduce((replaced, id) => replaced.replaceAll(id, made.get(logicalIdOf(id)) ?? id), text);
}

function logicalIdOf(id: string): string {
  return id.startsWith('vpc') ? 'Vpc' : id.replace('-', '');
}

function worldOf(id: string, index: number) {
  if (id.startsWith('Z')) return { Type: 'AWS::Route53::HostedZone', Properties: { Name: 'example.com' } };
  if (id.startsWith('vpc')) return { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };
  return {
    Type: 'AWS::EC2::Subnet',
    Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: `10.0.${index}.0/24` },
  };
}
