/** Which run this is: what the runner says in its variables, with the repository from the payload. */

import type { Run } from '../commands/run.ts';
import type { Variables } from '../world/environment.ts';
import { type Payload, readNumber, readObject, readText } from './payload.ts';

export function readRun(variables: Variables, payload: Payload): Run {
  const repository = readObject(payload, 'repository');
  const name = variables.GITHUB_REPOSITORY ?? '';
  const id = Number(variables.GITHUB_RUN_ID ?? 0);
  return {
    id,
    attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
    url: `${variables.GITHUB_SERVER_URL ?? 'https://github.com'}/${name}/actions/runs/${id}`,
    repository: name,
    repositoryId: Number(variables.GITHUB_REPOSITORY_ID ?? readNumber(repository, 'id') ?? 0),
    defaultBranch: readText(repository, 'default_branch') ?? '',
  };
}
