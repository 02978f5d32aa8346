/** README's first command, as its user has it: the bundle walks the whole road and leaves what it said. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ended, startBundle } from '../support/process.ts';

let folder: string;
let ended: Ended;
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inferloop-demo-'));
  const parameters = ['demo', '--no-serve', '--ready-image', '--output', folder];
  ended = await startBundle({ bundle: resolve('dist/cli/index.js'), parameters }).ended();
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the demo', () => {
  test('ends well and leaves two plans, two reports and a page', async () => {
    expect({ code: ended.code, errors: ended.errors }).toEqual({ code: 0, errors: '' });
    expect((await readdir(folder)).sort()).toEqual([
      '1-plan.md',
      '1-report.md',
      '2-plan.md',
      '2-report.md',
      'conversations.html',
    ]);
  });

  test('says of the second pull request what it costs, to the cent', async () => {
    // us-east-1, USD an hour: Fargate 0.04048 a vCPU and 0.004445 a GB; a month has 730 hours.
    const before = 2 * 730 * (2 * 0.04048 + 4 * 0.004445); // two tasks of 2 vCPU and 4 GB: 144.1604
    const after = 3 * 730 * (2 * 0.04048 + 8 * 0.004445); // three tasks of 2 vCPU and 8 GB: 255.1788
    // 5 GB of logs a month, compressed to 15 %, kept 60 days instead of 30, 0.03 a GB and month.
    const logs = 5 * 0.15 * 0.03 * (60 / 30 - 1);
    const delta = (after - before + logs).toFixed(2);
    expect(delta).toBe('111.04');
    expect(await read('2-plan.md')).toContain(`+$${delta}/mo`);
    expect(await read('2-report.md')).toContain(`+$${delta}/mo`);
  });

  test('follows the second deployment through its stages, until the planned image runs', async () => {
    const { output } = ended;
    const second = output.slice(output.indexOf('Merged #2'));
    const stages = ['SCALE_UP', 'TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT', 'BAKE_TIME', 'SUCCESSFUL'];
    const places = stages.map((stage) => second.indexOf(`synthdata: ${stage}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const [planned] = /sha256:[0-9a-f]{12}/.exec((await read('2-plan.md')).split('**Rollout**')[1] ?? '') ?? [];
    expect(planned).toBeDefined();
    expect(await read('2-report.md')).toContain(planned);
  });

  test('shows the comments as a terminal can, and keeps them as they are', async () => {
    expect(ended.output).toMatch(/^Resource +Action +Cost\/mo +Type$/m);
    expect(ended.output).toMatch(/^▸ Cost: /m);
    expect(ended.output).not.toMatch(/<details>|<!--|^\| :--|\*\*/m);
    expect(await read('1-plan.md')).toMatch(/^<!-- inferloop v1/);
  });

  test('leaves a page with both conversations that needs nothing else', async () => {
    const page = await read('conversations.html');
    expect(page).toContain('#1');
    expect(page).toContain('#2');
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
  });
});
