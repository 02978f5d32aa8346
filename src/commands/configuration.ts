/** Reads the configuration of one environment, and tells every mistake and warning of the file where it stands. */

import type { Finding } from '../config/checks/finding.ts';
import { assumeEnvironment } from '../config/environments.ts';
import { type NamedFiles, namedFiles } from '../config/files.ts';
import type { Config } from '../config/model.ts';
import type { ConfigResult } from '../config/parse.ts';
import { DeployError, type Problem } from '../errors.ts';
import type { Log, Workspace } from '../ports.ts';
import { buildStack, checkStack } from '../stack/build.ts';
import { isCustomized, placeInFile } from '../stack/customize.ts';
import { buildTemplate } from '../stack/template.ts';
import type { Template } from '../template/model.ts';
import type { Event, Inputs, Run } from './run.ts';

export interface ConfigurationRequest {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
}

export type Configuration =
  /** With the text of the file. */
  | (Extract<ConfigResult, { readonly kind: 'config' }> & { readonly text: string })
  | Extract<ConfigResult, { readonly kind: 'no-environment' }>
  | InvalidConfiguration;

export interface InvalidConfiguration {
  readonly kind: 'invalid';
  /** `config-invalid`, with every mistake of the file. */
  readonly error: DeployError;
  /** The environment that the run was about, as far as that is known. */
  readonly environment: string | undefined;
}

/** Knows the properties of every type of CloudFormation; too large for the action, so only a terminal has it. */
export interface TypeCatalogue {
  problems(template: Template): Promise<readonly TypeProblem[]>;
}

export interface TypeProblem {
  /** In the template: `['Resources', 'Queue', 'Properties', 'DelaySecond']`. */
  readonly at: readonly string[];
  readonly message: string;
  readonly hint: string;
}

export interface ConfigurationPorts {
  readonly log: Log;
  readonly workspace: Workspace;
  /** Undefined in the action. */
  readonly types?: TypeCatalogue | undefined;
}

export async function readConfiguration(
  { inputs, event, run }: ConfigurationRequest,
  { log, workspace, types }: ConfigurationPorts,
): Promise<Configuration> {
  const file = inputs.config;
  const request = {
    file,
    environment: inputs.environment,
    branch: branchOf(event, run),
    defaultBranch: run.defaultBranch,
  };
  const reading = await workspace.read(file);
  if (reading.kind === 'unreadable') {
    const hint =
      'check out the repository before this step, and name the file with the input `config` when it lives elsewhere';
    const error = new DeployError('config-invalid', reading.reason, { fault: 'user', hint });
    return { kind: 'invalid', error, environment: assumeEnvironment('', request) };
  }
  const { text } = reading;
  const invalid = (problems: readonly Problem[], environment: string | undefined): InvalidConfiguration => {
    log.problems(problems, text, 'error');
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
    const error = new DeployError('config-invalid', `${file} has ${count}`, { fault: 'user', problems });
    return { kind: 'invalid', error, environment };
  };
  // The validator is a fifth of our own code, and needed when there is a file.
  const { parseConfig } = await import('../config/parse.ts');
  const result = parseConfig(text, { ...request, named: await readNamed(text, workspace) });
  switch (result.kind) {
    case 'config': {
      log.problems(result.warnings, text, 'warning');
      const findings = checkStack(result.config);
      const problems = result.locate(findings.length > 0 ? findings : await checkTypes(result.config, types));
      return problems.length > 0 ? invalid(problems, result.config.environment) : { ...result, text };
    }
    case 'invalid':
      return invalid(result.problems, result.environment);
    case 'no-environment':
      return result;
  }
}

/** The files that the text of a configuration names. */
export async function readNamed(text: string, workspace: Pick<Workspace, 'readNamed'>): Promise<NamedFiles> {
  const readings = namedFiles(text).map(async (path) => [path, await workspace.readNamed(path)] as const);
  return Object.fromEntries(await Promise.all(readings));
}

/** Only of what the file says in CloudFormation's own words: the rest is ours, and tested. */
async function checkTypes(config: Config, types: TypeCatalogue | undefined): Promise<readonly Finding[]> {
  if (types === undefined || !isCustomized(config)) return [];
  const problems = await types.problems(buildTemplate(buildStack(config, undefined)));
  return problems.flatMap(({ at, message, hint }): readonly Finding[] => {
    const place = placeInFile(config, at);
    return place === undefined ? [] : [{ severity: 'error', paths: [place], message, hint }];
  });
}

/** The branch that deploys what the event is about. */
function branchOf(event: Event, run: Run): string {
  switch (event.kind) {
    case 'pull_request':
    case 'merge_group':
      return event.baseBranch;
    case 'push':
    case 'dispatch':
    case 'schedule':
      return event.branch;
    case 'terminal':
    case 'no-branch':
    case 'other':
      return run.defaultBranch;
  }
}
