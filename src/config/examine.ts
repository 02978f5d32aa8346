/** The file as one environment sees it → its configuration, and what the checks find in it. */

import { DeployError } from '../errors.ts';
import { buildConfig, type Identity } from './build.ts';
import { checkFile } from './checks/file.ts';
import type { Finding } from './checks/finding.ts';
import { branchOf, textAt } from './environments.ts';
import type { NamedFiles } from './files.ts';
import type { Config } from './model.ts';
import { isGiven, type Node, nodeAt, toValue } from './node.ts';
import { isShaped } from './shape.ts';

export interface Examination {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** `laid` is the tree with the keys of the environment laid over; its single values are right, or marked as broken. */
export function examine(laid: Node, identity: Identity, named: NamedFiles): Examination {
  const value = toValue(laid, 'dropped');
  if (!isShaped(value)) {
    throw new DeployError('internal', 'values that are right one by one are wrong together', { fault: 'inferloop' });
  }
  const config = buildConfig(value, laid, identity, named);
  return { config, findings: checkFile({ config, given: (path) => isGiven(laid, path) }) };
}

export function identityOf(root: Node, environment: string, file: string): Identity {
  return {
    file,
    environment,
    branch: branchOf(root, environment),
    account: textAt(root, ['environments', environment, 'account']),
    protect: protectOf(root, environment),
  };
}

function protectOf(root: Node, environment: string): boolean | undefined {
  const node = nodeAt(root, ['environments', environment, 'protect']);
  return node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
}
