/** The script of instances in a plan: its lines as a diff, and no value of a variable where anybody could read it. */

import { expect, test } from '@jest/globals';
import type { Change } from '../../../src/plan/model.ts';
import { readSnapshot } from '../../../src/plan/snapshot.ts';
import { explainUserData } from '../../../src/plan/userData.ts';
import { redactProperty, redactTemplate } from '../../../src/render/redact.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate, renderTemplate } from '../../../src/stack/template.ts';
import { config, instances } from '../stack/configs.ts';

const identity = { stack: 'prod-inferloop', region: 'us-east-1' };

function stackWith(text: string, variables: { readonly [name: string]: string }) {
  const userData = { path: 'boot.sh', file: { kind: 'text', text } } as const;
  return buildStack(config({ services: [], instances: [instances({ userData, variables })] }), undefined);
}

const resourcesOf = (stack: ReturnType<typeof stackWith>) =>
  readSnapshot({ template: buildTemplate(stack), parameters: {} }, identity);

const before = stackWith('#!/bin/bash\necho one\nsame\n', { LEVEL: 'info', GONE: 'x' });
const after = stackWith('#!/bin/bash\necho two\nsame\nlast\n', { LEVEL: 'debug' });

const template: Change = {
  logicalId: 'GpuLaunchTemplate',
  type: 'AWS::EC2::LaunchTemplate',
  action: 'modify',
  replacement: undefined,
  policyAction: undefined,
  causes: {},
  properties: [
    { path: 'LaunchTemplateData.InstanceType', before: 't3.medium', after: 't3.large', replaces: false },
    { path: 'LaunchTemplateData.UserData', before: 'IyEv', after: 'IyEw', replaces: false },
  ],
};

const explained = (change: Change, from = before) =>
  explainUserData([change], from === undefined ? {} : resourcesOf(from), resourcesOf(after))[0]?.properties.map(
    ({ path, ...values }) => `${path.replace('LaunchTemplateData.', '')}: ${values.before} → ${values.after}`,
  );

test('shows what is other in it, beside what else changes', () => {
  expect(explained(template)).toEqual([
    'InstanceType: t3.medium → t3.large',
    'UserData.Environment[GONE]: x → undefined',
    'UserData.Environment[LEVEL]: info → debug',
    'UserData: echo one → undefined',
    'UserData: undefined → echo two',
    'UserData: undefined → last',
  ]);
});

test('of a new one says how long it is', () => {
  const [, script] = explainUserData([{ ...template, action: 'add' }], {}, resourcesOf(after))[0]?.properties ?? [];
  expect(script).toMatchObject({ before: undefined, after: expect.stringMatching(/^\d+ lines$/) });
});

test('leaves all other resources alone', () => {
  const other = { ...template, type: 'AWS::EC2::Instance' };
  expect(explainUserData([other], resourcesOf(before), resourcesOf(after))).toEqual([other]);
});

test('never shows the value of a variable', () => {
  const shown = explainUserData([template], resourcesOf(before), resourcesOf(after))
    .flatMap(({ properties }) => properties.map(redactProperty))
    .filter(({ path }) => path.includes('Environment'));
  expect(shown.flatMap((one) => [one.before, one.after])).toEqual(['••••', undefined, '••••', '••••']);
  expect(redactTemplate(renderTemplate(after))).not.toContain('debug');
});
