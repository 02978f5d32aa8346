/** The checkout: its files, its commit, and what an image would be built from. */

import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { FileReading } from '../config/files.ts';
import { DeployError } from '../errors.ts';
import type { Workspace } from '../ports.ts';
import { buildKey } from './buildKey.ts';
import { bundleCode } from './code.ts';
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
    readNamed: (path) => readInside([checkout.directory, folder], resolve(folder, path), path),
    bundle: (path) => bundleCode(resolve(folder, path), path, [checkout.directory, folder]),
    async buildInputs(build, platform) {
      const dockerfile = await readText(resolve(folder, build.dockerfile), build.dockerfile);
      if (dockerfile.kind === 'unreadable') throw unbuildable(dockerfile.reason);
      const context = resolve(folder, build.context);
      if (!(await isFolder(context))) throw unbuildable(`there is no folder ${build.context}`);
      const { entries, complete } = await readContext(context, resolve(folder, build.dockerfile), checkout.environment);
      return { key: buildKey({ entries, dockerfile: dockerfile.text, build, platform }), reusable: complete };
    },
    async head() {
      const answer = await runGit(['rev-parse', 'HEAD', 'HEAD^{tree}'], folder, checkout.environment);
      const [commit = '', tree = ''] = answer.trim().split('\n');
      return { commit, tree };
    },
  };
}

function unbuildable(reason: string): DeployError {
  return new DeployError('image-failed', `there is nothing to build: ${reason}`, {
    fault: 'user',
    hint: 'correct `build: { context: …, dockerfile: … }`; both paths start at the folder of inferloop.yaml',
  });
}

async function isFolder(path: string): Promise<boolean> {
  const state = await stat(path).catch(() => undefined);
  return state?.isDirectory() === true;
}

async function readText(path: string, name: string): Promise<FileReading> {
  try {
    return { kind: 'text', text: await readFile(path, 'utf8') };
  } catch (error) {
    return { kind: 'unreadable', reason: explain(name, error) };
  }
}

/** A link may lead out of the checkout, to what the machine keeps for itself. */
async function readInside(folders: readonly string[], path: string, name: string): Promise<FileReading> {
  try {
    const [real, ...inside] = await Promise.all([path, ...folders].map((one) => realpath(one)));
    if (real !== undefined && inside.some((folder) => !relative(folder, real).startsWith(`..${sep}`))) {
      return readText(real, name);
    }
    return { kind: 'unreadable', reason: `${name} is a link to a file outside the checkout` };
  } catch (error) {
    return { kind: 'unreadable', reason: explain(name, error) };
  }
}

function explain(name: string, error: unknown): string {
  const code: unknown = Reflect.get(Object(error), 'code');
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no ${name}`;
    case 'EISDIR':
      return `there is a folder where a file should be: ${name}`;
    default:
      return `${name} cannot be read: ${String(code ?? error)}`;
  }
}
