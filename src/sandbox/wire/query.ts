/** AWS's query protocol: a form comes in, XML goes out, lists are wrapped in `member`. */

import type { Json, JsonObject } from '../../template/model.ts';
import type { Answer, AnswerObject, AwsError } from '../service.ts';
import { isList } from './answer.ts';

type Node = string | { [key: string]: Node };

/**
 * `Tags.member.1.Key=a` becomes `{ Tags: [{ Key: 'a' }] }`; every leaf is text. SDKs write an empty list as `Tags=`,
 * which stays the empty text.
 */
export function parseForm(body: string): JsonObject {
  const root: { [key: string]: Node } = {};
  for (const [path, value] of new URLSearchParams(body)) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    let node = root;
    for (const key of keys) {
      const below = Object.hasOwn(node, key) ? node[key] : undefined;
      const next: { [key: string]: Node } = typeof below === 'object' ? below : Object.create(null);
      node[key] = next;
      node = next;
    }
    node[last] = value;
  }
  return Object.fromEntries(Object.entries(root).map(([key, node]) => [key, listsOf(node)]));
}

function listsOf(node: Node): Json {
  if (typeof node === 'string') return node;
  const members = node.member;
  if (members !== undefined && typeof members === 'object') {
    return Object.entries(members)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, member]) => listsOf(member));
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, listsOf(child)]));
}

export function renderResult(
  operation: string,
  namespace: string | undefined,
  result: AnswerObject | undefined,
  requestId: string,
): string {
  const xmlns = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  const body = result === undefined ? '' : element(`${operation}Result`, result);
  const metadata = element('ResponseMetadata', { RequestId: requestId });
  return `<${operation}Response${xmlns}>${body}${metadata}</${operation}Response>`;
}

export function renderError(error: AwsError, namespace: string | undefined, requestId: string): string {
  const xmlns = namespace === undefined ? '' : ` xmlns="${escapeXml(namespace)}"`;
  const type = error.status >= 500 ? 'Receiver' : 'Sender';
  const body = element('Error', { Type: type, Code: error.code, Message: error.message });
  return `<ErrorResponse${xmlns}>${body}${element('RequestId', requestId)}</ErrorResponse>`;
}

function element(name: string, value: Answer): string {
  if (value === undefined || value === null) return '';
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: Exclude<Answer, undefined | null>): string {
  if (value instanceof Date) return value.toISOString();
  if (isList(value)) return value.map((item) => element('member', item)).join('');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, child]) => element(key, child))
      .join('');
  }
  return escapeXml(String(value));
}

/** A carriage return would be read as a line feed, and XML 1.0 knows no other control characters. */
export function escapeXml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot carry
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  );
}
