/** A template on its way to CloudFormation: in the request, minified when it would not fit otherwise, else by S3. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { SentTemplate } from '../ports.ts';
import { bucketNameAt, folders } from '../stack/bucket.ts';
import type { Stack } from '../stack/model.ts';
import { hash } from '../stack/names.ts';
import { fitRequest, fitsRequest, REQUEST_LIMIT, renderTemplate } from '../stack/template.ts';
import { describeRoom } from '../stack/templateSize.ts';
import type { AwsPorts } from './aws.ts';

/** Bytes that CloudFormation takes from S3 (User Guide, "CloudFormation quotas"). */
const OBJECT_LIMIT = 1_000_000;

export interface TemplateRequest {
  readonly config: Pick<Config, 'project' | 'region' | 'environment'>;
  readonly stack: Stack;
  /** Whose role sends it. */
  readonly sender: 'plan' | 'apply';
}

/** Nothing is uploaded that fits into a request. Throws DeployError `change-set-failed` when there is no way. */
export async function sendTemplate(
  { config, stack, sender }: TemplateRequest,
  { account, objects }: Pick<AwsPorts, 'account' | 'objects'>,
): Promise<SentTemplate> {
  const templateBody = fitRequest(renderTemplate(stack));
  if (fitsRequest(templateBody)) return { templateBody };
  const bytes = Buffer.byteLength(templateBody);
  const split = 'split the services over several files with a project each';
  if (bytes > OBJECT_LIMIT)
    throw tooLarge(stack, `has ${bytes} bytes, and CloudFormation takes ${OBJECT_LIMIT}`, split);

  const { project, region, environment } = config;
  const owner = await account();
  const bucket = bucketNameAt(project, { account: owner, region });
  const folder = sender === 'plan' ? folders.plan : folders.templates(environment);
  const key = `${folder}/${hash(templateBody, 64)}.json`;
  const stored = await objects.put({ bucket, owner, key, body: templateBody });
  if (stored === 'no-bucket') {
    throw tooLarge(
      stack,
      `has ${bytes} bytes, CloudFormation takes ${REQUEST_LIMIT} in a request and the rest from S3, and there is no bucket ${bucket}`,
      `deploy the stack that \`inferloop bootstrap\` prints in this account and region: it has the bucket; or ${split}`,
    );
  }
  return { templateBody, templateUrl: `https://${bucket}.s3.${region}.amazonaws.com/${key}` };
}

function tooLarge({ resources }: Stack, words: string, hint: string): DeployError {
  const room = describeRoom({ Resources: resources });
  return new DeployError('change-set-failed', `the template ${words}; most of it is ${room}`, { fault: 'user', hint });
}
