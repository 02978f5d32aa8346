/** The last word on a template: the file's operations in their order, each told where it finds no place. */

import { checkDeclaration } from '../config/checks/declaration.ts';
import type { Finding } from '../config/checks/finding.ts';
import { quote } from '../config/mistake.ts';
import type { Config, OverrideConfig } from '../config/model.ts';
import type { Path } from '../config/node.ts';
import { DeployError } from '../errors.ts';
import { isObject } from '../template/intrinsics.ts';
import type { Json, JsonObject, Template } from '../template/model.ts';
import { readTemplate } from '../template/parse.ts';
import { sortedObject } from './json.ts';
import { applyPatch, parsePointer } from './patch.ts';

export type Overridden =
  /** With what no file could have declared itself. */
  | { readonly kind: 'template'; readonly template: Template; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly finding: Finding };

/** Ends at the first operation that cannot be done (RFC 6902, section 5). */
export function applyOverrides(template: Template, overrides: Config['overrides']): Overridden {
  const before = sortedObject(template);
  const documents: Json[] = [before];
  for (const [index, operation] of overrides.entries()) {
    const patched = applyPatch(documents.at(-1) ?? before, operation);
    if (patched.kind === 'refused') {
      return { kind: 'refused', finding: refuse(index, patched.member, patched.message, patched.hint) };
    }
    documents.push(patched.document);
  }
  const read = readPatched(documents.at(-1) ?? before);
  if (read.kind === 'template') return { ...read, findings: checkOverridden(before, read.template, overrides) };
  const broken = documents.findIndex((document) => readPatched(document).kind === 'broken');
  const message = `after this nothing is a template any more: ${read.message}`;
  const hint = 'a resource needs its `Type`, an output its `Value`';
  return { kind: 'refused', finding: refuse(broken - 1, 'path', message, hint) };
}

function readPatched(document: Json) {
  try {
    return { kind: 'template', template: readTemplate(document) } as const;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    return { kind: 'broken', message: error.message } as const;
  }
}

/** What no operation reached is the same value as before. */
function checkOverridden(before: JsonObject, after: Template, overrides: Config['overrides']): readonly Finding[] {
  const untouched = isObject(before.Resources) ? before.Resources : {};
  return Object.entries(after.Resources)
    .filter(([logicalId, declaration]) => untouched[logicalId] !== declaration)
    .flatMap(([logicalId, declaration]) => {
      const at = ['Resources', logicalId];
      return [...checkLogicalId(logicalId, at), ...checkDeclaration(declaration, at)];
    })
    .map((finding) => ({ ...finding, paths: [placeOf(finding.paths[0], overrides) ?? ['overrides']] }));
}

function checkLogicalId(logicalId: string, at: Path): readonly Finding[] {
  if (/^[A-Za-z0-9]+$/.test(logicalId)) return [];
  const message = `${quote(logicalId)} is no logical id`;
  return [{ severity: 'error', paths: [at], message, hint: 'CloudFormation takes letters and digits only' }];
}

/** Where the file says what stands at a place of the template; undefined when no override does. The last one counts. */
export function placeOf(at: Path, overrides: Config['overrides']): Path | undefined {
  const index = overrides.findLastIndex(({ path }) => leadsTo(parsePointer(path), at));
  const override = overrides[index];
  if (override === undefined) return undefined;
  const inner = at.slice(parsePointer(override.path).length);
  return ['overrides', String(index), ...('value' in override ? ['value', ...inner] : ['path'])];
}

/** Where the file takes away what stood at a place of the template. */
export function removalOf(at: Path, overrides: Config['overrides']): Path | undefined {
  const index = overrides.findLastIndex((override) => leadsTo(parsePointer(takenBy(override)), at));
  return index < 0 ? undefined : ['overrides', String(index), 'path'];
}

function takenBy(override: OverrideConfig): string {
  return override.op === 'move' ? override.from : override.path;
}

/** `-` may be any item. */
function leadsTo(pointer: Path, at: Path): boolean {
  return pointer.length <= at.length && pointer.every((key, index) => key === at[index] || key === '-');
}

function refuse(index: number, member: string, message: string, hint: string): Finding {
  return { severity: 'error', paths: [['overrides', String(index), member]], message, hint };
}
