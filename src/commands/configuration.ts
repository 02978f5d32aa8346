/** Reads the configuration of one environment, and tells every mistake and warning of the file where it stands. */

import { type ConfigResult, parseConfig } from '../config/parse.ts';
import { DeployError } from '../errors.ts';
import type { Log, Workspace } from '../ports.ts';
import type { Event, Inputs, Run } from './run.ts';

export interface ConfigurationRequest {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
}

/** Throws DeployError `config-invalid` when there is no such file. */
export async function readConfiguration(
  { inputs, event, run }: ConfigurationRequest,
  { log, workspace }: { readonly log: Log; readonly workspace: Workspace },
): Promise<ConfigResult> {
  const text = await workspace.read(inputs.config);
  if (text === undefined) {
    throw new DeployError('config-invalid', `there is no ${inputs.config}`, {
      fault: 'user',
      hint: 'check out the repository before this step, and name the file with the input `config` when it lives elsewhere',
    });
  }
  const result = parseConfig(text, {
    file: inputs.config,
    environment: inputs.environment,
    branch: branchOf(event, run),
    defaultBranch: run.defaultBranch,
  });
  switch (result.kind) {
    case 'config':
      log.problems(result.warnings, text, 'warning');
      return result;
    case 'invalid':
      log.problems(result.problems, text, 'error');
      return result;
    case 'no-environment':
      return result;
  }
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
    case 'other':
      return run.defaultBranch;
  }
}
