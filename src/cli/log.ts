/** The log of a terminal: on standard error, so that standard output holds results alone. */

import { renderCodeFrame } from '../config/codeFrame.ts';
import type { Log } from '../ports.ts';

export function createTerminalLog(): Log {
  const secrets = new Set<string>();
  const print = (text: string) => {
    const shown = [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    process.stderr.write(`${shown}\n`);
  };
  return {
    group(title, body) {
      print(title);
      return body();
    },
    line: print,
    warning: (text) => print(`warning: ${text}`),
    problems(problems, source, level) {
      for (const problem of problems) {
        const { file, line, column } = problem.at;
        const hint = problem.hint === undefined ? '' : `\n${problem.hint}`;
        print(`${file}:${line}:${column} ${level}: ${problem.message}\n${renderCodeFrame(source, problem)}${hint}\n`);
      }
    },
    mask(secret) {
      if (secret.trim() !== '') secrets.add(secret);
    },
  };
}
