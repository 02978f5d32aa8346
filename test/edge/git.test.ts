/** The checkout against real git repositories: the key changes when Docker would be given something else. */

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BuildConfig } from '../../src/config/model.ts';
import { createWorkspace } from '../../src/git/workspace.ts';
import type { BuildInputs, Workspace } from '../../src/ports.ts';

const environment = { PATH: process.env.PATH ?? '', HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: '1' };
const build: BuildConfig = { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} };

let directory: string;
let workspace: Workspace;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'inferloop-git-'));
  git('init', '--quiet', '--initial-branch=main');
  write({ Dockerfile: 'FROM scratch\nCOPY . /app\n', 'app/main.py': 'print(1)\n', 'README.md': 'words\n' });
  commit();
  workspace = createWorkspace({ directory, configFolder: '.', environment });
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('a file that the configuration names', () => {
  test('is read from its folder, and through links that stay in the checkout', async () => {
    write({ 'deploy/scripts/boot.sh': '#!/bin/sh\n', 'shared.sh': 'shared\n' });
    symlinkSync('../../shared.sh', join(directory, 'deploy/scripts/link.sh'));
    const inside = createWorkspace({ directory, configFolder: 'deploy', environment });
    expect(await inside.readNamed('scripts/boot.sh')).toEqual({ kind: 'text', text: '#!/bin/sh\n' });
    expect(await inside.readNamed('scripts/link.sh')).toEqual({ kind: 'text', text: 'shared\n' });
  });

  test('is not what a link outside leads to, where the machine keeps its own secrets', async () => {
    symlinkSync('/proc/self/environ', join(directory, 'boot.sh'));
    const reason = 'boot.sh is a link to a file outside the checkout';
    expect(await workspace.readNamed('boot.sh')).toEqual({ kind: 'unreadable', reason });
    expect(await workspace.readNamed('../boot.sh')).toMatchObject({ kind: 'unreadable' });
    expect(await workspace.readNamed('gone.sh')).toEqual({ kind: 'unreadable', reason: 'there is no gone.sh' });
  });
});

describe('build inputs', () => {
  test('of an unchanged checkout are equal and reusable', async () => {
    const first = await inputs();
    expect(first).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/), reusable: true });
    expect(await inputs()).toEqual(first);
  });

  test('are the same in another clone of the same commit', async () => {
    const clone = mkdtempSync(join(tmpdir(), 'inferloop-clone-'));
    execFileSync('git', ['clone', '--quiet', directory, clone], { env: environment });
    const other = createWorkspace({ directory: clone, configFolder: '.', environment });
    expect(await other.buildInputs(build, 'linux/amd64')).toEqual(await inputs());
    rmSync(clone, { recursive: true, force: true });
  });

  test.each([
    ['the text of a file', () => write({ 'app/main.py': 'print(2)\n' })],
    ['the name of a file', () => renameSync(join(directory, 'README.md'), join(directory, 'READ.md'))],
    ['a file less', () => rmSync(join(directory, 'README.md'))],
    ['the mode of a file', () => chmodSync(join(directory, 'app/main.py'), 0o755)],
    ['a symbolic link', () => symlinkSync('app/main.py', join(directory, 'link'))],
    ['the Dockerfile', () => write({ Dockerfile: 'FROM scratch\nCOPY app /app\n' })],
    ['the rules of .dockerignore', () => write({ '.dockerignore': 'README.md\n' })],
  ])('change with %s', async (_, change) => {
    const before = await inputs();
    change();
    commit();
    expect((await inputs()).key).not.toBe(before.key);
    expect((await inputs()).reusable).toBe(true);
  });

  test.each([
    ['target', { ...build, target: 'runtime' }, 'linux/amd64'],
    ['arguments', { ...build, args: { VERSION: '2' } }, 'linux/amd64'],
    ['platform', build, 'linux/arm64'],
  ] as const)('change with the %s', async (_, changed, platform) => {
    const before = await inputs();
    expect((await workspace.buildInputs(changed, platform)).key).not.toBe(before.key);
  });

  test('do not change with the order of the arguments', async () => {
    const one = await workspace.buildInputs({ ...build, args: { A: '1', B: '2' } }, 'linux/amd64');
    expect(await workspace.buildInputs({ ...build, args: { B: '2', A: '1' } }, 'linux/amd64')).toEqual(one);
  });

  test('see a change that is not committed as if it were', async () => {
    write({ 'app/main.py': 'print(2)\n' });
    const before = await inputs();
    commit();
    expect(before).toEqual(await inputs());
  });

  test('leave out what .dockerignore leaves out, also with exceptions', async () => {
    write({ '.dockerignore': 'app\n!app/main.py\n**/*.md\n', 'app/notes.txt': 'a' });
    commit();
    const before = await inputs();
    write({ 'app/notes.txt': 'b', 'README.md': 'more words\n' });
    expect(await inputs()).toEqual(before);
    write({ 'app/main.py': 'print(2)\n' });
    expect((await inputs()).key).not.toBe(before.key);
  });

  test('are not reusable with an untracked file in the context, also one that git ignores', async () => {
    write({ '.gitignore': 'dist\n', 'dist/bundle.js': 'made' });
    commit();
    expect((await inputs()).reusable).toBe(false);
    write({ '.dockerignore': 'dist\n' });
    commit();
    expect((await inputs()).reusable).toBe(true);
  });

  test('of a folder see nothing outside it, and say what is missing', async () => {
    write({ 'services/api/Dockerfile': 'FROM scratch\n', 'services/api/a.txt': 'a' });
    commit();
    const api = { ...build, context: 'services/api', dockerfile: 'services/api/Dockerfile' };
    const before = await workspace.buildInputs(api, 'linux/amd64');
    write({ 'README.md': 'other words\n' });
    expect(await workspace.buildInputs(api, 'linux/amd64')).toEqual(before);
    await expect(workspace.buildInputs({ ...api, dockerfile: 'none' }, 'linux/amd64')).rejects.toMatchObject({
      reason: 'image-failed',
      message: 'there is nothing to build: there is no none',
    });
  });

  test('of a submodule are not reusable: git does not tell its files', async () => {
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', directory, 'vendor');
    commit();
    expect((await inputs()).reusable).toBe(false);
  });
});

test('files are read relative to the working directory, or it is said why they cannot be', async () => {
  expect(await workspace.read('app/main.py')).toEqual({ kind: 'text', text: 'print(1)\n' });
  expect(await workspace.read('app/none.py')).toEqual({ kind: 'unreadable', reason: 'there is no app/none.py' });
  expect(await workspace.read('app')).toEqual({
    kind: 'unreadable',
    reason: 'there is a folder where a file should be: app',
  });
});

test('commit and tree are those that are checked out', async () => {
  expect(await workspace.head()).toEqual({ commit: git('rev-parse', 'HEAD'), tree: git('rev-parse', 'HEAD^{tree}') });
});

test('a folder that is no checkout is told apart, with what to do', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'inferloop-bare-'));
  writeFileSync(join(bare, 'Dockerfile'), 'FROM scratch\n');
  const outside = createWorkspace({ directory: bare, configFolder: '.', environment });
  await expect(outside.buildInputs(build, 'linux/amd64')).rejects.toMatchObject({
    message: expect.stringMatching(/not a git repository/),
    hint: expect.stringMatching(/actions\/checkout/),
  });
  rmSync(bare, { recursive: true, force: true });
});

function inputs(): Promise<BuildInputs> {
  return workspace.buildInputs(build, 'linux/amd64');
}

function write(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function git(...parameters: readonly string[]): string {
  return execFileSync('git', parameters, { cwd: directory, env: environment, encoding: 'utf8' }).trim();
}

function commit(): void {
  git('add', '--all');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '--message=change');
}
