/** JSON Patch: the examples of RFC 6902, appendix A, and what is said of a pointer that leads nowhere. */

import { describe, expect, test } from '@jest/globals';
import type { OverrideConfig } from '../../../src/config/model.ts';
import { applyPatch } from '../../../src/stack/patch.ts';
import type { Json } from '../../../src/template/model.ts';

const apply = (document: Json, operations: readonly OverrideConfig[]) =>
  operations.reduce<ReturnType<typeof applyPatch>>(
    (result, operation) => (result.kind === 'patched' ? applyPatch(result.document, operation) : result),
    { kind: 'patched', document },
  );

const done: readonly (readonly [name: string, document: Json, operation: OverrideConfig, result: Json])[] = [
  ['A.1', { foo: 'bar' }, { op: 'add', path: '/baz', value: 'qux' }, { baz: 'qux', foo: 'bar' }],
  ['A.2', { foo: ['bar', 'baz'] }, { op: 'add', path: '/foo/1', value: 'qux' }, { foo: ['bar', 'qux', 'baz'] }],
  ['A.3', { baz: 'qux', foo: 'bar' }, { op: 'remove', path: '/baz' }, { foo: 'bar' }],
  ['A.4', { foo: ['bar', 'qux', 'baz'] }, { op: 'remove', path: '/foo/1' }, { foo: ['bar', 'baz'] }],
  ['A.5', { baz: 'qux', foo: 'bar' }, { op: 'replace', path: '/baz', value: 'boo' }, { baz: 'boo', foo: 'bar' }],
  [
    'A.6',
    { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
    { op: 'move', from: '/foo/waldo', path: '/qux/thud' },
    { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
  ],
  [
    'A.7',
    { foo: ['all', 'grass', 'cows', 'eat'] },
    { op: 'move', from: '/foo/1', path: '/foo/3' },
    { foo: ['all', 'cows', 'eat', 'grass'] },
  ],
  [
    'A.8',
    { baz: 'qux', foo: ['a', 2, 'c'] },
    { op: 'test', path: '/foo/1', value: 2 },
    { baz: 'qux', foo: ['a', 2, 'c'] },
  ],
  [
    'A.10',
    { foo: 'bar' },
    { op: 'add', path: '/child', value: { grandchild: {} } },
    { foo: 'bar', child: { grandchild: {} } },
  ],
  ['A.14', { '/': 9, '~1': 10 }, { op: 'test', path: '/~01', value: 10 }, { '/': 9, '~1': 10 }],
  ['A.16', { foo: ['bar'] }, { op: 'add', path: '/foo/-', value: ['abc', 'def'] }, { foo: ['bar', ['abc', 'def']] }],
  ['add over what is there', { a: 1 }, { op: 'add', path: '/a', value: 2 }, { a: 2 }],
  ['copy', { a: { b: [1] } }, { op: 'copy', from: '/a/b', path: '/c' }, { a: { b: [1] }, c: [1] }],
  ['move onto itself', { a: 1 }, { op: 'move', from: '/a', path: '/a' }, { a: 1 }],
  [
    'test without order',
    { a: { b: 1, c: 2 } },
    { op: 'test', path: '/a', value: { c: 2, b: 1 } },
    { a: { b: 1, c: 2 } },
  ],
  [
    'a name of the language',
    { a: {} },
    { op: 'add', path: '/a/__proto__', value: 1 },
    { a: JSON.parse('{"__proto__":1}') },
  ],
];

test.each(done)('%s', (_, document, operation, result) => {
  const before = JSON.stringify(document);
  expect(apply(document, [operation])).toEqual({ kind: 'patched', document: result });
  expect(JSON.stringify(document)).toBe(before);
});

describe('refused is', () => {
  const document = { foo: 'bar', Names: { Alpha: 1, Beta: 2 }, list: [1, 2] };
  const refused: readonly (readonly [name: string, operation: OverrideConfig, message: string, hint: string])[] = [
    [
      'A.9: a test that fails',
      { op: 'test', path: '/foo', value: 'baz' },
      '/foo is `"bar"`, not `"baz"`',
      'look whether',
    ],
    [
      'A.12: a parent that is not there',
      { op: 'add', path: '/baz/bat', value: 1 },
      'the template has no `baz`',
      'it has foo, Names',
    ],
    [
      'A.15: text for a number',
      { op: 'test', path: '/list/0', value: '1' },
      '/list/0 is `1`, not `"1"`',
      'look whether',
    ],
    ['a slip', { op: 'replace', path: '/Names/Apha', value: 1 }, '/Names has no `Apha`', 'did you mean /Names/Alpha'],
    [
      'a slip on the way',
      { op: 'remove', path: '/names/Beta' },
      'the template has no `names`',
      'did you mean /Names/Beta',
    ],
    [
      'an item beyond the end',
      { op: 'add', path: '/list/3', value: 1 },
      '/list is a list of 2 items, and has no `3`',
      '`-` appends',
    ],
    [
      'an index that is none',
      { op: 'replace', path: '/list/01', value: 1 },
      '/list is a list of 2 items, and has no `01`',
      '',
    ],
    ['the end of a list, where nothing is', { op: 'remove', path: '/list/-' }, 'has no `-`', ''],
    [
      'a way through text',
      { op: 'add', path: '/foo/a', value: 1 },
      '/foo is `"bar"`, which holds no `a`',
      'end the pointer at /foo',
    ],
    [
      'a name of the language',
      { op: 'remove', path: '/Names/constructor' },
      '/Names has no `constructor`',
      'it has Alpha, Beta',
    ],
    ['a source that is not there', { op: 'copy', from: '/gone', path: '/x' }, 'the template has no `gone`', ''],
    [
      'a move into itself',
      { op: 'move', from: '/Names', path: '/Names/Alpha/x' },
      '/Names cannot move into itself',
      'copy it',
    ],
  ];

  test.each(refused)('%s', (_, operation, message, hint) => {
    const member = operation.op === 'copy' ? 'from' : 'path';
    expect(applyPatch(document, operation)).toEqual({
      kind: 'refused',
      member,
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });
});
