/** What the runner makes of a step's lines and files. */

import { describe, expect, test } from '@jest/globals';
import { parseValues } from '../../../src/sandbox/runner/fileCommands.ts';
import { createStepLog } from '../../../src/sandbox/runner/stepLog.ts';

function logOf(...lines: readonly string[]): readonly string[] {
  const log = createStepLog(['ghs_1'], undefined);
  for (const line of lines) log.write(line);
  return log.lines;
}

describe('the log', () => {
  test('hides a secret from the line on that names it, each of its lines, the longest first', () => {
    expect(
      logOf('abcd', '::add-mask::abc', '::add-mask::abcd', 'abcd abc', '::add-mask::one%0Atwo', 'two ghs_1'),
    ).toEqual(['abcd', '::add-mask::***', '::add-mask::***', '*** ***', '::add-mask::***', '*** ***']);
  });

  test('obeys no commands between stop-commands and its token', () => {
    const lines = ['::stop-commands::pause', '::add-mask::word', 'word', '::pause::', '::add-mask::word', 'word'];
    expect(logOf(...lines)).toEqual(['::stop-commands::pause', '::add-mask::word', 'word', '::add-mask::***', '***']);
  });

  test('leaves alone what only looks like a command', () => {
    expect(logOf('arn:aws:iam::111122223333:role/x', 'a::error::b', '::::')).toEqual([
      'arn:aws:iam::111122223333:role/x',
      'a::error::b',
      '::::',
    ]);
  });
});

describe('file commands', () => {
  test('are name=value lines or blocks with a delimiter', () => {
    expect(parseValues('a=1=2\nb<<X\none\n\na=2\nX\nc=\n')).toEqual({ a: '1=2', b: 'one\n\na=2', c: '' });
  });

  test('are refused when they are neither', () => {
    expect(() => parseValues('nonsense\n')).toThrow("Invalid format 'nonsense'");
    expect(() => parseValues('a<<X\none\n')).toThrow("Matching delimiter not found 'X'");
  });
});
