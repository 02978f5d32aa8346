/** `inferloop plan`, `apply`, `check`: what the action does, from a terminal. */

import { randomInt } from 'node:crypto';
import type { CommandName, Run } from '../commands/run.ts';
import { renderResolved } from '../config/resolved.ts';
import { createClock } from '../world/clock.ts';
import { connectWorld } from '../world/connect.ts';
import { readChildEnvironment, readSandbox, readSpeed } from '../world/environment.ts';
import { parseInputs } from '../world/inputs.ts';
import { perform } from '../world/perform.ts';
import { type Result, renderTold } from '../world/result.ts';
import { openSession } from '../world/session.ts';
import { exitCodeOf, exitCodeOfSignal } from './exitCode.ts';
import { createTerminalLog } from './log.ts';
import { renderPlain } from './markdown.ts';
import { lastOf, type Values } from './options.ts';
import { createTypeCatalogue } from './typeCatalogue.ts';

/** A terminal is no run of GitHub's and tells GitHub nothing; the branch that it asks about is the one that deploys. */
export function createRun(now: Date): Run {
  return { id: now.getTime(), attempt: 1, url: undefined, repository: '', repositoryId: 0, defaultBranch: 'main' };
}

export async function deploy(command: CommandName, values: Values): Promise<number> {
  const given = Object.fromEntries(Object.keys(values).map((name) => [name, lastOf(values, name)]));
  const inputs = parseInputs({ ...given, command });
  const speed = readSpeed(process.env);
  const log = createTerminalLog();
  const clock = createClock(speed);
  let stoppedBy: 'SIGINT' | 'SIGTERM' | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (clock.cancelled()) process.exit(exitCodeOfSignal(signal));
      log.warning(`${signal}: stopping here; what AWS has been told to do goes on`);
      stoppedBy = signal;
      clock.cancel();
    });
  }
  const world = connectWorld({
    directory: process.cwd(),
    config: inputs.config,
    role: undefined,
    github: undefined,
    environment: readChildEnvironment(process.env),
    clock,
    log,
    speed,
    types: createTypeCatalogue(),
    sandbox: readSandbox(process.env),
  });
  const event = { kind: 'terminal' } as const;
  const request = { inputs, event, run: createRun(clock.now()), suffix: randomName() };
  const result = await perform(openSession(request, world));
  print(result);
  return stoppedBy === undefined ? exitCodeOf(result.failure?.reason) : exitCodeOfSignal(stoppedBy);
}

function print({ summary, checked, headline, failure }: Result): void {
  if (checked !== undefined) process.stdout.write(renderResolved(checked.text, checked.environment));
  // A person reads a terminal; a file or a pipe gets the Markdown.
  const shown = summary && process.stdout.isTTY ? renderPlain(summary, { folded: 'shown' }) : summary;
  if (shown !== undefined) process.stdout.write(`${shown}\n`);
  const told = failure && renderTold(failure);
  process.stderr.write(`${told === undefined ? headline : `${told.title}: ${told.text}`}\n`);
}

function randomName(): string {
  return Array.from({ length: 6 }, () => randomInt(36).toString(36)).join('');
}
