/** What IAM calls the service of a resource type, and which services the execution role of bootstrap knows. */

import { taggableTypes } from './types.generated.ts';

/** Where it is not the type's own word in lower case. */
const others: { readonly [word: string]: string } = {
  AmazonMQ: 'mq',
  ApiGatewayV2: 'apigateway',
  ApplicationAutoScaling: 'application-autoscaling',
  CertificateManager: 'acm',
  Cognito: 'cognito-idp',
  DocDB: 'rds',
  EFS: 'elasticfilesystem',
  ElasticLoadBalancingV2: 'elasticloadbalancing',
  EMRServerless: 'emr-serverless',
  EventSchemas: 'schemas',
  KinesisFirehose: 'firehose',
  Location: 'geo',
  MSK: 'kafka',
  Neptune: 'rds',
  OpenSearchServerless: 'aoss',
  OpenSearchService: 'es',
  RedshiftServerless: 'redshift-serverless',
  ResourceGroups: 'resource-groups',
  StepFunctions: 'states',
  VpcLattice: 'vpc-lattice',
};

/** `AWS::SQS::Queue` → `sqs`. */
export function iamServiceOf(type: string): string {
  const [, word = ''] = type.split('::');
  return others[word] ?? word.toLowerCase();
}

/** Those of all types that files make: the types that take tags, and those that take none. */
export const executionServices: ReadonlySet<string> = new Set([
  ...[...taggableTypes.keys()].map(iamServiceOf),
  ...['budgets', 'route53', 'scheduler'],
]);
