/** The workflow in README is one that works: its inputs, permissions and roles are those of the action and of bootstrap. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { buildBootstrap } from '../../src/stack/bootstrap/build.ts';
import { applyPermissions, planPermissions } from '../support/deployment.ts';

interface Job {
  readonly permissions: object;
  readonly concurrency: object;
  readonly environment?: string;
  readonly steps: readonly { readonly uses: string; readonly with?: { readonly [input: string]: string } }[];
}

interface Workflow {
  readonly on: { readonly pull_request: { readonly types: readonly string[] }; readonly push: object };
  readonly jobs: { readonly plan: Job; readonly apply: Job };
}

const [, text = ''] = /```yaml\n(name: deploy[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const workflow: Workflow = Object(load(text));
const { plan, apply } = workflow.jobs;
const action = Object(load(readFileSync('action.yml', 'utf8')));

test('plan runs on everything that changes what would be deployed, and when a pull request is closed', () => {
  expect(workflow.on.pull_request.types).toEqual(['opened', 'synchronize', 'reopened', 'ready_for_review', 'closed']);
  expect(workflow.on.push).toEqual({ branches: ['main'] });
});

test('the jobs have the permissions with which the tests deploy', () => {
  expect(plan.permissions).toEqual(planPermissions);
  expect(apply.permissions).toEqual(applyPermissions);
});

test('a newer plan ends an older one; deployments wait for each other and none is dropped', () => {
  expect(plan.concurrency).toEqual({
    group: `inferloop-plan-$${'{{ github.event.pull_request.number }}'}`,
    'cancel-in-progress': true,
  });
  expect(apply.concurrency).toEqual({ group: 'inferloop-prod', queue: 'max', 'cancel-in-progress': false });
});

describe('the inputs', () => {
  const given = [plan, apply].map(({ steps }) => steps.find(({ uses }) => uses.startsWith('inferloop/'))?.with ?? {});

  test('are inputs of the action', () => {
    for (const names of given.map(Object.keys)) {
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => action.inputs[name] === undefined)).toEqual([]);
    }
  });

  test('name roles that bootstrap makes', () => {
    const environments = [{ name: apply.environment ?? '', branch: 'main' }];
    const { Resources } = buildBootstrap({ project: 'inferloop', repository: 'o/r', repositoryId: '1', environments });
    const roles = Object.values(Resources).flatMap(({ Type, Properties }) =>
      Type === 'AWS::IAM::Role' ? `arn:aws:iam::111122223333:role${Properties?.Path}${Properties?.RoleName}` : [],
    );
    const named = given.flatMap((inputs) => [inputs.role, inputs['execution-role']]);
    expect(named).toHaveLength(4);
    expect(named.filter((role) => role === undefined || !roles.includes(role))).toEqual([]);
  });
});
