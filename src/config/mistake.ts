/** A mistake at a place in the text, and its way to a problem with line and column. */

import type { Position, Problem } from '../errors.ts';
import type { Path, Span } from './node.ts';

export interface Mistake {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly span: Span;
}

/** What somebody wrote, on one line and short enough for a message. */
export function quote(written: string): string {
  const line = written.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
  return `\`${line.length > 60 ? `${line.slice(0, 57)}…` : line}\``;
}

/** The mistakes in the order of the file; the same one at the same place is told once. */
export function problemsOf(mistakes: readonly Mistake[], text: string, file: string): readonly Problem[] {
  const told = new Map(mistakes.map((mistake) => [`${mistake.span.start} ${mistake.message}`, mistake]));
  return [...told.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ path, message, hint, span }) => ({
      path: path.join('.'),
      message,
      at: positionOf(text, span.start, file),
      ...(hint === undefined ? {} : { hint }),
    }));
}

function positionOf(text: string, offset: number, file: string): Position {
  // Editors count no byte order mark.
  const lines = linesOf(text.slice(0, offset).replace(/^\ufeff/, ''));
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** YAML's line breaks. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}
