/** `npm run verify:aws` against the sandbox: what it asks, what it leaves, and what it refuses. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { type Ended, type Running, startBundle } from '../support/process.ts';

// A run is some seconds of waiting, and the machine may be busy.
jest.setTimeout(60_000);

const ACCOUNT = '111122223333';

describe('an account that behaves as assumed', () => {
  test('gets an answer to every question, and is left as it was', async () => {
    const { ended, left } = await verify();
    const { answers, ...asked } = JSON.parse(ended.output);
    const kinds = answers.map(({ key, answer }: Row) => [key, answer.kind, answer.found ?? answer.reason]);
    expect(kinds).toEqual([
      ['listener-rule', 'as-assumed', expect.stringContaining('after 0 % blue, 100 % green; 0 events')],
      ['first-target-group', 'as-assumed', expect.stringContaining('0 % blue, 100 % green')],
      ['rollback', 'as-assumed', expect.stringContaining("'ECS Deployment Circuit Breaker was triggered'")],
      ['change-set-name', 'as-assumed', expect.stringContaining('the name')],
      ['circuit-breaker', 'as-assumed', expect.stringContaining('TRIGGERED')],
      ['replacement', 'as-assumed', expect.stringContaining('another role')],
      ['pull-request-target', 'not-asked', expect.stringContaining('docs/verify.md')],
      ['referrers', 'as-assumed', 'ecr:BatchGetImage'],
    ]);
    expect(asked).toMatchObject({ account: ACCOUNT, region: 'us-east-1', sandbox: true, left: [] });
    expect(ended.code).toBe(0);
    expect(left).toEqual({ stacks: [], roles: [], repositories: [] });
  });

  test('is named before anything is made, and not in the table that is to be published', async () => {
    const { ended } = await verify({ parameters: [] });
    expect(ended.errors).toMatch(/^account {2}111122223333\nregion {3}us-east-1 {2}\(the sandbox\)\n/);
    expect(ended.errors.indexOf('costs ')).toBeLessThan(ended.errors.indexOf('making the roles'));
    expect(ended.output).toContain('of the sandbox, which acts out what is assumed');
    expect(ended.output.match(/^\| \d \|/gm)).toHaveLength(8);
    expect(ended.output).not.toContain(ACCOUNT);
    expect(ended.errors).toContain('on: pull_request_target');
  });
});

describe('an account that behaves otherwise', () => {
  test('ends with 3, and the answers say what was seen', async () => {
    const { ended, left } = await verify({ fault: 'capacity@ServiceDeployment:2' });
    const { answers } = JSON.parse(ended.output);
    const otherwise = answers.filter(({ answer }: Row) => answer.kind === 'otherwise');
    expect(otherwise.map(({ key }: Row) => key)).toEqual(['rollback', 'circuit-breaker']);
    expect(otherwise[0].answer.found).toContain('unable to place tasks: Capacity is unavailable at this time.');
    expect(ended.code).toBe(3);
    expect(left.stacks).toEqual([]);
  });

  test('a rollout that ECS never gives up is cancelled after a while', async () => {
    const { ended, left } = await verify({ fault: 'stuck@ServiceDeployment:2', speed: 1000 });
    expect(ended.errors).toContain('ECS does not give up after 25 minutes; cancelling the update');
    const { answers } = JSON.parse(ended.output);
    const { answer } = answers.find(({ key }: Row) => key === 'rollback');
    expect(answer.found).toContain('stack UPDATE_ROLLBACK_COMPLETE after it was cancelled; 2 service deployments');
    expect(ended.code).toBe(3);
    expect(left.stacks).toEqual([]);
  });
});

describe('a run that does not go well', () => {
  test('an experiment that fails costs the others nothing, and everything is removed', async () => {
    const { ended, left } = await verify({ fault: 'access-denied@DescribeRules' });
    const { answers } = JSON.parse(ended.output);
    const failed = answers.filter(({ answer }: Row) => answer.kind === 'failed');
    expect(failed.map(({ key }: Row) => key)).toEqual(['listener-rule', 'first-target-group']);
    expect(failed[0].answer.reason).toContain('AWS denied elasticloadbalancing:DescribeRules');
    expect(ended.code).toBe(1);
    expect(left).toEqual({ stacks: [], roles: [], repositories: [] });
  });

  test('a service that cannot be made is removed, and its questions say why', async () => {
    const { ended, left } = await verify({ fault: 'capacity@ServiceDeployment:1' });
    const { answers } = JSON.parse(ended.output);
    const failed = answers.filter(({ answer }: Row) => answer.kind === 'failed');
    expect(failed).toHaveLength(4);
    for (const { answer } of failed) expect(answer.reason).toContain('Capacity is unavailable');
    expect(ended.code).toBe(1);
    expect(left.stacks).toEqual([]);
  });

  test.each([
    ['SIGINT', 130, /inferloop-verify-\w+ CREATE_IN_PROGRESS/],
    ['SIGTERM', 143, /inferloop-verify-\w+ UPDATE_IN_PROGRESS/],
  ] as const)('%s ends it with %d, after everything was removed', async (signal, code, moment) => {
    const { ended, left } = await verify({
      async meanwhile(running) {
        await running.line(moment);
        running.child.kill(signal);
        running.child.kill(signal);
      },
    });
    expect(ended.errors).toContain(`${signal}: removing what was made`);
    expect(ended.code).toBe(code);
    expect(left).toEqual({ stacks: [], roles: [], repositories: [] });
  });

  test('what could not be removed is named', async () => {
    const { ended, left } = await verify({ fault: 'access-denied@DeleteStack' });
    expect(left.stacks).toHaveLength(3);
    for (const stack of left.stacks) expect(ended.errors).toContain(`LEFT in us-east-1, remove it by hand: ${stack}`);
    expect(ended.errors).not.toContain('all stacks are gone');
    expect(ended.code).toBe(1);
  });
});

describe('it refuses, in one sentence with what to do,', () => {
  test.each([
    [[], {}, 'no region is given', '--region us-east-1'],
    [['--region', 'here'], {}, '"here" is no region', '--region us-east-1'],
    [['--nonsense'], {}, "Unknown option '--nonsense'", '--help'],
    [['--yes', '--region', 'us-east-1'], {}, 'no AWS credentials for sts:GetCallerIdentity', 'AWS_PROFILE'],
  ] as const)('%j with %j', async (parameters, environment, message, hint) => {
    const offline = { AWS_EC2_METADATA_DISABLED: 'true', ...environment };
    const { code, output, errors } = await start(parameters, offline).ended();
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(`verify:aws: ${message}`);
    expect(errors).toContain(hint);
  });

  test('a real account without --yes: what it would make and cost, and no request', async () => {
    const received: string[] = [];
    const server = createServer((request, response) => {
      received.push(request.url ?? '');
      response.writeHead(403).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      // No loopback address as far as the program knows, and yet this machine.
      const endpoint = `http://0.0.0.0:${(server.address() as AddressInfo).port}`;
      const environment = { ...credentials, AWS_ENDPOINT_URL: endpoint };
      const refused = await start([], environment).ended();
      expect(refused).toMatchObject({ code: 1, output: '' });
      expect(refused.errors).toContain('this makes things in a real AWS account, in us-east-1; nothing was asked');
      expect(refused.errors).toContain('costs ');
      expect(received).toEqual([]);
      expect((await start(['--yes'], environment).ended()).code).toBe(1);
      expect(received).not.toEqual([]);
    } finally {
      server.close();
    }
  });

  test('and tells what there is', async () => {
    const { code, output } = await start(['--help'], {}).ended();
    expect(code).toBe(0);
    expect(output).toContain('--yes');
  });
});

interface Row {
  readonly key: string;
  readonly answer: { readonly kind: string; readonly found?: string; readonly reason?: string };
}

const credentials = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_REGION: 'us-east-1' };

/** As npm starts it: by the Node that is a package, which reads TypeScript. */
function start(parameters: readonly string[], environment: { readonly [name: string]: string }): Running {
  const node = resolve('node_modules/node/bin/node');
  return startBundle({ node, bundle: 'src/verify/index.ts', parameters, environment });
}

interface Verification {
  readonly parameters?: readonly string[];
  readonly fault?: string;
  readonly speed?: number;
  meanwhile?(running: Running): Promise<void>;
}

interface Verified {
  readonly ended: Ended;
  readonly left: ReturnType<typeof leftIn> extends Promise<infer Left> ? Left : never;
}

async function verify(verification: Verification = {}): Promise<Verified> {
  const { parameters = ['--json'], fault, speed = 100, meanwhile } = verification;
  const faults = fault === undefined ? [] : [parseFault(fault)];
  const sandbox = await startSandbox({ path: process.env.PATH ?? '', speed, faults });
  try {
    const environment = { ...credentials, AWS_ENDPOINT_URL: sandbox.aws, INFERLOOP_SPEED: String(speed) };
    const running = start(parameters, environment);
    await meanwhile?.(running);
    const ended = await running.ended();
    return { ended, left: await leftIn(sandbox) };
  } finally {
    await sandbox.stop();
  }
}

async function leftIn({ cloud }: Sandbox) {
  const { StackSummaries } = await cloud.ask('cloudformation', 'ListStacks', {});
  const stacks: readonly { StackName: string; StackStatus: string }[] = JSON.parse(JSON.stringify(StackSummaries));
  return {
    stacks: stacks.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE').map(({ StackName }) => StackName),
    roles: [...cloud.iam.roles.keys()],
    repositories: [...cloud.repositories.keys()],
  };
}
