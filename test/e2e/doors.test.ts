/** The shipped bundles as processes: how they start, what they refuse, how they end. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CORE_SCHEMA, load } from 'js-yaml';
import { inputNames } from '../../src/world/inputs.ts';
import { type ActionFolder, createActionFolder, pullRequestPayload } from '../support/action.ts';
import { type Ended, startBundle } from '../support/process.ts';

const terminal = resolve('dist/cli/index.js');

let action: ActionFolder;

beforeAll(() => {
  action = createActionFolder();
});

afterAll(() => action.remove());

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
    const { code, output, errors } = await action.run({ inputs: { COMMAND: 'destroy' } });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    const title = 'Inferloop Deploy%3A config-invalid (to be mended in the file or the workflow)';
    expect(output).toContain(`::error title=${title}::the input \`command\` is "destroy"`);
    expect(action.output('failure-reason')).toBe('config-invalid');
    expect(action.output('status')).toBe('failed');
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
    await action.run({ inputs: { COMMAND: 'nonsense' } });
    expect(action.outputs().filter((name) => !(name in face.outputs))).toEqual([]);
  });

  test('does nothing in its post step when nothing was left open', async () => {
    const ended = await startBundle({
      bundle: resolve('dist/index.js'),
      environment: { STATE_main: 'started' },
    }).ended();
    expect(ended).toEqual({ code: 0, output: '', errors: '' });
  });
});

/** Every write to it fails for want of space. */
const FULL = '/dev/full';
if (!existsSync(FULL)) console.log(`skipped: no ${FULL}`);
const diskTest = existsSync(FULL) ? test : test.skip;

describe('a full disk', () => {
  const told =
    /::error title=Inferloop Deploy%3A internal \(to be mended[^:]*::the run is over, but not all of its result/;

  diskTest('under the outputs is one clear error, after what happened was told', async () => {
    const { code, output, errors } = await action.run({ event: 'schedule', environment: { GITHUB_OUTPUT: FULL } });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toContain('nothing runs on a schedule');
    expect(output).toMatch(told);
    expect(output).toContain('the disk of this machine is full: ENOSPC');
    expect(output).toContain('use a larger runner');
  });

  diskTest('under the job summary turns the run red, with a failure-reason and the outputs', async () => {
    writeFileSync(
      join(action.folder, 'inferloop.yaml'),
      'project: shop\nregion: us-east-1\nservices: { web: { image: a } }\n',
    );
    const payload = pullRequestPayload('opened', { head: { sha: 'a', repo: { id: 2 } } });
    const summary = { GITHUB_STEP_SUMMARY: FULL };
    const { code, output, errors } = await action.run({ event: 'pull_request', payload, environment: summary });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toMatch(told);
    expect([action.output('status'), action.output('failure-reason')]).toEqual(['skipped', 'internal']);
  });

  diskTest('under the state stops the run before it does anything', async () => {
    const { code, output, errors } = await action.run({ environment: { GITHUB_STATE: FULL } });
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toMatch(/::error title=Inferloop Deploy%3A internal [^:]*::the disk of this machine is full/);
    expect(action.output('failure-reason')).toBe('internal');
  });
});

describe('the command line', () => {
  test('shows its subcommands, and the options of each', async () => {
    const all = await inTerminal('--help');
    expect(all.code).toBe(0);
    const subcommands = [...all.output.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map(([, name]) => `${name}`);
    expect(subcommands).toEqual(
      expect.arrayContaining([
        'check',
        'plan',
        'apply',
        'bootstrap',
        'sandbox',
        'deploy',
        'deploy-container',
        'estimate-costs',
      ]),
    );
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
    writeFileSync(join(action.folder, 'inferloop.yaml'), lines.join('\n'));
    const { code, output, errors } = await inTerminal('check');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('inferloop.yaml:6:5 error: unknown key `prot` in `services.web`: did you mean `port`');
    expect(errors).toMatch(/^inferloop\.yaml:7:10 error: /m);
  });

  test('prints the file of an environment in full, which is a file of the same meaning, and nothing else', async () => {
    const file = join(action.folder, 'inferloop.yaml');
    const keys = 'variables: { TOKEN: "0x1", LEVEL: info }, secrets: { KEY: shop/key }';
    const dev = 'dev: { branch: develop, services: { web: { variables: { LEVEL: debug } } } }';
    writeFileSync(
      file,
      `project: shop\nregion: us-east-1\nservices: { web: { image: nginx, cpu: "1 vCPU", memory: 2GB, ${keys} } }\nenvironments: { ${dev}, prod: {} }\n`,
    );
    const { code, output, errors } = await inTerminal('check', '--environment', 'dev');
    expect({ code, errors }).toEqual({ code: 0, errors: 'inferloop.yaml is sound for dev\n' });
    expect(output).toContain(
      '    variables:\n      TOKEN: "0x1"\n      LEVEL: debug\n    secrets:\n      KEY: shop/key\n',
    );
    expect(output).toMatch(/^environments:\n {2}dev:\n {4}branch: develop\n$/m);
    writeFileSync(file, output);
    expect(await inTerminal('check')).toMatchObject({ code: 0, output: '' });
    expect(await inTerminal('check', '--environment', 'dev')).toEqual({ code, output, errors });
    expect((await inTerminal('check', '--environment', 'prod')).errors).toContain('there is no environment `prod`');
  });

  test('tells a file in another encoding from one that is wrong', async () => {
    writeFileSync(join(action.folder, 'inferloop.yaml'), Buffer.from('\ufeffproject: shop\n', 'utf16le'));
    const { code, errors } = await inTerminal('check');
    expect(code).toBe(2);
    expect(errors).toMatch(/^inferloop\.yaml:1:1 error: the file is not UTF-8 text$/m);
    expect(errors).toContain('config-invalid (to be mended in the file or the workflow): inferloop.yaml has a mistake');
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

function inTerminal(...parameters: readonly string[]): Promise<Ended> {
  return startBundle({ bundle: terminal, parameters, directory: action.folder }).ended();
}
