/** The build context as git knows it, less what `.dockerignore` leaves out. */

import { lstat, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type dockerignore from '@balena/dockerignore';
import { runGit } from './process.ts';

const submodule = '160000';

export interface ContextEntry {
  /** Relative to the context, with slashes. */
  readonly path: string;
  /** 100644, 100755, 120000 (symbolic link), 160000 (submodule, whose files git does not tell). */
  readonly mode: string;
  /** Git's id of the blob. */
  readonly object: string;
}

export interface Context {
  /** Sorted by path. */
  readonly entries: readonly ContextEntry[];
  /** False when Docker would see something that the entries do not say: untracked files, submodules. */
  readonly complete: boolean;
}

type Environment = { readonly [name: string]: string };

/**
 * Both paths are absolute. A file that was changed since the commit counts as it is now. The folder `.git`, which Docker
 * is sent as well unless it is ignored, counts as nothing: it differs in every clone.
 */
export async function readContext(folder: string, dockerfile: string, environment: Environment): Promise<Context> {
  const list = async (option: string) =>
    (await runGit(['ls-files', '-z', option, '--', '.'], folder, environment)).split('\0').filter(Boolean);
  const rules = await readRules(folder, dockerfile);
  const isSent = (path: string) => !rules.ignores(path);
  const [staged, changed, untracked] = await Promise.all([list('--stage'), list('--modified'), list('--others')]);
  const entries: ContextEntry[] = [];
  for (const entry of staged.map(parseStaged).filter(({ path }) => isSent(path))) {
    const now = changed.includes(entry.path) ? await readNow(folder, entry.path, environment) : entry;
    if (now !== undefined) entries.push(now);
  }
  return {
    entries: entries.sort((one, other) => (one.path < other.path ? -1 : 1)),
    complete: !untracked.some(isSent) && !entries.some(({ mode }) => mode === submodule),
  };
}

/** `100644 <object> 0<TAB>path`. */
function parseStaged(line: string): ContextEntry {
  const [head = '', path = ''] = line.split('\t');
  const [mode = '', object = ''] = head.split(' ');
  return { path, mode, object };
}

/** As `git add` would see it; undefined when it was deleted. */
async function readNow(folder: string, path: string, environment: Environment): Promise<ContextEntry | undefined> {
  const file = join(folder, path);
  const state = await lstat(file).catch(() => undefined);
  if (state === undefined) return undefined;
  if (state.isDirectory()) return { path, mode: submodule, object: '' };
  const hash = (options: readonly string[], input?: string) =>
    runGit(['hash-object', ...options], folder, environment, input);
  if (state.isSymbolicLink()) {
    return { path, mode: '120000', object: (await hash(['--stdin'], await readlink(file))).trim() };
  }
  const mode = (state.mode & 0o100) === 0 ? '100644' : '100755';
  return { path, mode, object: (await hash(['--', path])).trim() };
}

/** BuildKit prefers the file next to the Dockerfile, named after it. Loaded when something is built: a start does without. */
async function readRules(folder: string, dockerfile: string): Promise<ReturnType<typeof dockerignore.default>> {
  const { default: rules } = await import('@balena/dockerignore');
  for (const file of [`${dockerfile}.dockerignore`, join(folder, '.dockerignore')]) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return rules.default().add(text.split(/\r?\n/));
  }
  return rules.default();
}
