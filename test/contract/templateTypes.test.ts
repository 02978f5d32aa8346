/** The property types of stack/ are those of the specification: a stale file fails here. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { renderResourceTypes } from '../../src/generate/resourceTypes.ts';

test('src/stack/types.generated.ts is what `npm run generate` makes', async () => {
  expect(readFileSync('src/stack/types.generated.ts', 'utf8')).toBe(await renderResourceTypes());
});
