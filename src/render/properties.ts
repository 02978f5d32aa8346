/** Property changes before and after, folded, as a diff that GitHub colours; hidden values stay hidden. */

import type { Change, PropertyChange } from '../plan/model.ts';
import { renderDetails } from './details.ts';
import { renderCode, renderFence } from './escape.ts';
import { HIDDEN, redactProperty } from './redact.ts';

/** Characters of one value that are shown. */
const LONGEST = 400;

/** From all properties to none: first those of new resources go, then all. */
export function renderPropertyForms(changes: readonly Change[]): readonly string[] {
  const shown = changes.map(withoutNoise).filter((change) => change.properties.length > 0);
  const changed = shown.filter((change) => change.action !== 'add');
  return changed.length < shown.length ? [fold(shown), fold(changed), ''] : [fold(shown), ''];
}

/** A new resource has all the tags of its stack: nobody reads them at each one. */
function withoutNoise(change: Change): Change {
  if (change.action !== 'add') return change;
  return { ...change, properties: change.properties.filter(({ path }) => !path.startsWith('Tags')) };
}

function fold(changes: readonly Change[]): string {
  const fresh = changes.every(({ action }) => action === 'add');
  const resources = `${fresh ? 'new ' : ''}${changes.length === 1 ? 'resource' : 'resources'}`;
  const title = `Properties of ${changes.length} ${resources}${fresh ? '' : ', before and after'}`;
  return renderDetails(title, changes.map(renderChange).join('\n\n'));
}

function renderChange(change: Change): string {
  // A task definition is never changed, only followed by a new revision: nothing is lost.
  const properties =
    change.action === 'new-revision'
      ? change.properties.map((one) => ({ ...one, replaces: false }))
      : change.properties;
  const lines = properties.flatMap((property) => renderProperty(redactProperty(property), property));
  return `${renderCode(change.logicalId)}\n${renderFence(lines.join('\n'), 'diff')}`;
}

/** `original` tells whether a hidden value changed. */
function renderProperty(
  { path, before, after, replaces }: PropertyChange,
  original: PropertyChange,
): readonly string[] {
  const suffix = replaces ? ' (replaces the resource)' : '';
  if (before === undefined && after === undefined)
    return [`! ${path}: changes; CloudFormation does not show how${suffix}`];
  if (before === after && original.before !== original.after) return [`! ${path}: ${HIDDEN} (changed)${suffix}`];
  return [
    ...(before === undefined ? [] : [`- ${path}: ${shorten(before)}`]),
    ...(after === undefined ? [] : [`+ ${path}: ${shorten(after)}${suffix}`]),
  ];
}

function shorten(value: string): string {
  const text = value.replaceAll(/\r?\n/g, ' ⏎ ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}
