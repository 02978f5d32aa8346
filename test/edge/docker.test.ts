/** How Docker is called: with which words, with which secrets where, and what is made of its answers. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createBuilder } from '../../src/docker/builder.ts';
import type { Builder, BuildRequest, Clock, Log } from '../../src/ports.ts';
import { type Answer, createDockerClient, type DockerClient } from '../support/dockerClient.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const request: BuildRequest = {
  build: { context: 'app', dockerfile: 'app/Dockerfile', target: 'runtime', args: { VERSION: 'a=b c' } },
  platform: 'linux/amd64',
  repository: '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web',
  tag: 'key-1',
  login: { registry: '111122223333.dkr.ecr.eu-west-1.amazonaws.com', username: 'AWS', password: 'p4ssw0rd' },
};

const version: Answer = { command: 'version', lines: ['linux/amd64'] };
const buildx: Answer = { command: 'buildx inspect', lines: ['Name: default', 'Platforms: linux/amd64, linux/386'] };
const noBuildx: Answer = { command: 'buildx', code: 1, lines: ["docker: 'buildx' is not a docker command."] };
const context: Answer = { command: 'context', lines: ['unix:///run/user/1000/docker.sock'] };
const pushed: Answer = { command: 'push', lines: ['layer: Pushed', `key-1: digest: ${digest} size: 528`] };

let client: DockerClient;
let lines: string[];
let slept: number[];

afterEach(() => client.remove());

describe('a build', () => {
  test('goes by buildx when it is there, without an index, and returns the digest of the push', async () => {
    expect(await builderWith(version, buildx, context, pushed).buildAndPush(request)).toBe(digest);
    expect(commands('buildx build')).toEqual([
      [
        'buildx',
        'build',
        '--builder=default',
        '--provenance=false',
        '--progress=plain',
        '--platform=linux/amd64',
        `--file=${join(client.folder, 'app/Dockerfile')}`,
        '--target=runtime',
        '--build-arg=VERSION=a=b c',
        '--tag=111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:key-1',
        join(client.folder, 'app'),
      ],
    ]);
    expect(lines).toContain('layer: Pushed');
  });

  test('goes by the classic builder when buildx is missing', async () => {
    await builderWith(version, noBuildx, context, pushed).buildAndPush(request);
    const build = client.calls().find(({ parameters }) => parameters[0] === 'build');
    expect(build?.parameters).not.toContain('--provenance=false');
  });

  test('asks Docker few things', async () => {
    const builder = builderWith(version, buildx, context, pushed);
    await builder.unavailable('linux/amd64');
    await builder.buildAndPush(request);
    expect(client.calls()).toHaveLength(6);
  });

  test('that fails says where: the last lines of its output', async () => {
    const output = ['#5 RUN make', 'Dockerfile:3', '>>> RUN make', 'ERROR: failed to solve: exit code: 2'];
    const builder = builderWith(version, buildx, context, { command: 'buildx build', code: 1, lines: output });
    await expect(builder.buildAndPush(request)).rejects.toMatchObject({
      reason: 'image-failed',
      fault: 'user',
      message: expect.stringContaining('>>> RUN make\nERROR: failed to solve: exit code: 2'),
    });
  });
});

describe('the password', () => {
  test('comes by standard input, is on no command line and in no variable', async () => {
    await builderWith(version, buildx, context, pushed).buildAndPush(request);
    const login = client.calls().find(({ parameters }) => parameters[0] === 'login');
    expect(login?.input).toBe('p4ssw0rd');
    for (const { parameters, environment } of client.calls()) {
      expect(JSON.stringify([parameters, environment])).not.toContain('p4ssw0rd');
    }
  });

  test('goes into a configuration of our own, which is gone afterwards', async () => {
    await builderWith(version, buildx, context, pushed).buildAndPush(request);
    const own = client.calls().find(({ parameters }) => parameters[0] === 'login')?.environment.DOCKER_CONFIG ?? '';
    expect(own).not.toBe('');
    expect(own).not.toContain(client.folder);
    expect(existsSync(own)).toBe(false);
  });

  test('leaves the logins for private base images usable, but neither the credential store nor a helper for our registry', async () => {
    const builder = builderWith(version, buildx, context, pushed);
    mkdirSync(join(client.folder, '.docker'));
    const theirs = {
      auths: { 'ghcr.io': { auth: 'eA==' } },
      credHelpers: { [request.login.registry]: 'ecr-login', 'gcr.io': 'gcloud' },
      credsStore: 'desktop',
    };
    writeFileSync(join(client.folder, '.docker/config.json'), JSON.stringify(theirs));
    await builder.buildAndPush(request);
    const { config = '{}' } = client.calls().find(({ parameters }) => parameters[1] === 'build') ?? {};
    expect(JSON.parse(config)).toEqual({
      auths: theirs.auths,
      credHelpers: { 'gcr.io': 'gcloud' },
      cliPluginsExtraDirs: [join(client.folder, '.docker/cli-plugins')],
    });
  });

  test("and the rest find the daemon of the user's context", async () => {
    await builderWith(version, buildx, context, pushed).buildAndPush(request);
    for (const command of ['buildx', 'login', 'push']) {
      const call = client.calls().find(({ parameters }) => parameters[0] === command);
      expect(call?.environment.DOCKER_HOST).toBe('unix:///run/user/1000/docker.sock');
    }
  });
});

describe('a push', () => {
  test('that breaks is tried again', async () => {
    const broken: Answer = { command: 'push', code: 1, lines: ['unexpected EOF'], times: 2 };
    expect(await builderWith(version, buildx, context, broken, pushed).buildAndPush(request)).toBe(digest);
    expect(slept).toEqual([2, 4]);
  });

  test('begins with a login, which is tried again as well', async () => {
    const broken: Answer = { command: 'login', code: 1, lines: ['read: connection reset by peer'], times: 1 };
    expect(await builderWith(version, buildx, context, broken, pushed).buildAndPush(request)).toBe(digest);
    expect(commands('login')).toHaveLength(2);
    expect(slept).toEqual([2]);
  });

  test('that keeps breaking ends after three attempts, without a last wait', async () => {
    const broken: Answer = { command: 'push', code: 1, lines: ['unexpected EOF'] };
    await expect(builderWith(version, buildx, context, broken).buildAndPush(request)).rejects.toMatchObject({
      message: expect.stringContaining('unexpected EOF'),
    });
    expect(commands('push')).toHaveLength(3);
    expect(slept).toEqual([2, 4]);
  });

  test('that is denied is not tried again', async () => {
    const denied: Answer = { command: 'push', code: 1, lines: ['denied: not authorized to perform: ecr:PutImage'] };
    await expect(builderWith(version, buildx, context, denied).buildAndPush(request)).rejects.toMatchObject({
      reason: 'image-failed',
      fault: 'docker',
      hint: expect.stringContaining('the role lacks a permission'),
    });
    expect(commands('push')).toHaveLength(1);
  });
});

describe('a full disk', () => {
  test.each(['buildx build', 'push'])(
    'that stops `docker %s` is what the hint speaks of, and nothing is tried again',
    async (command) => {
      const full: Answer = { command, code: 1, lines: ['write /layer.tar: no space left on device'] };
      await expect(builderWith(version, buildx, context, full).buildAndPush(request)).rejects.toMatchObject({
        hint: expect.stringMatching(/disk is full.*docker system prune/),
      });
      expect(slept).toEqual([]);
    },
  );
});

describe('what cannot be built is told before it starts', () => {
  test('for another architecture, naming the runner to use', async () => {
    const reason = await builderWith(version, buildx, context).unavailable('linux/arm64');
    expect(reason).toMatch(/linux\/amd64 and cannot build for linux\/arm64.*ubuntu-24\.04-arm/);
    await expect(createBuilder(world()).buildAndPush({ ...request, platform: 'linux/arm64' })).rejects.toMatchObject({
      message: expect.stringContaining('ubuntu-24.04-arm'),
    });
    expect(commands('buildx build')).toEqual([]);
  });

  test('and an emulated one can be', async () => {
    const emulating: Answer = { command: 'buildx inspect', lines: ['Platforms: linux/amd64*, linux/arm64'] };
    expect(await builderWith(version, emulating, context).unavailable('linux/arm64')).toBeUndefined();
  });

  test('without a daemon', async () => {
    const silent: Answer = { command: 'version', code: 1, lines: ['Cannot connect to the Docker daemon.'] };
    expect(await builderWith(silent).unavailable('linux/amd64')).toMatch(/Cannot connect.*`image:`/);
  });

  test('without Docker', async () => {
    builderWith();
    const builder = createBuilder({ ...world(), environment: { PATH: '/nowhere', HOME: '/nowhere' } });
    expect(await builder.unavailable('linux/amd64')).toMatch(/docker is not installed/);
  });
});

function builderWith(...answers: readonly Answer[]): Builder {
  client = createDockerClient(answers);
  return createBuilder(world());
}

function world() {
  lines = [];
  slept = [];
  const clock: Clock = {
    now: () => new Date(),
    seconds: () => 0,
    cancelled: () => false,
    sleep: async (seconds) => void slept.push(seconds),
  };
  const log: Log = {
    group: (_, body) => body(),
    line: (text) => void lines.push(text),
    warning: () => undefined,
    problems: () => undefined,
    mask: () => undefined,
  };
  return { folder: client.folder, environment: client.environment, clock, log };
}

function commands(beginning: string): readonly (readonly string[])[] {
  return client
    .calls()
    .map(({ parameters }) => parameters)
    .filter((parameters) => parameters.join(' ').startsWith(beginning));
}
