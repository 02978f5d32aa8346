/** Builds images with Docker and pushes them: buildx when it is there, else the classic builder. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DeployError, type Fault } from '../errors.ts';
import type { Builder, BuildRequest, Clock, Log } from '../ports.ts';
import { type Daemon, type DockerWorld, explainPlatform, hostVariable, probeDaemon } from './daemon.ts';
import { type Finished, runDocker } from './process.ts';
import { withOwnConfig } from './registryConfig.ts';

const attempts = 3;
const shownLines = 15;
const denied = /denied|unauthorized|no basic auth/i;
const refused = /immutable|name unknown|not found/i;
const fullDisk = /no space left on device/i;

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
        throw new DeployError('image-failed', reason ?? 'Docker is missing', { fault: 'user' });
      }
      return withOwnConfig(world.environment, request.login.registry, async (folder) => {
        const environment = { ...world.environment, DOCKER_CONFIG: folder, ...hostVariable(daemon.host) };
        const call = { environment, directory: world.folder };
        const run: Run = {
          shown: (parameters) => runDocker({ ...call, parameters, onLine: world.log.line }),
          quiet: (parameters, input) => runDocker({ ...call, parameters, input }),
        };
        await build(run, request, daemon.buildx, world.folder);
        await logIn(run, request, world.clock);
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
  const hint = 'the whole output is in the log of this run; `docker build` on your machine shows the same';
  throw describeFailure(`docker could not build ${inputs.dockerfile}`, finished, 'user', hint);
}

/** Quiet, because docker warns of a password that lies in a file; this file is ours and gone when the push is done. */
async function logIn(run: Run, { login }: BuildRequest, clock: Clock): Promise<void> {
  const { username, password, registry } = login;
  const parameters = ['login', '--username', username, '--password-stdin', registry];
  await insist(`docker could not log in to ${registry}`, clock, () => run.quiet(parameters, password));
}

/** Returns the digest that the registry gave. */
async function push(run: Run, request: BuildRequest, clock: Clock): Promise<string> {
  const image = `${request.repository}:${request.tag}`;
  const finished = await insist(`docker could not push ${image}`, clock, () => run.shown(['push', image]));
  const digest = /digest: (sha256:[0-9a-f]{64})/.exec(finished.lines.join('\n'))?.[1];
  if (digest !== undefined) return digest;
  throw describeFailure(`docker pushed ${image} and told no digest`, finished, 'docker', 'run the job again');
}

/** What the registry refuses is final, as is a full disk; a broken connection is tried again. */
async function insist(what: string, clock: Clock, attempt: () => Promise<Finished>): Promise<Finished> {
  for (let count = 1; ; count += 1) {
    const finished = await attempt();
    if (finished.code === 0) return finished;
    const output = finished.lines.join('\n');
    const final = [denied, refused, fullDisk].some((pattern) => pattern.test(output));
    if (final || count === attempts || clock.cancelled()) {
      const hint = denied.test(output)
        ? 'the role lacks a permission on the repository; `inferloop bootstrap` prints roles that have what this program needs'
        : 'run the job again: it finds what is there and pushes the rest';
      throw describeFailure(what, finished, 'docker', hint);
    }
    await clock.sleep(2 ** count);
  }
}

/** Ends with the last lines of the output; on a full disk no other hint helps. */
function describeFailure(what: string, { lines }: Finished, fault: Fault, hint: string): DeployError {
  const tail = lines.slice(-shownLines).join('\n');
  const free =
    'the disk is full: free some before this step (`docker system prune --all --force`), or use a larger runner';
  return new DeployError('image-failed', `${what}:\n${tail}`, { fault, hint: fullDisk.test(tail) ? free : hint });
}
