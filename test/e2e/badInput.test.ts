/** Files that cannot be deployed, on a pull request: one clear error where a person looks, and AWS is not asked. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { JobRequest } from '../../src/sandbox/runner/index.ts';
import { endOf, startTeam, type Team } from '../support/deployment.ts';
import { shopConfig } from '../support/shop.ts';

jest.setTimeout(30_000);

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

const { 'inferloop.yaml': sound = '' } = shopConfig();

interface Bad {
  /** Text of inferloop.yaml; undefined: there is none. */
  readonly text: string | undefined;
  readonly job?: Partial<JobRequest>;
  readonly words: string;
  readonly advice: string;
  /** Line and column of the annotation; undefined where there is no place in a file. */
  readonly place: readonly [line: number, column: number] | undefined;
}

const files: { readonly [name: string]: Bad } = {
  'no file': {
    text: undefined,
    words: 'there is no inferloop.yaml',
    advice: 'check out the repository before this step',
    place: undefined,
  },
  'no checkout': {
    text: sound,
    job: { checkout: false },
    words: 'there is no inferloop.yaml',
    advice: 'check out the repository before this step',
    place: undefined,
  },
  'a folder as config': {
    text: sound,
    job: { inputs: { config: 'app' } },
    words: 'there is a folder where a file should be: app',
    advice: 'name the file with the input `config`',
    place: undefined,
  },
  'a script that is not there': {
    text: `${sound}instances:\n  gpu: { type: t3.medium, user_data: scripts/boot.sh }\n`,
    words: 'there is no scripts/boot.sh',
    advice: 'write its path from the folder of this file',
    place: [sound.split('\n').length + 1, 38],
  },
  'an empty file': { text: '', words: 'the file is empty', advice: 'begin with `project: my-project`', place: [1, 1] },
  'no YAML': {
    text: 'project: [shop\nregion: us-east-1\n',
    words: 'this is not YAML',
    advice: 'look at the indentation, quotes and brackets',
    place: [2, 1],
  },
  'two documents': {
    text: `${sound}---\n${sound}`,
    words: 'a second document begins here',
    advice: 'remove the `---`',
    place: [15, 1],
  },
  tabs: {
    text: sound.replace('    port', '\tport'),
    words: 'a tab indents this line',
    advice: 'spaces only',
    place: [8, 1],
  },
  'line ends of Windows, with a slip': {
    text: sound.replace('port:', 'prot:').replaceAll('\n', '\r\n'),
    words: 'unknown key `prot`',
    advice: 'write `port: 8000`',
    place: [8, 5],
  },
  'a byte order mark, with a slip': {
    text: `\ufeff${sound.replace('project:', 'projct:')}`,
    words: 'unknown key `projct`',
    advice: 'write `project: inferloop`',
    place: [1, 1],
  },
  'UTF-16': {
    text: Buffer.from(`\ufeff${sound}`, 'utf16le').toString('utf8'),
    words: 'the file is not UTF-8 text',
    advice: 'save it in the encoding UTF-8',
    place: [1, 1],
  },
  'ten megabytes': {
    text: `# ${'x'.repeat(10_000_000)}\n${sound}`,
    words: 'the file is too large: 9766 kB, at most 256 kB are read',
    advice: 'is this the right file?',
    place: [1, 1],
  },
  'a region that AWS does not have': {
    text: sound.replace('us-east-1', 'us-moon-1'),
    words: '`region` must be a region of AWS, not `us-moon-1`',
    advice: 'for example `region: us-east-1`',
    place: [3, 9],
  },
  'port 0': {
    text: sound.replace('port: 8000', 'port: 0'),
    words: '`port` must be at least 1, not `0`',
    advice: 'for example `port: 8000`',
    place: [8, 11],
  },
  'memory that Fargate does not have': {
    text: sound.replace('memory: 512', 'memory: 700'),
    words: 'Fargate has no tasks of 256 CPU units with 700 MiB',
    advice: 'the nearest pair is `cpu: 256` with `memory: 512`',
    place: [10, 13],
  },
};

describe('failure-reason config-invalid', () => {
  test.each(Object.entries(files))('%s', async (name, { text, job = {}, words, advice, place }) => {
    const number = await open(name, text);
    const before = team.sandbox.log.records.length;
    const failed = await team.plan(number, job);
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'config-invalid' });
    expect(team.requests(before)).toEqual([]);

    const annotations = failed.annotations.filter(({ message }) => message.includes(words));
    expect(annotations).toMatchObject([
      place === undefined
        ? { level: 'error', message: expect.stringContaining(advice) }
        : { level: 'error', message: expect.stringContaining(advice), line: place[0], column: place[1] },
    ]);
    expect(failed.annotations.map(({ title }) => title)).toContain(
      'Inferloop Deploy: config-invalid (to be mended in the file or the workflow)',
    );
    // Nobody reads ten megabytes.
    expect(failed.log.length).toBeLessThan(10_000);

    const comment = team.comment(number).toLowerCase();
    expect(comment).toContain(words.toLowerCase());
    expect(comment).toContain(advice.toLowerCase());
    const head = team.repository.pulls.get(number)?.head;
    const [check, ...others] = [...team.repository.checks.values()].filter(
      (one) => one.head === head && one.name.startsWith('inferloop/'),
    );
    expect(others).toEqual([]);
    expect(check).toMatchObject({ name: 'inferloop/plan (prod)', status: 'completed', conclusion: 'failure' });
    expect(check?.title).toContain(words);
  });

  test('a config outside of the checkout', async () => {
    const number = await open('outside', sound);
    const before = team.sandbox.log.records.length;
    const failed = await team.plan(number, { inputs: { config: '../elsewhere/inferloop.yaml' } });
    expect(endOf(failed)).toEqual({ exitCode: 1, status: 'failed', reason: 'config-invalid' });
    expect(failed.log).toContain('the input `config` is "../elsewhere/inferloop.yaml", outside of the checkout');
    expect(failed.log).toContain('`config` is a path within the repository');
    expect(team.sandbox.log.records.slice(before)).toEqual([]);
  });
});

/** A pull request whose file may be anything. */
async function open(name: string, text: string | undefined): Promise<number> {
  const { forge } = team.sandbox;
  const branch = name.replaceAll(/[ ,]+/g, '-').toLowerCase();
  const file = text === undefined ? {} : { 'inferloop.yaml': text };
  await forge.commitFiles(team.repository, branch, { 'README.md': `${name}\n`, ...file }, name);
  const opening = { title: name, head: branch, base: 'main', user: forge.user('ada') };
  return (await forge.pullRequests.open(team.repository, opening)).number;
}
