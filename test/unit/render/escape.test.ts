/** Whatever a value holds, it stays a value. */

import { expect, test } from '@jest/globals';
import { escapeHtml, escapeText, renderCode, renderCodeCell, renderFence } from '../../../src/render/escape.ts';

test('text loses markup, HTML and mentions', () => {
  const escaped = escapeText('<script>alert(1)</script> @team #12 **bold** [x](y) `z` a|b &amp;');
  expect(escaped).not.toMatch(/<|@team|#12|(?<!\\)[*[\]`|]/);
  expect(escaped).toContain('&lt;script&gt;');
});

test('HTML that we write is not closed by a value', () => {
  expect(escapeHtml('</summary>\n@team')).toBe('&lt;/summary&gt; @\u200dteam');
});

test.each([
  ['plain', '`plain`'],
  ['a`b', '``a`b``'],
  ['``', '``` `` ```'],
  ['a\nb', '`a b`'],
])('%j as code is %s', (value, code) => {
  expect(renderCode(value)).toBe(code);
});

test('a bar does not end the cell of a table', () => {
  expect(renderCodeCell('a|b')).toBe('`a\\|b`');
});

test('a fence is longer than any fence inside', () => {
  expect(renderFence('a\n````\nb', 'diff')).toBe('`````diff\na\n````\nb\n`````');
});

test('characters that turn the reading round are gone', () => {
  expect(renderCode('a\u202eb\u2066c\u0007')).toBe('`abc`');
});
