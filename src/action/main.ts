/** The main step: performs what the event asks for and reports it; the one catch of the action. */

import { saveState } from '@actions/core';
import { createClock } from '../world/clock.ts';
import { readSpeed } from '../world/environment.ts';
import { perform } from '../world/perform.ts';
import { buildFailed, explainFailure, type Result } from '../world/result.ts';
import type { Session } from '../world/session.ts';
import { createActionLog } from './log.ts';
import { writeResult } from './outputs.ts';
import { start } from './start.ts';

export async function main(): Promise<void> {
  const began = performance.now();
  // On Node 20 the SDK prints seven lines on the Node that its versions of 2027 will want; these bundles hold today's.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const log = createActionLog();
  const clock = createClock(readSpeed(process.env));
  // The runner sends SIGINT and, 7.5 seconds later, SIGTERM: time enough to say what still runs.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (clock.cancelled()) process.exit(1);
      log.warning(`${signal}: this run stops here; what AWS has been told to do goes on`);
      clock.cancel();
    });
  }
  let session: Session | undefined;
  let result: Result;
  try {
    // By this the post step knows that it is the post step.
    saveState('main', 'started');
    session = await start(process.env, clock, log);
    result = await perform(session);
  } catch (error) {
    await session?.fail(error);
    result = buildFailed('failed', explainFailure(error));
  }
  await writeResult(result, (performance.now() - began) / 1000);
}
