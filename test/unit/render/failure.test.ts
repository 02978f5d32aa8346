/** A failure in words: what happened, whose it is to mend, where, and what to do. */

import { describe, expect, test } from '@jest/globals';
import { DeployError } from '../../../src/errors.ts';
import { renderFailedCheck } from '../../../src/render/check.ts';
import { describeFailure, renderFailure, renderReason } from '../../../src/render/failure.ts';

const problem = {
  path: 'services.web.prot',
  message: 'unknown key `prot`',
  at: { file: 'inferloop.yaml', line: 8, column: 5 },
  hint: 'write `port: 8000`',
};

describe('a failure', () => {
  test('shows what a program printed and what is to be pasted as blocks', () => {
    const error = new DeployError('image-failed', 'docker could not build `Dockerfile`:\nstep 1\n*bad*', {
      fault: 'docker',
      hint: 'add to the job:\n  permissions:\n    checks: write',
    });
    expect(renderFailure(error)).toBe(
      [
        '**Docker could not build `Dockerfile`:** (`image-failed`; said by Docker)',
        '```\nstep 1\n*bad*\n```',
        '**What to do:** Add to the job:',
        '```\n  permissions:\n    checks: write\n```',
      ].join('\n\n'),
    );
  });

  test('shows code in our words as code, and no markup of anybody', () => {
    const error = new DeployError('config-invalid', 'inferloop.yaml has **a** `mis<b>take` ` @ada', {
      fault: 'user',
      problems: [problem],
    });
    const text = renderFailure(error);
    expect(text).toContain('**inferloop.yaml has \\*\\*a\\*\\* `mis<b>take` \\` @\u200dada.**');
    expect(text).toContain('- `inferloop.yaml:8:5` `services.web.prot`: unknown key `prot` – write `port: 8000`');
  });

  test('names its reason and whose it is, where it is anybody’s', () => {
    expect(renderReason({ reason: 'role-denied', fault: 'aws' })).toBe('role-denied (said by AWS)');
    expect(renderReason({ reason: 'plan-changed' })).toBe('plan-changed');
  });
});

test('the title of a check run is the mistake itself, or how many there are', () => {
  const of = (...problems: readonly (typeof problem)[]) =>
    renderFailedCheck(
      new DeployError('config-invalid', `inferloop.yaml has ${problems.length} mistakes`, { fault: 'user', problems }),
    ).title;
  expect(of(problem)).toBe('inferloop.yaml:8:5: unknown key `prot`');
  expect(of(problem, problem)).toBe('inferloop.yaml has 2 mistakes');
});

describe('an error that is no DeployError', () => {
  test.each([
    ['ENOSPC', 'the disk of this machine is full: '],
    ['EROFS', 'the disk of this machine is read-only: '],
  ])('is the disk with %s', (code, words) => {
    const failure = describeFailure(Object.assign(new Error(`${code}: write`), { code }));
    expect(failure).toMatchObject({ reason: 'internal', fault: 'user', message: `${words}${code}: write` });
    expect(failure.hint).toContain('use a larger runner');
  });

  test('is ours otherwise', () => {
    expect(describeFailure(new TypeError('x is undefined'))).toMatchObject({ reason: 'internal', fault: 'inferloop' });
    expect(describeFailure(undefined)).toMatchObject({ reason: 'internal', message: 'undefined' });
  });
});
