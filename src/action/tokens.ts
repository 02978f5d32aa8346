/** OIDC tokens of the job, minted by GitHub for one audience each. */

import { getIDToken } from '@actions/core';
import { DeployError } from '../errors.ts';

/** `@actions/core` masks the token before it hands it out. */
export async function mintToken(audience: string): Promise<string> {
  if (!process.env.ACTIONS_ID_TOKEN_REQUEST_URL) {
    throw new DeployError(
      'permission-missing',
      'this job may not ask GitHub for an OIDC token, so it cannot log in to AWS',
      {
        fault: 'user',
        hint: 'add to the job in the workflow:\n  permissions:\n    id-token: write\n    contents: read\n(a pull request from a fork never gets one)',
      },
    );
  }
  try {
    return await getIDToken(audience);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new DeployError('role-denied', `GitHub gave no OIDC token: ${words}`, {
      fault: 'github',
      hint: 'run again; https://www.githubstatus.com says whether GitHub has trouble',
      cause,
    });
  }
}
