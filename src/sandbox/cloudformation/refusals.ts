/** The errors of CloudFormation's API, in its own words. */

import { DeployError } from '../../errors.ts';
import { AwsError } from '../service.ts';

export function validationError(message: string): AwsError {
  return new AwsError('ValidationError', message);
}

export function stackMissing(nameOrArn: string): AwsError {
  return validationError(`Stack with id ${nameOrArn} does not exist`);
}

export function changeSetMissing(name: string): AwsError {
  return new AwsError('ChangeSetNotFound', `ChangeSet [${name}] does not exist`, 404);
}

/** What `template/` refuses is what CloudFormation refuses. */
function asRefusal(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  if (error instanceof DeployError) return validationError(error.message);
  throw error;
}

/** Runs what reads templates; mistakes in them become ValidationErrors. */
export function refusing<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw asRefusal(error);
  }
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
