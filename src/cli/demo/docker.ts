/** Whether the Docker of this machine can play its part: it builds the example once and pushes it to the sandbox. */

import { createBuilder } from '../../docker/builder.ts';
import { hostVariable, probeDaemon } from '../../docker/daemon.ts';
import { DeployError } from '../../errors.ts';
import type { Clock, Log, RegistryLogin } from '../../ports.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { readChildEnvironment } from '../../world/environment.ts';

export type DemoDocker =
  /** The variables lead a job, whose environment is a fresh one, to this Docker. */
  | { readonly kind: 'builds'; readonly variables: { readonly [name: string]: string } }
  | { readonly kind: 'absent'; readonly reason: string };

const silent: Log = {
  group: (_, body) => body(),
  line: () => undefined,
  warning: () => undefined,
  problems: () => undefined,
  mask: () => undefined,
};

const repository = 'docker/trial';

/**
 * A daemon that answers is not enough: it may run in a virtual machine that does not see this machine's 127.0.0.1, be of
 * another platform, or be unable to pull the base image. `folder` holds the example.
 */
export async function tryDocker({ cloud, registry }: Sandbox, folder: string, clock: Clock): Promise<DemoDocker> {
  const environment = readChildEnvironment(process.env);
  const world = { folder, environment };
  const daemon = await probeDaemon(world);
  if (daemon.kind === 'missing') return { kind: 'absent', reason: 'there is no Docker daemon' };
  await cloud.ask('ecr', 'CreateRepository', { repositoryName: repository });
  try {
    await createBuilder({ ...world, clock, log: silent }).buildAndPush({
      build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} },
      platform: 'linux/amd64',
      repository: `${registry}/${repository}`,
      tag: 'trial',
      login: await logIn(cloud, registry),
    });
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    const lines = error.message.split('\n').filter((line) => line.trim() !== '');
    return { kind: 'absent', reason: [...new Set([lines[0], lines.at(-1)])].join(' ') };
  }
  const { DOCKER_CONFIG = `${environment.HOME}/.docker` } = environment;
  return {
    kind: 'builds',
    variables: { DOCKER_CONFIG, ...hostVariable(daemon.host) },
  };
}

async function logIn(cloud: Sandbox['cloud'], registry: string): Promise<RegistryLogin> {
  const { authorizationData } = await cloud.ask('ecr', 'GetAuthorizationToken', {});
  const [data] = Array.isArray(authorizationData) ? authorizationData : [];
  const [username = '', password = ''] = Buffer.from(String(data?.authorizationToken), 'base64').toString().split(':');
  return { registry, username, password };
}
