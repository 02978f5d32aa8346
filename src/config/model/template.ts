/** What the file says of its template itself. */

import type { Json } from '../../template/model.ts';

/** An operation of JSON Patch (RFC 6902); `path` and `from` are JSON pointers (RFC 6901). */
export type OverrideConfig =
  | { readonly op: 'add' | 'replace' | 'test'; readonly path: string; readonly value: Json }
  | { readonly op: 'move' | 'copy'; readonly path: string; readonly from: string }
  | { readonly op: 'remove'; readonly path: string };
