/** Takes out of a file what its configuration is refused for, until it is accepted. */

import { dump } from 'js-yaml';
import type { Config } from '../../../src/config/model.ts';
import { type ConfigRequest, parseConfig } from '../../../src/config/parse.ts';
import { isArray, isObject } from '../../../src/template/intrinsics.ts';
import type { Json, JsonObject } from '../../../src/template/model.ts';

export interface ValidFile {
  readonly value: JsonObject;
  readonly text: string;
  readonly environment: string;
  readonly config: Config;
}

const ROUNDS = 12;

/** With the one file that random files name. */
export function requestOf(environment: string): ConfigRequest {
  const named = { 'boot.sh': { kind: 'text', text: '#!/bin/sh\necho "$HOME" \'is mine\'\n' } } as const;
  return { file: 'inferloop.yaml', named, environment, branch: undefined, defaultBranch: undefined };
}

/** Undefined when it is still refused after some rounds, or nothing is left. */
export function mendFile(file: JsonObject): ValidFile | undefined {
  const { environments = null } = file;
  const [environment = 'prod'] = isObject(environments) ? Object.keys(environments) : [];
  const request = requestOf(environment);
  let value: Json | undefined = file;
  for (let round = 0; round < ROUNDS && isObject(value); round += 1) {
    const text = dump(value, { noRefs: true });
    const result = parseConfig(text, request);
    if (result.kind === 'config') return { value, text, environment, config: result.config };
    if (result.kind === 'no-environment') return undefined;
    value = result.problems.reduce<Json | undefined>((mended, { path }) => without(mended, path.split('.')), value) ?? {
      ...file,
      services: { web: { build: '.' } },
    };
  }
  return undefined;
}

/** Without what is at the path, or, when nothing is there, without what it should be in. */
function without(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined || value === undefined) return undefined;
  if (isArray(value)) {
    return value.flatMap((item, index) => (String(index) === key ? listed(without(item, rest)) : [item]));
  }
  if (!isObject(value) || value[key] === undefined) return undefined;
  const { [key]: child, ...others } = value;
  const left = without(child, rest);
  return left === undefined ? others : { ...others, [key]: left };
}

function listed(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : [value];
}
