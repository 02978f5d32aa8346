/** The post step: a check run that was started and never finished, because the run was killed, is closed. */

import { getInput, getState, info, saveState, warning } from '@actions/core';
import { connectGitHub } from '../github/connect.ts';
import type { Checks } from '../ports.ts';
import { createClock } from '../world/clock.ts';
import { readRun } from './context.ts';
import { readPayload } from './payload.ts';

const state = 'unfinished-check';

/** Writes down which check run is open, where the post step finds it. */
export function rememberChecks(checks: Checks): Checks {
  return {
    ...checks,
    async start(name, head) {
      const id = await checks.start(name, head);
      remember(id);
      return id;
    },
    async finish(id, report) {
      await checks.finish(id, report);
      remember('');
    },
  };
}

/** On a full disk the run goes on without: what it cannot do then, it will say at its end. */
function remember(id: number | ''): void {
  try {
    saveState(state, id);
  } catch (error) {
    warning(`the post step will not know of the check run: ${error}`);
  }
}

/** Fails nothing: the run has ended already. */
export async function cleanUp(): Promise<void> {
  const id = Number(getState(state));
  if (id === 0) return;
  try {
    await finish(id);
    info('the check run that was left open now says that the run was cancelled');
  } catch (error) {
    warning(`the check run that was left open could not be closed: ${error}`);
  }
}

async function finish(id: number): Promise<void> {
  const run = readRun(process.env, await readPayload(process.env.GITHUB_EVENT_PATH));
  const github = connectGitHub({
    apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
    token: getInput('token'),
    repository: run.repository,
    run: undefined,
    clock: createClock(1),
  });
  await github.checks.finish(id, {
    conclusion: 'failure',
    title: 'Cancelled',
    summary: `The run was cancelled before it was done. Run it again to get a result: ${run.url}`,
    text: undefined,
    externalId: undefined,
  });
}
