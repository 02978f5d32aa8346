/** Words of the command line of before, in a terminal: what they meant is deployed, and a file is left to go on from. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { at } from '../support/deployment.ts';
import { type Ended, startBundle } from '../support/process.ts';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let folder: string;
let image: string;

beforeAll(async () => {
  sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 1000 });
  folder = mkdtempSync(join(tmpdir(), 'inferloop-former-'));
  for (const tag of ['v1', 'v2']) sandbox.cloud.seedImage('acme/synth_data', tag);
  image = `${sandbox.registry}/acme/synth_data`;
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com'];
  execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'One'], { cwd: folder });
});

afterAll(async () => {
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

function inTerminal(...parameters: readonly string[]): Promise<Ended> {
  return startBundle({
    bundle: resolve('dist/cli/index.js'),
    parameters,
    directory: folder,
    environment: {
      AWS_ENDPOINT_URL: sandbox.aws,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      INFERLOOP_SPEED: '1000',
    },
  }).ended();
}

const file = () => readFileSync(join(folder, 'inferloop.yaml'), 'utf8');
const container = (...more: readonly string[]) => inTerminal('deploy-container', '--region', 'us-east-1', ...more);

async function desiredCount(): Promise<unknown> {
  const services = await sandbox.cloud.ask('ecs', 'ListServices', { cluster: 'prod-synth-data-cluster' });
  const answer = await sandbox.cloud.ask('ecs', 'DescribeServices', {
    cluster: 'prod-synth-data-cluster',
    services: [String(at(services, 'serviceArns', 0))],
  });
  return at(answer, 'services', 0, 'desiredCount');
}

test.each([
  [['deploy-container'], '--image is missing'],
  [['deploy-container', '--image', 'nginx'], '--region is missing'],
  [['deploy', '--provider', 'gcp'], '--provider is "gcp"\nthis deploys to AWS only'],
  [
    ['deploy-container', '--image', 'a', '--region', 'us-east-1', '--cpu', '300'],
    'Fargate has no tasks of 300 CPU units',
  ],
  [['deploy-container', '--image', 'a', '--region', 'us-east-1', '--cpu', 'much'], '`cpu` must be'],
])('%j is refused, and nothing is written', async (parameters, words) => {
  const { code, output, errors } = await inTerminal(...parameters);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toContain(words);
  expect(file).toThrow('ENOENT');
});

test('a container is deployed, and its file is kept', async () => {
  const size = ['--cpu', '2048', '--memory', '4096', '--replicas', '3'];
  const { code, output, errors } = await container('--image', `${image}:v1`, ...size);
  expect([code, errors]).toEqual([0, expect.stringContaining(file())]);
  expect(output).toContain('prod: deployed in');
  expect(
    file(),
  ).toBe(`# Written by \`inferloop deploy-container\`. Go on from it: \`inferloop plan\`, \`inferloop apply\`.
project: synth-data
region: us-east-1
services:
  synth-data:
    image: ${image}:v1
    port: 8000
    cpu: 2048
    memory: 4096
    count: 3
`);
  expect(await desiredCount()).toBe(3);
});

test('another call changes the file that nobody touched, and what it deployed', async () => {
  const { code, errors } = await container('--image', `${image}:v2`, '--replicas', '2');
  expect([code, errors]).toEqual([0, expect.stringContaining(`image: ${image}:v2`)]);
  expect(await desiredCount()).toBe(2);
});

test('deploy is apply, for the provider and region of the file', async () => {
  writeFileSync(join(folder, 'inferloop.yaml'), file().replace('count: 2', 'count: 4'));
  const other = await inTerminal('deploy', '--provider', 'aws', '--region', 'eu-west-1');
  expect([other.code, other.errors]).toEqual([2, expect.stringContaining('the file says `region: us-east-1`')]);
  const own = ['--provider', 'aws', '--region', 'us-east-1', '--config', 'inferloop.yaml', '--environment', 'prod'];
  expect((await inTerminal('deploy', ...own)).errors).toContain('nobody reviewed this plan');
  const { code } = await inTerminal('deploy', ...own, '--direct-push', 'apply');
  expect(code).toBe(0);
  expect(await desiredCount()).toBe(4);
});

test('estimate-costs is cost', async () => {
  const own = ['--provider', 'aws', '--region', 'us-east-1', '--config', 'inferloop.yaml'];
  const former = await inTerminal('estimate-costs', ...own);
  expect(former.code).toBe(0);
  expect(former.output).toBe((await inTerminal('cost')).output);
  expect((await inTerminal('estimate-costs', '--region', 'eu-west-1')).code).toBe(2);
});

test('a file that somebody went on from is theirs', async () => {
  writeFileSync(join(folder, 'inferloop.yaml'), `${file()}    variables: { A: b }\n`);
  const before = file();
  const { code, errors } = await container('--image', `${image}:v1`);
  expect([code, errors]).toEqual([2, expect.stringContaining('inferloop.yaml is there already')]);
  expect(file()).toBe(before);
});
