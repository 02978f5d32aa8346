/** A file of parameter values, in each of the shapes that AWS's tools take. */

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { DeployError } from '../errors.ts';

type Values = { readonly [name: string]: string };

/**
 * YAML or JSON: `{Name: value}`, `{Parameters: {Name: value}}`, or the list of `ParameterKey` and `ParameterValue` that
 * the AWS CLI takes. A list of values becomes text with commas. Throws DeployError `config-invalid`.
 */
export function parseParameterFile(text: string, file: string): Values {
  const value = read(text, file);
  const entries = Array.isArray(value) ? value.map((item) => readEntry(item, file)) : readMap(value, file);
  return Object.fromEntries(entries);
}

function read(text: string, file: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: 20 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw invalid(file, `is neither JSON nor YAML: ${error.reason}`);
  }
}

function readEntry(item: unknown, file: string): readonly [string, string] {
  if (!isObject(item) || typeof item.ParameterKey !== 'string')
    throw invalid(file, 'has an entry without ParameterKey');
  return [item.ParameterKey, textOf(item.ParameterValue, item.ParameterKey, file)];
}

function readMap(value: unknown, file: string): readonly (readonly [string, string])[] {
  const map = isObject(value) && isObject(value.Parameters) ? value.Parameters : value;
  if (!isObject(map)) throw invalid(file, 'holds no parameters');
  return Object.entries(map).map(([name, one]) => [name, textOf(one, name, file)]);
}

function textOf(value: unknown, name: string, file: string): string {
  if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
  if (Array.isArray(value)) return value.map((item) => textOf(item, name, file)).join(',');
  throw invalid(file, `gives ${name} no text`);
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(file: string, what: string): DeployError {
  return new DeployError('config-invalid', `${file} ${what}`, {
    fault: 'user',
    hint: 'write `{"Name": "value"}`, or the list of ParameterKey and ParameterValue that the AWS CLI takes',
  });
}
