/** What CloudFormation needs for alarms, dashboards, metrics and queries of logs, notifications and budgets. */

import { pseudo, sub } from '../model.ts';
import type { Statement } from '../policy.ts';
import { arn } from './request.ts';

export function monitoringStatements(stacks: readonly string[]): readonly Statement[] {
  const named = (service: string, prefix = '') => stacks.map((stack) => arn(service, `${prefix}${stack}-*`));
  return [
    {
      sid: 'MakeAlarms',
      actions: [
        'cloudwatch:DeleteAlarms',
        'cloudwatch:ListTagsForResource',
        'cloudwatch:PutMetricAlarm',
        'cloudwatch:TagResource',
        'cloudwatch:UntagResource',
      ],
      resources: named('cloudwatch', 'alarm:'),
    },
    // CloudFormation asks for all of them.
    { sid: 'ReadAlarms', actions: ['cloudwatch:DescribeAlarms'], resources: [arn('cloudwatch', 'alarm:*')] },
    {
      sid: 'MakeDashboards',
      actions: ['cloudwatch:DeleteDashboards', 'cloudwatch:GetDashboard', 'cloudwatch:PutDashboard'],
      resources: stacks.map((stack) => sub`arn:${pseudo.partition}:cloudwatch::${pseudo.accountId}:dashboard/${stack}`),
    },
    {
      sid: 'ReadLogs',
      actions: ['logs:DeleteMetricFilter', 'logs:DescribeMetricFilters', 'logs:PutMetricFilter'],
      resources: named('logs', 'log-group:/ecs/'),
    },
    {
      // None of them knows resources.
      sid: 'MakeQueries',
      actions: ['logs:DeleteQueryDefinition', 'logs:DescribeQueryDefinitions', 'logs:PutQueryDefinition'],
      resources: ['*'],
    },
    {
      sid: 'MakeTopics',
      actions: [
        'sns:CreateTopic',
        'sns:DeleteTopic',
        'sns:GetSubscriptionAttributes',
        'sns:GetTopicAttributes',
        'sns:ListSubscriptionsByTopic',
        'sns:ListTagsForResource',
        'sns:SetTopicAttributes',
        'sns:Subscribe',
        'sns:TagResource',
        'sns:Unsubscribe',
        'sns:UntagResource',
      ],
      resources: named('sns'),
    },
    {
      // CloudFormation names them.
      sid: 'MakeBudgets',
      actions: ['budgets:ModifyBudget', 'budgets:TagResource', 'budgets:UntagResource', 'budgets:ViewBudget'],
      resources: [sub`arn:${pseudo.partition}:budgets::${pseudo.accountId}:budget/*`],
    },
  ];
}
