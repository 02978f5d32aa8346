/** Checks of any container: of a service, of its sidecars. */

import type { ContainerConfig } from '../model.ts';
import type { Path } from '../node.ts';
import type { Finding } from './finding.ts';

/** The path of a key of the container. */
export type At = (...path: Path) => Path;

export function checkVariables({ variables, secrets }: ContainerConfig, at: At): readonly Finding[] {
  const twice = Object.keys(secrets).filter((name) => Object.hasOwn(variables, name));
  return twice.map((name) => ({
    severity: 'error',
    paths: [at('secrets', name), at('variables', name)],
    message: `\`${name}\` is under \`variables\` and under \`secrets\`; a container has one value for it`,
    hint: 'keep one of them',
  }));
}
