/** The inputs of a run, from text: the action's inputs and the options of the terminal are the same words. */

import type { Inputs } from '../commands/run.ts';
import { DeployError } from '../errors.ts';

/** What was given, by the name of the input; empty text is as good as nothing. */
export type Given = { readonly [name: string]: string | undefined };

export const inputNames = [
  'command',
  'config',
  'environment',
  'role',
  'execution-role',
  'direct-push',
  'approve-fingerprint',
  'busy-timeout',
  'comment',
  'prices',
] as const;

/** Throws DeployError `config-invalid` that names the input, its value and what it may be. */
export function parseInputs(given: Given): Inputs {
  return {
    command: oneOf(given, 'command', ['auto', 'plan', 'apply', 'promote', 'rollback', 'close', 'check']),
    config: textOf(given, 'config') ?? 'inferloop.yaml',
    environment: matching(given, 'environment', /^[a-z][a-z0-9-]*$/, 'a name as in `environments:`'),
    role: matching(given, 'role', roleArn, roleWords),
    executionRole: matching(given, 'execution-role', roleArn, roleWords),
    directPush: oneOf(given, 'direct-push', ['fail', 'plan', 'apply']),
    approveFingerprint: matching(
      given,
      'approve-fingerprint',
      /^[0-9a-f]{64}$/,
      'the 64 characters that the report shows',
    ),
    busyTimeoutSeconds: parseDuration(given, 'busy-timeout', '30m'),
    comment: oneOf(given, 'comment', ['update', 'off']),
    prices: oneOf(given, 'prices', ['auto', 'table']),
  };
}

const roleArn = /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/;
const roleWords = 'the ARN of a role, like arn:aws:iam::111122223333:role/inferloop-plan';

function textOf(given: Given, name: string): string | undefined {
  const text = given[name]?.trim();
  return text === '' ? undefined : text;
}

/** The first of the choices is the default. */
function oneOf<const T extends string>(given: Given, name: string, choices: readonly [T, ...T[]]): T {
  const text = textOf(given, name);
  if (text === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw wrong(name, text, choices.join(', '));
  return choice;
}

function matching(given: Given, name: string, pattern: RegExp, words: string): string | undefined {
  const text = textOf(given, name);
  if (text !== undefined && !pattern.test(text)) throw wrong(name, text, words);
  return text;
}

const seconds: { readonly [unit: string]: number } = { s: 1, m: 60, h: 3600 };

function parseDuration(given: Given, name: string, otherwise: string): number {
  const text = textOf(given, name) ?? otherwise;
  const [, amount, unit = ''] = /^(\d{1,5})(s|m|h)$/.exec(text) ?? [];
  const factor = seconds[unit];
  if (amount === undefined || factor === undefined) throw wrong(name, text, 'a time like 90s, 30m or 2h');
  return Number(amount) * factor;
}

function wrong(name: string, text: string, allowed: string): DeployError {
  return new DeployError('config-invalid', `the input \`${name}\` is ${JSON.stringify(text)}`, {
    fault: 'user',
    hint: `\`${name}\` takes ${allowed}`,
  });
}
