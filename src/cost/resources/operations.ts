/** What tells, and what keeps secrets: topics, queues, keys, secrets, parameters. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Taken, Usage } from '../usage.ts';
import { countOf, type Dimension, type Family, fixed, type Neighbours, readText, used } from './dimension.ts';

/** A topic of alarms; AWS's price list begins with what is free a month. */
const ASSUMED_MESSAGES = 1000;
const FREE_PUBLISHES = 1_000_000;
const FREE_EMAILS = 1000;
const FREE_CALLS = 100_000;

export const operations: Family = {
  // Requests to KMS and to Secrets Manager are few: they are asked when something starts.
  'AWS::KMS::Key': (_resource, _neighbours, usage) => [
    fixed('key', 'kms.key', 1),
    ...stated('requests to KMS', 'kms.request', usage),
  ],
  'AWS::KMS::ReplicaKey': () => [fixed('key', 'kms.key', 1)],
  'AWS::SecretsManager::Secret': dimensionsOfSecret,
  'AWS::SNS::Subscription': dimensionsOfSubscription,
  'AWS::SNS::Topic': (_resource, _neighbours, usage) =>
    beyond('messages published', 'sns.publish', usage.take('requests', ASSUMED_MESSAGES), FREE_PUBLISHES),
  'AWS::SQS::Queue': () =>
    new Unknown('no price is known for requests to SQS, of which the first million a month is free'),
  'AWS::SSM::Parameter': dimensionsOfParameter,
  'AWS::Events::EventBus': (_resource, _neighbours, usage) => stated('events', 'events.custom', usage),
};

/** Nothing is billed before what is free is used up; above, the tiers of the price count from there. */
function beyond(name: string, price: string, taken: Taken, free: number): readonly Dimension[] {
  return taken.amount <= free ? [] : [used(name, price, taken)];
}

function stated(name: string, price: string, usage: Usage): readonly Dimension[] {
  const requests = usage.stated('requests');
  return requests === undefined ? [] : [used(name, price, requests)];
}

/** A replica in another region is one more. */
function dimensionsOfSecret(
  { properties: { ReplicaRegions } }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] {
  const replicas = ReplicaRegions === undefined ? 0 : countOf(ReplicaRegions, 'ReplicaRegions');
  return [
    fixed('secret', 'secret', replicas instanceof Unknown ? replicas : 1 + replicas),
    ...stated('requests to Secrets Manager', 'secret.request', usage),
  ];
}

/** Deliveries within AWS are free; a text message costs by the country of its reader. */
function dimensionsOfSubscription(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const protocol = readText(properties.Protocol, 'Protocol', '');
  if (protocol instanceof Unknown) return protocol;
  const messages = usage.take('requests', ASSUMED_MESSAGES);
  switch (protocol) {
    case 'email':
    case 'email-json':
      return beyond('emails', 'sns.email', messages, FREE_EMAILS);
    case 'http':
    case 'https':
      return beyond('calls', 'sns.http', messages, FREE_CALLS);
    case 'firehose':
    case 'lambda':
    case 'sqs':
      return [];
    default:
      return new Unknown(`no prices are known for messages by ${protocol}`);
  }
}

function dimensionsOfParameter({ properties }: EvaluatedResource): readonly Dimension[] | Unknown {
  const tier = readText(properties.Tier, 'Tier', 'Standard');
  if (tier instanceof Unknown) return tier;
  return tier === 'Advanced' ? [fixed('advanced parameter hours', 'ssm.parameter', HOURS_PER_MONTH)] : [];
}
