/** `npm run verify:aws`: the one catch. Lines for people go to standard error, the result to standard output. */

import { randomInt } from 'node:crypto';
import { constants } from 'node:os';
import { createClock } from '../world/clock.ts';
import { explainFailure } from '../world/result.ts';
import { openAccount } from './account.ts';
import { subjectWorkflow } from './experiments/pullRequestTarget.ts';
import { buildNames } from './names.ts';
import { costNote, help, type Options, parseOptions } from './options.ts';
import { exitCodeOf, renderJson, renderTable } from './report.ts';
import { run } from './run.ts';

try {
  const options = parseOptions(process.argv.slice(2), process.env);
  if (options === undefined) process.stdout.write(help);
  else process.exitCode = await verify(options);
} catch (error) {
  const { message, hint } = explainFailure(error);
  process.stderr.write(`verify:aws: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
  process.exitCode = 1;
}

async function verify(options: Options): Promise<number> {
  const { region, image, speed, sandbox } = options;
  const clock = createClock(speed);
  const account = await openAccount({ region, speed, clock, line });
  line(`account  ${account.id}\nregion   ${region}${sandbox ? '  (the sandbox)' : ''}\n${costNote}`);
  const names = buildNames(createSuffix());
  // A terminal or a pipe that is closed must not end the removal.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let stoppedBy: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // npm hands a Ctrl+C on that the terminal has sent already, so a second one means nothing.
    process.on(signal, () => {
      if (stoppedBy === undefined) line(`${signal}: removing what was made; please wait`);
      stoppedBy ??= signal;
      clock.cancel();
    });
  }
  const outcome = await run({ account, names, image, removalClock: createClock(speed) });
  const asked = { date: clock.now().toISOString().slice(0, 10), account: account.id, region, image, sandbox };
  process.stdout.write(options.json ? renderJson(outcome, asked) : renderTable(outcome, asked));
  line(`\nTo ask what a terminal cannot, run this workflow in a throw-away repository:\n\n${subjectWorkflow}`);
  if (outcome.left.length === 0) line('all stacks are gone');
  for (const { stackName, why } of outcome.left) line(`LEFT in ${region}, remove it by hand: ${stackName}: ${why}`);
  const code = exitCodeOf(outcome);
  return stoppedBy === undefined || outcome.left.length > 0 ? code : 128 + constants.signals[stoppedBy];
}

function line(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Eight lower-case letters and digits. */
function createSuffix(): string {
  return Array.from({ length: 8 }, () => randomInt(36).toString(36)).join('');
}
