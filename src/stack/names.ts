/** Names: logical ids from the keys of the file, physical names `{environment}-{project}-{service}-{resource_type}`. */

import { createHash } from 'node:crypto';
import type { Config } from '../config/model.ts';

/** `{environment}-{project}`: the stack's name and the beginning of every physical name. */
export function stackName({ environment, project }: Pick<Config, 'environment' | 'project'>): string {
  return `${environment}-${project}`;
}

/**
 * The beginning of a service's logical ids: `data-api` → `DataApi`. Keys that would meet another key's id (`a-1` and
 * `a1`) get a hash, so two keys never share one.
 */
export function logicalPrefix(key: string): string {
  const words = key.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return kebab(pascal) === key ? pascal : `${pascal}${hash(key, 6)}`;
}

/** `SynthdataTaskRole` → `prod-inferloop-synthdata-task-role`; longer than the limit → cut, with a hash of the whole. */
export function physicalName(config: Pick<Config, 'environment' | 'project'>, logicalId: string, limit = 255): string {
  return shorten(`${stackName(config)}-${kebab(logicalId)}`, limit);
}

export function shorten(name: string, limit: number): string {
  if (name.length <= limit) return name;
  return `${name.slice(0, limit - 7).replace(/-+$/, '')}-${hash(name, 6)}`;
}

/** The first hexadecimal digits of the text's sha256. */
export function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function kebab(pascal: string): string {
  return pascal.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
