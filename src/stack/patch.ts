/** JSON Patch (RFC 6902) on a value that stays as it is. */

import type { OverrideConfig } from '../config/model.ts';
import { nearest } from '../config/unknownKey.ts';
import type { Json, JsonObject } from '../template/model.ts';
import { renderJson } from './json.ts';

export type Patched =
  | { readonly kind: 'patched'; readonly document: Json }
  | { readonly kind: 'refused'; readonly member: 'path' | 'from'; readonly message: string; readonly hint: string };

type Pointer = readonly string[];

export function applyPatch(document: Json, operation: OverrideConfig): Patched {
  const path = parsePointer(operation.path);
  switch (operation.op) {
    case 'add':
      return done(insert(document, path, operation.value)) ?? missing(document, path.slice(0, -1), path);
    case 'remove':
      return done(remove(document, path)) ?? missing(document, path);
    case 'replace':
      return done(replace(document, path, operation.value)) ?? missing(document, path);
    case 'test':
      return test(document, path, operation.value);
    case 'copy':
    case 'move':
      return transfer(document, path, operation);
  }
}

/** `/a~1b/0` → `['a/b', '0']` (RFC 6901). */
export function parsePointer(text: string): Pointer {
  return text
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function renderPointer(pointer: Pointer): string {
  return pointer.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function transfer(
  document: Json,
  path: Pointer,
  { op, from: text }: Extract<OverrideConfig, { readonly from: string }>,
): Patched {
  const from = parsePointer(text);
  const value = read(document, from);
  if (value === undefined) return missing(document, from, from, 'from');
  if (op === 'move' && path.length > from.length && from.every((key, index) => key === path[index])) {
    const message = `${text} cannot move into itself`;
    return { kind: 'refused', member: 'path', message, hint: 'copy it, or choose another place' };
  }
  const without = op === 'move' ? remove(document, from) : document;
  const moved = without === undefined ? undefined : insert(without, path, value);
  return done(moved) ?? missing(document, path.slice(0, -1), path);
}

function test(document: Json, path: Pointer, expected: Json): Patched {
  const value = read(document, path);
  if (value === undefined) return missing(document, path);
  const [found, wanted] = [value, expected].map((one) => renderJson({ one }));
  if (found === wanted) return { kind: 'patched', document };
  const message = `${renderPointer(path)} is ${short(value)}, not ${short(expected)}`;
  return { kind: 'refused', member: 'path', message, hint: 'look whether what follows still means what it should' };
}

function short(value: Json): string {
  const text = JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function done(document: Json | undefined): Patched | undefined {
  return document === undefined ? undefined : { kind: 'patched', document };
}

function read(document: Json, pointer: Pointer): Json | undefined {
  return pointer.reduce<Json | undefined>(childOf, document);
}

function insert(document: Json, pointer: Pointer, value: Json): Json | undefined {
  return edit(document, pointer, (holder, key) => {
    if (!isList(holder)) return { ...holder, [key]: value };
    const index = key === '-' ? holder.length : indexOf(key);
    return index === undefined || index > holder.length ? undefined : holder.toSpliced(index, 0, value);
  });
}

function remove(document: Json, pointer: Pointer): Json | undefined {
  return edit(document, pointer, (holder, key) => {
    if (childOf(holder, key) === undefined) return undefined;
    if (isList(holder)) return holder.toSpliced(Number(key), 1);
    return Object.fromEntries(Object.entries(holder).filter(([other]) => other !== key));
  });
}

function replace(document: Json, pointer: Pointer, value: Json): Json | undefined {
  return edit(document, pointer, (holder, key) =>
    childOf(holder, key) === undefined ? undefined : withChild(holder, key, value),
  );
}

type Holder = readonly Json[] | JsonObject;

/** Undefined when the pointer leads nowhere. */
function edit(
  value: Json,
  [key, ...rest]: Pointer,
  change: (holder: Holder, key: string) => Json | undefined,
): Json | undefined {
  if (key === undefined || !isHolder(value)) return undefined;
  if (rest.length === 0) return change(value, key);
  const child = childOf(value, key);
  const changed = child === undefined ? undefined : edit(child, rest, change);
  return changed === undefined ? undefined : withChild(value, key, changed);
}

function withChild(holder: Holder, key: string, child: Json): Json {
  return isList(holder) ? holder.with(Number(key), child) : { ...holder, [key]: child };
}

function childOf(value: Json | undefined, key: string): Json | undefined {
  if (value === undefined || !isHolder(value)) return undefined;
  if (!isList(value)) return Object.hasOwn(value, key) ? value[key] : undefined;
  const index = indexOf(key);
  return index === undefined ? undefined : value[index];
}

function indexOf(key: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(key) ? Number(key) : undefined;
}

function isHolder(value: Json): value is Holder {
  return typeof value === 'object' && value !== null;
}

function isList(value: Holder): value is readonly Json[] {
  return Array.isArray(value);
}

/** Says how far `needed` leads; `pointer` is what was written. */
function missing(
  document: Json,
  needed: Pointer,
  pointer: Pointer = needed,
  member: 'path' | 'from' = 'path',
): Patched {
  const end = needed.findIndex((_, index) => read(document, needed.slice(0, index + 1)) === undefined);
  const depth = end < 0 ? needed.length : end;
  const key = pointer[depth] ?? '';
  const holder = read(document, pointer.slice(0, depth));
  const place = renderPointer(pointer.slice(0, depth)) || 'the template';
  const refuse = (message: string, hint: string): Patched => ({ kind: 'refused', member, message, hint });
  if (holder === undefined || !isHolder(holder)) {
    return refuse(`${place} is ${short(holder ?? '')}, which holds no \`${key}\``, `end the pointer at ${place}`);
  }
  if (isList(holder)) {
    const count = holder.length === 1 ? 'one item' : `${holder.length} items`;
    return refuse(`${place} is a list of ${count}, and has no \`${key}\``, 'items count from 0; `add` at `-` appends');
  }
  const keys = Object.keys(holder);
  const meant = nearest(key, keys);
  const shown = keys.length > 12 ? `${keys.slice(0, 12).join(', ')}, …` : keys.join(', ');
  return refuse(
    `${place} has no \`${key}\``,
    meant === undefined
      ? `it has ${shown}`
      : `did you mean ${renderPointer([...pointer.slice(0, depth), meant, ...pointer.slice(depth + 1)])}`,
  );
}
