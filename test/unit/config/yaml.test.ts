/** YAML that is none, that would be read differently elsewhere, or that is meant to do harm. */

import { describe, expect, test } from '@jest/globals';
import { head, ofService, problems, told } from './telling.ts';

describe('YAML', () => {
  test.each([
    ['', 'the file is empty'],
    ['# only a comment\n', 'the file is empty'],
    ['---\n', 'the file is empty'],
    ['- a\n', 'the file must be a map of keys and values'],
    ['just text\n', 'the file must be a map of keys and values'],
    ['a: b: c\n', 'this is not YAML: '],
    ['a: "b\n', 'this is not YAML: '],
    ['a: [1\n', 'this is not YAML: '],
    ['a: \u0000\n', 'the file is not UTF-8 text'],
    [Buffer.from('\ufeffa: 1\n', 'utf16le').toString('utf8'), 'the file is not UTF-8 text'],
    [Buffer.from('a: caf\xe9\n', 'latin1').toString('utf8'), 'the file is not UTF-8 text'],
    ['a:\n\tb: 1\n', 'a tab indents this line'],
    ['['.repeat(5000), 'the file is nested deeper than 32 levels'],
    ['{a: '.repeat(5000), 'the file is nested deeper than 32 levels'],
    [`a: ${'x'.repeat(10_000_000)}\n`, 'the file is too large: 9766 kB, at most 256 kB are read'],
  ])('%#: one clear error', (text, message) => {
    expect(problems(text)).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
  });

  test('a byte order mark counts for no column', () => {
    expect(told('\ufeffprojct: shop\n')).toContainEqual(expect.stringMatching(/^1:1 projct: /));
  });

  test('a second document, where it begins', () => {
    expect(told(`${head}services: { web: { build: . } }\n---\nproject: other\n`)).toEqual([
      '4:1 : a second document begins here → one file holds one document: remove the `---`',
    ]);
  });

  test('a bomb of aliases is one error, and soon', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++) bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`);
    expect(problems(bomb.join('\n'))).toEqual([
      expect.objectContaining({ message: 'the file stands for more than 5000 values, with those that aliases repeat' }),
    ]);
    const merges = ['x-0: &m0 { a: 1 }'];
    for (let level = 1; level < 30; level++)
      merges.push(`x-${level}: &m${level} { <<: [${`*m${level - 1}, `.repeat(9)}] }`);
    expect(problems(merges.join('\n'))).toHaveLength(1);
    const long = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    expect(problems(long.join('\n'))).toHaveLength(1);
  });

  test('an alias of nothing, and one of itself', () => {
    expect(ofService('build: *nothing')).toEqual([
      '5:12 services.web.build: there is no anchor `&nothing` before this alias → undefined',
    ]);
    expect(ofService('build: .', 'variables: &v { A: *v }')).toEqual([
      expect.stringContaining('there is no anchor `&v` before this alias'),
    ]);
  });

  test('a key given twice, with the line of the first', () => {
    expect(ofService('build: .', 'build: a')).toEqual([
      '6:5 services.web.build: `build` is given twice, first on line 5 → keep one of them',
    ]);
  });

  test('tags have no meaning', () => {
    expect(ofService('build: !!str .')).toEqual([expect.stringContaining('tags such as `!!str` have no meaning here')]);
    expect(ofService('build: !Sub x')).toHaveLength(1);
  });

  test.each([
    ['yes', 'text', 'true', 'write `"yes"` for the text, `true` for the truth value'],
    ['off', 'text', 'false', 'write `"off"` for the text, `false` for the truth value'],
    ['1:30', 'text', 'the number 90', 'write `"1:30"` for the text'],
    ['012', 'the number 12', 'the number 10', 'write `"012"` for the text, `12` for the number'],
    ['0o14', 'the number 12', 'text', 'write `"0o14"` for the text, `12` for the number'],
    ['1_000', 'text', 'the number 1000', 'write `"1_000"` for the text'],
    ['2026-11-24', 'text', 'a date', 'write `"2026-11-24"` for the text'],
  ])('%s is not the same in YAML 1.1 and 1.2', (value, now, before, hint) => {
    expect(ofService('build: .', `variables: { A: ${value} }`)).toEqual([
      `6:21 services.web.variables.A: \`${value}\` is ${now} in YAML 1.2 and ${before} in YAML 1.1 → ${hint}`,
    ]);
    expect(ofService('build: .', `variables: { A: "${value}" }`)).toEqual([]);
  });

  test('keys too', () => {
    expect(ofService('build: .', 'variables: { NO: x }')).toEqual([
      expect.stringContaining('`NO` is text in YAML 1.2 and false in YAML 1.1'),
    ]);
    expect(ofService('build: .', 'variables: { "NO": x }')).toEqual([]);
  });

  test('a message holds no control characters and no long value', () => {
    const [problem] = problems(
      `${head}services: { web: { build: ., cpu: "\\e[31m${'x'.repeat(500)}\\n::error::" } }\n`,
    );
    expect(problem?.message).not.toMatch(/\p{Cc}/u);
    expect(problem?.message.length).toBeLessThan(150);
  });
});
