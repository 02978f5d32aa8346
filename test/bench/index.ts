/** Measures what the product promises of its speed and size: `npm run bench`; red when a figure is over its limit. */

import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { fill } from '../../src/generate/readme.ts';
import { compareStarts, weighBundle } from './bundle.ts';
import { type Figures, findExcess, limits, renderLines, renderTable } from './figures.ts';
import { measureDenials, measurePlans, type PlanRun } from './plans.ts';
import { measurePrices, type PriceFigures } from './prices.ts';
import { measureRollouts } from './rollouts.ts';
import { measureSynth, type SynthFigures } from './synth.ts';
import { environments, shopOf, startWorld, type World } from './world.ts';

const date = new Date().toISOString().slice(0, 10);
tell(`Node ${process.versions.node}; the machine's load is ${loadavg()[0]?.toFixed(1)}`);
tell('pricing 500 resources');
const prices = await measurePrices();
const figures: Figures = { ...(await measureBundle()), ...synthesize(), ...prices, ...(await measureWorld()) };
for (const line of renderLines(figures)) tell(line);
process.stdout.write(`${JSON.stringify({ ...figures, limits, date })}\n`);
if (process.argv.includes('--readme')) {
  await writeFile('README.md', fill(await readFile('README.md', 'utf8'), 'bench', renderTable(figures, date)));
}
process.exitCode = findExcess(figures).length === 0 ? 0 : 1;

async function measureBundle(): Promise<Pick<Figures, 'startRatio' | 'distBytes'>> {
  tell('starting the action, beside an empty Node');
  return { startRatio: await compareStarts(), distBytes: await weighBundle() };
}

function synthesize(): SynthFigures {
  tell('making templates of large files');
  return measureSynth();
}

async function measureWorld(): Promise<
  Omit<Figures, 'startRatio' | 'distBytes' | keyof SynthFigures | keyof PriceFigures>
> {
  const world = await startWorld();
  try {
    tell(`deploying ${environments.length} environments on the sandbox`);
    await deployAll(world);
    const number = await world.propose({ ...shopOf({ cpu: 512, memory: 1024, count: 3 }), 'app/page': 'two\n' });
    await world.plan(number);
    world.slowDown();
    tell('planning a pull request again, as slow as AWS');
    const { runs, ...plans } = await measurePlans(world, number);
    tellRuns(runs);
    tell('planning with a role that cannot be assumed');
    const deniedRoleSeconds = await measureDenials(world, number);
    tell(`rolling out in ${environments.length} environments at once, as slow as AWS`);
    await world.push({ 'app/page': 'three\n' });
    return { ...plans, deniedRoleSeconds, rolloutReportSeconds: await measureRollouts(world) };
  } finally {
    await world.stop();
  }
}

async function deployAll(world: World): Promise<void> {
  await world.push(shopOf({}));
  const deployed = await Promise.all(environments.map((environment) => world.apply(environment)));
  const failed = deployed.find(({ result }) => result.outputs.status !== 'applied');
  if (failed !== undefined) throw new Error(`not deployed:\n${failed.result.log}`);
}

function tellRuns(runs: readonly PlanRun[]): void {
  const [least] = runs;
  if (least === undefined) return;
  const { seconds, chain } = least;
  tell(
    `the least disturbed took ${seconds.toFixed(2)} s; its longest chain ${(chain.milliseconds / 1000).toFixed(2)} s:`,
  );
  for (const step of chain.steps) tell(`  ${String(Math.round(step.milliseconds)).padStart(5)} ms ${step.name}`);
  tell(`ratios: ${runs.map(({ ratio }) => ratio.toFixed(2)).join(', ')}`);
}

/** Standard output has the figures alone. */
function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
