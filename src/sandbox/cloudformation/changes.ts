/** The changes of a change set, in the words of CloudFormation's API. */

import type { Json } from '../../template/model.ts';
import type { Recreation } from '../spec/specification.ts';

/** What CloudFormation sends for a value that it will only know after the execution. */
export const KNOWN_AFTER_APPLY = '{{changeSet:KNOWN_AFTER_APPLY}}';

export type ResourceAttribute =
  | 'Properties'
  | 'Metadata'
  | 'CreationPolicy'
  | 'UpdatePolicy'
  | 'DeletionPolicy'
  | 'UpdateReplacePolicy'
  | 'Tags';

export type ChangeSource = 'ResourceReference' | 'ParameterReference' | 'ResourceAttribute' | 'DirectModification';

export interface Target {
  readonly Attribute: ResourceAttribute;
  readonly Name: string | undefined;
  readonly RequiresRecreation: Recreation;
  readonly Path?: string;
  readonly BeforeValue?: string | undefined;
  readonly AfterValue?: string | undefined;
  readonly AttributeChangeType?: 'Add' | 'Remove' | 'Modify';
}

export interface Detail {
  readonly Target: Target;
  readonly Evaluation: 'Static' | 'Dynamic';
  readonly ChangeSource: ChangeSource;
  readonly CausingEntity: string | undefined;
}

export interface ResourceChange {
  readonly Action: 'Add' | 'Modify' | 'Remove';
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId: string | undefined;
  readonly ResourceType: string;
  readonly Replacement: 'True' | 'False' | 'Conditional' | undefined;
  readonly PolicyAction: string | undefined;
  readonly Scope: readonly ResourceAttribute[];
  readonly Details: readonly Detail[];
  readonly BeforeContext: Json | undefined;
  readonly AfterContext: Json | undefined;
}
