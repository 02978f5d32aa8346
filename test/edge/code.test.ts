/** The code of a function on disk: what its digest tells apart, and a zip that others can open. */

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../src/git/workspace.ts';
import type { CodeBundle } from '../../src/ports.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'inferloop-code-'));
  write({ 'notify/app.py': 'print(1)\n', 'notify/lib/b.py': 'b\n', 'notify/lib/a.py': 'a\n' });
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(files: { readonly [path: string]: string }): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function bundle(folder = 'notify'): Promise<CodeBundle> {
  return createWorkspace({ directory, configFolder: '.', environment: {} }).bundle(folder);
}

describe('the digest', () => {
  test('is that of what the folder holds, whenever it was written and whatever lies beside it', async () => {
    const first = await bundle();
    expect(first).toMatchObject({ files: 3, bytes: 13, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    utimesSync(join(directory, 'notify/app.py'), 1, 1);
    write({ 'notify/.git/HEAD': 'x', 'notify/lib/__pycache__/a.pyc': 'time', 'other/app.py': 'x' });
    const again = await bundle();
    expect(again.digest).toBe(first.digest);
    expect(Buffer.from(again.zip()).equals(Buffer.from(first.zip()))).toBe(true);
  });

  test.each([
    ['the text of a file', () => write({ 'notify/app.py': 'print(2)\n' })],
    ['a file more', () => write({ 'notify/lib/c.py': '' })],
    ['the mode of a file', () => chmodSync(join(directory, 'notify/app.py'), 0o755)],
    ['a link', () => symlinkSync('lib/a.py', join(directory, 'notify/link.py'))],
    ['where a file lies', () => write({ 'notify/lib/b.py': 'a\n', 'notify/lib/a.py': 'b\n' })],
  ])('changes with %s', async (_, change) => {
    const before = await bundle();
    change();
    expect((await bundle()).digest).not.toBe(before.digest);
  });
});

test('the zip is one that Python opens: names in order, one date, modes, and links that stay links', async () => {
  write({ 'notify/bin/run': '#!/bin/sh\n', 'notify/größe.txt': 'ü' });
  chmodSync(join(directory, 'notify/bin/run'), 0o700);
  symlinkSync('/etc/passwd', join(directory, 'notify/link'));
  const file = join(directory, 'code.zip');
  writeFileSync(file, (await bundle()).zip());
  const script = `import zipfile,sys
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
for i in z.infolist(): print(i.filename, i.date_time, oct(i.external_attr >> 16), z.read(i).decode().strip())`;
  const { error, status, stdout, stderr } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
  if (error !== undefined) return console.log('skipped: no python3');
  expect([status, stderr]).toEqual([0, '']);
  const date = '(1980, 1, 1, 0, 0, 0)';
  expect(stdout.trim().split('\n')).toEqual([
    `app.py ${date} 0o100644 print(1)`,
    `bin/run ${date} 0o100755 #!/bin/sh`,
    `größe.txt ${date} 0o100644 ü`,
    `lib/a.py ${date} 0o100644 a`,
    `lib/b.py ${date} 0o100644 b`,
    `link ${date} 0o120777 /etc/passwd`,
  ]);
});

describe('what Lambda does not take', () => {
  test('is told before anything is read', async () => {
    await expect(bundle('nowhere')).rejects.toMatchObject({
      reason: 'config-invalid',
      fault: 'user',
      message: 'there is no code: there is no folder nowhere',
    });
    write({ 'file.py': '', 'empty/__pycache__/x.pyc': '' });
    await expect(bundle('file.py')).rejects.toMatchObject({ message: 'there is no code: there is no folder file.py' });
    await expect(bundle('empty')).rejects.toMatchObject({ message: 'there is no code: the folder empty is empty' });
  });

  test('is what lies outside of the checkout, by its path or by a link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'inferloop-outside-'));
    mkdirSync(join(outside, 'fn'));
    writeFileSync(join(outside, 'fn/app.py'), '');
    symlinkSync(outside, join(directory, 'away'));
    for (const folder of ['away/fn', `../${basename(outside)}/fn`, '..']) {
      await expect(bundle(folder)).rejects.toMatchObject({
        message: `there is no code: ${folder} is outside of the checkout`,
      });
    }
    rmSync(outside, { recursive: true });
  });

  test('is told with what takes the room', async () => {
    write({ 'notify/node_modules/big/index.js': '' });
    truncateSync(join(directory, 'notify/node_modules/big/index.js'), 250 * 1024 * 1024);
    await expect(bundle()).rejects.toMatchObject({
      message: 'notify holds 251 MB, 250 MB of them in node_modules; Lambda takes 250 MB',
      hint: expect.stringContaining('or write `build`'),
    });
  });
});
