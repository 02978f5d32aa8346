/** Makes the bundled price tables: `npm run prices:update -- FOLDER`, with the folder of the dated price data. */

import { readData } from './prices/fromData.ts';
import { writeTable } from './prices/tables.ts';
import { generateSandboxPrices } from './sandboxPrices.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('npm run prices:update -- FOLDER: which folder holds price-facts.json?');
for (const [region, prices] of await readData(folder)) {
  await writeTable(region, prices);
  console.log(`${region}: ${prices.length} prices`);
}
await generateSandboxPrices();
