/** Markdown as GitHub shows it in comments: tables, alerts, folded details, coloured diffs. */

import { Marked } from 'marked';
import { icon } from './icons.ts';

const alerts = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
} as const;

/** In comments, unlike in files, a line break is a line break. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    code({ text, lang }) {
      const language = (lang ?? '').split(/\s/)[0] ?? '';
      const body = language === 'diff' ? renderDiff(text) : escapeHtml(text);
      return `<pre class="code ${escapeHtml(language)}"><code>${body}</code></pre>\n`;
    },
    blockquote({ tokens }) {
      const body = this.parser.parse(tokens);
      const [start, kind] = /^<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:<br>\s*)?/.exec(body) ?? [];
      if (start === undefined || !isAlert(kind)) return `<blockquote>${body}</blockquote>\n`;
      const rest = `<p>${body.slice(start.length)}`.replace(/^<p><\/p>\s*/, '');
      const title = `<p class="alert-title">${icon('alert')}${alerts[kind]}</p>`;
      return `<div class="alert ${kind.toLowerCase()}">${title}${rest}</div>\n`;
    },
  },
});

/** HTML in it is left as it is: the sandbox shows what its own jobs wrote. */
export function renderMarkdown(text: string): string {
  return marked.parse(text, { async: false });
}

/** One line of it, without a paragraph around. */
export function renderInline(text: string): string {
  return marked.parseInline(text, { async: false });
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function isAlert(kind: string | undefined): kind is keyof typeof alerts {
  return kind !== undefined && kind in alerts;
}

const diffLines: readonly (readonly [RegExp, string])[] = [
  [/^@@/, 'hunk'],
  [/^\+/, 'added'],
  [/^-/, 'removed'],
  [/^!/, 'changed'],
  [/^#/, 'comment'],
];

function renderDiff(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const kind = diffLines.find(([start]) => start.test(line))?.[1];
      return kind === undefined ? escapeHtml(line) : `<span class="${kind}">${escapeHtml(line)}</span>`;
    })
    .join('\n');
}
