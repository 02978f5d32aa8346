/** What to say of a key that the file does not know: a misspelling, or a wrong place. */

import { distance } from 'fastest-levenshtein';
import { ownKeys } from './environments.ts';
import { quote } from './mistake.ts';
import type { Path } from './node.ts';
import { placesOf, schemaAt } from './schemaNode.ts';

export interface UnknownKey {
  readonly message: string;
  readonly hint: string;
  /** The key that was probably meant. */
  readonly meant: string | undefined;
}

/** Keys of other tools and of habit. */
const otherWords: { readonly [word: string]: string } = {
  name: 'project',
  app: 'project',
  env: 'variables',
  environment: 'variables',
  env_vars: 'variables',
  replicas: 'count',
  desired_count: 'count',
  location: 'image',
};

/** Belongs to whoever runs the deployment, not to the file. */
const inputs = ['role', 'execution_role', 'token', 'environment', 'command'];

/** The path ends in the unknown key; `line` is the line it stands on. */
export function explainUnknownKey(path: Path, line: string): UnknownKey {
  const key = path.at(-1) ?? '';
  const known = Object.keys(schemaAt(path.slice(0, -1)).properties ?? {});
  const where = placeOf(path.slice(0, -1));
  const unknown = `unknown key ${quote(key)}${where}`;
  const synonym = otherWords[key];
  const isSynonym = synonym !== undefined && known.includes(synonym);
  const meant = isSynonym ? synonym : nearest(key, known);
  const home = isSynonym ? undefined : homeOf(path);
  if (inputs.includes(key) && path.length === 1) {
    return {
      message: `${unknown}: it is an input of the action, never a key of the file`,
      hint: `give it to the step as \`with: { ${key.replace('_', '-')}: … }\``,
      meant: undefined,
    };
  }
  if (home !== undefined) {
    return {
      message: `${unknown}: \`${key}\` belongs ${home}`,
      hint: `move it ${home.replace(/^at/, 'to')}`,
      meant: undefined,
    };
  }
  if (meant !== undefined) {
    return {
      message: `${unknown}: did you mean \`${meant}\``,
      hint: `write \`${line.trim().replace(key, meant)}\``,
      meant,
    };
  }
  return {
    message: unknown,
    hint: `the keys here are ${known.join(', ')}; begin one of your own with x-`,
    meant: undefined,
  };
}

function placeOf(parent: Path): string {
  return parent.length === 0 ? '' : ` in \`${parent.join('.')}\``;
}

/** Undefined when nothing is near enough: one slip in a short word, in longer ones two (letters that changed places). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({
      one,
      away: distance(word.toLowerCase(), one.toLowerCase()),
      shorter: Math.min(one.length, word.length),
    }))
    .filter(({ away, shorter }) => away <= (shorter < 4 ? 1 : Math.max(2, Math.floor(shorter / 3))))
    .sort((a, b) => a.away - b.away);
  return best?.one;
}

/** `under \`http\`` when the key is known elsewhere; the place that shares most of the path, then the shortest one. */
function homeOf(path: Path): string | undefined {
  const inside = path[0] === 'environments' ? path.slice(2) : path;
  const [best] = placesOf(path.at(-1) ?? '')
    .filter((place) => place[0] !== 'environments' || ownKeys.includes(place.at(-1) ?? ''))
    .map((place) => ({ place, shared: sharedLength(place, inside) }))
    .sort((a, b) => b.shared - a.shared || a.place.length - b.place.length);
  if (best === undefined) return undefined;
  const holder = best.place.slice(0, -1);
  if (holder.length === 0) return 'at the top of the file';
  const rest = holder.slice(best.shared);
  const named = rest.length === 0 || rest.length === holder.length ? holder : rest;
  return `under \`${named.map((key) => (key === '*' ? '<name>' : key)).join('.')}\``;
}

function sharedLength(place: Path, path: Path): number {
  const index = place.findIndex((key, position) => key !== '*' && key !== path[position]);
  const length = index < 0 ? place.length : index;
  return Math.min(length, path.length - 1);
}
