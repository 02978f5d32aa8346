/** Every system of the architecture: the keys of the file that make it, and the resources that they become. */

import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { parseConfig } from '../../src/config/parse.ts';
import { placesOf } from '../../src/config/schemaNode.ts';
import { buildStack } from '../../src/stack/build.ts';
import { buildTemplate } from '../../src/stack/template.ts';
import type { Json } from '../../src/template/model.ts';
import { type Key, table } from './systems.ts';

/** What `systems.ts` names beside its file. */
const named = { 'boot.sh': { kind: 'text', text: '#!/bin/sh\n' } } as const;

describe('the file makes', () => {
  test.each(table)('$system', ({ keys, file, makes }) => {
    expect(keys.filter((key) => !isKnown(key))).toEqual([]);
    const text = `project: shop\nregion: us-east-1\n${file}\n`;
    expect(keys.filter((key) => !isWritten(load(text), key.split('.')))).toEqual([]);
    const made = resourcesOf(text);
    expect(makes.length).toBeGreaterThan(0);
    expect(makes.filter((one) => !made.some((resource) => isMade(resource, one)))).toEqual([]);
  });
});

function isKnown(key: Key): boolean {
  const path = key.split('.');
  return placesOf(path.at(-1) ?? '').some((place) => place.join('.') === key);
}

interface Made {
  readonly Type: string;
  readonly Properties?: Json;
}

function resourcesOf(text: string): readonly Made[] {
  const request = { file: 'inferloop.yaml', environment: 'prod', branch: undefined, defaultBranch: undefined, named };
  const result = parseConfig(text, request);
  if (result.kind !== 'config') throw new Error(JSON.stringify(result));
  return Object.values(buildTemplate(buildStack(result.config, undefined)).Resources);
}

/** `Type`, `Type Path.to.Property` or `Type Path=value`. */
function isMade({ Type, Properties = {} }: Made, wanted: string): boolean {
  const [type, property] = wanted.split(' ');
  if (type !== Type) return false;
  if (property === undefined) return true;
  const [path = '', value] = property.split('=');
  const found = path.split('.').reduce<unknown>(inner, Properties);
  return value === undefined ? found !== undefined : String(found) === value;
}

function isWritten(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return true;
  const children = key === '*' ? valuesOf(value) : [inner(value, key)];
  return children.some((child) => child !== undefined && isWritten(child, rest));
}

function inner(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function valuesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
