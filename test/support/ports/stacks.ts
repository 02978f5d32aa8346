/** CloudFormation in memory: one stack, its change sets, and answers that take a poll to come. */

import type { ChangeSet, ResourceChange } from '../../../src/plan/changeSet.ts';
import type { ChangeSetRequest, Stacks } from '../../../src/ports.ts';
import type { StackState } from '../../../src/rollout/observation.ts';

export interface FakeStacks extends Stacks {
  state: StackState | undefined;
  templateBody: string | undefined;
  readonly changeSets: Map<string, ChangeSet>;
  readonly requests: ChangeSetRequest[];
  readonly executed: string[];
  /** Names of every call, in order. */
  readonly calls: string[];
}

/** What CloudFormation makes of a request. */
export type Answer = (request: ChangeSetRequest) => Partial<ChangeSet>;

/** Without an answer a change set says that nothing changes. */
export function createFakeStacks(answer: Answer = () => ({ status: 'no-changes' })): FakeStacks {
  const pending = new Set<string>();
  const stacks: FakeStacks = {
    state: undefined,
    templateBody: undefined,
    changeSets: new Map(),
    requests: [],
    executed: [],
    calls: [],
    read: async () => record('read', stacks.state),
    template: async () => record('template', stacks.templateBody),
    validate: async () => record('validate', undefined),
    createChangeSet: async (request) => {
      stacks.requests.push(request);
      stacks.changeSets.set(request.name, { ...emptyChangeSet(request), ...answer(request) });
      pending.add(request.name);
      return record('createChangeSet', { arn: arnOf(request.name), stackArn: 'arn:stack' });
    },
    readChangeSet: async (_stackName, name) => {
      const found = stacks.changeSets.get(name);
      if (found === undefined) throw new Error(`no change set ${name}`);
      return record('readChangeSet', pending.delete(name) ? { ...found, status: 'pending' } : found);
    },
    changeSetDescription: async (_stackName, arn) =>
      record('changeSetDescription', [...stacks.changeSets.values()].find((one) => one.arn === arn)?.description),
    listChangeSets: async () =>
      record(
        'listChangeSets',
        [...stacks.changeSets.values()].map(({ name, arn, executionStatus }) => ({
          name,
          arn,
          executionStatus,
          createdAt: new Date(0),
        })),
      ),
    deleteChangeSet: async (_stackName, name) => {
      stacks.changeSets.delete(name);
      record('deleteChangeSet', undefined);
    },
    execute: async (arn) => {
      stacks.executed.push(arn);
      record('execute', undefined);
    },
    events: async () => record('events', []),
    resources: async () => record('resources', {}),
    protect: async (_stackName, enabled) => {
      if (stacks.state !== undefined) stacks.state = { ...stacks.state, terminationProtection: enabled };
      record(`protect ${enabled}`, undefined);
    },
    deleteEmpty: async () => record('deleteEmpty', undefined),
  };
  function record<Result>(call: string, result: Result): Result {
    stacks.calls.push(call);
    return result;
  }
  return stacks;
}

export function stackState(status: string, parameters: { readonly [name: string]: string }): StackState {
  return {
    name: 'prod-inferloop',
    arn: 'arn:stack',
    status,
    statusReason: undefined,
    parameters,
    outputs: {},
    description: undefined,
    changeSetArn: undefined,
    roleArn: undefined,
    terminationProtection: false,
  };
}

/** A modification of one resource, as CloudFormation tells it. */
export function modification(logicalId: string, type: string, more: Partial<ResourceChange> = {}): ResourceChange {
  return {
    action: 'Modify',
    logicalId,
    physicalId: `${logicalId}-1`,
    type,
    replacement: 'False',
    policyAction: undefined,
    scope: ['Properties'],
    details: [],
    before: undefined,
    after: undefined,
    ...more,
  };
}

function emptyChangeSet(request: ChangeSetRequest): ChangeSet {
  return {
    arn: arnOf(request.name),
    name: request.name,
    stackName: request.stackName,
    stackArn: 'arn:stack',
    status: 'complete',
    statusReason: '',
    executionStatus: 'AVAILABLE',
    description: request.description,
    parameters: {},
    capabilities: request.capabilities,
    changes: [],
  };
}

function arnOf(name: string): string {
  return `arn:aws:cloudformation:us-east-1:111122223333:changeSet/${name}/1`;
}
