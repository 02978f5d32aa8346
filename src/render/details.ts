/** A folded part of a comment, in the HTML that GitHub understands. */

import { escapeHtml } from './escape.ts';

/** `title` is plain text, `body` Markdown. Empty for an empty body. */
export function renderDetails(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${escapeHtml(title)}</summary>\n\n${body}\n\n</details>`;
}
