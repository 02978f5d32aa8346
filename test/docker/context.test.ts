/** The key of an image is made of the very files that Docker is given: else a changed file could leave an old image. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContext } from '../../src/git/context.ts';
import { createWorkspace } from '../../src/git/workspace.ts';
import { builders, createRecordingClient, describeDocker, execute } from './engine.ts';

const paths = [
  '.dockerignore',
  '.env',
  'Dockerfile',
  'README.md',
  'a b.txt',
  'build/out/x.o',
  'docs/deep/keep.md',
  'docs/keep.md',
  'docs/notes.md',
  'src/.hidden',
  'src/a.tmp',
  'src/abc',
  'src/lib/adc',
  'src/lib/main.py',
  'src/rooted',
  'rooted',
];

describeDocker.each(builders)('the files that %s is given', (builder) => {
  test.each([
    ['nothing is left out', ''],
    ['comments, blanks, a rooted name', '# words\n\n  README.md  \n/rooted\n'],
    ['wildcards', '*.md\n**/*.tmp\nsrc/a?c\nsrc/lib/a[a-d]c\n'],
    ['folders, with and without a slash', 'build/\ndocs\n'],
    ['exceptions', '*\n!src\nsrc/lib\n!src/lib/main.py\n!a b.txt\n'],
    ['an exception inside a folder that is left out', 'docs\n!docs/keep.md\n!docs/deep\n'],
    ['the Dockerfile and the rules themselves', 'Dockerfile\n.dockerignore\n'],
    ['odd spellings', './src/lib\n**/docs/../README.md\n.e*\n'],
  ])('are those of the key: %s', async (_, rules) => {
    const folder = mkdtempSync(join(tmpdir(), 'inferloop-context-'));
    const client = createRecordingClient({ builder });
    try {
      for (const path of paths) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), path);
      }
      writeFileSync(join(folder, 'Dockerfile'), 'FROM busybox:1.37\nCOPY . /app\n');
      writeFileSync(join(folder, '.dockerignore'), `${rules}.git\n`);
      for (const words of [
        ['init', '--quiet'],
        ['add', '--all'],
      ])
        execFileSync('git', words, { cwd: folder });

      const { entries, complete } = await readContext(folder, join(folder, 'Dockerfile'), client.environment);
      expect(complete).toBe(true);
      writeFileSync(join(folder, 'untracked'), 'of no commit');
      const given = await readImage(builder, folder, client.environment);
      expect(given.filter((path) => path !== 'untracked').sort()).toEqual(entries.map(({ path }) => path));
      const workspace = createWorkspace({ directory: folder, configFolder: '.', environment: client.environment });
      const build = { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} };
      expect((await workspace.buildInputs(build, 'linux/amd64')).reusable).toBe(!given.includes('untracked'));
    } finally {
      client.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Files under /app of the image that the folder makes. */
async function readImage(
  builder: (typeof builders)[number],
  folder: string,
  environment: { readonly [name: string]: string },
): Promise<string[]> {
  const docker = (...parameters: readonly string[]) => execute('docker', parameters, { env: environment, cwd: folder });
  await docker(...(builder === 'buildx' ? ['buildx', 'build'] : ['build']), '--quiet', '--tag=inferloop-context', '.');
  const find = ['sh', '-c', 'mkdir -p /app && cd /app && find . -type f'];
  const { stdout } = await docker('run', '--rm', '--network=none', 'inferloop-context', ...find);
  await docker('image', 'rm', '--force', 'inferloop-context');
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.replace('./', '')]));
}
