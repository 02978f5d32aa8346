/** `npm run build`: both bundles, into `dist/`. */

import { buildBundles } from './bundles.ts';

buildBundles('dist');
