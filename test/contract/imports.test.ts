/** Who may import whom, and which package belongs to which room: the house of src/README.md as a table. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Row {
  /** Rooms (or files at the top of src) that may be imported; itself is always allowed. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  /** Modules of Node; a pure room may only compute. */
  readonly node: readonly string[] | 'any';
}

const computing = ['node:crypto'] as const;
const pure = ['errors', 'template'] as const;

const table: { readonly [room: string]: Row } = {
  errors: { rooms: [], packages: [], node: [] },
  ports: { rooms: ['errors', 'config', 'cost', 'plan', 'rollout', 'template'], packages: [], node: [] },
  template: { rooms: ['errors'], packages: ['js-yaml'], node: [] },
  config: { rooms: [...pure], packages: ['js-yaml', 'fastest-levenshtein'], node: [] },
  stack: { rooms: [...pure, 'config'], packages: [], node: computing },
  cost: { rooms: [...pure], packages: [], node: [] },
  plan: { rooms: [...pure, 'config', 'stack', 'cost'], packages: [], node: [...computing, 'node:zlib'] },
  rollout: { rooms: [...pure, 'config', 'stack', 'plan'], packages: [], node: [] },
  render: { rooms: [...pure, 'config', 'stack', 'cost', 'plan', 'rollout'], packages: [], node: [] },
  commands: {
    rooms: [...pure, 'ports', 'config', 'stack', 'cost', 'plan', 'rollout', 'render'],
    packages: [],
    node: [],
  },
  aws: {
    rooms: [...pure, 'ports', 'config', 'plan', 'rollout'],
    packages: ['@aws-sdk/*', '@smithy/*'],
    node: computing,
  },
  github: { rooms: ['errors', 'ports', 'render'], packages: ['@actions/github'], node: [] },
  git: { rooms: ['errors', 'ports', 'config'], packages: ['@balena/dockerignore'], node: 'any' },
  docker: { rooms: ['errors', 'ports', 'config'], packages: [], node: 'any' },
  world: {
    rooms: ['errors', 'ports', 'config', 'render', 'rollout', 'commands', 'aws', 'git', 'github', 'docker'],
    packages: [],
    node: ['node:path'],
  },
  action: {
    rooms: ['errors', 'ports', 'config', 'commands', 'github', 'world'],
    packages: ['@actions/core'],
    node: 'any',
  },
  cli: {
    rooms: [...pure, 'ports', 'config', 'stack', 'commands', 'git', 'docker', 'world', 'sandbox'],
    packages: [],
    node: 'any',
  },
  verify: {
    rooms: [...pure, 'ports', 'config', 'stack', 'plan', 'rollout', 'render', 'commands', 'aws', 'world'],
    packages: [],
    node: ['node:crypto', 'node:os', 'node:util'],
  },
  sandbox: { rooms: [...pure], packages: ['jose', 'js-yaml', 'marked'], node: 'any' },
};

const source = resolve('src');

describe('the house', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generate/'))
    .sort();

  test('every file has a room in the table', () => {
    expect(files.map(roomOf).filter((room) => !(room in table))).toEqual([]);
  });

  test.each(files)('%s imports only what its room may', (file) => {
    const row = table[roomOf(file)];
    expect(importsOf(file).filter((specifier) => !isAllowed(file, specifier, row))).toEqual([]);
  });

  test.each(files)('%s opens with a sentence on what it is for', (file) => {
    if (file.includes('.generated.')) return;
    expect(readFileSync(join(source, file), 'utf8')).toMatch(/^(#!.*\n)?\/\*\*? ?\S/);
  });

  test.each(files)('%s has at most 300 lines', (file) => {
    if (file.includes('.generated.')) return;
    expect(readFileSync(join(source, file), 'utf8').split('\n').length - 1).toBeLessThanOrEqual(300);
  });

  test('no room is called utils, helpers, common or manager', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|manager)(\/|\.ts$)/i.test(file))).toEqual([]);
  });
});

function roomOf(file: string): string {
  const [first = ''] = file.split('/');
  return first.replace(/\.ts$/, '');
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const matches = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...matches].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function isAllowed(file: string, specifier: string, row: Row | undefined): boolean {
  if (row === undefined) return false;
  if (specifier.startsWith('.')) {
    const target = roomOf(relative(source, resolve(source, dirname(file), specifier)));
    return target === roomOf(file) || row.rooms.includes(target);
  }
  if (specifier.startsWith('node:')) return row.node === 'any' || row.node.includes(specifier);
  return row.packages.some((name) =>
    name.endsWith('/*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}
