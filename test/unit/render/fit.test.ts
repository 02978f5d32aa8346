/** A comment gives up detail in steps, and says so at the top. */

import { expect, test } from '@jest/globals';
import { fitSections, measure } from '../../../src/render/fit.ts';

const sections = [
  { forms: ['head'], rank: 0 },
  { forms: ['x'.repeat(100), 'table'], rank: 2 },
  { forms: ['y'.repeat(100), 'y'.repeat(10), ''], rank: 1 },
  { forms: ['next'], rank: 0 },
];

test('what fits stays whole', () => {
  expect(fitSections(sections, 'shortened', 1000)).toMatchObject({ shortened: false });
});

test('the least needed goes first, step by step', () => {
  const { text, shortened } = fitSections(sections, 'shortened', 150);
  expect(text.split('\n\n')).toEqual(['head', 'shortened', 'x'.repeat(100), 'y'.repeat(10), 'next']);
  expect(shortened).toBe(true);
});

test('what cannot shrink is never cut', () => {
  expect(fitSections(sections, 'shortened', 1).text.split('\n\n')).toEqual(['head', 'shortened', 'table', 'next']);
});

test('bytes count where they are more than characters', () => {
  expect(measure('••••')).toBe(12);
});
