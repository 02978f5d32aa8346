/** Change sets as CloudFormation really tells them, made readable. */

import { describe, expect, test } from '@jest/globals';
import { type ChangeDetail, KNOWN_AFTER_APPLY } from '../../../src/plan/changeSet.ts';
import { buildChanges, countChanges, describeUnknownActions } from '../../../src/plan/changes.ts';
import { modification } from '../../support/ports/stacks.ts';

function detail(more: Partial<ChangeDetail>): ChangeDetail {
  return {
    attribute: 'Properties',
    name: undefined,
    path: undefined,
    requiresRecreation: 'Never',
    before: undefined,
    after: undefined,
    evaluation: 'Static',
    changeSource: 'DirectModification',
    causingEntity: undefined,
    ...more,
  };
}

function onlyChange(more: Parameters<typeof modification>[2], type = 'AWS::ECS::Service') {
  const [change] = buildChanges([modification('Thing', type, more)]);
  if (change === undefined) throw new Error('the change vanished');
  return change;
}

describe('what happens to a resource', () => {
  test('a task definition gets a new revision, whatever CloudFormation calls it', () => {
    const change = onlyChange({ replacement: 'True' }, 'AWS::ECS::TaskDefinition');
    expect(change).toMatchObject({ action: 'new-revision', replacement: undefined });
  });

  test('but for its tags, which are changed in place', () => {
    const change = onlyChange({ replacement: 'False' }, 'AWS::ECS::TaskDefinition');
    expect(change).toMatchObject({ action: 'modify', replacement: undefined });
  });

  test('the action decides before the replacement: an Add that carries Replacement is an add', () => {
    expect(onlyChange({ action: 'Add', replacement: 'True' })).toMatchObject({ action: 'add', replacement: undefined });
  });

  test('a replacement that depends on what comes is a modification that may replace', () => {
    expect(onlyChange({ replacement: 'Conditional' })).toMatchObject({ action: 'modify', replacement: 'Conditional' });
  });

  test.each([
    [['BackupRetentionPeriod', 'MultiAZ'], undefined],
    [['BackupRetentionPeriod', 'Engine'], 'Conditional'],
  ])('a database that CloudFormation might replace for %j', (names, replacement) => {
    const details = names.map((name) => detail({ name, requiresRecreation: 'Conditionally' }));
    const change = onlyChange({ replacement: 'Conditional', details }, 'AWS::RDS::DBInstance');
    expect(change).toMatchObject({ action: 'modify', replacement });
  });

  test('a database in other subnets may be replaced, whatever else changes in place', () => {
    const details = [
      detail({ name: 'MultiAZ', requiresRecreation: 'Conditionally' }),
      detail({ name: 'DBSubnetGroupName', requiresRecreation: 'Always', evaluation: 'Dynamic' }),
    ];
    const change = onlyChange({ replacement: 'Conditional', details }, 'AWS::RDS::DBInstance');
    expect(change.replacement).toBe('Conditional');
  });

  test('an action that nobody knows yet is shown as a modification, and said', () => {
    const unknown = [modification('Thing', 'AWS::X::Y', { action: 'SyncWithActual' })];
    expect(buildChanges(unknown)).toMatchObject([{ action: 'modify' }]);
    expect(describeUnknownActions(unknown)).toEqual([expect.stringContaining('"SyncWithActual" of Thing')]);
  });

  test('120 adds count as 120, and what destroys stands first', () => {
    const adds = Array.from({ length: 120 }, (_, index) => modification(`A${index}`, 'T', { action: 'Add' }));
    const changes = buildChanges([...adds, modification('Gone', 'T', { action: 'Remove' })]);
    expect(countChanges(changes)).toEqual({ add: 120, change: 0, replace: 0, destroy: 1, import: 0 });
    expect(changes[0]?.logicalId).toBe('Gone');
  });
});

describe('which properties change', () => {
  test('a property told twice is one, a property that keeps its value is none', () => {
    const { properties } = onlyChange({
      details: [
        detail({ name: 'Cpu', path: '/Properties/Cpu', evaluation: 'Dynamic' }),
        detail({ name: 'Cpu', path: '/Properties/Cpu', before: '256', after: '512' }),
        detail({ name: 'Memory', path: '/Properties/Memory', before: '512', after: '512' }),
      ],
    });
    expect(properties).toEqual([{ path: 'Cpu', before: '256', after: '512', replaces: false }]);
  });

  test('the marker of CloudFormation becomes words', () => {
    const { properties } = onlyChange({
      before: { Properties: { TaskDefinition: 'arn:1' } },
      after: { Properties: { TaskDefinition: KNOWN_AFTER_APPLY } },
    });
    expect(properties).toEqual([
      { path: 'TaskDefinition', before: 'arn:1', after: 'known after apply', replaces: false },
    ]);
  });

  test('lists of named things are compared by name, so that an insertion is one addition', () => {
    const containers = (environment: readonly { readonly Name: string; readonly Value: string }[]) => ({
      Properties: { ContainerDefinitions: [{ Name: 'web', Environment: environment }] },
    });
    const { properties } = onlyChange({
      before: containers([{ Name: 'B', Value: '1' }]),
      after: containers([
        { Name: 'A', Value: '0' },
        { Name: 'B', Value: '1' },
      ]),
    });
    expect(properties).toMatchObject([
      { path: 'ContainerDefinitions[web].Environment[A]', before: undefined, after: '0' },
    ]);
  });

  test('a removed key is shown as removed', () => {
    const { properties } = onlyChange({
      before: { Properties: { Options: { a: '1', b: { k: 1 } } } },
      after: { Properties: { Options: { a: '1' } } },
    });
    expect(properties).toMatchObject([{ path: 'Options.b.k', before: '1', after: undefined }]);
  });

  test('a detail whose value is the JSON of a list is taken apart', () => {
    const json = (value: string) => JSON.stringify([{ Name: 'web', Environment: [{ Name: 'A', Value: value }] }]);
    const { properties } = onlyChange({
      details: [
        detail({
          name: 'ContainerDefinitions',
          path: '/Properties/ContainerDefinitions',
          before: json('1'),
          after: json('2'),
        }),
      ],
    });
    expect(properties).toMatchObject([{ path: 'ContainerDefinitions[web].Environment[A]', before: '1', after: '2' }]);
  });

  test('the property that forces a replacement is marked, also in depth', () => {
    const { properties } = onlyChange({
      replacement: 'True',
      details: [
        detail({ name: 'Engine', path: '/Properties/Engine', requiresRecreation: 'Always', before: 'a', after: 'b' }),
      ],
    });
    expect(properties).toEqual([{ path: 'Engine', before: 'a', after: 'b', replaces: true }]);
  });

  test('a change without values is still a change', () => {
    const { properties, causes } = onlyChange({
      details: [detail({ name: 'TaskDefinition', changeSource: 'ResourceReference', causingEntity: 'Task' })],
    });
    expect(properties).toEqual([{ path: 'TaskDefinition', before: undefined, after: undefined, replaces: false }]);
    expect(causes).toEqual({ TaskDefinition: ['Task'] });
  });
});
