/** The Docker that is here: its address, what it builds with, and for which platforms. */

import type { Platform } from '../config/model.ts';
import { runDocker } from './process.ts';

export interface DockerWorld {
  /** Absolute; the paths of a build start here. */
  readonly folder: string;
  /** All that docker may see: PATH, HOME, DOCKER_*, proxies. */
  readonly environment: { readonly [name: string]: string };
}

export type Daemon =
  | { readonly kind: 'missing'; readonly reason: string }
  | {
      readonly kind: 'present';
      /** The address behind the user's context, which our own configuration does not have. */
      readonly host: string | undefined;
      readonly buildx: boolean;
      readonly platforms: readonly string[];
    };

export async function probeDaemon(world: DockerWorld): Promise<Daemon> {
  const ask = (parameters: readonly string[], environment = world.environment) =>
    runDocker({ parameters, directory: world.folder, environment });
  const [version, context] = await Promise.all([
    ask(['version', '--format', '{{.Server.Os}}/{{.Server.Arch}}']),
    ask(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']),
  ]);
  const native = version.lines.find((line) => /^\w+\/\w+$/.test(line));
  if (version.code !== 0 || native === undefined) return { kind: 'missing', reason: explain(version) };
  const host = world.environment.DOCKER_HOST ?? (context.code === 0 ? context.lines[0] : undefined);
  // The builder of this name is that of DOCKER_HOST, whatever context the user is in.
  const buildx = await ask(['buildx', 'inspect', 'default'], { ...world.environment, ...hostVariable(host) });
  const emulated = /Platforms:\s*(.*)/.exec(buildx.lines.join('\n'))?.[1]?.split(/[,\s]+/) ?? [];
  return {
    kind: 'present',
    host,
    buildx: buildx.code === 0,
    platforms: [native, ...emulated.map((name) => name.replace(/\*$/, ''))],
  };
}

/** Leads docker there; to its own default when there is no address. */
export function hostVariable(host: string | undefined): { readonly [name: string]: string } {
  return host === undefined ? {} : { DOCKER_HOST: host };
}

function explain({ code, lines }: { readonly code: number; readonly lines: readonly string[] }): string {
  if (code === 127)
    return 'docker is not installed: use a runner that has it (ubuntu-latest), or `image:` instead of `build:`';
  const words = lines.filter((line) => line.trim() !== '').at(-1) ?? 'no reason given';
  return `the Docker daemon does not answer (${words}): start it, or use \`image:\` instead of \`build:\``;
}

/** Undefined when it can be built here. */
export function explainPlatform(daemon: Daemon, platform: Platform): string | undefined {
  if (daemon.kind === 'missing') return daemon.reason;
  if (daemon.platforms.includes(platform)) return undefined;
  const runner = platform === 'linux/arm64' ? 'ubuntu-24.04-arm' : 'ubuntu-24.04';
  return `this machine is ${daemon.platforms[0]} and cannot build for ${platform}: set \`runs-on: ${runner}\` for the job, or run docker/setup-qemu-action before this step`;
}
