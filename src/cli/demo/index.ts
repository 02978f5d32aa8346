/** `inferloop demo`: the whole road on the sandbox, from a pull request to the end of a blue-green rollout. */

import { realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { DeployError } from '../../errors.ts';
import type { PullRequest, Repository } from '../../sandbox/github/store.ts';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';
import { createRunner, type JobResult, type Runner } from '../../sandbox/runner/index.ts';
import { createClock } from '../../world/clock.ts';
import { renderPlain } from '../markdown.ts';
import { lastOf, type Values } from '../options.ts';
import { roleArn, seedImages, setUpAccount } from './account.ts';
import { type DemoDocker, tryDocker } from './docker.ts';
import { type Chapter, chaptersOf, type Files, firstCommit, REPOSITORY } from './story.ts';

/** An hour of AWS, most of it baking, in half a minute. */
const SPEED = 100;

/** Milliseconds: no stage of a rollout goes by unseen, on a slow machine either. */
const SHORTEST_STAGE = 300;

interface Stage {
  readonly sandbox: Sandbox;
  readonly runner: Runner;
  readonly repository: Repository;
  readonly docker: DemoDocker;
  readonly output: string;
}

export async function runDemo(values: Values): Promise<number> {
  const home = packageFolder();
  const folder = join(home, 'examples', 'synthdata');
  const example = await readFiles(folder);
  const output = resolve(lastOf(values, 'output') ?? 'demo-output');
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const path = process.env.PATH ?? '';
  const sandbox = await startSandbox({ speed: SPEED, path, shortestStage: SHORTEST_STAGE });
  try {
    const repository = await sandbox.forge.createRepository({ ...REPOSITORY, files: firstCommit(example) });
    const runner = await createRunner({
      github: sandbox.forge,
      oidc: sandbox.jobs,
      aws: sandbox.aws,
      speed: SPEED,
      action: home,
      path,
    });
    const docker: DemoDocker =
      values['ready-image'] === undefined
        ? await tryDocker(sandbox, folder, createClock(SPEED))
        : { kind: 'absent', reason: 'as --ready-image asks' };
    const stage: Stage = { sandbox, runner, repository, docker, output };
    print(`A small AWS and GitHub run on this machine, ${SPEED} times as fast as the real ones.`);
    print(
      docker.kind === 'builds'
        ? 'Docker builds the images.'
        : `Images stand ready instead of being built: ${docker.reason}.`,
    );
    await setUpAccount(sandbox, repository);
    let files = example;
    for (const [index, chapter] of chaptersOf(example).entries()) {
      files = await play(stage, chapter, index + 1, files);
    }
    await writeFile(join(output, 'conversations.html'), await sandbox.forge.conversations(repository));
    await runner.stop();
    print(`\nThe comments and the conversations are in ${relative(process.cwd(), output)}/`);
    if (values['no-serve'] === undefined) await serve(sandbox);
    return 0;
  } finally {
    await sandbox.stop();
  }
}

/** One pull request from its opening to the end of the rollout. Returns the files as they are afterwards. */
async function play(stage: Stage, chapter: Chapter, number: number, files: Files): Promise<Files> {
  const { sandbox, repository, docker } = stage;
  const changed = chapter.change(files);
  await sandbox.forge.commitFiles(repository, chapter.branch, changed, chapter.title, 'mona');
  if (docker.kind === 'absent') await seedImages(sandbox, repository, chapter.branch);
  const pull = await sandbox.forge.pullRequests.open(repository, {
    title: chapter.title,
    body: chapter.body,
    head: chapter.branch,
    base: 'main',
    user: sandbox.forge.user('mona'),
  });
  print(`\n── Pull request #${pull.number}: ${chapter.title}`);
  await run(stage, 'plan', { event: 'pull_request', number: pull.number });
  await show(stage, pull, `${number}-plan.md`);
  await sandbox.forge.pullRequests.merge(repository, pull.number, {
    method: 'squash',
    by: sandbox.forge.user('mona'),
  });
  print(`\n── Merged #${pull.number}: deploying\n`);
  await run(stage, 'apply', { event: 'push', branch: 'main' });
  await show(stage, pull, `${number}-report.md`);
  return { ...files, ...changed };
}

async function run(
  { runner, repository, docker }: Stage,
  name: 'plan' | 'apply',
  trigger: Parameters<Runner['run']>[0]['trigger'],
): Promise<JobResult> {
  const writes = { contents: 'read', 'id-token': 'write', 'pull-requests': 'write', checks: 'write' } as const;
  const result = await runner.run({
    repository,
    trigger,
    name,
    inputs: { role: roleArn(name === 'plan' ? 'plan' : 'apply-prod'), 'execution-role': roleArn('execution') },
    permissions: name === 'plan' ? writes : { ...writes, deployments: 'write' },
    ...(name === 'apply' ? { environment: 'prod' } : {}),
    extraEnvironment: docker.kind === 'builds' ? docker.variables : {},
    onLine: (line) => {
      if (!/^::|^##\[endgroup\]/.test(line)) print(`   ${line.replace(/^##\[group\]/, '')}`);
    },
  });
  if (result.exitCode === 0) return result;
  throw new DeployError('internal', `the ${name} job ended with exit code ${result.exitCode}`, {
    fault: 'inferloop',
    hint: 'the lines above are its log',
  });
}

/** The action's comment as it is now: in the terminal, and kept as a file. */
async function show({ repository, output }: Stage, pull: PullRequest, file: string): Promise<void> {
  const comment = [...repository.comments.values()].find(({ issue }) => issue === pull.number);
  const body = comment?.body ?? '';
  await writeFile(join(output, file), `${body}\n`);
  print(`\n${renderPlain(body, { folded: 'named' })}`);
}

async function serve(sandbox: Sandbox): Promise<void> {
  print(`Look at ${sandbox.github}/${REPOSITORY.owner}/${REPOSITORY.name} until you press Ctrl+C.`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}

/** Where action.yml, dist and examples are: two folders above the bundle that runs. */
function packageFolder(): string {
  return resolve(dirname(realpathSync(process.argv[1] ?? '')), '..', '..');
}

async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
