/** The lines around a mistake, with a caret under it: what the log shows. */

import type { Problem } from '../errors.ts';
import { linesOf } from './mistake.ts';

const LINES_ABOVE = 2;
const LINES_BELOW = 1;
/** Longer lines are cut around the caret. */
const WIDTH = 120;

/** Ends without a line break. */
export function renderCodeFrame(source: string, problem: Problem): string {
  const { line, column } = problem.at;
  const lines = linesOf(source);
  const from = Math.max(1, line - LINES_ABOVE);
  const to = Math.min(lines.length, line + LINES_BELOW);
  const digits = String(to).length;
  // One window for all lines, so that they stay one above the other.
  const cut = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
  const rows: string[] = [];
  for (let number = from; number <= to; number++) {
    const text = visible(lines[number - 1] ?? '').slice(cut, cut + WIDTH);
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd());
    if (number === line) rows.push(`  ${' '.repeat(digits)} | ${' '.repeat(Math.max(0, column - 1 - cut))}^`);
  }
  return rows.join('\n');
}

/** Control characters could move the caret or colour the log; each becomes one visible character. */
function visible(line: string): string {
  return line.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '·');
}
