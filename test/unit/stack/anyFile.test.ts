/** Whatever a valid file says: a template that AWS could take, the same every time. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfig } from '../../../src/config/parse.ts';
import { schemaAt } from '../../../src/config/schemaNode.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import { isArray, isObject } from '../../../src/template/intrinsics.ts';
import type { Json, Template } from '../../../src/template/model.ts';
import { deploymentOrder } from '../../../src/template/references.ts';
import { anyFile } from '../../support/files/arbitrary.ts';
import { mendFile, requestOf, type ValidFile } from '../../support/files/mended.ts';
import { seed } from '../../support/files/seed.ts';
import { findResource, specificationProblems } from '../../support/specification.ts';

const FILES = 2000;

const sixTags = ['CostCenter', 'CreatedAt', 'Environment', 'ManagedBy', 'Owner', 'Project'];

/** Taggable by the specification, left alone on purpose: see stack/tags.ts. */
const untagged = [
  'AWS::ApplicationAutoScaling::ScalableTarget',
  'AWS::CloudWatch::Dashboard',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
];

const written = new Set<string>();

describe('any valid file', () => {
  test('gives a template that the specification accepts, the same every time, with the six tags', () => {
    const valid = anyFile()
      .map(mendFile)
      .filter((file) => file !== undefined);
    fc.assert(
      fc.property(valid, (file) => {
        for (const path of pathsOf(file.value, [])) written.add(path);
        const template = buildTemplate(buildStack(file.config, undefined));
        expect(specificationProblems(template)).toEqual([]);
        expect(deploymentOrder(template)).toHaveLength(Object.keys(template.Resources).length);
        expect(untaggedIn(template)).toEqual([]);
        // Its bytes, but for the order of the keys, which renderTemplate sorts.
        const bytes = JSON.stringify(template);
        expect(JSON.stringify(buildTemplate(buildStack(readAgain(file), undefined)))).toBe(bytes);
        // Deployed and left as it is, it is no change.
        expect(JSON.stringify(buildTemplate(buildStack(file.config, template)))).toBe(bytes);
      }),
      { numRuns: FILES, seed },
    );
  }, 120_000);

  test('and every key of the schema was in one of them', () => {
    const all = placesIn([]).filter((path) => !path.startsWith('environments.*.'));
    expect(all.filter((path) => !written.has(path))).toEqual([]);
  });
});

function readAgain({ text, environment }: ValidFile) {
  const result = parseConfig(text, requestOf(environment));
  if (result.kind !== 'config') throw new Error(JSON.stringify(result));
  return result.config;
}

/** Logical ids of what takes tags and has not all six, or an empty one. */
function untaggedIn({ Resources }: Template): readonly string[] {
  return Object.entries(Resources).flatMap(([logicalId, { Type, Properties = {} }]) => {
    const property = findResource(Type)?.tagInformation?.tagPropertyName;
    if (property === undefined || untagged.includes(Type)) return [];
    const tags = new Map(tagsOf(Properties[property] ?? null));
    const isWhole = [...sixTags, 'Name'].every((name) => (tags.get(name) ?? '') !== '');
    return isWhole ? [] : [logicalId];
  });
}

/** By name, whether the type takes a list or a map. */
function tagsOf(tags: Json): readonly (readonly [name: Json | undefined, value: Json | undefined])[] {
  if (isArray(tags)) return tags.filter(isObject).map(({ Key, Value }) => [Key, Value]);
  return isObject(tags) ? Object.entries(tags) : [];
}

/** Places of the schema that the file writes; `*` is a name of the user's choice, or a place of a list. */
function pathsOf(value: Json, path: readonly string[]): readonly string[] {
  if (value === null) return [];
  const own = [path.join('.')];
  if (isArray(value)) return [...own, ...value.flatMap((item) => pathsOf(item, [...path, '*']))];
  if (!isObject(value)) return own;
  const isNamed = typeof schemaAt(path).additionalProperties === 'object';
  return [...own, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, isNamed ? '*' : key]))];
}

function placesIn(path: readonly string[]): readonly string[] {
  const { properties = {}, additionalProperties, items } = schemaAt(path);
  const free = typeof additionalProperties === 'object' || items !== undefined ? ['*'] : [];
  return [...Object.keys(properties), ...free].flatMap((key) => {
    const own = [...path, key];
    return [own.join('.'), ...placesIn(own)];
  });
}
