/** Images built by a real Docker and pushed to the sandbox's registry. */

import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { connectAws } from '../../src/aws/connect.ts';
import type { BuildConfig } from '../../src/config/model.ts';
import { createBuilder } from '../../src/docker/builder.ts';
import { createImageReferences } from '../../src/docker/references.ts';
import type { Builder, BuildRequest, RegistryLogin, Repositories } from '../../src/ports.ts';
import { parseFault, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { startBreakingLine } from '../support/breakingLine.ts';
import { createManualClock, createRecorder, type ManualClock, type Recorder } from '../support/recorder.ts';
import { builders, createRecordingClient, describeDocker, type RecordingClient, runDocker } from './engine.ts';

const build: BuildConfig = { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} };
const native = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
const foreign = process.arch === 'arm64' ? 'linux/amd64' : 'linux/arm64';

let sandbox: Sandbox;
let folder: string;
let repositories: Repositories;
let login: RegistryLogin;
let client: RecordingClient;
let clock: ManualClock;
let recorder: Recorder;

describeDocker.each(builders)('the %s builder', (name) => {
  beforeAll(async () => {
    sandbox = await startSandbox({ path: process.env.PATH ?? '', speed: 100 });
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: sandbox.aws,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    });
    const world = { region: 'us-east-1', role: undefined, speed: 100 };
    ({ repositories } = connectAws({ ...world, clock: createManualClock(), log: createRecorder().log }));
    login = await repositories.login();
  });

  afterAll(() => sandbox.stop());

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inferloop-build-'));
    client = createRecordingClient({ builder: name });
    clock = createManualClock();
    recorder = createRecorder();
  });

  afterEach(() => {
    client.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['smallest', 'synthdata'])('builds examples/%s; what it pushed answers /health', async (example) => {
    cpSync(resolve('examples', example), folder, { recursive: true });
    const digest = await buildAndPush(example, build);
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(client.seen().includes('--provenance=false')).toBe(name === 'buildx');
    expect(await repositories.find(example, 'v1')).toBe(digest);
    expect(await createImageReferences().resolve(`${login.registry}/${example}:v1`, native, login)).toBe(digest);

    const pulled = await pull(example, digest);
    const container = await runDocker(folder, 'run', '--detach', '--network=none', pulled);
    const ask =
      'for i in 1 2 3 4 5 6 7 8 9; do wget -q -O - http://127.0.0.1:8000/health && exit; sleep 1; done; exit 1';
    const answer = await runDocker(folder, 'exec', container, 'sh', '-c', ask);
    await runDocker(folder, 'rm', '--force', container);
    expect(answer).toMatch(/ok|healthy/);
  });

  test('takes arguments, target, and a Dockerfile outside its context, whose .dockerignore it obeys', async () => {
    write({
      'docker/web.Dockerfile': [
        'FROM busybox:1.37 AS base',
        'ARG VERSION=none',
        'LABEL version=$VERSION',
        'COPY . /app',
        'FROM base AS runtime',
        'LABEL stage=runtime',
        'FROM base AS last',
        'LABEL stage=last',
      ].join('\n'),
      'app/.dockerignore': 'notes\n*.log\n!kept.log\n',
      'app/main': '1',
      'app/notes/a': '1',
      'app/a.log': '1',
      'app/kept.log': '1',
      outside: '1',
    });
    const request = { context: 'app', dockerfile: 'docker/web.Dockerfile', target: 'runtime' };
    const digest = await buildAndPush('arguments', { ...request, args: { VERSION: 'a=b "c"' } });
    const pulled = await pull('arguments', digest);
    const format = '{{json .Config.Labels}} {{.Os}}/{{.Architecture}}';
    expect(await runDocker(folder, 'image', 'inspect', '--format', format, pulled)).toBe(
      `{"stage":"runtime","version":"a=b \\"c\\""} ${native}`,
    );
    const files = (
      await runDocker(folder, 'run', '--rm', '--network=none', pulled, 'find', '/app', '-type', 'f')
    ).split('\n');
    expect(files.sort()).toEqual(['/app/.dockerignore', '/app/kept.log', '/app/main']);
  });

  test('pushes a whole image although the connection breaks in the middle of a layer', async () => {
    write({ Dockerfile: 'FROM busybox:1.37\nCOPY noise /\n', noise: randomBytes(3_000_000).toString('latin1') });
    const line = await startBreakingLine({ port: Number(login.registry.split(':')[1]), after: 1_000_000 });
    const digest = await buildAndPush('broken', build, {
      repository: `${line.host}/broken`,
      login: { ...login, registry: line.host },
    });
    await line.stop();
    expect(line.broken()).toBe(1);
    const pulled = await pull('broken', digest);
    const sum = await runDocker(folder, 'run', '--rm', '--network=none', pulled, 'sha256sum', '/noise');
    expect(sum).toBe(
      `${createHash('sha256')
        .update(readFileSync(join(folder, 'noise')))
        .digest('hex')}  /noise`,
    );
  });

  test('tries a push again whose connection broke', async () => {
    write({ Dockerfile: 'FROM busybox:1.37\nLABEL again=1\n' });
    sandbox.faults.add(parseFault('reset@PutManifest:1'));
    const before = sandbox.log.records.length;
    const digest = await buildAndPush('again', build);
    expect(await repositories.find('again', 'v1')).toBe(digest);
    expect(clock.slept).toEqual([2]);
    const puts = sandbox.log.records.slice(before).filter(({ operation }) => operation === 'PutManifest');
    expect(puts.map(({ status }) => status)).toEqual([0, 201]);
  });

  test('says what the registry refused, at once: a wrong password, no repository, a tag that is taken', async () => {
    write({ Dockerfile: 'FROM busybox:1.37\nLABEL refused=1\n' });
    const refused = (message: RegExp) => ({ reason: 'image-failed', message: expect.stringMatching(message) });
    const wrong = { ...login, password: 'wrong' };
    await expect(buildAndPush('refused', build, { login: wrong })).rejects.toMatchObject(
      refused(/could not log in to 127\.0\.0\.1:\d+:\n.*(Not Authorized|unauthorized)/is),
    );
    const nowhere = { repository: `${login.registry}/nowhere` };
    await expect(buildAndPush('refused', build, nowhere)).rejects.toMatchObject(refused(/'nowhere' does not exist/));
    await buildAndPush('refused', build);
    write({ Dockerfile: 'FROM busybox:1.37\nLABEL refused=2\n' });
    await expect(buildAndPush('refused', build)).rejects.toMatchObject(refused(/tag is immutable/));
    expect(clock.slept).toEqual([]);
  });

  test.each([
    ['COPY missing /', /missing/, /`docker build` on your machine/],
    ['RUN echo "no compiler here"; exit 3', /^.*no compiler here$.*code: 3/ms, /`docker build` on your machine/],
    ['RUN echo much > /dev/full', /No space left on device/, /disk is full.*docker system prune/],
  ])('says what failed in the Dockerfile: %s', async (step, words, hint) => {
    write({ Dockerfile: `FROM busybox:1.37\n${step}\n` });
    await expect(buildAndPush('failing', build)).rejects.toMatchObject({
      reason: 'image-failed',
      fault: 'user',
      message: expect.stringMatching(new RegExp(`could not build Dockerfile:\n.*${words.source}`, 'ms')),
      hint: expect.stringMatching(hint),
    });
    expect(client.commands()).not.toContain('push');
    expect(ownConfigs()).toEqual([false]);
  });

  test("finds the daemon of the user's context", async () => {
    write({ Dockerfile: 'FROM busybox:1.37\nLABEL context=1\n' });
    const { DOCKER_HOST = 'unix:///var/run/docker.sock', DOCKER_CONFIG = '', ...rest } = client.environment;
    await runDocker(DOCKER_CONFIG, 'context', 'create', 'here', `--docker=host=${DOCKER_HOST}`);
    await runDocker(DOCKER_CONFIG, 'context', 'use', 'here');
    const environment = { ...rest, DOCKER_CONFIG };
    const { buildAndPush: start } = createBuilder({ folder, environment, clock, log: recorder.log });
    const repository = await repositories.ensure('context');
    expect(await start({ build, platform: native, repository, tag: 'v1', login })).toMatch(/^sha256:/);
  });

  test('obeys the ignore file of a Dockerfile, or says that it cannot', async () => {
    write({
      'web.Dockerfile': 'FROM busybox:1.37\nCOPY . /app\n',
      'web.Dockerfile.dockerignore': '*\n!main\n',
      main: '1',
    });
    const digest = buildAndPush('ignore', { ...build, dockerfile: 'web.Dockerfile' });
    if (name === 'classic') {
      await expect(digest).rejects.toMatchObject({
        reason: 'image-failed',
        message: expect.stringContaining('web.Dockerfile.dockerignore'),
        hint: expect.stringContaining('buildx'),
      });
      expect(client.commands()).not.toContain('build');
      return;
    }
    const pulled = await pull('ignore', await digest);
    expect(await runDocker(folder, 'run', '--rm', '--network=none', pulled, 'ls', '-A', '/app')).toBe('main');
  });

  test('does not start a build for a platform that this machine has not', async () => {
    write({ Dockerfile: 'FROM busybox:1.37\n' });
    const reason = new RegExp(`this machine is ${native} and cannot build for ${foreign}: set \`runs-on:`);
    expect(await builder().unavailable(foreign)).toMatch(reason);
    expect(await builder().unavailable(native)).toBeUndefined();
    await expect(buildAndPush('foreign', build, { platform: foreign })).rejects.toMatchObject({
      reason: 'image-failed',
    });
    expect(client.commands()).not.toContain('build');
    expect(client.seen()).not.toContain('--tag=');
  });

  test('leaves no password on a command line, in a variable, in the log, or in the configuration of the user', async () => {
    write({ Dockerfile: 'FROM busybox:1.37\nLABEL secret=1\n' });
    const theirs = join(client.environment.DOCKER_CONFIG ?? '', 'config.json');
    const text = JSON.stringify({ credHelpers: { [login.registry]: 'that-stores-nothing' } });
    writeFileSync(theirs, text);
    await buildAndPush('secret', build);
    expect(client.commands()).toEqual(expect.arrayContaining(['login', 'push']));
    expect(client.seen()).not.toContain(login.password);
    expect(recorder.entries.join('\n')).not.toMatch(/WARNING!|credential/i);
    expect(recorder.entries.join('\n')).not.toContain(login.password);
    expect(readFileSync(theirs, 'utf8')).toBe(text);
    expect(ownConfigs()).toEqual([false]);
  });
});

/** Of each configuration that a build was given in place of the user's: whether it is still there. */
function ownConfigs(): readonly boolean[] {
  const folders = [...client.seen().matchAll(/^DOCKER_CONFIG=(.*inferloop-docker-.*)$/gm)].map(([, own = '']) => own);
  return [...new Set(folders)].map((own) => existsSync(own));
}

function builder(): Builder {
  const { environment } = client;
  return createBuilder({ folder, environment, clock, log: recorder.log });
}

/** As `repository:v1`, in a repository that is made first. */
async function buildAndPush(name: string, config: BuildConfig, other: Partial<BuildRequest> = {}): Promise<string> {
  const repository = await repositories.ensure(name);
  const request = { build: config, platform: native, repository, tag: 'v1', login } as const;
  return builder().buildAndPush({ ...request, ...other });
}

/** As a task gets it: from the registry, by its digest. The local images go first. */
async function pull(name: string, digest: string): Promise<string> {
  const image = `${login.registry}/${name}`;
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [login.registry]: { auth } } }));
  await runDocker(folder, 'image', 'rm', '--force', `${image}:v1`);
  await runDocker(folder, 'pull', '--quiet', `${image}@${digest}`);
  return `${image}@${digest}`;
}

function write(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
