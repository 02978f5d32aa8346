/** Lambda functions, and the APIs of API Gateway that call them. */

import type { EvaluatedResource } from '../../template/evaluate.ts';
import { Unknown } from '../../template/model.ts';
import { HOURS_PER_MONTH } from '../model.ts';
import type { Usage } from '../usage.ts';
import {
  type Dimension,
  type Family,
  fixed,
  follow,
  listOf,
  type Neighbours,
  readNumber,
  readText,
  times,
  used,
  within,
} from './dimension.ts';
import { scheduledRuns } from './schedules.ts';

const ASSUMED_REQUESTS = 1_000_000;
const ASSUMED_SECONDS = 0.1;
/** Of `/tmp`. */
const INCLUDED_STORAGE_MB = 512;
/** Connections of a WebSocket are open for some minutes a message. */
const ASSUMED_MINUTES_PER_MESSAGE = 1;

export const functions: Family = {
  'AWS::Lambda::Function': dimensionsOfFunction,
  'AWS::Lambda::Alias': dimensionsOfVersion,
  'AWS::Lambda::Version': dimensionsOfVersion,
  'AWS::ApiGateway::RestApi': (_resource, _neighbours, usage) => [
    used('requests', 'apigateway.rest', usage.take('requests', ASSUMED_REQUESTS)),
  ],
  'AWS::ApiGatewayV2::Api': dimensionsOfApi,
};

function dimensionsOfFunction(
  lambda: EvaluatedResource,
  neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const { properties } = lambda;
  const platform = platformOf(properties);
  const megabytes = readNumber(properties.MemorySize, 'MemorySize', 128);
  const storage = readNumber(within(properties.EphemeralStorage, 'Size'), 'EphemeralStorage.Size', INCLUDED_STORAGE_MB);
  if (platform instanceof Unknown) return platform;
  if (megabytes instanceof Unknown) return megabytes;
  const stated = usage.stated('runs') ?? usage.stated('requests');
  const requests = stated ?? scheduledRuns(lambda, neighbours) ?? usage.take('requests', ASSUMED_REQUESTS);
  const { amount: seconds, assumption } = usage.take('duration', ASSUMED_SECONDS);
  const gigabyteSeconds = (size: number) => follow(requests, (requests.amount * seconds * size) / 1024, assumption);
  const extra = storage instanceof Unknown ? 0 : Math.max(0, storage - INCLUDED_STORAGE_MB);
  return [
    used('requests', `lambda.${platform}.request`, requests),
    used('memory GB-seconds', `lambda.${platform}.gbs`, gigabyteSeconds(megabytes)),
    ...(extra === 0 ? [] : [used('storage GB-seconds', 'lambda.storage.gbs', gigabyteSeconds(extra))]),
  ];
}

function platformOf({ Architectures }: EvaluatedResource['properties']): 'arm' | 'x86' | Unknown {
  const [architecture] = listOf(Architectures);
  const name = readText(architecture, 'Architectures', 'x86_64');
  if (name instanceof Unknown) return name;
  return name === 'arm64' ? 'arm' : 'x86';
}

/** Instances that are kept ready cost by their memory, all the time. */
function dimensionsOfVersion(version: EvaluatedResource, neighbours: Neighbours): readonly Dimension[] | Unknown {
  const { ProvisionedConcurrencyConfig } = version.properties;
  if (ProvisionedConcurrencyConfig === undefined) return [];
  const target = neighbours.referredBy(version, 'FunctionName', 'AWS::Lambda::Function');
  if (target instanceof Unknown) return target;
  const platform = platformOf(target.properties);
  if (platform instanceof Unknown) return platform;
  const megabytes = readNumber(target.properties.MemorySize, 'MemorySize', 128);
  const name = 'ProvisionedConcurrentExecutions';
  const ready = readNumber(within(ProvisionedConcurrencyConfig, name), name, 0);
  const seconds = HOURS_PER_MONTH * 3600;
  const quantity = megabytes instanceof Unknown ? megabytes : times(ready, (seconds * megabytes) / 1024);
  return [fixed('provisioned concurrency GB-seconds', `lambda.${platform}.provisioned`, quantity)];
}

function dimensionsOfApi(
  { properties }: EvaluatedResource,
  _neighbours: Neighbours,
  usage: Usage,
): readonly Dimension[] | Unknown {
  const protocol = readText(properties.ProtocolType, 'ProtocolType', 'HTTP');
  if (protocol instanceof Unknown) return protocol;
  const requests = usage.take('requests', ASSUMED_REQUESTS);
  if (protocol === 'HTTP') return [used('requests', 'apigateway.http', requests)];
  return [
    used('messages', 'apigateway.websocket.message', requests),
    used(
      'connection minutes',
      'apigateway.websocket.minute',
      follow(requests, requests.amount * ASSUMED_MINUTES_PER_MESSAGE, 'a minute of connection each, assumed'),
    ),
  ];
}
