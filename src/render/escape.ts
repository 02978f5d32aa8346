/** The one place that makes a value inert in GitHub's Markdown: no markup, no HTML, no mention, no broken fence. */

/** Control and format characters but the new line: invisible, or turning the direction of reading round. */
const unprintable = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Between `@` or `#` and what follows: invisible, and no longer a mention or a reference to an issue. */
const JOINER = '\u200d';

/** A value in running text. */
export function escapeText(value: string): string {
  return escapeHtml(value).replaceAll(/[\\`*_[\]~|]/g, (mark) => `\\${mark}`);
}

/** A sentence of our own with values in it: what stands between backticks becomes code. */
export function escapeWords(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? renderCode(part.slice(1, -1)) : escapeText(part)))
    .join('');
}

/** A value inside HTML that we write, such as `<summary>`. */
export function escapeHtml(value: string): string {
  return oneLine(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[@#](?=\w)/g, (mark) => mark + JOINER);
}

/** A value as code, anywhere but in a table: mentions do not fire there. */
export function renderCode(value: string): string {
  const text = oneLine(value);
  const mark = '`'.repeat(longestRun(text) + 1);
  const space = text.startsWith('`') || text.endsWith('`') || text === '' ? ' ' : '';
  return `${mark}${space}${text}${space}${mark}`;
}

/** The same in a cell of a table, where a bar would end the cell even within code. */
export function renderCodeCell(value: string): string {
  return renderCode(value.replaceAll('\\', '\\\\')).replaceAll('|', '\\|');
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function renderFence(text: string, language: string): string {
  const mark = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${mark}${language}\n${text.replaceAll(unprintable, '')}\n${mark}`;
}

/** A label of Mermaid, which has no escape for its own quotes. */
export function escapeMermaid(value: string): string {
  return oneLine(value).replaceAll(/["\\;#`<>]/g, ' ');
}

/** Visible on one line. */
export function oneLine(value: string): string {
  return value.replaceAll(/\r?\n|\r|\t/g, ' ').replaceAll(unprintable, '');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
