/** What README and the pages beside it say is true of the code. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { subcommands } from '../../src/cli/subcommands.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { buildReadme } from '../../src/generate/readme.ts';
import { subjectWorkflow } from '../../src/verify/experiments/pullRequestTarget.ts';
import { questions } from '../../src/verify/questions.ts';

const readme = read('README.md');
const failures = read('docs/failures.md');

test('the tables of inputs and outputs are those of action.yml (else: npm run generate)', async () => {
  expect(await buildReadme()).toBe(readme);
});

test.each(['README.md', '.github/SECURITY.md', '.github/CONTRIBUTING.md', 'docs/failures.md', 'docs/verify.md'])(
  'what %s points to is there',
  (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) =>
      join(dirname(page), target),
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  },
);

test('the smallest file is a file', () => {
  const [, text = ''] = /```yaml\n(project:[\s\S]*?)```/.exec(readme) ?? [];
  const result = parseConfig(text, { file: 'f', environment: undefined, branch: 'main', defaultBranch: 'main' });
  expect(result).toMatchObject({ kind: 'config', config: { project: 'inferloop', environment: 'prod' }, warnings: [] });
});

describe('commands', () => {
  test('every npm script that is named exists', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...readme.matchAll(/npm (?:run )?(?!install|run)([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('every subcommand and option that is named exists', () => {
    const calls = [...readme.replaceAll('\\\n', ' ').matchAll(/node dist\/cli\/index\.js ([a-z]+)([^#>\n]*)/g)];
    expect(calls.length).toBeGreaterThan(4);
    for (const [, name = '', rest = ''] of calls) {
      const known = subcommands[name]?.options ?? {};
      const options = [...rest.replaceAll(/\$\(.*?\)/g, '').matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);
      expect([name, name in subcommands, options.filter((option) => known[option] === undefined)]).toEqual([
        name,
        true,
        [],
      ]);
    }
  });
});

test('the page of verify:aws has every question with what is assumed, and the workflow', () => {
  const page = read('docs/verify.md');
  const rows = questions.map(({ question, assumed }, index) => `| ${index + 1} | ${question} | ${assumed} |`);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  expect(page).toContain(`\`\`\`yaml\n${subjectWorkflow}\`\`\``);
});

test('the regions that have prices are those that are listed', () => {
  const regions = readdirSync('src/cost/prices').map((file) => file.replace('.json', ''));
  const [, listed = ''] = /tables for \w+ regions: ([^.]+)\./.exec(readme) ?? [];
  expect(listed.split(/,\s+/).sort()).toEqual(regions.sort());
});

test('every reason to fail is explained, and no other', () => {
  const known = [...read('src/errors.ts').matchAll(/^ {2}'([a-z-]+)',$/gm)].map(([, reason = '']) => reason);
  const used = sources('src').join('\n');
  const possible = known.filter((reason) => used.includes(`'${reason}'`));
  const explained = [...failures.matchAll(/^\| `([a-z]+(?:-[a-z]+)*)` \|/gm)].map(([, reason = '']) => reason);
  expect(explained).toEqual(possible);
});

/** All but the list itself and the exit codes, which know what is not built yet as well. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'errors.ts' && file !== join('cli', 'exitCode.ts'))
    .map((file) => read(join(folder, file)));
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
