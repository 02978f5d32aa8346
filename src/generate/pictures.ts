/** Takes the pictures of README.md, with Chromium, of what `npm run demo -- --no-serve` left: `npm run pictures`. */

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { renderMarkdown } from '../sandbox/github/conversation/markdown.ts';
import { style } from '../sandbox/github/conversation/style.ts';

const run = promisify(execFile);

/** Of all pull requests on the page the last one. */
const lastOnly = '<style>main:has(+ main) { display: none; } main + main { border: 0; }</style>';

interface Picture {
  readonly file: string;
  readonly html: string;
  /** In CSS pixels; the picture has twice as many. */
  readonly width: number;
}

const folder = await mkdtemp(join(tmpdir(), 'inferloop-pictures-'));
try {
  await mkdir('docs/images', { recursive: true });
  const plan = await readFile('demo-output/2-plan.md', 'utf8');
  await take({ file: 'docs/images/comment.png', html: renderComment(plan), width: 1040 });
  const conversations = await readFile('demo-output/conversations.html', 'utf8');
  await take({ file: 'docs/images/conversation.png', html: conversations + lastOnly, width: 1000 });
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The comment alone, as the page of a pull request shows it. */
function renderComment(markdown: string): string {
  const box = `<article class="box" style="margin: 0"><header><b>github-actions</b> <span class="badge">bot</span></header><div class="body">${renderMarkdown(markdown)}</div></article>`;
  return `<!doctype html><meta charset="utf-8"><style>${style} main { max-width: none; padding: 12px; }</style><main>${box}</main>`;
}

async function take({ file, html, width }: Picture): Promise<void> {
  const page = join(folder, 'page.html');
  await writeFile(page, `${html}<script>document.title = document.documentElement.scrollHeight</script>`);
  const { stdout } = await browse([`--window-size=${width},100`, '--dump-dom'], page);
  const height = /<title>(\d+)<\/title>/.exec(stdout)?.[1] ?? '1000';
  await browse([`--window-size=${width},${height}`, `--screenshot=${resolve(file)}`], page);
  process.stdout.write(`${file}: ${width} by ${height}, twice as fine\n`);
}

/** The page is ours, and a container has no namespaces for Chromium's own sandbox. */
function browse(options: readonly string[], page: string) {
  const always = ['--headless', '--no-sandbox', '--hide-scrollbars', '--force-device-scale-factor=2'];
  return run('chromium', [...always, `--user-data-dir=${join(folder, 'profile')}`, ...options, `file://${page}`]);
}
