/** What the documentation of AWS leaves open and our design rests on: the questions, and what we take for the answer. */

export type QuestionKey =
  | 'listener-rule'
  | 'first-target-group'
  | 'rollback'
  | 'change-set-name'
  | 'circuit-breaker'
  | 'replacement'
  | 'pull-request-target'
  | 'referrers';

export interface Question {
  readonly key: QuestionKey;
  readonly question: string;
  /** What of ours is wrong if the assumption is. */
  readonly matters: string;
  readonly assumed: string;
}

/** In the order of the report. */
export const questions: readonly Question[] = [
  {
    key: 'listener-rule',
    question: 'Does an update of something else touch a listener rule that is unchanged in the template?',
    matters: 'the template keeps the weights of the first day; if they were sent again, any update would move traffic',
    assumed: 'it does not: the weights that ECS set stay',
  },
  {
    key: 'first-target-group',
    question: 'Which target group does the first blue-green deployment use?',
    matters: 'which one is live is always asked of AWS; the sandbox acts out this order',
    assumed: 'the alternate one',
  },
  {
    key: 'rollback',
    question:
      'What does CloudFormation say when a blue-green deployment is rolled back, and does its own rollback deploy again?',
    matters: 'the report quotes the reason, and asks ECS nothing more once the stack goes back',
    assumed: '"ECS Deployment Circuit Breaker was triggered", and no second deployment',
  },
  {
    key: 'change-set-name',
    question: 'What does the condition key cloudformation:ChangeSetName hold when a call names the ARN?',
    matters: 'the roles of bootstrap allow both forms, and one of them could go; apply executes by ARN',
    assumed: 'the name alone',
  },
  {
    key: 'circuit-breaker',
    question: 'Does the deployment circuit breaker work with BLUE_GREEN?',
    matters: 'without it a version that never starts would be waited for until the stage ends, after a day',
    assumed: 'it does: status TRIGGERED',
  },
  {
    key: 'replacement',
    question: 'Can a CREATE change set that one role made be replaced by another role?',
    matters: 'apply takes over a stack in REVIEW_IN_PROGRESS that somebody else left',
    assumed: 'it can, with the permissions of a change set and no other',
  },
  {
    key: 'pull-request-target',
    question: 'What is the subject of a GitHub token under pull_request_target?',
    matters:
      'the plan role trusts repo:OWNER/NAME:pull_request; the action refuses this event, but any workflow may ask for a token',
    assumed: 'the ref of the base branch, which the plan role does not trust',
  },
  {
    key: 'referrers',
    question: 'Which permission does ecr:ListImageReferrers need?',
    matters: 'signatures of images are to be read with the roles that bootstrap makes today',
    assumed: 'one that plan and apply have for reading images',
  },
];
