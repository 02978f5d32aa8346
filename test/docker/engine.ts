/** The real Docker that these tests need: whether it is here, with which builders, and a client that writes down its calls. */

import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe } from '@jest/globals';
import { readChildEnvironment } from '../../src/world/environment.ts';

export const execute = promisify(execFile);

const present = spawnSync('docker', ['version']).status === 0;
if (!present && process.env.REQUIRE_DOCKER === '1') throw new Error('REQUIRE_DOCKER=1, but no Docker daemon answers');
// Not by console.log: jest keeps that of a file whose every test is skipped to itself.
if (!present) process.stdout.write('skipped: no Docker daemon\n');

const hasBuildx = present && spawnSync('docker', ['buildx', 'inspect', 'default']).status === 0;
if (present && !hasBuildx) process.stdout.write('skipped: no buildx, the classic builder only\n');

/** A group of tests that need a daemon. */
export const describeDocker = present ? describe : describe.skip;

/** What builds here; buildx, where it is, can be hidden, the other way round cannot be. */
export const builders = hasBuildx ? (['classic', 'buildx'] as const) : (['classic'] as const);

export interface ClientOptions {
  readonly builder: (typeof builders)[number];
  /** As on a machine that never built the image: no step comes from the cache. */
  readonly cold?: boolean;
}

export interface RecordingClient {
  readonly environment: { readonly [name: string]: string };
  /** What stands first on each command line. */
  commands(): readonly string[];
  /** Command lines and environments of all calls. */
  seen(): string;
  /** Those that a push found in its configuration. */
  passwords(): readonly string[];
  remove(): void;
}

/** A `docker` before the real one on the PATH; HOME and configuration are its own, but for the plugins. */
export function createRecordingClient({ builder, cold = false }: ClientOptions): RecordingClient {
  const folder = mkdtempSync(join(tmpdir(), 'inferloop-client-'));
  for (const name of ['commands', 'seen', 'logins']) writeFileSync(join(folder, name), '');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const path = process.env.PATH ?? '';
  const lines = [
    '#!/bin/sh',
    `printf '%s\\n' "$1" >> '${folder}/commands'`,
    `{ printf '%s\\n' "$@"; env; } >> '${folder}/seen'`,
    `[ "$1" = push ] && cat "$DOCKER_CONFIG/config.json" >> '${folder}/logins'`,
    `PATH='${path}'`,
    ...(builder === 'classic' ? ['[ "$1" = buildx ] && exit 1', 'export DOCKER_BUILDKIT=0'] : []),
    // The daemon of `.ci/docker` has no bridge, which a RUN would be given.
    `case "$1 $2" in "build "* | "buildx build") set -- "$@" --network=host ${cold ? '--no-cache' : ''} ;; esac`,
    'exec docker "$@"',
  ];
  writeFileSync(join(folder, 'docker'), `${lines.join('\n')}\n`, { mode: 0o755 });
  const config = join(folder, '.docker');
  mkdirSync(config);
  symlinkSync(
    join(process.env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'cli-plugins'),
    join(config, 'cli-plugins'),
  );
  const own = { PATH: `${folder}${delimiter}${path}`, HOME: folder, DOCKER_CONFIG: config };
  return {
    environment: { ...readChildEnvironment(process.env), ...own },
    commands: () => read('commands').split('\n').filter(Boolean),
    seen: () => read('seen'),
    passwords: () =>
      [...read('logins').matchAll(/"auth": ?"([^"]+)"/g)]
        .map(([, auth = '']) => Buffer.from(auth, 'base64').toString('utf8'))
        .flatMap((login) => /^AWS:(.+)/.exec(login)?.slice(1) ?? []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The best builder that is here. */
export const builder = hasBuildx ? 'buildx' : 'classic';

/** Runs docker for the test itself, with a configuration that is not the user's. Resolves to what it prints. */
export async function runDocker(config: string, ...parameters: readonly string[]): Promise<string> {
  const { stdout } = await execute('docker', parameters, { env: { ...process.env, DOCKER_CONFIG: config } });
  return stdout.trim();
}
