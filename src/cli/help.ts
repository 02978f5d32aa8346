/** What `--help` shows. */

import { renderOptions } from './options.ts';
import { type Subcommand, subcommands } from './subcommands.ts';

/** Of one subcommand, or of all. */
export function renderHelp(name: string | undefined): string {
  const subcommand = subcommands[name ?? ''];
  if (subcommand !== undefined) {
    return `inferloop ${name}\n\n${subcommand.words}\n\n${renderOptions(subcommand.options)}`;
  }
  const width = Math.max(...Object.keys(subcommands).map((known) => known.length));
  const row = ([known, { words }]: [string, Subcommand]) => `  ${known.padEnd(width)}  ${words}`;
  const all = Object.entries(subcommands);
  return [
    'inferloop <subcommand> [options]',
    '',
    ...all.filter(([, { alias }]) => alias === undefined).map(row),
    '',
    'Words of before:',
    ...all.filter(([, { alias }]) => alias !== undefined).map(row),
    '',
    '  --version; --help, also after a subcommand',
    '',
    'AWS credentials and region endpoints come from the environment, as for the AWS CLI.',
    'Exit code: 0 done, 1 failed, 2 bad input, 3 refused, 130 or 143 stopped.',
  ].join('\n');
}
