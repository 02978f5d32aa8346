/** Our Markdown in a terminal: nothing of its marks is left, and nothing of what it says is lost. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderPlain } from '../../../src/cli/markdown.ts';

const shown = { folded: 'shown' } as const;

describe('a line', () => {
  test.each([
    ['### 🟢 prod will be created: **$57.41/mo**', '🟢 prod will be created: $57.41/mo'],
    ['**2 add** in `prod-shop`', '2 add in prod-shop'],
    ['see the [job summary](https://example.com/1)', 'see the job summary (https://example.com/1)'],
    ['<sub>head `abc`</sub>', 'head abc'],
    ['SCALE\\_UP &lt;10&gt; \\*', 'SCALE_UP <10> *'],
    ['`a\\_b` ``c`d``', 'a\\_b c`d'],
    ['fixes #\u200d12', 'fixes #12'],
    ['> [!WARNING]', '│ WARNING'],
    ['> **Provisional.** Wait.', '│ Provisional. Wait.'],
    ['<!-- inferloop v1 environment=prod run=1.1 -->', ''],
    ['1 < 2 and 3 | 4', '1 < 2 and 3 | 4'],
  ])('%s', (markdown, text) => {
    expect(renderPlain(markdown, shown)).toBe(text);
  });
});

test('a table stands in columns, figures to the right', () => {
  const table = '| Resource | Cost |\n| :-- | --: |\n| `Web` | $1.00 |\n| `Balancer` | $29.57<br>a \\| b |';
  expect(renderPlain(table, shown).split('\n')).toEqual([
    'Resource           Cost',
    '───────────────────────',
    'Web               $1.00',
    'Balancer  $29.57, a | b',
  ]);
});

describe('a fold', () => {
  const markdown =
    '<details><summary>Cost: 2</summary>\n\n| a |\n| :-- |\n| 1 |\n\n```diff\n+ x\n```\n\n</details>\nafter';

  test('is named where it would be long', () => {
    expect(renderPlain(markdown, { folded: 'named' })).toBe('▸ Cost: 2\nafter');
  });

  test('is opened where everything is wanted', () => {
    expect(renderPlain(markdown, shown)).toBe('▸ Cost: 2\n\na\n─\n1\n\n  + x\n\nafter');
  });
});

test('a picture is no text', () => {
  expect(renderPlain('before\n```mermaid\npie\n```\nafter', shown)).toBe('before\nafter');
});

test.each(['comment.md', 'comment-update.md'])('a whole %s has no marks left, and all its resources', (file) => {
  const markdown = readFileSync(`test/golden/cases/synthdata/${file}`, 'utf8');
  const text = renderPlain(markdown, shown);
  expect(text).not.toMatch(/<\/?(details|summary|sub|br)|<!--|\*\*|^\||^#|```/m);
  for (const [, name] of markdown.matchAll(/^\| `(\w+)`/gm)) expect(text).toContain(name);
});
