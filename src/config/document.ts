/** YAML → a tree with positions; what would be read differently elsewhere, or not at all, is a mistake. */

import {
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { Mistake } from './mistake.ts';
import { type Entry, isNull, type MapNode, type Node, type Path } from './node.ts';
import { findAmbiguity, isDate, readPlain } from './scalar.ts';
import { isTemplatePart, isTemplateValue, spellShortForm } from './shortForm.ts';

export interface Document {
  /** Undefined when nothing could be read. */
  readonly root: MapNode | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Characters; a file that people write and review stays far below. */
const MAXIMUM_LENGTH = 256 * 1024;
const MAXIMUM_DEPTH = 32;
/** Values with those that aliases repeat: a few lines of aliases of aliases could stand for billions. */
const MAXIMUM_VALUES = 5000;

const smallest = 'begin with `project: my-project`, `region: us-east-1` and `services:`';

/** Never throws. `x-…` keys are left out of the tree. */
export function parseDocument(text: string): Document {
  if (text.length > MAXIMUM_LENGTH) {
    const kilobytes = (length: number) => `${Math.ceil(length / 1024)} kB`;
    return unreadable(
      `the file is too large: ${kilobytes(text.length)}, at most ${kilobytes(MAXIMUM_LENGTH)} are read`,
      'is this the right file? The input `config` names it',
    );
  }
  // What UTF-16 and other encodings look like when they are read as UTF-8.
  const foreign = text.search(/[\0\ufffd]/);
  if (foreign >= 0) {
    return unreadable('the file is not UTF-8 text', 'save it in the encoding UTF-8, as every editor can', foreign);
  }
  try {
    return readEvents(text, parseEvents(text, { maxDepth: MAXIMUM_DEPTH }));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return unreadable(...wordsOf(error), error.mark?.position);
  }
}

function unreadable(message: string, hint?: string, offset = 0): Document {
  return { root: undefined, mistakes: [{ path: [], message, hint, span: { start: offset, end: offset } }] };
}

function wordsOf({ reason }: YAMLException): readonly [message: string, hint: string | undefined] {
  if (reason.startsWith('tab characters')) return ['a tab indents this line', 'YAML is indented with spaces only'];
  if (reason.startsWith('nesting exceeded'))
    return [`the file is nested deeper than ${MAXIMUM_DEPTH} levels`, undefined];
  return [`this is not YAML: ${reason}`, 'look at the indentation, quotes and brackets of this line and the one above'];
}

function readEvents(text: string, events: readonly Event[]): Document {
  const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
  if (second > 0) {
    const separator = text.slice(endOf(events.slice(0, second))).search(/^---/m);
    const offset = Math.max(0, separator) + endOf(events.slice(0, second));
    return unreadable('a second document begins here', 'one file holds one document: remove the `---`', offset);
  }
  const reader = createReader(text, events.slice(1));
  const root = events.length === 0 ? undefined : reader.read();
  if (root === undefined || isNull(root)) return unreadable('the file is empty', smallest);
  if (reader.overflow() !== undefined) {
    return unreadable(
      `the file stands for more than ${MAXIMUM_VALUES} values, with those that aliases repeat`,
      'write less, or use fewer aliases',
      reader.overflow(),
    );
  }
  if (root.kind !== 'map') {
    return {
      root: undefined,
      mistakes: [{ path: [], message: 'the file must be a map of keys and values', hint: smallest, span: root }],
    };
  }
  return { root, mistakes: reader.mistakes };
}

function endOf(events: readonly Event[]): number {
  return Math.max(0, ...events.map((event) => (event.type === EVENT_ID.SCALAR ? event.valueEnd : 0)));
}

/** A cursor over the events of one document. */
function createReader(text: string, events: readonly Event[]) {
  const mistakes: Mistake[] = [];
  const anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  let next = 0;
  let offset = 0;
  let size = 0;
  let overflow: number | undefined;

  function read(path: readonly string[] = []): Node {
    const event = events[next++];
    const before = size++;
    if (size > MAXIMUM_VALUES) overflow ??= offset;
    const node = event === undefined ? emptyAt(offset) : readNode(event, path);
    offset = Math.max(offset, node.end);
    if (event !== undefined && 'anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorStart >= 0) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size: size - before });
    }
    return node;
  }

  function readNode(event: Event, path: readonly string[]): Node {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return readScalar(event, path);
      case EVENT_ID.MAPPING:
        return readTag(event, path, readMap(event.start, path));
      case EVENT_ID.SEQUENCE:
        return readTag(event, path, readList(event.start, path));
      case EVENT_ID.ALIAS:
        return readAlias(text.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, path);
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        return emptyAt(offset);
    }
  }

  function readScalar(event: ScalarEvent, path: readonly string[]): Node {
    if (event.valueStart < 0) return emptyAt(offset);
    const written = getScalarValue(text, event);
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const span = { start: event.valueStart - quotes, end: event.valueEnd + quotes };
    const value = plain ? readPlain(written) : written;
    return readTag(event, path, { kind: 'scalar', value, text: written, plain, ...span });
  }

  function readList(start: number, path: readonly string[]): Node {
    const items: Node[] = [];
    while (events[next]?.type !== EVENT_ID.POP) items.push(read([...path, String(items.length)]));
    next += 1;
    return { kind: 'list', items, start, end: offset };
  }

  function readMap(start: number, path: readonly string[]): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Entry[] = [];
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = read(path);
      if (key.kind !== 'scalar') {
        const value = read(path);
        mistakes.push({ path, message: 'a key must be plain text', span: value.kind === 'broken' ? value : key });
        continue;
      }
      const entry = { key: key.text, keySpan: key, value: read([...path, key.text]) };
      if (key.plain && key.text === '<<') merged.push(...mergedEntries(entry, path));
      else if (key.text.startsWith('x-') && !isTemplateValue([...path, key.text])) continue;
      else addEntry(entries, entry, key.plain, path);
    }
    next += 1;
    for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
    return { kind: 'map', entries: [...entries.values()], start, end: offset };
  }

  function addEntry(entries: Map<string, Entry>, entry: Entry, plain: boolean, path: readonly string[]): void {
    const { key, keySpan } = entry;
    const first = entries.get(key);
    const ignored = path.some((part) => part.startsWith('x-'));
    const ambiguity = plain && !ignored && !isOurs(key, path) ? findAmbiguity(key) : undefined;
    if (first !== undefined) {
      const line = text.slice(0, first.keySpan.start).split(/\r\n|\r|\n/).length;
      mistakes.push({
        path: [...path, key],
        message: `\`${key}\` is given twice, first on line ${line}`,
        hint: 'keep one of them',
        span: keySpan,
      });
    } else if (ambiguity !== undefined) {
      mistakes.push({ path: [...path, key], ...ambiguity, span: keySpan });
    } else {
      entries.set(key, entry);
    }
  }

  /** `<<: *base` and `<<: [*a, *b]`: keys that are given in the map itself win, then the earlier ones. */
  function mergedEntries({ keySpan, value }: Entry, path: readonly string[]): readonly Entry[] {
    const maps = value.kind === 'list' ? value.items : [value];
    if (maps.some((map) => map.kind !== 'map')) {
      mistakes.push({
        path: [...path, '<<'],
        message: '`<<` takes a map or a list of maps',
        hint: '`<<: *name` of an anchor `&name`',
        span: keySpan,
      });
    }
    return maps.flatMap((map) => (map.kind === 'map' ? map.entries : []));
  }

  function readAlias(name: string, start: number, path: readonly string[]): Node {
    const span = { start, end: start + name.length + 1 };
    const anchor = anchors.get(name);
    if (anchor === undefined) {
      mistakes.push({ path, message: `there is no anchor \`&${name}\` before this alias`, span });
      return { kind: 'broken', ...span };
    }
    size += anchor.size;
    if (size <= MAXIMUM_VALUES) return anchor.node;
    overflow ??= start;
    return { kind: 'broken', ...span };
  }

  function readTag({ tagStart, tagEnd }: { tagStart: number; tagEnd: number }, path: Path, node: Node): Node {
    if (tagStart < 0) return node;
    const tag = text.slice(tagStart, tagEnd);
    const spelled = isTemplatePart(path) ? spellShortForm(tag, node) : undefined;
    if (spelled !== undefined) return spelled;
    mistakes.push({
      path,
      message: `tags such as \`${tag}\` have no meaning here`,
      hint: `remove \`${tag}\`; quote a value that is text`,
      span: { start: tagStart, end: tagEnd },
    });
    return node;
  }

  return { read, mistakes, overflow: () => overflow };
}

function emptyAt(offset: number): Node {
  return { kind: 'scalar', value: null, text: '', plain: true, start: offset, end: offset };
}

/** `on:` of a job, as everybody writes it: no value is meant, and whatever reads this file reads YAML 1.2. */
function isOurs(key: string, path: readonly string[]): boolean {
  return key === 'on' && path.at(-2) === 'jobs';
}

/** Plain values of the tree that YAML 1.1 and 1.2 read differently. */
export function findAmbiguities(root: Node): readonly Mistake[] {
  const seen = new Set<number>();
  function visit(node: Node, path: readonly string[]): readonly Mistake[] {
    switch (node.kind) {
      case 'broken':
        return [];
      case 'list':
        return node.items.flatMap((item, index) => visit(item, [...path, String(index)]));
      case 'map':
        return node.entries.flatMap(({ key, value }) => visit(value, [...path, key]));
      case 'scalar': {
        // CloudFormation reads no dates: `Version: 2012-10-17` is text in its YAML.
        const isText = isTemplateValue(path) && isDate(node.text);
        const ambiguity = node.plain && !isText ? findAmbiguity(node.text) : undefined;
        if (ambiguity === undefined || seen.has(node.start)) return [];
        seen.add(node.start);
        return [{ path, ...ambiguity, span: node }];
      }
    }
  }
  return visit(root, []);
}
