/** Checks the tree against the schema and says each mistake in words. */

import { linesOf, type Mistake, quote } from './mistake.ts';
import { breakAt, entryOf, type Node, nodeAt, type Path, toValue, withoutKey } from './node.ts';
import type { InferloopFile } from './schema.generated.ts';
import { describe, namesAt, renderInline, schemaAt, typesOf } from './schemaNode.ts';
import { explainUnknownKey, nearest } from './unknownKey.ts';
import { type SchemaError, validate } from './validate.generated.ts';

export interface Shape {
  /** The tree in which every reported value is marked as broken. */
  readonly root: Node;
  readonly mistakes: readonly Mistake[];
}

/** That something is missing is said of the file after the environment's keys are laid over it. */
const checkedLater = ['required', 'minProperties'];

export function checkShape(root: Node, text: string): Shape {
  const mistakes: Mistake[] = [];
  let marked: Node = root;
  for (const error of errorsOf(toValue(root, 'kept'))) {
    const path = pathOf(error);
    if (checkedLater.includes(error.keyword) || isPartOfName(error) || isTold(mistakes, path)) continue;
    const node = nodeAt(root, path) ?? root;
    const keySpan = entryOf(nodeAt(root, path.slice(0, -1)), path.at(-1) ?? '')?.keySpan ?? node;
    if (error.keyword === 'additionalProperties') {
      const line = linesOf(text.slice(text.lastIndexOf('\n', keySpan.start) + 1))[0] ?? '';
      const { message, hint, meant } = explainUnknownKey(path, line);
      mistakes.push({ path, message, hint, span: keySpan });
      marked = withoutKey(marked, path);
      if (meant !== undefined) marked = breakAt(marked, [...path.slice(0, -1), meant], keySpan);
    } else if (error.keyword === 'propertyNames') {
      mistakes.push({ path, ...explainName(path), span: keySpan });
      marked = withoutKey(marked, path);
    } else {
      mistakes.push({ path, ...explain(error, path, node), span: node });
      marked = breakAt(marked, path, node);
    }
  }
  return { root: marked, mistakes };
}

/** Whether the value has no mistake but that something may be missing. */
export function isShaped(value: unknown): value is Partial<InferloopFile> {
  return errorsOf(value).every(({ keyword }) => checkedLater.includes(keyword));
}

function errorsOf(value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The validator reports a wrong name twice: by its pattern and as a name. */
function isPartOfName({ keyword, propertyName }: SchemaError): boolean {
  return propertyName !== undefined && keyword !== 'propertyNames';
}

function pathOf({ instancePath, keyword, params }: SchemaError): Path {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'additionalProperties') return [...path, String(params.additionalProperty)];
  return keyword === 'propertyNames' ? [...path, String(params.propertyName)] : path;
}

function isTold(mistakes: readonly Mistake[], path: Path): boolean {
  return mistakes.some((mistake) => mistake.path.every((key, index) => key === path[index]));
}

const bounds: { readonly [keyword: string]: string } = { minimum: 'at least', maximum: 'at most' };

interface Words {
  readonly message: string;
  readonly hint?: string;
}

function explain({ keyword, params }: SchemaError, path: Path, node: Node): Words {
  const schema = schemaAt(path);
  const key = path.at(-1) ?? '';
  const subject = /^\d+$/.test(key) ? `each of \`${path.at(-2)}\`` : `\`${key}\``;
  if (key === 'account' && node.kind === 'scalar' && typeof node.value === 'number') {
    const digits = node.text.padStart(12, '0');
    return {
      message: '`account` without quotes is a number, and an id that begins with 0 loses it',
      hint: `write \`account: "${digits}"\``,
    };
  }
  if (keyword === 'uniqueItems') {
    return { message: `${subject} has the same item twice`, hint: 'keep one of them' };
  }
  if (keyword === 'maxProperties') {
    return {
      message: `${subject} has more than ${params.limit} entries`,
      hint: 'AWS takes 50 tags on a resource, some of which are set already',
    };
  }
  const bound = bounds[keyword];
  const allowed = bound === undefined ? describe(schema) : `${bound} ${params.limit}`;
  const message = `${subject} must be ${allowed}, not ${written(node)}`;
  const line = (value: unknown) => `\`${/^\d+$/.test(key) ? '- ' : `${key}: `}${renderInline(value)}\``;
  // No port is nearer than another: the container decides.
  if (bound !== undefined && key !== 'port') return { message, hint: `write ${line(params.limit)}` };
  const close = node.kind === 'scalar' ? nearest(node.text, (schema.enum ?? []).map(String)) : undefined;
  if (node.kind === 'scalar' && !node.plain && typesOf(schema).includes('integer') && /^\d+$/.test(node.text)) {
    return { message, hint: `write ${line(Number(node.text))}, without quotes` };
  }
  const meant =
    close ?? (keyword === 'pattern' && node.kind === 'scalar' ? respell(node.text, schema.pattern) : undefined);
  if (meant !== undefined) return { message, hint: `did you mean ${line(meant)}` };
  const [example] = schema.examples ?? [];
  return example === undefined ? { message } : { message, hint: `for example ${line(example)}` };
}

function explainName(path: Path): Words {
  const name = path.at(-1) ?? '';
  const { pattern, patternErrorMessage = 'another' } = namesAt(path.slice(0, -1));
  const message = `the name ${quote(name)} must be ${patternErrorMessage}`;
  // A tag that is taken is not free in other letters either.
  const meant = path.at(-2) === 'tags' ? undefined : respell(name, pattern);
  return meant === undefined ? { message } : { message, hint: `did you mean \`${meant}\`` };
}

/** The usual slips: letters of the other size, the other dash, a slash that is missing. */
function respell(text: string, pattern: string | undefined): string | undefined {
  if (pattern === undefined) return undefined;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  const spellings = [lower, upper, `/${text}`, lower.replaceAll('_', '-'), text.replaceAll('-', '_'), `_${text}`];
  return spellings.find((spelling) => new RegExp(pattern, 'u').test(spelling));
}

function written(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (node.kind !== 'scalar' || node.text === '') return 'empty';
  return typeof node.value === 'string' && !node.plain ? `the text ${quote(node.text)}` : quote(node.text);
}
