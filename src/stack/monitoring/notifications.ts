/** Whom alarms and the budget tell: a topic of the stack with its subscribers, or topics that exist. */

import type { Config } from '../../config/model.ts';
import type { Encryption } from '../encryption.ts';
import { pseudo, type Resource, ref, resource } from '../model.ts';
import { hash, physicalName } from '../names.ts';
import type { Resolvable } from '../resolvable.ts';

export interface Notifications {
  readonly resources: readonly Resource[];
  /** ARNs of the stack's topic, when there is somebody to tell, and of those that exist. */
  readonly topics: readonly Resolvable<string>[];
}

export function buildNotifications(config: Config, encryption: Encryption): Notifications {
  const { emails, urls, topics } = config.monitoring.notify;
  const subscribers = [
    ...emails.map((endpoint) => ({ protocol: 'email', endpoint })),
    ...urls.map((endpoint) => ({ protocol: 'https', endpoint })),
  ];
  if (subscribers.length === 0) return { resources: [], topics };
  const topic = resource('NotificationTopic', 'AWS::SNS::Topic', {
    TopicName: physicalName(config, 'NotificationTopic'),
    // AWS's own key of SNS lets neither CloudWatch nor Budgets in: without a key of the project there is none.
    KmsMasterKeyId: encryption.key,
  });
  const policy = resource('NotificationTopicPolicy', 'AWS::SNS::TopicPolicy', {
    Topics: [ref(topic)],
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Publish',
          Effect: 'Allow',
          Principal: { Service: notifiers },
          Action: 'sns:Publish',
          Resource: ref(topic),
          Condition: { StringEquals: { 'aws:SourceAccount': pseudo.accountId } },
        },
      ],
    },
  });
  const subscriptions = subscribers.map(({ protocol, endpoint }) =>
    resource(`NotificationSubscription${hash(endpoint, 6)}`, 'AWS::SNS::Subscription', {
      TopicArn: ref(topic),
      Protocol: protocol,
      Endpoint: endpoint,
    }),
  );
  return { resources: [topic, policy, ...subscriptions], topics: [ref(topic), ...topics] };
}

/** Services of AWS that publish, and for that use the topic's key. */
export const notifiers = ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'];
