/** The shipped action as the runner starts it, in a folder of its own and with nothing to talk to. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Ended, startBundle } from './process.ts';

export interface Step {
  readonly inputs?: { readonly [name: string]: string };
  readonly event?: string;
  readonly payload?: object;
  /** Variables beyond the runner's, or in their place. */
  readonly environment?: { readonly [name: string]: string };
}

export interface ActionFolder {
  /** The workspace, and where outputs and summary are written. */
  readonly folder: string;
  run(step?: Step): Promise<Ended>;
  /** Of the last run; undefined when it was not written. */
  output(name: string): string | undefined;
  /** Names of the outputs of the last run. */
  outputs(): readonly string[];
  remove(): void;
}

export const repository = { id: 1, default_branch: 'main' };

/** The payload of a pull request from a branch of the repository itself. */
export function pullRequestPayload(action: string, more: object = {}): object {
  return {
    action,
    repository,
    pull_request: {
      number: 1,
      head: { sha: 'a', repo: repository },
      base: { sha: 'b', ref: 'main', repo: repository },
      ...more,
    },
  };
}

export function createActionFolder(): ActionFolder {
  const folder = mkdtempSync(join(tmpdir(), 'inferloop-action-'));
  const written = () => readFileSync(join(folder, 'output'), 'utf8');
  return {
    folder,
    run({ inputs = {}, event = 'push', payload = {}, environment = {} } = {}) {
      writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
      for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '');
      return startBundle({
        bundle: resolve('dist/index.js'),
        directory: folder,
        environment: {
          ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
          GITHUB_OUTPUT: join(folder, 'output'),
          GITHUB_STATE: join(folder, 'state'),
          GITHUB_STEP_SUMMARY: join(folder, 'summary'),
          GITHUB_REPOSITORY: 'o/r',
          GITHUB_RUN_ID: '7',
          GITHUB_WORKSPACE: folder,
          RUNNER_TEMP: folder,
          ...environment,
        },
      }).ended();
    },
    output: (name) => new RegExp(`^${name}<<(\\S+)\\n([^]*?)\\n?\\1$`, 'm').exec(written())?.[2],
    outputs: () => [...written().matchAll(/^([\w-]+)<</gm)].map(([, name]) => String(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
