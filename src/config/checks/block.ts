/** Blocks of addresses: AWS takes only those that are written by their first address. */

import type { Path } from '../node.ts';
import type { Finding } from './finding.ts';

export function checkBlocks(path: Path, blocks: readonly string[]): readonly Finding[] {
  return blocks.flatMap((block, index) => checkFirst([...path, String(index)], block));
}

export function checkFirst(path: Path, block: string): readonly Finding[] {
  const first = firstOf(block);
  if (first === block) return [];
  const key = path.at(-1) ?? '';
  const line = /^\d+$/.test(key) ? first : `${key}: ${first}`;
  return [
    {
      severity: 'error',
      paths: [path],
      message: `${block} is not the first address of its block`,
      hint: `write \`${line}\``,
    },
  ];
}

/** The block as AWS would store it: `10.20.5.0/16` → `10.20.0.0/16`. */
function firstOf(block: string): string {
  const [, length = ''] = block.split('/');
  const { first } = spanOf(block);
  return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}

/** Whether some address is in both. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.first <= b.last && b.first <= a.last;
}

/** Whether every address of `inner` is in `outer`. */
export function contains(outer: string, inner: string): boolean {
  const [a, b] = [spanOf(outer), spanOf(inner)];
  return a.first <= b.first && b.last <= a.last;
}

/** Its first and its last address, as numbers. */
function spanOf(block: string): { readonly first: number; readonly last: number } {
  const [address = '', length = ''] = block.split('/');
  const size = 2 ** (32 - Number(length));
  const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const first = number - (number % size);
  return { first, last: first + size - 1 };
}
