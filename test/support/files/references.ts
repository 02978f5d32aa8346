/** Where a file names a thing of its own, and the names that are there. */

import { schemaAt } from '../../../src/config/schemaNode.ts';
import { isArray, isObject } from '../../../src/template/intrinsics.ts';
import type { Json, JsonObject } from '../../../src/template/model.ts';

/** Path, and the maps that may hold the name; a list keeps what it can. */
const references: { readonly [path: string]: readonly string[] } = {
  'services.*.uses.*': ['storage.buckets', 'databases'],
  'jobs.*.uses.*': ['storage.buckets', 'databases'],
  'instances.*.uses.*': ['storage.buckets', 'storage.volumes', 'databases'],
  'functions.*.uses.*': ['storage.buckets', 'databases'],
  'functions.*.trigger.bucket': ['storage.buckets'],
  'services.*.deployment.rollback_alarms.*': ['monitoring.alarms'],
  'monitoring.metrics.*.logs': ['services'],
  'monitoring.queries.*.logs': ['services', 'jobs'],
  'monitoring.alarms.*.service': ['services'],
  'domain.cdn.static': ['storage.buckets'],
};

/** Where an environment has a key of its own. */
export const inEnvironment = /^environments\.\*\./;

export function isReference(path: string): boolean {
  return path.replace(inEnvironment, '') in references;
}

/** Puts a name of the file in the place of every number that stands for one; without any name, nothing. */
export function nameReferences(file: JsonObject): JsonObject {
  const named = (value: Json, path: string): Json | undefined => {
    const maps = references[path.replace(inEnvironment, '')];
    if (maps !== undefined && typeof value === 'number') {
      const names = maps.flatMap((map) => Object.keys(mapAt(file, map)));
      return names[value % names.length];
    }
    if (isArray(value)) {
      const items = value.map((item) => named(item, `${path}.*`)).filter((item) => item !== undefined);
      return isReference(`${path}.*`) ? [...new Set(items)] : items;
    }
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const own = named(one, childPath(path, key));
        return own === undefined ? [] : [[key, own]];
      }),
    );
  };
  return mapOf(named(file, ''));
}

/** A name of the user's choice is `*`. */
function childPath(path: string, key: string): string {
  const { additionalProperties } = schemaAt(path === '' ? [] : path.split('.'));
  const own = typeof additionalProperties === 'object' ? '*' : key;
  return path === '' ? own : `${path}.${own}`;
}

function mapAt(file: JsonObject, path: string): JsonObject {
  return path.split('.').reduce((map, key) => mapOf(map[key]), file);
}

function mapOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
