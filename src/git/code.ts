/** The code of a function: all that its folder holds, told apart by a digest, and zipped when it is sent. */

import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DeployError } from '../errors.ts';
import type { CodeBundle } from '../ports.ts';
import { type ZipEntry, zip } from './zip.ts';

/** What git keeps, and what Python writes beside the code with the time in it. */
const ignored: ReadonlySet<string> = new Set(['.git', '__pycache__']);

/** Files that a zip can count. */
const MOST = 65_535;

/** Bytes that Lambda takes unzipped (Lambda Developer Guide, "Lambda quotas"); zipped there is no limit by way of S3. */
const LIMIT = 250 * 1024 * 1024;

/** `name` is the folder as the file has it, `roots` are those that it must lie in. */
export async function bundleCode(folder: string, name: string, roots: readonly string[]): Promise<CodeBundle> {
  const state = await lstat(folder).catch(() => undefined);
  if (state?.isDirectory() !== true) throw unusable(`there is no folder ${name}`);
  if (!(await isInside(folder, roots))) throw unusable(`${name} is outside of the checkout`);
  const found = await list(folder, '');
  if (found.length === 0) throw unusable(`the folder ${name} is empty`);
  if (found.length > MOST) throw unusable(`the folder ${name} has ${found.length} files, and a zip holds ${MOST}`);
  const bytes = found.reduce((sum, { size }) => sum + size, 0);
  if (bytes > LIMIT) throw tooLarge(name, bytes, found);
  // One after the other: all at once would open more files than a process may.
  const entries: ZipEntry[] = [];
  for (const one of found) entries.push(await read(folder, one));
  return { digest: digestOf(entries), files: entries.length, bytes, zip: () => zip(entries) };
}

/** What the machine keeps for itself is no code; a link may lead there, or `..`. */
async function isInside(folder: string, roots: readonly string[]): Promise<boolean> {
  const [real = folder, ...inside] = await Promise.all([folder, ...roots].map((one) => realpath(one)));
  return inside.some((root) => !relative(root, real).split(sep).includes('..'));
}

interface Found {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly size: number;
  /** As git tells them apart. A link stays a link: nothing from outside of the folder comes along. */
  readonly mode: 'file' | 'executable' | 'link';
}

/** Sorted by path: the order of a file system means nothing. */
async function list(folder: string, below: string): Promise<readonly Found[]> {
  const items = (await readdir(join(folder, below), { withFileTypes: true })).filter(({ name }) => !ignored.has(name));
  const found = await Promise.all(items.map((item) => look(folder, below, item)));
  return found.flat().sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function look(folder: string, below: string, item: Dirent): Promise<readonly Found[]> {
  const path = below === '' ? item.name : `${below}/${item.name}`;
  if (item.isDirectory()) return list(folder, path);
  if (!item.isFile() && !item.isSymbolicLink()) return [];
  const { mode, size } = await lstat(join(folder, path));
  if (item.isSymbolicLink()) return [{ path, size, mode: 'link' }];
  return [{ path, size, mode: (mode & 0o100) === 0 ? 'file' : 'executable' }];
}

async function read(folder: string, { path, mode }: Found): Promise<ZipEntry> {
  const file = join(folder, path);
  return { path, mode, body: mode === 'link' ? Buffer.from(await readlink(file)) : await readFile(file) };
}

function digestOf(entries: readonly ZipEntry[]): string {
  const hash = createHash('sha256');
  for (const { path, mode, body } of entries) {
    hash.update(JSON.stringify([path, mode, createHash('sha256').update(body).digest('hex')]));
  }
  return hash.digest('hex');
}

function tooLarge(name: string, bytes: number, found: readonly Found[]): DeployError {
  const parts = new Map<string, number>();
  for (const { path, size } of found) {
    const [part = ''] = path.split('/');
    parts.set(part, (parts.get(part) ?? 0) + size);
  }
  const [largest] = [...parts].sort(([, one], [, other]) => other - one);
  const most = largest === undefined ? '' : `, ${megabytes(largest[1])} of them in ${largest[0]}`;
  const message = `${name} holds ${megabytes(bytes)}${most}; Lambda takes ${megabytes(LIMIT)}`;
  const hint =
    'leave out what does not run (tests, caches, packages of development), or write `build`: an image may have 10 GB';
  return new DeployError('config-invalid', message, { fault: 'user', hint });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}

function unusable(reason: string): DeployError {
  return new DeployError('config-invalid', `there is no code: ${reason}`, {
    fault: 'user',
    hint: 'correct `source`; its path starts at the folder of inferloop.yaml. What a step makes must be there before this one',
  });
}
