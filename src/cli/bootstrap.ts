/** `inferloop bootstrap`: the template that an account needs once, as JSON. */

import { DeployError } from '../errors.ts';
import { neverAllowed } from '../stack/bootstrap/allowedPermissions.ts';
import { buildBootstrap } from '../stack/bootstrap/build.ts';
import { fitRequest, fitsRequest, REQUEST_LIMIT } from '../stack/template.ts';
import { lastOf, type Values } from './options.ts';

export async function printBootstrap(values: Values): Promise<number> {
  const template = buildBootstrap({
    project: needed(values, 'project', /^[a-z][a-z0-9-]*$/, 'the name as in the configuration'),
    repository: needed(values, 'repository', /^[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'),
    repositoryId: needed(values, 'repository-id', /^\d+$/, 'a number'),
    ownerId: values['owner-id'] && needed(values, 'owner-id', /^\d+$/, 'a number'),
    environments: (values.environment ?? ['prod']).map(parseEnvironment),
    permissionsBoundary:
      values['permissions-boundary'] &&
      needed(
        values,
        'permissions-boundary',
        /^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/\S+$/,
        'the ARN of a policy of IAM',
      ),
    allowed: (values.allow ?? []).map(parseService),
  });
  const text = fitRequest(JSON.stringify(template, null, 1));
  process.stdout.write(`${text}\n`);
  if (!fitsRequest(text)) {
    process.stderr.write(
      `the template has ${Buffer.byteLength(text)} bytes, more than the ${REQUEST_LIMIT} that CloudFormation takes in a request: add --s3-bucket NAME, a bucket of yours, to \`aws cloudformation deploy\`\n`,
    );
  }
  return 0;
}

function needed(values: Values, name: string, pattern: RegExp, words: string): string {
  const text = lastOf(values, name);
  if (text !== undefined && pattern.test(text)) return text;
  throw new DeployError('config-invalid', `--${name} is ${text === undefined ? 'missing' : JSON.stringify(text)}`, {
    fault: 'user',
    hint: `--${name} takes ${words}`,
  });
}

/** `prod` or `prod=main`. */
function parseEnvironment(text: string): { readonly name: string; readonly branch: string | undefined } {
  const [, name, branch] = /^([a-z][a-z0-9-]*)(?:=(.+))?$/.exec(text) ?? [];
  if (name !== undefined) return { name, branch };
  throw new DeployError('config-invalid', `--environment is ${JSON.stringify(text)}`, {
    fault: 'user',
    hint: '--environment takes NAME or NAME=BRANCH',
  });
}

/** A service as IAM calls it, which may be allowed as a whole. */
function parseService(text: string): string {
  if (/^[a-z][a-z0-9-]*$/.test(text) && !neverAllowed.includes(text)) return text;
  throw new DeployError('config-invalid', `--allow is ${JSON.stringify(text)}`, {
    fault: 'user',
    hint: `--allow takes a service as IAM calls it, like sqs, and none of ${neverAllowed.join(', ')}: with those a template could leave its bounds`,
  });
}
