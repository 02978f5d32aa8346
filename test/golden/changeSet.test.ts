/** What CloudFormation says of a change in every section of every example. */

import { describe, test } from '@jest/globals';
import type { Config } from '../../src/config/model.ts';
import { createRoute53 } from '../../src/sandbox/route53/index.ts';
import { stackName } from '../../src/stack/names.ts';
import { listOf, startCloudFormation } from '../support/cloudFormation.ts';
import { at } from '../support/deployment.ts';
import { changeExample, readExample } from '../support/exampleChanges.ts';
import { exampleNames, expectGolden, parseText } from './golden.ts';
import { buildSnapshot } from './snapshot.ts';

describe('the change set of', () => {
  test.each(exampleNames.map((name) => [name]))('%s', async (name) => {
    const read = ({ 'inferloop.yaml': text = '' }) => parseText(text, name, 'prod').config;
    const changes = await describeChange(read(readExample(name)), read(changeExample(name)));
    expectGolden(name, 'change-set.json', `${JSON.stringify(changes, null, 1)}\n`);
  });
});

/** Without ids and values, in the order of the logical ids. */
async function describeChange(before: Config, after: Config) {
  const { deploy, changeSet } = await startCloudFormation(createRoute53().behaviours);
  const [old, changed] = [requestOf(before), requestOf(after)];
  await deploy(stackName(before), old.template, old.more);
  const answer = await changeSet(stackName(after), 'change', 'UPDATE', changed.template, changed.more);
  return listOf(answer.Changes)
    .map((change) => {
      const { LogicalResourceId, ResourceType, Action, Replacement, Details } = Object(at(change, 'ResourceChange'));
      const details = listOf(Details).map(
        (detail) => at(detail, 'Target', 'Path') ?? at(detail, 'Target', 'Attribute'),
      );
      return { LogicalResourceId, ResourceType, Action, Replacement, Details: [...new Set(details)].sort() };
    })
    .sort((a, b) => (a.LogicalResourceId < b.LogicalResourceId ? -1 : 1));
}

function requestOf(config: Config) {
  const { template, parameters } = buildSnapshot(config, 'a');
  const Parameters = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
    ParameterKey,
    ParameterValue,
  }));
  return { template: JSON.parse(JSON.stringify(template)), more: { Parameters } };
}
