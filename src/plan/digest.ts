/** Canonical JSON and sha256: equal values give equal digests, whatever the order of their keys. */

import { createHash } from 'node:crypto';
import type { Template } from '../template/model.ts';
import type { Effects } from './model.ts';

/** JSON with sorted keys, without white space and without undefined members. */
export function renderCanonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}

/** sha256 of the canonical JSON, in hexadecimal. */
export function digest(value: unknown): string {
  return digestText(renderCanonical(value));
}

/** sha256 of a text's UTF-8, in hexadecimal. */
function digestText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The digest of the effects: what a reviewer saw, and what a person approves by its name. */
export function fingerprint(effects: Effects): string {
  return digest(effects);
}

/** The digest of what the change set is made from. `CreatedAt` is no part of it: it would make every plan differ. */
export function digestSource(source: {
  readonly template: Template;
  readonly parameters: { readonly [name: string]: string };
  readonly images: { readonly [key: string]: { readonly digest: string } };
}): string {
  const { CreatedAt: _, ...parameters } = source.parameters;
  const images = Object.fromEntries(Object.entries(source.images).map(([key, image]) => [key, image.digest]));
  return digest({ template: source.template, parameters, images });
}
