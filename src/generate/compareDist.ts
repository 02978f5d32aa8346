/** `npm run check:dist`: builds both bundles anew and compares every file with `dist/`. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBundles } from './bundles.ts';

const built = mkdtempSync(join(tmpdir(), 'inferloop-dist-'));
try {
  buildBundles(built);
  const differing = differences('dist', built);
  for (const line of differing) console.error(line);
  if (differing.length > 0) {
    console.error('dist/ is not what the sources build: run `npm run build` and commit the result');
    process.exitCode = 1;
  } else {
    console.log(`dist/ equals the build of the sources: ${filesOf('dist').length} files`);
  }
} finally {
  rmSync(built, { recursive: true, force: true });
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
