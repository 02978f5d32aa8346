/** A Docker configuration of our own, so that our login neither reaches later steps nor disturbs another job's. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = { readonly [name: string]: string };

/** What of the user's configuration a build needs: logins for private base images, proxies, plugins. */
const kept = ['auths', 'credHelpers', 'proxies'] as const;

/**
 * Lends a folder with a configuration and removes it afterwards. Neither their credential store nor their helper for our
 * registry comes along: the login would end there, or fail as it does with ECR's helper, which stores nothing.
 */
export async function withOwnConfig<T>(
  environment: Environment,
  registry: string,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const theirs = environment.DOCKER_CONFIG ?? join(environment.HOME ?? '/', '.docker');
  const settings = await readSettings(join(theirs, 'config.json'));
  const own = Object.fromEntries(kept.flatMap((key) => (key in settings ? [[key, Reflect.get(settings, key)]] : [])));
  const credHelpers = Object.fromEntries(Object.entries(Object(own.credHelpers)).filter(([host]) => host !== registry));
  const folder = await mkdtemp(join(tmpdir(), 'inferloop-docker-'));
  try {
    const text = JSON.stringify({ ...own, credHelpers, cliPluginsExtraDirs: [join(theirs, 'cli-plugins')] });
    await writeFile(join(folder, 'config.json'), text, { mode: 0o600 });
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readSettings(file: string): Promise<object> {
  try {
    const settings: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof settings === 'object' && settings !== null ? settings : {};
  } catch {
    return {};
  }
}
