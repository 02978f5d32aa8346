/** The comment on the pull request, for a first creation and for a change of capacity, image and variables. */

import { describe, test } from '@jest/globals';
import { estimateCosts } from '../../src/commands/cost.ts';
import { readUsage } from '../../src/commands/usage.ts';
import type { Config } from '../../src/config/model.ts';
import { buildPlan } from '../../src/plan/build.ts';
import type { ChangeSet, ResourceChange } from '../../src/plan/changeSet.ts';
import { compareResources } from '../../src/plan/comparison.ts';
import { fingerprint } from '../../src/plan/digest.ts';
import { readSnapshot, type Snapshot } from '../../src/plan/snapshot.ts';
import { renderComment } from '../../src/render/comment.ts';
import { buildStack } from '../../src/stack/build.ts';
import { exampleNames, expectGolden, readConfig } from './golden.ts';
import { buildSnapshot, imagesFor } from './snapshot.ts';

describe('the comment of', () => {
  test.each([...exampleNames, 'sidecars', 'two-services'])('%s, planned for the first time', async (name) => {
    const config = readConfig(name);
    expectGolden(name, 'comment.md', await renderPlan(config, undefined, buildSnapshot(config, 'a')));
  });

  test.each(['canary', 'release'])('%s, with new images', async (name) => {
    const config = readConfig(name);
    const text = await renderPlan(config, buildSnapshot(config, 'a'), buildSnapshot(config, 'b'));
    expectGolden(name, 'comment-update.md', text);
  });

  test('synthdata, with more capacity and a new image', async () => {
    const config = readConfig('synthdata');
    const services = config.services.map((service) => ({
      ...service,
      cpu: service.cpu * 2,
      memory: service.memory * 2,
      variables: { ...service.variables, LOG_LEVEL: 'DEBUG' },
    }));
    const larger = { ...config, services };
    const text = await renderPlan(larger, buildSnapshot(config, 'a'), buildSnapshot(larger, 'b'));
    expectGolden('synthdata', 'comment-update.md', text);
  });
});

async function renderPlan(config: Config, before: Snapshot | undefined, after: Snapshot): Promise<string> {
  const stack = buildStack(config, before?.template);
  const { plan, effects } = buildPlan({
    config,
    stack,
    before,
    after,
    changeSet: before === undefined ? undefined : buildChangeSet(config, before, after),
    executionRole: undefined,
    images: imagesFor(config, 'b'),
    costs: await estimateCosts(
      { before, after, region: config.region, usage: readUsage(config), now: new Date('2026-11-01') },
      undefined,
    ),
    dataLossAllowed: false,
    warnings: [],
  });
  const run = { id: 77, attempt: 1, url: 'https://github.com/inferloop/synthdata/actions/runs/77' };
  return renderComment(
    { environment: config.environment, run, head: '0123456789abcdef', base: 'fedcba9876543210' },
    { kind: 'planned', plan, fingerprint: fingerprint(effects), recorded: true, draft: false, branch: 'main' },
  );
}

/** What CloudFormation says of such a change: a replaced task definition, and the service that refers to it. */
function buildChangeSet(config: Config, before: Snapshot, after: Snapshot): ChangeSet {
  const identity = { stack: 'prod', region: config.region };
  const changes = compareResources(readSnapshot(before, identity), readSnapshot(after, identity));
  return {
    arn: 'arn:aws:cloudformation:us-east-1:111122223333:changeSet/inferloop-prod-pr12-77-1/1',
    name: 'inferloop-prod-pr12-77-1',
    stackName: 'prod',
    stackArn: 'arn',
    status: 'complete',
    statusReason: '',
    executionStatus: 'AVAILABLE',
    description: '',
    parameters: {},
    capabilities: [],
    changes: changes.flatMap((change) => [{ ...change, replacement: 'True' as const }, serviceOf(change)]),
  };
}

function serviceOf(task: ResourceChange): ResourceChange {
  return {
    ...task,
    logicalId: task.logicalId.replace('TaskDefinition', 'Service'),
    type: 'AWS::ECS::Service',
    replacement: 'False',
    details: [
      {
        attribute: 'Properties',
        name: 'TaskDefinition',
        path: '/Properties/TaskDefinition',
        requiresRecreation: 'Never',
        before: 'arn:aws:ecs:us-east-1:111122223333:task-definition/synthdata:1',
        after: '{{changeSet:KNOWN_AFTER_APPLY}}',
        evaluation: 'Dynamic',
        changeSource: 'ResourceReference',
        causingEntity: task.logicalId,
      },
    ],
    before: undefined,
    after: undefined,
  };
}
