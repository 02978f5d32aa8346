/** The picture of a mistake in the log. */

import { expect, test } from '@jest/globals';
import { renderCodeFrame } from '../../../src/config/codeFrame.ts';

const source = 'project: shop\nregion: eu\nservices:\n  web:\n    cpu: 300\n    port: 80\nend: 1\n';

function frame(text: string, line: number, column: number): string {
  return renderCodeFrame(text, { path: '', message: '', at: { file: 'inferloop.yaml', line, column } });
}

test('shows the lines around the mistake and a caret under it', () => {
  expect(frame(source, 5, 10)).toBe(
    ['  3 | services:', '  4 |   web:', '> 5 |     cpu: 300', '    |          ^', '  6 |     port: 80'].join('\n'),
  );
});

test('the first line has none above', () => {
  expect(frame(source, 1, 1)).toBe(['> 1 | project: shop', '    | ^', '  2 | region: eu'].join('\n'));
});

test('line numbers are aligned', () => {
  expect(frame('a\n'.repeat(12), 9, 1)).toBe(['   7 | a', '   8 | a', '>  9 | a', '     | ^', '  10 | a'].join('\n'));
});

test('a long line is cut around the caret', () => {
  const [line = '', caret = ''] = frame(`a: ${'x'.repeat(5000)}!${'y'.repeat(5000)}`, 1, 5004).split('\n');
  expect(line.length).toBeLessThan(140);
  expect(line[caret.indexOf('^')]).toBe('!');
});

test('control characters cannot reach the log, and the caret stays under its place', () => {
  const [line = '', caret = ''] = frame('a:\t\u001b[31m!', 1, 9).split('\n');
  expect(line).toBe('> 1 | a: ·[31m!');
  expect(line[caret.indexOf('^')]).toBe('!');
});

test('an empty file and a place behind its end do no harm', () => {
  expect(frame('', 1, 1)).toBe('> 1 |\n    | ^');
  expect(frame('a', 9, 9)).toBe('');
});
