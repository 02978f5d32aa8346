/** `overrides:` of the file → operations on the template. */

import { isJson } from '../../template/parse.ts';
import type { OverrideConfig } from '../model.ts';
import type { InferloopFile } from '../schema.generated.ts';

type OverrideFile = NonNullable<InferloopFile['overrides']>[number];

export function buildOverrides(overrides: readonly OverrideFile[]): readonly OverrideConfig[] {
  return overrides.map(buildOverride);
}

/** An operation that lacks something is told by its check, and stands for its place here. */
function buildOverride({ op = 'test', path = '', from = '', value = '' }: OverrideFile): OverrideConfig {
  switch (op) {
    case 'remove':
      return { op, path };
    case 'move':
    case 'copy':
      return { op, path, from };
    case 'add':
    case 'replace':
    case 'test':
      return { op, path, value: isJson(value) ? value : '' };
  }
}
