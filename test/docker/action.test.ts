/** Jobs of the shipped action with images that Docker builds: what is planned, executed and registered is what was pushed. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, startTeam, type Team } from '../support/deployment.ts';
import { startBundle } from '../support/process.ts';
import type { Files } from '../support/shop.ts';
import { builder, createRecordingClient, describeDocker, execute, type RecordingClient, runDocker } from './engine.ts';

const example = readExample('examples/synthdata');
/** The example's, changed in what is no part of the image. */
const config = example['inferloop.yaml']?.replace('logs: 30d', 'logs: 60d') ?? '';
const planned = 'inferloop/plan/synthdata';
const deployed = 'inferloop/synthdata';

describeDocker(`an image of examples/synthdata, by ${builder},`, () => {
  let team: Team;
  let client: RecordingClient;
  /** Theirs: the folder for temporary files, and the configuration of Docker with its text. */
  let temporary: string;
  let settings: string;
  const theirs = JSON.stringify({
    auths: { 'registry.invalid': { auth: 'bm9ib2R5Om5vdGhpbmc=' } },
    credsStore: 'none',
  });
  const logs: string[] = [];

  beforeAll(async () => {
    team = await startTeam();
    client = createRecordingClient({ builder, cold: true });
    temporary = mkdtempSync(join(tmpdir(), 'inferloop-temporary-'));
    settings = join(client.environment.DOCKER_CONFIG ?? '', 'config.json');
    writeFileSync(settings, theirs);
  });

  afterAll(async () => {
    await team.stop();
    client.remove();
    rmSync(temporary, { recursive: true, force: true });
  });

  async function propose(branch: string, files: Files): Promise<number> {
    const { forge } = team.sandbox;
    await forge.commitFiles(team.repository, branch, files, `Change ${branch}`);
    const opening = { title: `Change ${branch}`, head: branch, base: 'main', user: forge.user('ada') };
    return (await forge.pullRequests.open(team.repository, opening)).number;
  }

  /** Without the image that a team would have ready. */
  async function merge(number: number): Promise<void> {
    const { forge } = team.sandbox;
    await forge.pullRequests.merge(team.repository, number, { method: 'squash', by: forge.user('ada') });
  }

  async function run(start: (job: { readonly extraEnvironment: Files }) => Promise<JobResult>): Promise<Job> {
    const before = client.commands().length;
    const result = await start({ extraEnvironment: { ...client.environment, TMPDIR: temporary } });
    logs.push(result.log);
    const image: unknown = at(JSON.parse(result.outputs.images || '{}'), 'synthdata');
    return { ...result, image: String(image), commands: client.commands().slice(before) };
  }
  const plan = (number: number) => run((job) => team.plan(number, job));

  const tagsOf = (repository: string) => [...(team.sandbox.cloud.repositories.get(repository)?.imageTags.keys() ?? [])];
  const digestOf = (image: string) => image.replace(/^.*@/, '');

  let first: number;
  let image: string;

  test('is built for a plan, and pushed where no deployment takes its images from', async () => {
    first = await propose('first', example);
    const job = await plan(first);
    expect(job.outputs.status).toBe('planned');
    expect(builds(job)).toBe(1);
    image = job.image;
    expect(image).toMatch(`${team.sandbox.registry}/${planned}@sha256:`);
    expect(tagsOf(planned)).toEqual([expect.stringMatching(`^pr${first}-key-[0-9a-f]{64}$`)]);
    expect(tagsOf(deployed)).toEqual([]);
    expect(job.log).toContain(`digest: ${digestOf(image)} size:`);
  });

  test('is not built twice for one pull request', async () => {
    await team.sandbox.forge.commitFiles(team.repository, 'first', { 'inferloop.yaml': config }, 'Keep logs longer');
    const again = await plan(first);
    expect(again.outputs.status).toBe('planned');
    expect(again.commands).toEqual([]);
    expect(again.image).toBe(image);
    expect(again.log).toContain(`built before for this pull request: ${planned}@${digestOf(image)}`);
  });

  test('is built for another pull request, which does not find what the first one pushed', async () => {
    const second = await propose('second', example);
    const job = await plan(second);
    expect(builds(job)).toBe(1);
    expect(job.image).not.toBe(image);
    const [, key] = /-(key-.*)/.exec(tagsOf(planned)[0] ?? '') ?? [];
    expect(tagsOf(planned)).toEqual([`pr${first}-${key}`, `pr${second}-${key}`]);
  });

  test('is built again from the merged tree; its digest is what is executed and registered', async () => {
    await merge(first);
    const job = await run((more) => team.apply(more));
    expect(job.outputs.status).toBe('applied');
    expect(builds(job)).toBe(1);
    expect(job.image).toMatch(`${team.sandbox.registry}/${deployed}@sha256:`);
    expect(digestOf(job.image)).not.toBe(digestOf(image));

    const stack = job.outputs['stack-name'] ?? '';
    const changeSet = await team.ask('cloudformation', 'DescribeChangeSet', {
      ChangeSetName: job.outputs['change-set-arn'] ?? '',
    });
    expect(at(changeSet, 'ExecutionStatus')).toBe('EXECUTE_COMPLETE');
    expect(at(changeSet, 'Parameters')).toContainEqual(expect.objectContaining({ ParameterValue: job.image }));
    const resource = { StackName: stack, LogicalResourceId: 'SynthdataTaskDefinition' };
    const detail = await team.ask('cloudformation', 'DescribeStackResource', resource);
    const taskDefinition = String(at(detail, 'StackResourceDetail', 'PhysicalResourceId'));
    const registered = await team.ask('ecs', 'DescribeTaskDefinition', { taskDefinition });
    expect(at(registered, 'taskDefinition', 'containerDefinitions', 0, 'image')).toBe(job.image);
    image = job.image;
  });

  test('is not built any more where it is deployed already', async () => {
    const job = await plan(await propose('words', { 'inferloop.yaml': `${config}# Synthetic data.\n` }));
    expect(job.outputs.status).toBe('no-changes');
    expect(job.commands).toEqual([]);
    expect(job.image).toBe(image);
    expect(job.log).toContain('the same inputs were deployed before');
  });

  test('is built every time, with a warning, when git does not know all that is in it', async () => {
    const clone = join(temporary, 'clone');
    await execute('git', ['clone', '--quiet', `file://${team.repository.git.folder}`, clone]);
    writeFileSync(join(clone, 'app', 'untracked'), 'of no commit');
    const before = tagsOf(planned);
    for (const _ of ['once', 'twice']) {
      const terminal = startBundle({
        bundle: resolve('dist/cli/index.js'),
        parameters: ['plan', '--environment', 'prod'],
        directory: clone,
        environment: {
          ...client.environment,
          AWS_ENDPOINT_URL: team.sandbox.aws,
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
          INFERLOOP_SPEED: '100',
        },
      });
      const { code, output, errors } = await terminal.ended();
      logs.push(output, errors);
      expect({ code, errors }).toMatchObject({ code: 0 });
      expect(output + errors).toMatch(/synthdata: the build context holds files that git does not know/);
    }
    const added = tagsOf(planned).filter((tag) => !before.includes(tag));
    expect(added).toEqual([expect.stringMatching(/^local-/), expect.stringMatching(/^local-/)]);
    rmSync(clone, { recursive: true });
  });

  test('that cannot be built fails the job with the last lines of Docker, and nothing is pushed', async () => {
    const Dockerfile = 'FROM busybox:1.37\nRUN echo "there is no compiler" && exit 3\n';
    const before = team.sandbox.log.records.length;
    const number = await propose('broken', { ...example, Dockerfile });
    const job = await plan(number);
    expect(job.exitCode).toBe(1);
    expect(job.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'image-failed' });
    const [error] = job.annotations.filter(({ level }) => level === 'error');
    expect(error?.message).toMatch(/docker could not build Dockerfile:\n.*^.*there is no compiler$.*code: 3/ms);
    expect(team.comment(number)).toMatch(
      /^\*\*Docker could not build Dockerfile:\*\*.*^```\n.*there is no compiler$.*^```$/ms,
    );
    expect(team.requests(before).filter((request) => request.startsWith('registry:'))).toEqual([]);
  });

  test('leaves no password behind: in no command line, variable, log or file', () => {
    const passwords = client.passwords();
    expect(passwords.length).toBeGreaterThanOrEqual(5);
    const texts = [client.seen(), ...logs];
    expect(passwords.filter((password) => texts.some((text) => text.includes(password)))).toEqual([]);
    expect(readFileSync(settings, 'utf8')).toBe(theirs);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('is whole: pulled by its digest it has every file of the example', async () => {
    const { authorizationData } = await team.sandbox.cloud.ask('ecr', 'GetAuthorizationToken', {});
    const auth = String(at(authorizationData, 0, 'authorizationToken'));
    const folder = join(temporary, 'puller');
    mkdirSync(folder);
    writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [team.sandbox.registry]: { auth } } }));
    await runDocker(folder, 'pull', '--quiet', image);
    const sums = 'find . -type f | while read -r file; do sha256sum "$file"; done';
    const inside = await runDocker(folder, 'run', '--rm', '--network=none', image, 'sh', '-c', `cd /app && ${sums}`);
    const outside = await execute('sh', ['-c', sums], { cwd: 'examples/synthdata/app' });
    expect(inside.split('\n')).toEqual(expect.arrayContaining(outside.stdout.trim().split('\n')));
  });
});

interface Job extends JobResult {
  /** Of synthdata, by its digest. */
  readonly image: string;
  /** First words of the docker command lines of this job. */
  readonly commands: readonly string[];
}

/** How often the job built; `buildx` is called once more, to ask whether it is there. */
function builds({ commands }: Job): number {
  const count = (word: string) => commands.filter((command) => command === word).length;
  return builder === 'buildx' ? count('buildx') - 1 : count('build');
}

function readExample(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
