/** A template as a request carries it: minified when it would not fit otherwise. */

import { DeployError } from '../errors.ts';

/** Bytes that CloudFormation takes in a request; more needs a bucket (User Guide, cloudformation-limits). */
const limit = 51_200;

export function fitTemplate(body: string): string {
  if (Buffer.byteLength(body) <= limit) return body;
  const minified = JSON.stringify(JSON.parse(body));
  const bytes = Buffer.byteLength(minified);
  if (bytes <= limit) return minified;
  throw new DeployError('change-set-failed', `the template has ${bytes} bytes; CloudFormation takes ${limit}`, {
    fault: 'user',
    hint: 'split the services over several files with a project each',
  });
}
