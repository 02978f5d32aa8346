/** Builds images with Docker and pushes them: buildx when it is there, else the classic builder. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeployError } from '../errors.ts';
import type { Builder, BuildRequest, Clock, Log } from '../ports.ts';
import { type Daemon, type DockerWorld, explainPlatform, probeDaemon } from './daemon.ts';
import { type Finished, runDocker } from './process.ts';
import { withOwnConfig } from './registryConfig.ts';

const pushAttempts = 3;
const shownLines = 15;

export interface BuilderWorld extends DockerWorld {
  readonly clock: Clock;
  readonly log: Log;
}

interface Run {
  /** What docker prints goes to the log. */
  shown(parameters: readonly string[]): Promise<Finished>;
  /** What docker prints is told only when it fails. */
  quiet(parameters: readonly string[], input: string): Promise<Finished>;
}

export function createBuilder(world: BuilderWorld): Builder {
  let probed: Promise<Daemon> | undefined;
  const probe = () => {
    probed ??= probeDaemon(world);
    return probed;
  };
  return {
    unavailable: async (platform) => explainPlatform(await probe(), platform),
    async buildAndPush(request) {
      const daemon = await probe();
      const reason = explainPlatform(daemon, request.platform);
      if (daemon.kind === 'missing' || reason !== undefined) {
        throw new DeployError('image-failed', reason ?? 'Docker is missing', { fault: 'docker' });
      }
      return withOwnConfig(world.environment, request.login.registry, async (folder) => {
        const host = daemon.host === undefined ? {} : { DOCKER_HOST: daemon.host };
        const environment = { ...world.environment, DOCKER_CONFIG: folder, ...host };
        const call = { environment, directory: world.folder };
        const run: Run = {
          shown: (parameters) => runDocker({ ...call, parameters, onLine: world.log.line }),
          quiet: (parameters, input) => runDocker({ ...call, parameters, input }),
        };
        await build(run, request, daemon.buildx, world.folder);
        await logIn(run, request);
        return push(run, request, world.clock);
      });
    },
  };
}

/** Plain output keeps the steps readable in a log; a provenance would turn the image into an index. */
async function build(run: Run, request: BuildRequest, buildx: boolean, folder: string): Promise<void> {
  const { build: inputs, platform } = request;
  const rules = `${inputs.dockerfile}.dockerignore`;
  if (!buildx && existsSync(resolve(folder, rules))) {
    throw new DeployError('image-failed', `${rules} is there, which only BuildKit obeys, and this machine lacks it`, {
      fault: 'user',
      hint: 'install the buildx plugin of Docker, or write the rules into the .dockerignore of the context',
    });
  }
  const finished = await run.shown([
    ...(buildx ? ['buildx', 'build', '--builder=default', '--provenance=false', '--progress=plain'] : ['build']),
    `--platform=${platform}`,
    `--file=${resolve(folder, inputs.dockerfile)}`,
    ...(inputs.target === undefined ? [] : [`--target=${inputs.target}`]),
    ...Object.entries(inputs.args).map(([name, value]) => `--build-arg=${name}=${value}`),
    `--tag=${request.repository}:${request.tag}`,
    resolve(folder, inputs.context),
  ]);
  if (finished.code === 0) return;
  throw new DeployError('image-failed', `docker could not build ${inputs.dockerfile}:\n${tailOf(finished)}`, {
    fault: 'user',
    hint: 'the whole output is above; `docker build` on your machine shows the same',
  });
}

/** Quiet, because docker warns of a password that lies in a file; this file is ours and gone when the push is done. */
async function logIn(run: Run, { login }: BuildRequest): Promise<void> {
  const { username, password, registry } = login;
  const finished = await run.quiet(['login', '--username', username, '--password-stdin', registry], password);
  if (finished.code === 0) return;
  throw new DeployError('image-failed', `docker could not log in to ${registry}:\n${tailOf(finished)}`, {
    fault: 'docker',
  });
}

/** Returns the digest that the registry gave. A refusal is final; a broken connection is tried again. */
async function push(run: Run, request: BuildRequest, clock: Clock): Promise<string> {
  const image = `${request.repository}:${request.tag}`;
  for (let attempt = 1; ; attempt += 1) {
    const finished = await run.shown(['push', image]);
    const output = finished.lines.join('\n');
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(output)?.[1];
    if (finished.code === 0 && digest !== undefined) return digest;
    const final = /denied|unauthorized|no basic auth|immutable|name unknown|not found/i.test(output);
    if (final || attempt === pushAttempts || clock.cancelled()) {
      throw new DeployError('image-failed', `docker could not push ${image}:\n${tailOf(finished)}`, {
        fault: 'docker',
      });
    }
    await clock.sleep(2 ** attempt);
  }
}

function tailOf({ lines }: Finished): string {
  return lines.slice(-shownLines).join('\n');
}
