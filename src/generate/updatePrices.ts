/**
 * Makes the bundled price tables: `npm run prices:update` asks AWS with the credentials at hand,
 * `npm run prices:update -- FOLDER` reads a folder of dated public copies.
 */

import { createClients } from '../aws/clients.ts';
import { createPrices } from '../aws/products.ts';
import { readApi, tableRegions } from './prices/fromApi.ts';
import { readData } from './prices/fromData.ts';
import { writeTable } from './prices/tables.ts';
import { generateSandboxPrices } from './sandboxPrices.ts';

/** Seconds for some hundred requests a region, five a second. */
const PATIENCE = 1200;

async function askAws() {
  const clients = createClients({ region: 'us-east-1', speed: 1, credentials: undefined });
  return readApi(createPrices(clients, PATIENCE), tableRegions, new Date().toISOString().slice(0, 10));
}

const [folder] = process.argv.slice(2);
const tables = folder === undefined ? await askAws() : await readData(folder);
for (const [region, prices] of tables) {
  await writeTable(region, prices);
  console.log(`${region}: ${prices.length} prices`);
}
await generateSandboxPrices();
