/** What a job definition does when CloudFormation makes or changes it: every update is a revision with an ARN of its own. */

import type { JsonObject } from '../../template/model.ts';
import type { Behaviours, Made } from '../behaviour.ts';
import { textOf } from '../members.ts';
import { ACCOUNT_ID } from '../service.ts';

/** AWS Batch User Guide, "Create a single-node job definition": the first revision is 1. */
export function createBatchBehaviours(): Behaviours {
  /** How many revisions there were, by the ARN of the first. */
  const revisions = new Map<string, number>();
  return {
    'AWS::Batch::JobDefinition': {
      create(properties, { region, generatedName }) {
        const first = `arn:aws:batch:${region}:${ACCOUNT_ID}:job-definition/${nameOf(properties, generatedName)}:1`;
        revisions.set(first, 1);
        return madeRevision(first, 1);
      },
      // What CloudFormation knows it by stays, so that a change in place is never taken for a replacement.
      update(first) {
        const revision = (revisions.get(first) ?? 1) + 1;
        revisions.set(first, revision);
        return madeRevision(first, revision);
      },
      remove(first) {
        revisions.delete(first);
      },
    },
  };
}

function madeRevision(first: string, revision: number): Made {
  return { physicalId: first, attributes: { JobDefinitionArn: first.replace(/:\d+$/, `:${revision}`) } };
}

function nameOf(properties: JsonObject, generatedName: string): string {
  return textOf(properties, 'JobDefinitionName') ?? generatedName;
}
