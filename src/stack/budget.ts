/** The budget of an environment, counted by its tags. */

import type { Config } from '../config/model.ts';
import { type Resource, resource } from './model.ts';
import type { Notifications } from './monitoring/notifications.ts';
import { stackTags } from './tags.ts';

/**
 * Without a name of its own: its notifications change only when it is replaced. One topic is all that AWS lets a
 * notification have beside ten addresses; the stack's topic reaches them all.
 */
export function buildBudget(config: Config, { topics: [topic] }: Notifications): readonly Resource[] {
  const { budget } = config;
  if (budget === undefined) return [];
  const { Environment, Project } = stackTags(config);
  const tagged = (Key: string, value: string | undefined) => ({
    Tags: { Key, Values: [value ?? ''], MatchOptions: ['EQUALS'] },
  });
  return [
    resource('Budget', 'AWS::Budgets::Budget', {
      Budget: {
        BudgetType: 'COST',
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: budget.monthly, Unit: 'USD' },
        FilterExpression: { And: [tagged('Environment', Environment), tagged('Project', Project)] },
        Metrics: ['UnblendedCost'],
      },
      NotificationsWithSubscribers:
        topic === undefined || budget.notifyAt.length === 0
          ? undefined
          : budget.notifyAt.map((share) => ({
              Notification: {
                NotificationType: 'ACTUAL',
                ComparisonOperator: 'GREATER_THAN',
                Threshold: share,
                ThresholdType: 'PERCENTAGE',
              },
              Subscribers: [{ SubscriptionType: 'SNS', Address: topic }],
            })),
    }),
  ];
}
