/** A bare git repository: commits written, refs moved, histories read and compared. */

import { mkdir } from 'node:fs/promises';
import type { Git, Signature } from './git.ts';

/** Contents by path; null removes the file. */
export type Files = { readonly [path: string]: string | Buffer | null };

export interface GitCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface FileChange {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
  readonly blob: string;
}

export interface GitRepository {
  /** Path of the bare repository; a runner clones from it. */
  readonly folder: string;
  /** A branch, a full ref or an id, abbreviated or not, as a commit id. */
  resolve(revision: string): Promise<string | undefined>;
  commit(sha: string): Promise<GitCommit>;
  /** Newest first; revisions and ranges as `git rev-list` takes them. */
  log(...revisions: readonly string[]): Promise<readonly GitCommit[]>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /** What differs from the first commit to the second. */
  changes(from: string, to: string): Promise<readonly FileChange[]>;
  /** Full names with commit ids, for example of `refs/heads/`. */
  refs(prefix: string): Promise<ReadonlyMap<string, string>>;
  setRef(name: string, sha: string | undefined): Promise<void>;
  /** Commits files on top of a branch, or of `from` when the branch is new. Returns the commit. */
  write(branch: string, files: Files, message: string, author: Signature, from?: string): Promise<string>;
}

export async function initRepository(git: Git, folder: string, defaultBranch: string): Promise<GitRepository> {
  await mkdir(folder, { recursive: true });
  const run = (args: readonly string[], input?: string | Buffer, author?: Signature) =>
    git.run(args, {
      cwd: folder,
      ...(input === undefined ? {} : { input }),
      ...(author === undefined ? {} : { author }),
    });
  await run(['init', '--quiet', '--bare', '.']);
  await run(['symbolic-ref', 'HEAD', `refs/heads/${defaultBranch}`]);
  // Runners fetch a commit by its id, as they may from GitHub.
  await run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);

  const resolve = async (revision: string) => {
    for (const name of [`refs/heads/${revision}`, `refs/${revision}`, revision]) {
      const found = await git.attempt(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: folder });
      if (found.code === 0) return found.stdout;
    }
    return undefined;
  };
  const log = async (...revisions: readonly string[]) => {
    const text = await run(['log', '--topo-order', `--format=${FORMAT}`, ...revisions, '--']);
    return text.split(RECORD).slice(1).map(parseCommit);
  };
  return {
    folder,
    resolve,
    log,
    async commit(sha) {
      const [commit] = await log('--max-count=1', sha);
      if (commit === undefined) throw new Error(`no commit ${sha}`);
      return commit;
    },
    async mergeBase(one, other) {
      const found = await git.attempt(['merge-base', one, other], { cwd: folder });
      return found.code === 0 ? found.stdout : undefined;
    },
    async changes(from, to) {
      const range = ['diff-tree', '-r', '-M', '-z', from, to];
      const [raw, counts] = await Promise.all([run([...range, '--raw', '--abbrev=40']), run([...range, '--numstat'])]);
      return parseChanges(raw, counts);
    },
    async refs(prefix) {
      const text = await run(['for-each-ref', '--format=%(refname) %(objectname)', prefix]);
      const pairs = text.split('\n').filter((line) => line !== '');
      return new Map(pairs.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    },
    async setRef(name, sha) {
      await run(sha === undefined ? ['update-ref', '-d', name] : ['update-ref', name, sha]);
    },
    async write(branch, files, message, author, from) {
      const ref = `refs/heads/${branch}`;
      const parent = (await resolve(ref)) ?? from;
      await run(['fast-import', '--quiet', '--force'], importStream(ref, files, message, author, parent), author);
      const sha = await resolve(ref);
      if (sha === undefined) throw new Error(`the commit on ${branch} did not land`);
      return sha;
    },
  };
}

const RECORD = '\x1e';
const FIELD = '\x1f';
const FORMAT = `%x1e${['%H', '%T', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B'].join('%x1f')}`;

function parseCommit(record: string): GitCommit {
  const [sha = '', tree = '', parents = '', name = '', email = '', at = '', by = '', byEmail = '', on = '', text = ''] =
    record.split(FIELD);
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name, email, date: new Date(Number(at) * 1000) },
    committer: { name: by, email: byEmail, date: new Date(Number(on) * 1000) },
    message: text.trimEnd(),
  };
}

const statuses: { readonly [letter: string]: FileChange['status'] } = { A: 'added', D: 'removed', R: 'renamed' };

/** Both lists come in the same order, paths separated by NUL; of a renamed file both names are told. */
function parseChanges(raw: string, counts: string): readonly FileChange[] {
  const numbers = [...counts.matchAll(/(\d+|-)\t(\d+|-)\t(?:[^\0]+|\0[^\0]+\0[^\0]+)\0/g)];
  const heads = [...raw.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\0([^\0]+)\0(?:([^:\0][^\0]*)\0)?/g)];
  return heads.map(([, blob = '', letter = '', first = '', second], index) => ({
    path: second ?? first,
    previousPath: second === undefined ? undefined : first,
    status: statuses[letter] ?? 'modified',
    additions: Number(numbers[index]?.[1]) || 0,
    deletions: Number(numbers[index]?.[2]) || 0,
    blob,
  }));
}

/** See git-fast-import(1): one stream makes blobs, tree, commit and ref in one process. */
function importStream(ref: string, files: Files, message: string, author: Signature, parent: string | undefined) {
  const who = `${author.name} <${author.email}> ${Math.floor(author.date.getTime() / 1000)} +0000`;
  const parts: Buffer[] = [];
  const data = (content: string | Buffer) => {
    const bytes = Buffer.from(content);
    parts.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'));
  };
  parts.push(Buffer.from(`commit ${ref}\nauthor ${who}\ncommitter ${who}\n`));
  data(message);
  if (parent !== undefined) parts.push(Buffer.from(`from ${parent}\n`));
  for (const [path, content] of Object.entries(files)) {
    if (content === null) {
      parts.push(Buffer.from(`D ${path}\n`));
      continue;
    }
    parts.push(Buffer.from(`M 100644 inline ${path}\n`));
    data(content);
  }
  parts.push(Buffer.from('\n'));
  return Buffer.concat(parts);
}
