/** What CloudFormation remembers: stacks, their resources, change sets and events. */

import type { JsonObject, ResourceDeclaration, Template, Value } from '../../template/model.ts';
import type { ResourceChange } from './changes.ts';
import type { PropertyProblem } from './earlyValidation.ts';

/** One parameter of a stack: the text that was given and the value that `Ref` gives. */
export interface StackParameter {
  readonly key: string;
  readonly type: string;
  readonly text: string;
  readonly value: Value;
  /** What an SSM parameter type was resolved to, as text. */
  readonly resolved: string | undefined;
  readonly noEcho: boolean;
}

export type Tags = { readonly [key: string]: string };

/** Everything that says what a stack should be; the stack's current one, or that of a change set. */
export interface Desired {
  readonly template: Template;
  readonly templateBody: string;
  readonly parameters: readonly StackParameter[];
  readonly tags: Tags;
  readonly capabilities: readonly string[];
  readonly roleArn: string | undefined;
  readonly notificationArns: readonly string[];
}

export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  physicalId: string | undefined;
  status: string;
  statusReason: string | undefined;
  updatedAt: Date;
  /** As they were sent to the resource: evaluated, with the stack's tags. */
  properties: JsonObject;
  attributes: JsonObject;
  declaration: ResourceDeclaration;
  /** Logical ids that it depends on. */
  dependencies: ReadonlySet<string>;
}

export interface StackEvent {
  readonly id: string;
  readonly operationId: string;
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly status: string;
  readonly reason: string | undefined;
  readonly properties: JsonObject | undefined;
  readonly token: string | undefined;
  readonly at: Date;
}

export type OperationType =
  | 'CREATE_STACK'
  | 'UPDATE_STACK'
  | 'DELETE_STACK'
  | 'ROLLBACK'
  | 'CONTINUE_ROLLBACK'
  | 'CREATE_CHANGESET';

export interface StackOperation {
  readonly id: string;
  readonly type: OperationType;
  readonly token: string | undefined;
}

export interface ChangeSet {
  readonly id: string;
  readonly name: string;
  readonly kind: 'CREATE' | 'UPDATE';
  readonly description: string | undefined;
  readonly createdAt: Date;
  readonly token: string | undefined;
  readonly desired: Desired;
  readonly onStackFailure: OnStackFailure | undefined;
  readonly problems: readonly PropertyProblem[];
  status: 'CREATE_PENDING' | 'CREATE_IN_PROGRESS' | 'CREATE_COMPLETE' | 'FAILED';
  statusReason: string | undefined;
  executionStatus:
    | 'UNAVAILABLE'
    | 'AVAILABLE'
    | 'EXECUTE_IN_PROGRESS'
    | 'EXECUTE_COMPLETE'
    | 'EXECUTE_FAILED'
    | 'OBSOLETE';
  /** As described with property values, and without. */
  changes: { readonly valued: readonly ResourceChange[]; readonly plain: readonly ResourceChange[] };
}

export type OnStackFailure = 'ROLLBACK' | 'DELETE' | 'DO_NOTHING';

export interface Output {
  readonly key: string;
  readonly value: string;
  readonly description: string | undefined;
  readonly exportName: string | undefined;
}

export interface Stack {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly createdAt: Date;
  updatedAt: Date | undefined;
  deletedAt: Date | undefined;
  status: string;
  statusReason: string | undefined;
  /** What is deployed; undefined for the shell that a CREATE change set leaves. */
  deployed: Desired | undefined;
  readonly resources: Map<string, StackResource>;
  outputs: readonly Output[];
  /** Oldest first. */
  readonly events: StackEvent[];
  /** Newest first. */
  readonly operations: StackOperation[];
  readonly changeSets: Map<string, ChangeSet>;
  disableRollback: boolean;
  terminationProtection: boolean;
  policy: string | undefined;
  /** Names of the exports of other stacks that it uses. */
  imports: ReadonlySet<string>;
  /** The change set that was executed last. */
  changeSetId: string | undefined;
  /** What it was before an update that failed: ContinueUpdateRollback goes there. */
  previous: Previous | undefined;
  /** Cancels the running operation. */
  running: AbortController | undefined;
  /** Ends with the running operation. */
  work: Promise<unknown>;
}

/** A stack as it was when an operation began. */
export interface Previous {
  readonly deployed: Desired;
  readonly resources: ReadonlyMap<string, StackResource>;
  /** New resources that the way back put aside: removed when it is over, however many attempts it takes. */
  readonly surplus: StackResource[];
}

export interface State {
  /** All stacks ever, deleted ones too. */
  readonly stacks: Stack[];
}

export const STACK_TYPE = 'AWS::CloudFormation::Stack';

/** A live stack by name, or any stack by ARN. */
export function findStack(state: State, region: string, nameOrArn: string): Stack | undefined {
  return state.stacks.find((stack) =>
    nameOrArn.startsWith('arn:')
      ? stack.id === nameOrArn
      : stack.name === nameOrArn && stack.region === region && stack.status !== 'DELETE_COMPLETE',
  );
}

export function isBusy(stack: Stack): boolean {
  return stack.status.endsWith('_IN_PROGRESS') && stack.status !== 'REVIEW_IN_PROGRESS';
}
