/** Every golden template passes cfn-lint, in one call; skipped where cfn-lint is not installed. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Rules that a template of ours may break, each with its reason. */
const exceptions: readonly string[] = [
  // RDS takes a major version and runs its newest minor one; cfn-lint's lists hold minor versions.
  'E3691',
  'W3691',
];

test('cfn-lint has nothing to say', () => {
  const files = readdirSync('test/golden/cases').map((name) => join('test/golden/cases', name, 'template.json'));
  const ignored = exceptions.flatMap((rule) => ['--ignore-checks', rule]);
  const { error, status, stdout, stderr } = spawnSync(
    'cfn-lint',
    ['--non-zero-exit-code', 'informational', ...ignored, '--', ...files],
    {
      encoding: 'utf8',
    },
  );
  if (error !== undefined) return console.log('skipped: no cfn-lint');
  expect(stdout + stderr).toBe('');
  expect(status).toBe(0);
});
