/** Which key of the file a logical id comes from. */

import type { Config } from '../config/model.ts';
import type { Path } from '../config/node.ts';
import { logicalPrefix } from './names.ts';

interface Thing {
  readonly path: Path;
  /** What its logical ids begin with. */
  readonly begin: string;
}

/** Undefined for what no single key makes: the network, the load balancer, the cluster. */
export function ownerOf(config: Config, logicalId: string): Path | undefined {
  const [best] = thingsOf(config)
    .filter(({ begin }) => logicalId.startsWith(begin))
    .sort((a, b) => b.begin.length - a.begin.length);
  return best?.path;
}

/** Whatever the configuration lists by key: services, and `buckets` of `storage`. */
function thingsOf(section: object, path: Path = []): readonly Thing[] {
  return Object.entries(section).flatMap(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.filter(isKeyed).flatMap(({ key }) => beginnings([...path, name], key));
    return path.length === 0 && typeof value === 'object' && value !== null ? thingsOf(value, [name]) : [];
  });
}

/** `DataBucket` tells the bucket `data` from a service of that name. */
function beginnings(path: Path, key: string): readonly Thing[] {
  const prefix = logicalPrefix(key);
  const noun = (path.at(-1) ?? '').replace(/s$/, '');
  const named = `${prefix}${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  return [prefix, named].map((begin) => ({ path: [...path, key], begin }));
}

function isKeyed(item: unknown): item is { readonly key: string } {
  return typeof item === 'object' && item !== null && 'key' in item && typeof item.key === 'string';
}
