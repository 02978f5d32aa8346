/** The account of the demo: the bootstrap stack, and images that stand ready where there is no Docker. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNamed } from '../../commands/configuration.ts';
import { imagesOf } from '../../config/images.ts';
import { parseConfig } from '../../config/parse.ts';
import { DeployError } from '../../errors.ts';
import { createWorkspace } from '../../git/workspace.ts';
import type { Repository } from '../../sandbox/github/store.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { ACCOUNT_ID } from '../../sandbox/service.ts';
import { buildBootstrap } from '../../stack/bootstrap/build.ts';
import { readChildEnvironment } from '../../world/environment.ts';

const PROJECT = 'inferloop';

export function roleArn(role: string): string {
  return `arn:aws:iam::${ACCOUNT_ID}:role/inferloop/${PROJECT}-${role}`;
}

/** Deploys what `inferloop bootstrap` prints: from here on every call needs the permission that its role grants. */
export async function setUpAccount({ cloud, clock }: Sandbox, repository: Repository): Promise<void> {
  const template = buildBootstrap({
    project: PROJECT,
    repository: `${repository.owner.login}/${repository.name}`,
    repositoryId: String(repository.id),
    environments: [{ name: 'prod', branch: 'main' }],
  });
  const stack = `${PROJECT}-bootstrap`;
  await cloud.ask('cloudformation', 'CreateStack', {
    StackName: stack,
    TemplateBody: JSON.stringify(template),
    Capabilities: ['CAPABILITY_NAMED_IAM'],
  });
  for (;;) {
    const { Stacks } = await cloud.ask('cloudformation', 'DescribeStacks', { StackName: stack });
    const status = Array.isArray(Stacks) ? String(Stacks[0]?.StackStatus) : '';
    if (status === 'CREATE_COMPLETE') return;
    if (status !== 'CREATE_IN_PROGRESS') {
      throw new DeployError('internal', `the bootstrap stack ended in ${status}`, { fault: 'inferloop' });
    }
    await clock.sleep(1);
  }
}

/** For the commit of a branch: an image under the very key that apply would build. */
export async function seedImages(sandbox: Sandbox, repository: Repository, branch: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'inferloop-demo-'));
  try {
    await sandbox.forge.git.run(['clone', '--quiet', '--branch', branch, `file://${repository.git.folder}`, folder], {
      cwd: tmpdir(),
    });
    const workspace = createWorkspace({
      directory: folder,
      configFolder: '.',
      environment: readChildEnvironment(process.env),
    });
    const file = 'inferloop.yaml';
    const reading = await workspace.read(file);
    const text = reading.kind === 'text' ? reading.text : '';
    const named = await readNamed(text, workspace);
    const request = { file, named, environment: 'prod', branch: undefined, defaultBranch: 'main' };
    const result = parseConfig(text, request);
    if (result.kind !== 'config') throw new DeployError('internal', 'the example is not valid', { fault: 'inferloop' });
    for (const { key, image, platform } of imagesOf(result.config)) {
      if (image.kind !== 'build') continue;
      const inputs = await workspace.buildInputs(image.build, platform);
      sandbox.cloud.seedImage(`${result.config.project}/${key}`, `key-${inputs.key}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
