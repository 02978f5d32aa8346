/** The log of a workflow run: groups, annotations and masks in the runner's own commands. */

import { endGroup, error, info, setSecret, startGroup, warning } from '@actions/core';
import { renderCodeFrame } from '../config/codeFrame.ts';
import type { Log } from '../ports.ts';

export function createActionLog(): Log {
  return {
    async group(title, body) {
      startGroup(title);
      try {
        return await body();
      } finally {
        endGroup();
      }
    },
    line: (text) => info(disarm(text)),
    warning: (text) => warning(text),
    problems(problems, source, level) {
      const annotate = level === 'error' ? error : warning;
      for (const problem of problems) {
        const { file, line, column } = problem.at;
        info(disarm(renderCodeFrame(source, problem)));
        const hint = problem.hint === undefined ? '' : `\n${problem.hint}`;
        annotate(`${problem.message}${hint}`, { file, startLine: line, startColumn: column, title: problem.path });
      }
    },
    mask(secret) {
      for (const line of secret.split('\n')) if (line.trim() !== '') setSecret(line);
    },
  };
}

/** What a build prints must not be taken for a command of the runner. */
function disarm(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}
