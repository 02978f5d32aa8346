/** The price list of the sandbox says what the tables say: a stale file fails here. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderSandboxPrices } from '../../src/generate/sandboxPrices.ts';

test('src/sandbox/pricing/prices.generated.json is what `npm run generate` makes', async () => {
  expect(readFileSync('src/sandbox/pricing/prices.generated.json', 'utf8')).toBe(await renderSandboxPrices());
});
