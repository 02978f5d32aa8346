#!/usr/bin/env node
/** The terminal: `inferloop <subcommand>`; the one catch of the command line. */

import { explainFailure, renderTold } from '../world/result.ts';
import { exitCodeOf } from './exitCode.ts';
import { renderHelp } from './help.ts';
import { parseOptions } from './options.ts';
import { subcommands } from './subcommands.ts';
import { version } from './version.ts';

// On Node 20 the SDK prints seven lines on the Node that its versions of 2027 will want; these bundles hold today's.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const [name = '--help', ...words] = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  const failure = explainFailure(error);
  const { title, text } = renderTold(failure);
  process.stderr.write(`${title}: ${text}\n`);
  process.exitCode = exitCodeOf(failure.reason);
}

async function run(): Promise<number> {
  const subcommand = subcommands[name];
  if (name === '--version') return print(version);
  if (subcommand === undefined) {
    if (['--help', '-h', 'help'].includes(name)) return print(renderHelp(undefined));
    process.stderr.write(`there is no \`inferloop ${name}\`\n\n${renderHelp(undefined)}\n`);
    return 2;
  }
  if (words.includes('--help') || words.includes('-h')) return print(renderHelp(name));
  return subcommand.run(parseOptions(name, subcommand.options, words));
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
