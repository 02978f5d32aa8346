/** Options of a subcommand: what there is, as it is read and as `--help` shows it. */

import { parseArgs } from 'node:util';
import { DeployError } from '../errors.ts';

interface Option {
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly words: string;
}

export type Options = { readonly [name: string]: Option };

/** Every value given, in order; a switch that was given has one empty text. */
export type Values = { readonly [name: string]: readonly string[] };

/** Throws DeployError `config-invalid` for what is no option. */
export function parseOptions(subcommand: string, options: Options, words: readonly string[]): Values {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: describe(options),
      strict: true,
      allowPositionals: false,
    });
    return Object.fromEntries(
      Object.entries(values).map(([name, given]) => [
        name,
        [given].flat().map((one) => (one === true ? '' : String(one))),
      ]),
    );
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new DeployError('config-invalid', message.replace(/\. .*$/, ''), {
      fault: 'user',
      hint: `\`inferloop ${subcommand} --help\` shows what there is`,
      cause,
    });
  }
}

function describe(options: Options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, multiple }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: multiple === true },
    ]),
  );
}

/** The last value counts; undefined when there is none. */
export function lastOf(values: Values, name: string): string | undefined {
  return values[name]?.at(-1);
}

export function renderOptions(options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => ({
    left: option.value === undefined ? `--${name}` : `--${name} ${option.value}`,
    right: option.multiple === true ? `${option.words} (may be repeated)` : option.words,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, right }) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
