/** Stores: image repositories. */

import type { Family } from './dimension.ts';

const ASSUMED_IMAGE_GB = 5;

export const storage: Family = {
  'AWS::ECR::Repository': () => [
    {
      name: 'image storage',
      price: 'ecr.gb',
      quantity: ASSUMED_IMAGE_GB,
      kind: 'usage',
      assumption: `${ASSUMED_IMAGE_GB} GB of images, assumed`,
    },
  ],
};
