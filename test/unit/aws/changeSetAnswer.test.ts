/** Two answers of DescribeChangeSet become one change set, and nothing of either is lost. */

import type { DescribeChangeSetOutput } from '@aws-sdk/client-cloudformation';
import { describe, expect, test } from '@jest/globals';
import { mergeDescriptions, parseChangeSet } from '../../../src/aws/changeSetAnswer.ts';

const plain: DescribeChangeSetOutput = {
  Status: 'CREATE_COMPLETE',
  Changes: [
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Web',
        ResourceType: 'AWS::ECS::Service',
        Replacement: 'False',
        Details: [
          { Target: { Attribute: 'Properties', Name: 'DesiredCount' }, ChangeSource: 'DirectModification' },
          { Target: { Attribute: 'Tags' }, ChangeSource: 'DirectModification' },
        ],
      },
    },
    {
      Type: 'Resource',
      ResourceChange: { Action: 'Add', LogicalResourceId: 'Queue', ResourceType: 'AWS::SQS::Queue' },
    },
  ],
};

const rich: DescribeChangeSetOutput = {
  Status: 'CREATE_COMPLETE',
  StatusReason:
    '[WARN] --include-property-values option can return incomplete ChangeSet data because: Logical Id: Queue',
  Changes: [
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Web',
        ResourceType: 'AWS::ECS::Service',
        Replacement: 'False',
        BeforeContext: '{"Properties":{"DesiredCount":1}}',
        AfterContext: '{"Properties":{"DesiredCo',
        Details: [
          {
            Target: {
              Attribute: 'Properties',
              Name: 'DesiredCount',
              Path: '/Properties/DesiredCount',
              BeforeValue: '1',
              AfterValue: '2',
            },
            ChangeSource: 'DirectModification',
          },
        ],
      },
    },
  ],
};

describe('a change set that was described twice', () => {
  const merged = parseChangeSet(mergeDescriptions(plain, rich));

  test('keeps a resource that the description with values dropped', () => {
    expect(merged.changes.map((change) => change.logicalId)).toEqual(['Web', 'Queue']);
  });

  test('keeps a detail that the description with values dropped, and has the values of the others once', () => {
    expect(merged.changes[0]?.details).toEqual([
      expect.objectContaining({ name: 'DesiredCount', path: '/Properties/DesiredCount', before: '1', after: '2' }),
      expect.objectContaining({ attribute: 'Tags' }),
    ]);
  });

  test('takes the reason from the plain description', () => {
    expect(merged.statusReason).toBe('');
  });

  test('reads a context, and takes one that was cut for none', () => {
    expect(merged.changes[0]?.before).toEqual({ Properties: { DesiredCount: 1 } });
    expect(merged.changes[0]?.after).toBeUndefined();
  });
});

describe('the status', () => {
  test.each([
    ['FAILED', "The submitted information didn't contain changes. Submit different information.", 'no-changes'],
    ['FAILED', 'No updates are to be performed.', 'no-changes'],
    ['FAILED', 'Template error: No updates are to be performed', 'failed'],
    ['CREATE_PENDING', '', 'pending'],
    ['CREATE_IN_PROGRESS', '', 'pending'],
    ['CREATE_COMPLETE', '', 'complete'],
    ['DELETE_COMPLETE', '', 'failed'],
  ] as const)('%s with reason "%s" is %s', (Status, StatusReason, status) => {
    expect(parseChangeSet({ Status, StatusReason, Changes: [] }).status).toBe(status);
  });

  test('of a change set without resource changes is complete: it may change outputs', () => {
    expect(parseChangeSet({ Status: 'CREATE_COMPLETE', Changes: [] }).status).toBe('complete');
  });
});

describe('a description with values that does not call itself incomplete', () => {
  test('is right about a dependent that it leaves out: its value turned out equal', () => {
    const merged = parseChangeSet(mergeDescriptions(plain, { ...rich, StatusReason: undefined }));
    expect(merged.changes.map((change) => change.logicalId)).toEqual(['Web']);
    expect(merged.changes[0]?.details.map(({ name }) => name)).toEqual(['DesiredCount']);
  });
});
