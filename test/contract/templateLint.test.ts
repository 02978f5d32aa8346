/** Every golden template passes cfn-lint, in one call; skipped where cfn-lint is not installed. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface Match {
  readonly Filename: string;
  readonly Rule: { readonly Id: string };
  readonly Message: string;
  readonly Location: { readonly Path: readonly (string | number)[] | null };
}

/** Rules that a template of ours may break, and where, each with its reason. */
const exceptions = [
  // RDS takes a major version and runs its newest minor one; cfn-lint's lists hold minor versions.
  { rules: ['E3691', 'W3691'], where: /./ },
  // cfn-lint 1.51 knows lifecycle hooks that call a function; ECS also has those that pause (TargetType PAUSE),
  { rules: ['E3002', 'E3003'], where: /LifecycleHooks/ },
  // and the action that ends a pause.
  { rules: ['W3037'], where: /^'continueservicedeployment' is not one of/ },
];

function isException({ Rule, Location, Message }: Match): boolean {
  const texts = [Message, (Location.Path ?? []).join('/')];
  return exceptions.some(({ rules, where }) => rules.includes(Rule.Id) && texts.some((text) => where.test(text)));
}

test('cfn-lint has nothing to say', () => {
  const files = readdirSync('test/golden/cases').map((name) => join('test/golden/cases', name, 'template.json'));
  const { error, stdout, stderr } = spawnSync(
    'cfn-lint',
    ['--format', 'json', '--non-zero-exit-code', 'none', '--', ...files],
    { encoding: 'utf8', maxBuffer: 16_000_000 },
  );
  if (error !== undefined) return console.log('skipped: no cfn-lint');
  const matches: readonly Match[] = JSON.parse(stdout);
  const told = matches.filter((match) => !isException(match));
  expect(told.map(({ Filename, Rule, Message }) => `${Filename}: ${Rule.Id} ${Message}`)).toEqual([]);
  expect(stderr).toBe('');
});
