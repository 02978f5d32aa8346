/** A log that remembers. */

import type { Problem } from '../../../src/errors.ts';
import type { Log } from '../../../src/ports.ts';

export interface FakeLog extends Log {
  readonly lines: string[];
  readonly warnings: string[];
  readonly told: Problem[];
}

export function createFakeLog(): FakeLog {
  const lines: string[] = [];
  const warnings: string[] = [];
  const told: Problem[] = [];
  return {
    lines,
    warnings,
    told,
    group: (title, body) => {
      lines.push(title);
      return body();
    },
    line: (text) => void lines.push(text),
    warning: (text) => void warnings.push(text),
    problems: (problems) => void told.push(...problems),
    mask: () => {},
  };
}
