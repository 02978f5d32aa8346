/** The action's entry, for its main step and, with the state that left, for its post step. */

import { getState } from '@actions/core';

/** The post step needs little, and loads little. */
if (getState('main') === '') {
  const { main } = await import('./main.ts');
  await main();
} else {
  const { cleanUp } = await import('./cleanUp.ts');
  await cleanUp();
}
