/** A change set of CloudFormation as we read it: both descriptions merged, all pages, values parsed. */

import type { JsonObject } from '../template/model.ts';

/** The marker that CloudFormation sends for a value it will only know after the execution. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

export interface ChangeSet {
  readonly arn: string;
  readonly name: string;
  readonly stackName: string;
  readonly stackArn: string;
  /** `no-changes` is how CloudFormation says that nothing would change: status FAILED with a known reason. */
  readonly status: 'pending' | 'complete' | 'no-changes' | 'failed';
  readonly statusReason: string;
  /** Open-ended on purpose: UNAVAILABLE, AVAILABLE, EXECUTE_IN_PROGRESS, EXECUTE_COMPLETE, EXECUTE_FAILED, OBSOLETE. */
  readonly executionStatus: string;
  readonly description: string;
  readonly parameters: { readonly [key: string]: string };
  readonly capabilities: readonly string[];
  readonly changes: readonly ResourceChange[];
}

export interface ResourceChange {
  /** Open-ended: Add, Modify, Remove, Import, Dynamic, SyncWithActual. */
  readonly action: string;
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  /** Said of Modify only. */
  readonly replacement: 'True' | 'False' | 'Conditional' | undefined;
  /** Delete, Retain, Snapshot, ReplaceAndDelete, ReplaceAndRetain, ReplaceAndSnapshot. */
  readonly policyAction: string | undefined;
  readonly scope: readonly string[];
  readonly details: readonly ChangeDetail[];
  /** The resource as CloudFormation saw it; undefined when it did not say. */
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

export interface ChangeDetail {
  /** Properties, Metadata, Tags, CreationPolicy, UpdatePolicy, DeletionPolicy, UpdateReplacePolicy. */
  readonly attribute: string;
  readonly name: string | undefined;
  /** `/Properties/ContainerDefinitions/0/Image`. */
  readonly path: string | undefined;
  readonly requiresRecreation: 'Never' | 'Conditionally' | 'Always' | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly evaluation: 'Static' | 'Dynamic' | undefined;
  /** ResourceReference, ParameterReference, ResourceAttribute, DirectModification, Automatic, NoModification. */
  readonly changeSource: string | undefined;
  readonly causingEntity: string | undefined;
}
