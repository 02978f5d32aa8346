/** The shipped bundles as processes: how they start, what they refuse, how they end. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CORE_SCHEMA, load } from 'js-yaml';
import { inputNames } from '../../src/world/inputs.ts';
import { type Ended, startBundle } from '../support/process.ts';

const action = resolve('dist/index.js');
const terminal = resolve('dist/cli/index.js');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inferloop-doors-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('both bundles', () => {
  test('starts the command line, whose version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await startBundle({ bundle: terminal, parameters: ['--version'] }).ended()).toEqual({
      code: 0,
      output: `${version}\n`,
      errors: '',
    });
  });

  test('starts the action, which refuses a wrong input in one sentence that names it', async () => {
    const { code, output, errors } = await run({ inputs: { COMMAND: 'destroy' } });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const title = 'Inferloop Deploy%3A config-invalid (to be mended in the file or the workflow)';
    expect(output).toContain(`::error title=${title}::the input \`command\` is "destroy"`);
    expect(outputsOf('failure-reason')).toBe('config-invalid');
    expect(outputsOf('status')).toBe('failed');
  });
});

describe('the action', () => {
  const face = load(readFileSync('action.yml', 'utf8'), { schema: CORE_SCHEMA }) as {
    readonly inputs: { readonly [name: string]: { readonly default?: string } };
    readonly outputs: { readonly [name: string]: unknown };
  };

  test('has in action.yml the inputs that it reads, and no other', () => {
    expect(Object.keys(face.inputs).sort()).toEqual([...inputNames, 'token'].sort());
  });

  test('writes no output that action.yml does not declare', async () => {
    await run({ inputs: { COMMAND: 'nonsense' } });
    const written = readFileSync(join(folder, 'output'), 'utf8').matchAll(/^([\w-]+)<</gm);
    expect([...written].map(([, name]) => name).filter((name) => !(`${name}` in face.outputs))).toEqual([]);
  });

  test('refuses pull_request_target', async () => {
    const { code, output } = await run({ event: 'pull_request_target', payload: { action: 'opened' } });
    expect(code).toBe(1);
    expect(output).toContain('pull_request_target is refused');
    expect(outputsOf('failure-reason')).toBe('event-unsupported');
  });

  test('has nothing to do for a pull request that was merged', async () => {
    const repository = { id: 1 };
    const payload = {
      action: 'closed',
      pull_request: {
        number: 1,
        merged: true,
        head: { sha: 'a', repo: repository },
        base: { sha: 'b', ref: 'main', repo: repository },
      },
    };
    const { code, output } = await run({ event: 'pull_request', payload });
    expect(code).toBe(0);
    expect(output).toContain('the push to its base branch deploys it');
    expect(outputsOf('status')).toBe('skipped');
  });

  test('does nothing in its post step when nothing was left open', async () => {
    const ended = await startBundle({ bundle: action, environment: { STATE_main: 'started' } }).ended();
    expect(ended).toEqual({ code: 0, output: '', errors: '' });
  });
});

describe('the command line', () => {
  test('shows its subcommands, and the options of each', async () => {
    const all = await inTerminal('--help');
    expect(all.code).toBe(0);
    const subcommands = [...all.output.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => `${name}`);
    expect(subcommands).toEqual(expect.arrayContaining(['check', 'plan', 'apply', 'bootstrap', 'sandbox']));
    for (const name of subcommands) {
      expect(await inTerminal(name, '--help')).toMatchObject({ code: 0, errors: '' });
    }
  });

  test.each([
    [['destroy'], /there is no `inferloop destroy`/],
    [['plan', '--bogus'], /Unknown option '--bogus'\n`inferloop plan --help`/],
    [['plan', 'extra'], /Unexpected argument 'extra'/],
    [['plan', '--execution-role', 'nobody'], /the input `execution-role` is "nobody"/],
    [['plan', '--config', 'none.yaml'], /there is no none.yaml/],
    [['sandbox', '--speed', '0'], /--speed takes a number/],
    [['sandbox', '--fault', 'flood'], /unknown fault "flood"/],
    [['bootstrap'], /--project is missing/],
  ])('ends %j with 2 and says what is wrong', async (parameters, words) => {
    const { code, output, errors } = await inTerminal(...parameters);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(words);
  });

  test('checks a file: every mistake at its line and column, and 2', async () => {
    const lines = [
      'project: shop',
      'region: us-east-1',
      'services:',
      '  web:',
      '    image: nginx',
      '    prot: 8000',
      '    cpu: 300',
    ];
    writeFileSync(join(folder, 'inferloop.yaml'), lines.join('\n'));
    const { code, output, errors } = await inTerminal('check');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('inferloop.yaml:6:5 error: unknown key `prot` in `services.web`: did you mean `port`');
    expect(errors).toMatch(/^inferloop\.yaml:7:10 error: /m);
  });

  test('prints the bootstrap template as JSON', async () => {
    const given = ['--project', 'shop', '--repository', 'o/r', '--repository-id', '42', '--environment', 'prod=main'];
    const { code, output } = await inTerminal('bootstrap', ...given);
    expect(code).toBe(0);
    const types = Object.values(JSON.parse(output).Resources as { [id: string]: { Type: string } }).map(
      (one) => one.Type,
    );
    expect(types).toEqual(expect.arrayContaining(['AWS::IAM::OIDCProvider', 'AWS::IAM::Role', 'AWS::S3::Bucket']));
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('runs the sandbox until %s', async (signal) => {
    const running = startBundle({ bundle: terminal, parameters: ['sandbox', '--json', '--speed', '100'] });
    const addresses = JSON.parse(await running.firstLine());
    expect(Object.keys(addresses)).toEqual(['aws', 'github', 'oidc', 'registry']);
    expect((await fetch(`${addresses.oidc}/.well-known/openid-configuration`)).status).toBe(200);
    running.child.kill(signal);
    expect((await running.ended()).code).toBe(0);
  });
});

interface Step {
  readonly inputs?: { readonly [name: string]: string };
  readonly event?: string;
  readonly payload?: object;
}

/** The action as the runner starts it, with nothing to talk to. */
function run({ inputs = {}, event = 'push', payload = {} }: Step): Promise<Ended> {
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '');
  return startBundle({
    bundle: action,
    directory: folder,
    environment: {
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
    },
  }).ended();
}

function outputsOf(name: string): string | undefined {
  const text = readFileSync(join(folder, 'output'), 'utf8');
  return new RegExp(`^${name}<<(\\S+)\\n([^]*?)\\n?\\1$`, 'm').exec(text)?.[2];
}

function inTerminal(...parameters: readonly string[]): Promise<Ended> {
  return startBundle({ bundle: terminal, parameters, directory: folder }).ended();
}
