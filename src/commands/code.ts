/** Brings the code of every function to the digest of its folder, and on apply to where the function finds it. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { CodeBundle, Log, Workspace } from '../ports.ts';
import { bucketNameAt, codeFolder } from '../stack/bucket.ts';
import type { Stack, StackCode } from '../stack/model.ts';
import type { AwsPorts } from './aws.ts';

export interface CodePorts extends Pick<AwsPorts, 'account' | 'objects'> {
  readonly log: Log;
  readonly workspace: Pick<Workspace, 'bundle'>;
}

export interface CodesRequest {
  readonly config: Pick<Config, 'project' | 'region' | 'environment'>;
  readonly stack: Pick<Stack, 'codes'>;
  /** Parameters of the stack as it is. */
  readonly current: { readonly [name: string]: string };
  readonly sender: 'plan' | 'apply';
}

export interface Codes {
  readonly [key: string]: string;
}

/**
 * Digests by the functions' keys. A plan sends nothing: what runs is zipped from the merged tree, by the one role that
 * can write there. Throws DeployError `config-invalid`, or `change-set-failed` without the bucket of bootstrap.
 */
export async function createCodes(request: CodesRequest, ports: CodePorts): Promise<Codes> {
  const codes: { [key: string]: string } = {};
  for (const code of request.stack.codes) {
    codes[code.key] = await ports.log.group(`Code of ${code.key}`, () => createCode(request, code, ports));
  }
  return codes;
}

async function createCode(request: CodesRequest, code: StackCode, ports: CodePorts): Promise<string> {
  const { log, workspace } = ports;
  const bundle = await workspace.bundle(code.folder);
  const { digest, files, bytes } = bundle;
  log.line(`${code.folder} holds ${files} file${files === 1 ? '' : 's'} of ${bytes} bytes together: sha256 ${digest}`);
  // Lambda keeps what it has: only what is not deployed yet has to be there.
  if (request.current[code.codeParameter] === digest) log.line('the same code is deployed');
  else if (request.sender === 'apply') await send(request, code, bundle, ports);
  return digest;
}

async function send(
  { config: { project, region, environment } }: CodesRequest,
  { key }: StackCode,
  bundle: CodeBundle,
  { account, log, objects }: CodePorts,
): Promise<void> {
  const owner = await account();
  const bucket = bucketNameAt(project, { account: owner, region });
  const path = `${codeFolder(environment, key)}/${bundle.digest}.zip`;
  const body = bundle.zip();
  const stored = await objects.put({ bucket, owner, key: path, body });
  if (stored === 'no-bucket') {
    throw new DeployError('change-set-failed', `the code of ${key} goes by S3, and there is no bucket ${bucket}`, {
      fault: 'user',
      hint: 'deploy the stack that `inferloop bootstrap` prints in this account and region: it has the bucket',
    });
  }
  log.line(`put ${body.length} bytes to s3://${bucket}/${path}`);
}
