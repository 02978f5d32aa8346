/** Rebuilds both bundles in a copy of the sources and compares every file with the committed `dist/`. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const copy = mkdtempSync(join(tmpdir(), 'inferloop-dist-'));
try {
  for (const path of ['src', 'package.json', 'tsconfig.json']) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: copy, stdio: 'inherit' });
  const differing = differences('dist', join(copy, 'dist'));
  for (const line of differing) console.error(line);
  if (differing.length > 0) {
    console.error('dist/ is not what the sources build: run `npm run build` and commit the result');
    process.exitCode = 1;
  } else {
    console.log(`dist/ equals the build of the sources: ${filesOf('dist').length} files`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

function differences(committed: string, built: string): readonly string[] {
  const names = new Set([...filesOf(committed), ...filesOf(built)]);
  return [...names].sort().flatMap((name) => {
    const [one, other] = [committed, built].map((folder) => readOrNothing(join(folder, name)));
    if (one === undefined) return [`missing: dist/${name}`];
    if (other === undefined) return [`not built any more: dist/${name}`];
    return one.equals(other) ? [] : [`differs: dist/${name}`];
  });
}

function readOrNothing(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}
