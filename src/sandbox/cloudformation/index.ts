/** The sandbox's CloudFormation: its operations by name. */

import type { Behaviours } from '../behaviour.ts';
import type { SandboxClock } from '../clock.ts';
import type { AnswerObject, AwsService, Call, Operation } from '../service.ts';
import type { Specification } from '../spec/specification.ts';
import { authorizationsOf } from './authorizations.ts';
import { createChangeSet, deleteChangeSet, executeChangeSet } from './changeSets.ts';
import type { Deps } from './deps.ts';
import { describeChangeSet, listChangeSets } from './describeChangeSets.ts';
import { describeEvents, describeStackEvents } from './describeEvents.ts';
import {
  describeStackResource,
  describeStackResources,
  describeStacks,
  listExports,
  listImports,
  listStackResources,
  listStacks,
} from './describeStacks.ts';
import { getTemplate, getTemplateSummary, validateTemplate } from './describeTemplates.ts';
import { createEngine } from './engine.ts';
import type { ReadParameter } from './parameters.ts';
import { stackMissing } from './refusals.ts';
import {
  cancelUpdateStack,
  continueUpdateRollback,
  createStack,
  deleteStack,
  getStackPolicy,
  rollbackStack,
  setStackPolicy,
  updateStack,
  updateTerminationProtection,
} from './stacks.ts';
import { findStack, type State } from './state.ts';
import type { ReadObject } from './templateBody.ts';

export interface CloudFormationOptions {
  readonly clock: SandboxClock;
  readonly specification: Specification;
  readonly behaviours: Behaviours;
  /** What S3 holds; throws what S3 says when it does not. */
  readonly readObject: ReadObject;
  readonly readParameter: ReadParameter;
  /** Items per page; AWS's pages are of 1 MB, ours are short so that clients meet the second one. */
  readonly pageSize?: number;
}

const handlers = {
  CancelUpdateStack: cancelUpdateStack,
  ContinueUpdateRollback: continueUpdateRollback,
  CreateChangeSet: createChangeSet,
  CreateStack: createStack,
  DeleteChangeSet: deleteChangeSet,
  DeleteStack: deleteStack,
  DescribeChangeSet: describeChangeSet,
  DescribeEvents: describeEvents,
  DescribeStackEvents: describeStackEvents,
  DescribeStackResource: describeStackResource,
  DescribeStackResources: describeStackResources,
  DescribeStacks: describeStacks,
  ExecuteChangeSet: executeChangeSet,
  GetStackPolicy: getStackPolicy,
  GetTemplate: getTemplate,
  GetTemplateSummary: getTemplateSummary,
  ListChangeSets: listChangeSets,
  ListExports: listExports,
  ListImports: listImports,
  ListStackResources: listStackResources,
  ListStacks: listStacks,
  RollbackStack: rollbackStack,
  SetStackPolicy: setStackPolicy,
  UpdateStack: updateStack,
  UpdateTerminationProtection: updateTerminationProtection,
  ValidateTemplate: validateTemplate,
} as const satisfies { readonly [name: string]: (deps: Deps, call: Call) => AnswerObject };

export interface CloudFormation {
  readonly service: AwsService;
  /** Puts a stack in a state, as if whatever leads there had happened; throws when there is no such stack. */
  setStatus(region: string, stackName: string, status: string): void;
}

export function createCloudFormation(options: CloudFormationOptions): CloudFormation {
  const { clock, specification, behaviours, readObject, readParameter, pageSize = 25 } = options;
  const state: State = { stacks: [] };
  const engine = createEngine({ clock, specification, behaviours, state });
  const deps: Deps = { clock, specification, readObject, readParameter, state, engine, pageSize };
  const operations = Object.entries(handlers).map(([name, handle]): [string, Operation] => [
    name,
    { run: (call) => handle(deps, call), authorizations: (call) => authorizationsOf(state, name, call) },
  ]);
  return {
    service: {
      name: 'cloudformation',
      protocol: 'query',
      identifier: '2010-05-15',
      namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
      operations: Object.fromEntries(operations),
    },
    setStatus(region, stackName, status) {
      const stack = findStack(state, region, stackName);
      if (stack === undefined) throw stackMissing(stackName);
      engine.journal.stack(stack, status);
    },
  };
}
