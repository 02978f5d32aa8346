/** The demo with a real Docker: what runs in the end is what apply built from the merged tree, not what plan had built. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { startBundle } from '../support/process.ts';
import { createRecordingClient, describeDocker } from './engine.ts';

describeDocker('the demo', () => {
  test('builds for plan and again for apply, and the reports name the digests that apply pushed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'inferloop-demo-'));
    const client = createRecordingClient({ builder: 'classic', cold: true });
    const demo = startBundle({
      bundle: resolve('dist/cli/index.js'),
      parameters: ['demo', '--no-serve', '--output', folder],
      environment: client.environment,
    });
    const { code, output, errors } = await demo.ended();
    const reports = [1, 2].map((number) => readFileSync(join(folder, `${number}-report.md`), 'utf8'));
    client.remove();
    rmSync(folder, { recursive: true, force: true });

    expect({ code, errors }).toMatchObject({ code: 0 });
    expect(output).toContain('Docker builds the images.');
    const pushed = [...output.matchAll(/digest: (sha256:[0-9a-f]{64}) size/g)].map(([, digest = '']) => digest);
    expect(new Set(pushed).size).toBe(4);
    const [, first, , second] = pushed.map((digest) => digest.slice(0, 'sha256:'.length + 12));
    for (const [index, digest] of [first, second].entries()) {
      expect(reports[index]).toContain(`| \`synthdata\` | \`${digest}\` | SUCCESSFUL |`);
      expect(reports[index]).toContain(`re-planned, identical to what was reviewed in #${index + 1}`);
    }
  }, 120_000);
});
