/** Our Markdown as text for a terminal: tables in columns, no marks, what is folded on a page shown or only named. */

export interface PlainOptions {
  /** What a page shows only when it is opened. */
  readonly folded: 'shown' | 'named';
}

/** Knows what `render/` writes, and leaves the rest as it is. */
export function renderPlain(markdown: string, { folded }: PlainOptions): string {
  const printed: string[] = [];
  let table: string[] = [];
  let fence: { readonly mark: string; readonly shown: boolean } | undefined;
  let depth = 0;
  const isShown = () => depth === 0 || folded === 'shown';
  for (const line of [...markdown.split('\n'), '']) {
    const [, mark, language] = /^(`{3,})(\w*)$/.exec(line) ?? [];
    const [, summary] = /^<details><summary>(.*)<\/summary>$/.exec(line) ?? [];
    if (fence === undefined && line.startsWith('|')) {
      if (isShown()) table.push(line);
      continue;
    }
    printed.push(...renderTable(table));
    table = [];
    if (fence !== undefined) {
      if (line === fence.mark) fence = undefined;
      else if (fence.shown) printed.push(`  ${line}`);
    } else if (mark !== undefined) {
      // A picture is no text.
      fence = { mark, shown: isShown() && language !== 'mermaid' };
    } else if (summary !== undefined) {
      if (isShown()) printed.push(`▸ ${renderInline(summary)}`);
      depth += 1;
    } else if (line === '</details>') {
      depth -= 1;
    } else if (isShown() && !line.startsWith('<!--')) {
      printed.push(renderLine(line));
    }
  }
  return printed
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function renderLine(line: string): string {
  const [, alert] = /^> \[!(\w+)\]$/.exec(line) ?? [];
  if (alert !== undefined) return `│ ${alert}`;
  if (line.startsWith('>')) return `│ ${renderInline(line.slice(2))}`.trimEnd();
  return renderInline(line.replace(/^#+ /, ''));
}

function renderTable([head, alignment = '', ...body]: readonly string[]): readonly string[] {
  if (head === undefined) return [];
  const rows = [head, ...body].map((line) => cellsOf(line).map(renderInline));
  const columns = cellsOf(alignment).map((mark, index) => ({
    right: mark.endsWith(':') && !mark.startsWith(':'),
    width: Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  }));
  const lines = rows.map((row) =>
    columns
      .map(({ right, width }, index) => (right ? row[index]?.padStart(width) : row[index]?.padEnd(width)))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(Math.max(...lines.map(({ length }) => length)));
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** What is code stays as it is written; elsewhere marks go and escapes are undone. */
function renderInline(text: string): string {
  return text
    .split(/(?<!\\)(`+)(.*?[^`])\1(?!`)/)
    .map((part, index) => (index % 3 === 0 ? renderWords(part) : index % 3 === 1 ? '' : part.trim()))
    .join('')
    .replaceAll('\u00a0', ' ');
}

const entities: { readonly [name: string]: string } = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function renderWords(text: string): string {
  return text
    .replaceAll('<br>', ', ')
    .replaceAll(/<\/?\w+>/g, '')
    .replaceAll(/(?<!\\)\*\*/g, '')
    .replaceAll(/(?<!\\)\[([^\]]*)\]\(([^)]*)\)/g, '$1 ($2)')
    .replaceAll(/\\([\\`*_[\]~|])/g, '$1')
    .replaceAll('\u200d', '')
    .replaceAll(/&(lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
