/** The intrinsic functions of CloudFormation on arguments that are evaluated already. */

import { DeployError } from '../errors.ts';
import { Unknown, type Value } from './model.ts';

/** A mistake that only the evaluation finds, in CloudFormation's words. */
export function templateError(message: string): DeployError {
  return new DeployError('change-set-failed', message, { fault: 'user' });
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The first unknown among values, which makes the whole of them unknown. */
export function firstUnknown(values: readonly (Value | undefined)[]): Unknown | undefined {
  return values.find((value) => value instanceof Unknown);
}

/** Scalars as CloudFormation writes them into text. */
export function textOf(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Unknown) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function join(delimiter: Value | undefined, items: Value | undefined): Value {
  if (items instanceof Unknown) return items;
  if (!isList(items))
    throw templateError(
      'Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.',
    );
  return firstUnknown(items) ?? items.map(textOf).join(textOf(delimiter));
}

export function split(delimiter: Value | undefined, text: Value | undefined): Value {
  if (text instanceof Unknown) return text;
  if (typeof text !== 'string')
    throw templateError(
      'Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.',
    );
  return text.split(textOf(delimiter));
}

export function select(index: Value | undefined, items: Value | undefined): Value {
  if (index instanceof Unknown) return index;
  if (items instanceof Unknown) return items;
  const item = isList(items) ? items[Number(index)] : undefined;
  if (item === undefined)
    throw templateError(`Template error: Fn::Select  cannot select nonexistent value at index ${textOf(index)}`);
  return item;
}

export function base64(text: Value | undefined): Value {
  if (text instanceof Unknown) return text;
  return btoa(String.fromCharCode(...new TextEncoder().encode(textOf(text))));
}

function addressToNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function numberToAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}

/** `Fn::Cidr`: `count` blocks of 2^`cidrBits` addresses out of an IPv4 block. */
export function cidr(block: Value | undefined, count: Value | undefined, cidrBits: Value | undefined): Value {
  const unknown = firstUnknown([block, count, cidrBits]);
  if (unknown) return unknown;
  const [address = '0.0.0.0', prefix = '32'] = textOf(block).split('/');
  const bits = Number(textOf(cidrBits));
  const wanted = Number(count);
  if (bits >= 32 - Number(prefix) + 1 || wanted < 1 || wanted * 2 ** bits > 2 ** (32 - Number(prefix)))
    throw templateError(
      `Template error: Fn::Cidr cannot make ${wanted} blocks of ${bits} bits out of ${textOf(block)}`,
    );
  const start = addressToNumber(address);
  return Array.from({ length: wanted }, (_, index) => `${numberToAddress(start + index * 2 ** bits)}/${32 - bits}`);
}

/** One piece of the text of `Fn::Sub`: literal text, or the name inside `${…}`. */
export type SubPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string };

/** `a${!Literal}-${Name}` → text `a${Literal}-`, name `Name`. */
export function parseSub(text: string): readonly SubPiece[] {
  const pieces: SubPiece[] = [];
  let rest = 0;
  for (const match of text.matchAll(/\$\{([^}]*)\}/g)) {
    if (match.index > rest) pieces.push({ kind: 'text', text: text.slice(rest, match.index) });
    const name = match[1] ?? '';
    pieces.push(
      name.startsWith('!') ? { kind: 'text', text: `\${${name.slice(1)}}` } : { kind: 'name', name: name.trim() },
    );
    rest = match.index + match[0].length;
  }
  if (rest < text.length) pieces.push({ kind: 'text', text: text.slice(rest) });
  return pieces;
}

/** True, false or unknown; the text forms that parameters bring count too. */
export function isTrue(value: Value | undefined): boolean | Unknown {
  return value instanceof Unknown ? value : value === true || value === 'true';
}

/** `Fn::Equals` compares scalars as text. */
export function equals(left: Value | undefined, right: Value | undefined): Value {
  return firstUnknown([left, right]) ?? textOf(left) === textOf(right);
}

/** A definite answer wins over an unknown one: `false and unknown` is false. */
export function and(operands: readonly (boolean | Unknown)[]): boolean | Unknown {
  if (operands.includes(false)) return false;
  return operands.find((operand) => operand instanceof Unknown) ?? true;
}

export function or(operands: readonly (boolean | Unknown)[]): boolean | Unknown {
  if (operands.includes(true)) return true;
  return operands.find((operand) => operand instanceof Unknown) ?? false;
}
