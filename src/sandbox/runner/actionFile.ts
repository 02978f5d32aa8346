/** Reads action.yml as the runner does: what to start, and what the inputs are when the workflow gives none. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { DeployError } from '../../errors.ts';

export interface ActionFile {
  /** Paths of the scripts. */
  readonly main: string;
  readonly post: string | undefined;
  /** Defaults by input; empty when there is none. */
  readonly inputs: { readonly [name: string]: string };
}

/** `folder` holds action.yml and what it starts. Throws a DeployError when it is no JavaScript action. */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const action = asObject(load(await readFile(join(folder, 'action.yml'), 'utf8'), { schema: FAILSAFE_SCHEMA }));
  const { main, post } = asObject(action.runs);
  if (typeof main !== 'string') {
    throw new DeployError('config-invalid', `${folder}/action.yml has no runs.main`, { fault: 'user' });
  }
  const inputs = Object.entries(asObject(action.inputs)).map(([name, input]) => {
    const value = asObject(input).default;
    return [name, typeof value === 'string' ? value : ''];
  });
  return {
    main: join(folder, main),
    post: typeof post === 'string' ? join(folder, post) : undefined,
    inputs: Object.fromEntries(inputs),
  };
}

function asObject(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
