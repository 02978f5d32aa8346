/** Makes everything that is generated: `npm run generate`; a contract test fails when a result is stale. */

import { generateReadme } from './readme.ts';
import { generateResourceTypes } from './resourceTypes.ts';
import { generateSandboxPrices } from './sandboxPrices.ts';
import { generateSchema } from './schema.ts';
import { generateSpecification } from './specification.ts';

await generateSchema();
await generateSpecification();
await generateResourceTypes();
await generateSandboxPrices();
await generateReadme();
