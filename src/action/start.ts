/** Reads the runner's words once: inputs, event, run; and connects the world that the run works in. */

import { isAbsolute, relative, resolve } from 'node:path';
import { getInput } from '@actions/core';
import { DeployError } from '../errors.ts';
import type { Log } from '../ports.ts';
import type { RunClock } from '../world/clock.ts';
import { connectWorld } from '../world/connect.ts';
import { readChildEnvironment, readSandbox, readSpeed, type Variables } from '../world/environment.ts';
import { inputNames, parseInputs } from '../world/inputs.ts';
import { openSession, type Session } from '../world/session.ts';
import { rememberChecks } from './cleanUp.ts';
import { readRun } from './context.ts';
import { parseEvent } from './event.ts';
import { readPayload } from './payload.ts';
import { mintToken } from './tokens.ts';

export async function start(variables: Variables, clock: RunClock, log: Log): Promise<Session> {
  const given = parseInputs(Object.fromEntries(inputNames.map((name) => [name, getInput(name)])));
  const directory = variables.GITHUB_WORKSPACE ?? process.cwd();
  const inputs = { ...given, config: locate(given.config, directory) };
  const payload = await readPayload(variables.GITHUB_EVENT_PATH);
  const run = readRun(variables, payload);
  const event = parseEvent(
    {
      name: variables.GITHUB_EVENT_NAME ?? '',
      branch: variables.GITHUB_REF_NAME ?? '',
      sha: variables.GITHUB_SHA ?? '',
      actor: variables.GITHUB_ACTOR ?? '',
    },
    payload,
  );
  const token = getInput('token');
  const sessionName = `inferloop-${run.id}-${run.attempt}`;
  const world = connectWorld({
    directory,
    config: inputs.config,
    role:
      inputs.role === undefined
        ? undefined
        : { arn: inputs.role, sessionName, mintToken: () => mintToken('sts.amazonaws.com') },
    github:
      token === ''
        ? undefined
        : {
            apiUrl: variables.GITHUB_API_URL ?? 'https://api.github.com',
            token,
            repository: run.repository,
            run: { id: run.id, url: run.url ?? '' },
          },
    environment: readChildEnvironment(variables),
    clock,
    log,
    speed: readSpeed(variables),
    sandbox: readSandbox(variables),
  });
  const github = world.github && { ...world.github, checks: rememberChecks(world.github.checks) };
  return openSession({ inputs, event, run, suffix: '' }, { ...world, github });
}

/** Relative to the checkout, as annotations want it. What lies elsewhere is in no commit, and nobody could review it. */
function locate(config: string, directory: string): string {
  const path = relative(directory, resolve(directory, config));
  if (path.split(/[\\/]/)[0] !== '..' && !isAbsolute(path)) return path;
  throw new DeployError(
    'config-invalid',
    `the input \`config\` is ${JSON.stringify(config)}, outside of the checkout`,
    {
      fault: 'user',
      hint: '`config` is a path within the repository, like deploy/inferloop.yaml',
    },
  );
}
