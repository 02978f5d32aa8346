/** `inferloop cost` by the shipped bundle: the file, any template, another revision, and what is no input. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Ended, startBundle } from '../support/process.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inferloop-cost-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function cost(parameters: readonly string[], environment: { readonly [name: string]: string } = {}): Promise<Ended> {
  return startBundle({
    bundle: resolve('dist/cli/index.js'),
    parameters: ['cost', ...parameters],
    directory: folder,
    environment,
  }).ended();
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const template = `
Parameters:
  Tasks: { Type: Number }
Resources:
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !ImportValue subnet } }
  Service:
    Type: AWS::ECS::Service
    Properties: { LaunchType: FARGATE, DesiredCount: !Ref Tasks, TaskDefinition: !Ref Task }
  Task: { Type: AWS::ECS::TaskDefinition, Properties: { Cpu: 256, Memory: 512 } }
  Bad: { Type: AWS::EC2::EIP, Properties: { Domain: !FindInMap [a, b, c] } }
  Strange: { Type: Custom::Strange }
`;

interface Printed {
  readonly monthly: { readonly [sum: string]: string };
  readonly resources: readonly {
    readonly logicalId: string;
    readonly status: string;
    readonly reason?: string;
    readonly monthly: string | null;
    readonly components: readonly { readonly name: string; readonly monthly: string; readonly price: object }[];
  }[];
  readonly comparison?: { readonly delta: string; readonly resources: readonly { readonly logicalId: string }[] };
}

const parse = (text: string): Printed => JSON.parse(text);

describe('a template', () => {
  test('has each of its resources priced, free, or not priced with a reason', async () => {
    write('stack.yaml', template);
    const { code, output } = await cost(['--template', 'stack.yaml', '--region', 'us-east-1', '--json']);
    expect(code).toBe(0);
    const { resources, monthly, ...rest } = parse(output);
    expect(resources.map(({ logicalId, status, reason }) => [logicalId, status, reason])).toEqual([
      ['Bad', 'unpriced', "Template error: Mapping named 'a' is not present in the 'Mappings' section of template"],
      ['Nat', 'priced', undefined],
      ['Service', 'unpriced', 'parameter Tasks has no value'],
      ['Strange', 'unpriced', 'no prices are known for Custom::Strange'],
      ['Task', 'free', undefined],
    ]);
    // 730 × 0.045, 100 GB × 0.045
    expect(monthly).toEqual({ fixed: '32.85', usage: '4.50', total: '37.35', minimum: '37.35', maximum: '37.35' });
    expect(rest).toEqual({ currency: 'USD', region: 'us-east-1' });
    expect(resources.find(({ logicalId }) => logicalId === 'Nat')).toEqual({
      logicalId: 'Nat',
      type: 'AWS::EC2::NatGateway',
      status: 'priced',
      monthly: '37.35',
      components: [
        {
          name: 'NAT gateway hours',
          quantity: 730,
          unit: 'hours',
          unitPrice: '0.045',
          monthly: '32.85',
          kind: 'fixed',
          price: { source: 'table', date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
        },
        expect.objectContaining({ name: 'NAT gateway data', quantity: 100, monthly: '4.50', kind: 'usage' }),
      ],
    });
  });

  test('takes parameters and usage from files, each in YAML or JSON', async () => {
    write('stack.json', JSON.stringify({ Resources: { Nat: { Type: 'AWS::EC2::NatGateway' } }, Parameters: {} }));
    write('usage.json', '{"Nat": {"processed": "1TB/month"}}');
    const small = await cost(['--template', 'stack.json', '--region', 'us-east-1', '--usage', 'usage.json', '--json']);
    expect(parse(small.output).monthly.usage).toBe('46.08'); // 1024 × 0.045
    write('stack.yaml', template);
    write('given.json', '[{"ParameterKey":"Tasks","ParameterValue":"2"}]');
    const asked = ['--template', 'stack.yaml', '--region', 'us-east-1', '--parameters', 'given.json', '--json'];
    const { resources } = parse((await cost(asked)).output);
    expect(resources.find(({ logicalId }) => logicalId === 'Service')?.monthly).toBe('18.02005'); // 2 × 9.010025
  });

  test('of a region without a table is not priced, and says why', async () => {
    write('stack.yaml', template);
    const { code, output } = await cost(['--template', 'stack.yaml', '--region', 'mars-1']);
    expect(code).toBe(0);
    expect(output).toContain('Not priced: Nat – no price table for mars-1.');
  });

  test('opens no connection, whatever credentials there are', async () => {
    write('stack.yaml', template);
    write('inferloop.yaml', 'project: p\nregion: us-east-1\nservices: { web: { image: nginx, port: 80 } }\n');
    write(
      'watch.mjs',
      `import net from 'node:net';
      net.Socket.prototype.connect = () => { process.stderr.write('connects\\n'); process.exit(97); };`,
    );
    const watched = {
      NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'watch.mjs')).href}`,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:9',
      AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/',
    };
    expect(await cost(['--template', 'stack.yaml', '--region', 'us-east-1'], watched)).toMatchObject({ code: 0 });
    expect(await cost(['--prices', 'table'], watched)).toMatchObject({ code: 0 });
    // The watch does see it when somebody is asked.
    expect(await cost([], watched)).toMatchObject({ code: 97, errors: expect.stringContaining('connects') });
  });
});

describe('the configuration', () => {
  let sandbox: Sandbox;
  let environment: { readonly [name: string]: string };

  beforeEach(async () => {
    sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
    environment = { AWS_ENDPOINT_URL: sandbox.aws, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' };
    write('inferloop.yaml', shopConfig()['inferloop.yaml'] ?? '');
  });

  afterEach(() => sandbox.stop());

  const git = (...parameters: readonly string[]) => {
    const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
    return execFileSync('git', [...identity, ...parameters], { cwd: folder, encoding: 'utf8' });
  };

  test('is priced live, as its plan would be', async () => {
    const { code, output } = await cost([], environment);
    expect(code).toBe(0);
    expect(output).toContain('### prod-inferloop in us-east-1: **$57.41/mo**');
    expect(output).toContain('list prices of AWS, read live on');
    expect(output).toContain('| **Total** |  |');
    const { resources } = parse((await cost(['--json'], environment)).output);
    expect(resources.flatMap(({ components }) => components)).toContainEqual(
      expect.objectContaining({ price: expect.objectContaining({ source: 'live', sku: expect.any(String) }) }),
    );
  });

  test('takes usage by the names of the file', async () => {
    write('usage.yaml', 'usage:\n  web: { logs: 100GB/month }\n');
    const { output } = await cost(['--prices', 'table', '--usage', 'usage.yaml']);
    // 100 × 0.50
    expect(output).toContain('| `WebLogGroup` | logs taken in | 100 GB | $0.50 |  | $50.00 |');
    expect(output).toContain('100 GB of logs a month, as stated');
  });

  test('is compared with another revision, and the checkout stays as it is', async () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'One');
    write('inferloop.yaml', shopConfig({ cpu: 512, memory: 1024 })['inferloop.yaml'] ?? '');
    const before = [git('status', '--porcelain'), readFileSync(join(folder, 'inferloop.yaml'), 'utf8')];
    const { code, output } = await cost(['--prices', 'table', '--compare', 'HEAD']);
    expect(code).toBe(0);
    // 2 tasks × 730 h × (0.25 × 0.04048 + 0.5 × 0.004445)
    expect(output).toContain('against HEAD: **+$18.02/mo** (+31%) → **$75.43/mo**');
    expect(output).toContain('`Cpu` 256 → 512 of `WebTaskDefinition`');
    const { comparison } = parse((await cost(['--prices', 'table', '--compare', 'HEAD', '--json'])).output);
    expect(comparison).toMatchObject({ revision: 'HEAD', delta: '18.02005', resources: [{ logicalId: 'WebService' }] });
    expect([git('status', '--porcelain'), readFileSync(join(folder, 'inferloop.yaml'), 'utf8')]).toEqual(before);
  });
});

describe('what is no input is told in one line, and ends with 2', () => {
  test.each([
    [['--template', 'stack.yaml'], '--region is missing'],
    [['--template', 'nothing.yaml', '--region', 'us-east-1'], 'there is no nothing.yaml'],
    [['--template', 'broken.yaml', '--region', 'us-east-1'], 'broken.yaml: Template format error'],
    [['--region', 'us-east-1'], '--region is for --template'],
    [['--template', 'stack.yaml', '--region', 'us-east-1', '--environment', 'dev'], 'has no meaning with --template'],
    [['--template', 'stack.yaml', '--region', 'us-east-1', '--usage', 'broken.yaml'], 'broken.yaml'],
    [['--template', 'stack.yaml', '--region', 'us-east-1', '--parameters', 'list.json'], 'without ParameterKey'],
    [['--template', 'stack.yaml', '--region', 'us-east-1', '--compare', 'nowhere'], 'there is no stack.yaml at'],
    [[], 'there is no inferloop.yaml'],
  ])('%j', async (parameters, words) => {
    write('stack.yaml', template);
    write('broken.yaml', 'Resources: [');
    write('list.json', '[1]');
    const { code, errors, output } = await cost(parameters);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(words);
  });
});
