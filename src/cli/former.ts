/** Options of the command line of before: the provider and the region, said beside the file. */

import { readFile } from 'node:fs/promises';
import { parseConfig } from '../config/parse.ts';
import { DeployError } from '../errors.ts';
import { lastOf, type Values } from './options.ts';

/**
 * The options without provider and region, which the file says. Throws DeployError `config-invalid` when they are not
 * those of the file.
 */
export async function withoutPlace(values: Values): Promise<Values> {
  const { provider: _, region: __, ...rest } = values;
  const provider = lastOf(values, 'provider') ?? 'aws';
  if (provider !== 'aws') throw refuse('provider', provider, 'this deploys to AWS only: leave it out');
  const region = lastOf(values, 'region');
  const own = region === undefined ? undefined : await readRegion(values);
  if (region !== undefined && own !== undefined && own !== region) {
    throw refuse('region', region, `the file says \`region: ${own}\`: leave the option out, or change the file`);
  }
  return rest;
}

/** Undefined for a file with mistakes: apply tells them. */
async function readRegion(values: Values): Promise<string | undefined> {
  const file = lastOf(values, 'config') ?? 'inferloop.yaml';
  const text = await readFile(file, 'utf8').catch(() => '');
  const environment = lastOf(values, 'environment');
  const result = parseConfig(text, { file, environment, branch: 'main', defaultBranch: 'main' });
  return result.kind === 'config' ? result.config.region : undefined;
}

function refuse(option: string, given: string, hint: string): DeployError {
  return new DeployError('config-invalid', `--${option} is ${JSON.stringify(given)}`, { fault: 'user', hint });
}
