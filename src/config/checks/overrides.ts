/** Checks of overrides, each for itself: it has what its operation takes, and brings nothing that a plan could not show. */

import type { OverrideConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { checkValue } from './declaration.ts';
import type { Finding, Subject } from './finding.ts';

const takes: { readonly [Op in OverrideConfig['op']]: 'value' | 'from' | undefined } = {
  add: 'value',
  copy: 'from',
  move: 'from',
  remove: undefined,
  replace: 'value',
  test: 'value',
};

export function checkOverrides({ config, given }: Subject): readonly Finding[] {
  return config.overrides.flatMap((override, index) => {
    const at = (key: string): Path => ['overrides', String(index), key];
    const missing = ['op', 'path'].find((key) => !given(at(key)));
    if (missing !== undefined) return [lacks([at(missing)], 'an override')];
    const value = 'value' in override ? checkValue(override.value, at('value')) : [];
    return [...checkOperands(override.op, at, given), ...value];
  });
}

function checkOperands(
  op: OverrideConfig['op'],
  at: (key: string) => Path,
  given: Subject['given'],
): readonly Finding[] {
  const needed = takes[op];
  if (needed !== undefined && !given(at(needed))) return [lacks([at(needed), at('op')], `\`${op}\``)];
  return ['value', 'from']
    .filter((key) => key !== needed && given(at(key)))
    .map((key) => ({
      severity: 'error',
      paths: [at(key), at('op')],
      message: `\`${op}\` takes no \`${key}\``,
      hint: needed === undefined ? 'remove it' : `remove it: \`${op}\` takes \`${needed}\``,
    }));
}

const examples: { readonly [key: string]: string } = {
  op: 'op: replace',
  path: 'path: /Resources/WebService/Properties/HealthCheckGracePeriodSeconds',
  from: 'from: /Resources/WebLogGroup/Properties/RetentionInDays',
  value: 'value: 90',
};

function lacks(paths: Finding['paths'], what: string): Finding {
  const key = paths[0].at(-1) ?? '';
  const hint = `for example \`${examples[key]}\`${key === 'value' ? '; CloudFormation takes no `null`' : ''}`;
  return { severity: 'error', paths, message: `${what} needs \`${key}\``, hint };
}
