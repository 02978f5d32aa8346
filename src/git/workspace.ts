/** The checkout: its files, its commit, and what an image would be built from. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DeployError } from '../errors.ts';
import type { Workspace } from '../ports.ts';
import { buildKey } from './buildKey.ts';
import { readContext } from './context.ts';
import { runGit } from './process.ts';

export interface Checkout {
  /** Absolute path of the working directory. */
  readonly directory: string;
  /** Folder of the configuration file, relative to the working directory; the paths in the file start there. */
  readonly configFolder: string;
  /** All that git may see of the environment: PATH, HOME. */
  readonly environment: { readonly [name: string]: string };
}

export function createWorkspace(checkout: Checkout): Workspace {
  const folder = resolve(checkout.directory, checkout.configFolder);
  return {
    read: (path) => readText(resolve(checkout.directory, path), path),
    async buildInputs(build, platform) {
      const dockerfile = await readText(resolve(folder, build.dockerfile), build.dockerfile);
      if (dockerfile === undefined) {
        throw new DeployError('image-failed', `there is no ${build.dockerfile} to build`, {
          fault: 'user',
          hint: 'name the file with `build: { context: …, dockerfile: … }`; its path starts at inferloop.yaml',
        });
      }
      const context = resolve(folder, build.context);
      const { entries, complete } = await readContext(context, resolve(folder, build.dockerfile), checkout.environment);
      return { key: buildKey({ entries, dockerfile, build, platform }), reusable: complete };
    },
    async head() {
      const answer = await runGit(['rev-parse', 'HEAD', 'HEAD^{tree}'], checkout.directory, checkout.environment);
      const [commit = '', tree = ''] = answer.trim().split('\n');
      return { commit, tree };
    },
  };
}

async function readText(path: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code');
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new DeployError('config-invalid', `${name} cannot be read: ${String(code ?? error)}`, {
      fault: 'user',
      cause: error,
    });
  }
}
