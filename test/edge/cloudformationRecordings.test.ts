/** The sandbox's change sets against recorded answers of the real CloudFormation: details, contexts, everything. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/template/model.ts';
import { listOf, startCloudFormation, type TestCloudFormation } from '../support/cloudFormation.ts';

const file = '../shared/data/change-sets.json';

interface Recording {
  readonly source: string;
  readonly before: JsonObject & { readonly Parameters?: { readonly [name: string]: JsonObject } };
  readonly after: Recording['before'];
  readonly beforeParameters: { readonly [name: string]: string };
  readonly afterParameters: { readonly [name: string]: string };
  readonly describeUpdate: JsonObject;
  readonly describeUpdateNoValues: JsonObject;
}

function usesMacro({ before, after }: Recording): boolean {
  return /"(Fn::)?Transform"/.test(JSON.stringify([before, after]));
}

/** Ids differ from run to run, an Add said `Replacement: True` until May 2025, and the order of details is no rule. */
function comparable(changes: unknown): readonly unknown[] {
  return listOf(changes).map(({ ResourceChange }) => {
    const { PhysicalResourceId, Details, Replacement, ...change } = Object(ResourceChange);
    const sorted = listOf(Details)
      .map((detail) => JSON.stringify(withSortedKeys(detail)))
      .sort();
    return withSortedKeys({
      ...change,
      BeforeContext: parsed(change.BeforeContext),
      AfterContext: parsed(change.AfterContext),
      Replacement: change.Action === 'Modify' ? Replacement : undefined,
      Details: sorted,
    });
  });
}

function parsed(context: unknown): unknown {
  return typeof context === 'string' ? JSON.parse(context) : context;
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, withSortedKeys(member)]),
  );
}

/** The recording's placeholders in place of what the sandbox says. */
function withPlaceholders(text: string, stack: string): string {
  return text
    .replaceAll(
      /arn:aws:cloudformation:us-east-1:111122223333:stack\/[^/]+\/[-0-9a-f]+/g,
      'arn:<partition>:cloudformation:<region>:111111111111:stack/<stack-name:1>/<resource:2>',
    )
    .replaceAll('arn:aws:', 'arn:<partition>:')
    .replaceAll('111122223333', '111111111111')
    .replaceAll('us-east-1', '<region>')
    .replaceAll('amazonaws.com', 'url_suffix')
    .replaceAll(stack, '<stack-name:1>')
    .replaceAll('param-uids0137x', '<param-name>')
    .replaceAll('"recorded"', '"<param-value>"')
    .replaceAll('\\"recorded\\"', '\\"<param-value>\\"');
}

async function putParameters(cloud: TestCloudFormation, recording: Recording): Promise<void> {
  const sides = [
    [recording.before, recording.beforeParameters],
    [recording.after, recording.afterParameters],
  ] as const;
  for (const [template, given] of sides)
    for (const [key, { Type, Default }] of Object.entries(template.Parameters ?? {}))
      if (String(Type).startsWith('AWS::SSM::Parameter::Value'))
        await cloud.ssm('PutParameter', { Name: given[key] ?? String(Default), Value: 'recorded', Overwrite: true });
}

function parameters(values: { readonly [name: string]: string }): JsonObject {
  return {
    Parameters: Object.entries(values).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  };
}

async function replay(
  recording: Recording,
  stack: string,
): Promise<{ readonly valued: unknown; readonly plain: unknown }> {
  const cloud = await startCloudFormation();
  await putParameters(cloud, recording);
  await cloud.deploy(stack, recording.before, parameters(recording.beforeParameters));
  const valued = await cloud.changeSet(
    stack,
    'update',
    'UPDATE',
    recording.after,
    parameters(recording.afterParameters),
  );
  const plain = await cloud.run('DescribeChangeSet', { StackName: stack, ChangeSetName: 'update' });
  const read = (answer: unknown) => JSON.parse(withPlaceholders(JSON.stringify(answer), stack));
  return { valued: read(comparable(valued.Changes)), plain: read(comparable(plain.Changes)) };
}

describe('recorded change sets', () => {
  if (!existsSync(file)) {
    test('skipped', () => console.log(`skipped: no ${file}`));
    return;
  }
  const recordings: readonly Recording[] = JSON.parse(readFileSync(file, 'utf8'));
  const fit = recordings.filter((recording) => !usesMacro(recording));
  test.each(fit.map((recording, index) => [recording.source, recording, `recorded-stack-${index}`] as const))(
    '%s agrees in every detail, with values and without',
    async (_, recording, stack) => {
      const { valued, plain } = await replay(recording, stack);
      expect(valued).toEqual(JSON.parse(JSON.stringify(comparable(recording.describeUpdate.Changes))));
      expect(plain).toEqual(JSON.parse(JSON.stringify(comparable(recording.describeUpdateNoValues.Changes))));
    },
  );
});
