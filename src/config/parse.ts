/** Text → the configuration of one environment, or every mistake of the file at its line and column. */

import { DeployError, type Problem } from '../errors.ts';
import type { Finding } from './checks/finding.ts';
import { findAmbiguities, parseDocument } from './document.ts';
import {
  assumeEnvironment,
  chooseEnvironment,
  type EnvironmentRequest,
  environmentNames,
  isWrittenIn,
  layOver,
  writtenAt,
} from './environments.ts';
import { examine, identityOf } from './examine.ts';
import type { NamedFiles } from './files.ts';
import { type Mistake, problemsOf } from './mistake.ts';
import type { Config } from './model.ts';
import { breakAt, isBroken, type Node, spanAt } from './node.ts';
import { checkShape } from './shape.ts';

export interface ConfigRequest extends EnvironmentRequest {
  /** Path of the file as the user named it. */
  readonly file: string;
  /** The files that `namedFiles` found in the text. */
  readonly named?: NamedFiles;
}

export type ConfigResult =
  | {
      readonly kind: 'config';
      readonly config: Config;
      readonly warnings: readonly Problem[];
      /** What others find in the configuration, at its place in the file. */
      locate(findings: readonly Finding[]): readonly Problem[];
    }
  /** The environment that the run was about, as far as the file lets it be known. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly environment: string | undefined }
  | { readonly kind: 'no-environment'; readonly reason: string };

/** What one environment makes of the file. */
interface Reading {
  readonly config: Config;
  readonly errors: readonly Mistake[];
  readonly warnings: readonly Mistake[];
  locate(findings: readonly Finding[]): readonly Mistake[];
}

/**
 * All mistakes of the file at once, those of its other environments too. Throws nothing on any text.
 * The environment: the input; else the one of the branch; without `environments:` it is `prod`, on the default branch.
 */
export function parseConfig(text: string, request: ConfigRequest): ConfigResult {
  const invalid = (mistakes: readonly Mistake[], environment: string | undefined): ConfigResult => ({
    kind: 'invalid',
    problems: problemsOf(mistakes, text, request.file),
    environment,
  });
  const document = parseDocument(text);
  if (document.root === undefined) return invalid(document.mistakes, assumeEnvironment(text, request));
  const shape = checkShape(document.root, text);
  const ambiguities = findAmbiguities(shape.root);
  const root = ambiguities.reduce((tree, { path, span }) => breakAt(tree, path, span), shape.root);
  const readings = new Map(environmentNames(root).map((name) => [name, readEnvironment(root, name, request)]));
  const choice = chooseEnvironment(root, request);
  const refused: readonly Mistake[] = choice.kind === 'refused' ? [{ ...choice, span: spanAt(root, choice.path) }] : [];
  const all = [
    ...document.mistakes,
    ...shape.mistakes,
    ...ambiguities,
    ...[...readings.values()].flatMap(({ errors }) => errors),
    ...refused,
  ];
  if (all.length > 0) return invalid(all, choice.kind === 'environment' ? choice.name : request.environment);
  if (choice.kind === 'none') return { kind: 'no-environment', reason: choice.reason };
  const reading = choice.kind === 'environment' ? readings.get(choice.name) : undefined;
  if (reading === undefined) {
    throw new DeployError('internal', 'the chosen environment was not read', { fault: 'inferloop' });
  }
  const told = (mistakes: readonly Mistake[]) => problemsOf(mistakes, text, request.file);
  const { config, warnings, locate } = reading;
  return { kind: 'config', config, warnings: told(warnings), locate: (findings) => told(locate(findings)) };
}

function readEnvironment(root: Node, name: string, { file, named = {} }: ConfigRequest): Reading {
  const laid = layOver(root, name);
  const { config, findings } = examine(laid, identityOf(root, name, file), named);
  const locate = (found: readonly Finding[]) =>
    found.map(({ paths, message, hint }) => {
      const path = paths.find((one) => isWrittenIn(root, name, one)) ?? paths[0];
      return { path: writtenAt(root, name, path), message, hint, span: spanAt(laid, path) };
    });
  const told = (severity: Finding['severity']) =>
    locate(findings.filter((one) => one.severity === severity && !one.paths.some((path) => isBroken(laid, path))));
  return { config, errors: told('error'), warnings: told('warning'), locate };
}
