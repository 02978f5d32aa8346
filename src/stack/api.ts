/** The HTTP API of a stack: one for all functions that answer there, a route for each. */

import type { Config, FunctionHttpConfig } from '../config/model.ts';
import type { OutputDeclaration } from '../template/model.ts';
import type { BuiltFunction } from './compute/function.ts';
import { permit } from './compute/functionEvents.ts';
import { attribute, pseudo, type Resource, ref, resource, sub } from './model.ts';
import { stackName } from './names.ts';

export interface Api {
  readonly resources: readonly Resource[];
  readonly outputs: { readonly [name: string]: OutputDeclaration };
}

/** Nothing when no function answers over HTTP. */
export function buildApi(config: Config, functions: readonly BuiltFunction[]): Api {
  const routed = functions.flatMap((one) => (one.config.http === undefined ? [] : [{ ...one, http: one.config.http }]));
  if (routed.length === 0) return { resources: [], outputs: {} };
  const name = stackName(config);
  const api = resource('HttpApi', 'AWS::ApiGatewayV2::Api', {
    Name: `${name}-http-api`,
    Description: `Functions of ${name}`,
    ProtocolType: 'HTTP',
  });
  const stage = resource('HttpApiStage', 'AWS::ApiGatewayV2::Stage', {
    ApiId: ref(api),
    StageName: '$default',
    AutoDeploy: true,
  });
  return {
    resources: [api, stage, ...routed.flatMap((one) => buildRoute(api, one))],
    outputs: Object.fromEntries(
      routed.map(({ prefix, config: { key }, http }) => [
        `${prefix}FunctionUrl`,
        {
          Description: `Where ${key} answers`,
          Value: sub`${attribute(api, 'ApiEndpoint')}${http.path.replace(/\*$/, '')}`,
        },
      ]),
    ),
  };
}

function buildRoute(
  api: Resource<'AWS::ApiGatewayV2::Api'>,
  { prefix, function: called, http }: BuiltFunction & { readonly http: FunctionHttpConfig },
): readonly Resource[] {
  const integration = resource(`${prefix}HttpIntegration`, 'AWS::ApiGatewayV2::Integration', {
    ApiId: ref(api),
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: attribute(called, 'Arn'),
    PayloadFormatVersion: '2.0',
  });
  const route = resource(`${prefix}HttpRoute`, 'AWS::ApiGatewayV2::Route', {
    ApiId: ref(api),
    RouteKey: `${http.method} ${http.path.replace(/\*$/, '{proxy+}')}`,
    Target: sub`integrations/${ref(integration)}`,
  });
  const source = sub`arn:${pseudo.partition}:execute-api:${pseudo.region}:${pseudo.accountId}:${ref(api)}/*`;
  return [integration, route, permit(`${prefix}HttpPermission`, called, 'apigateway.amazonaws.com', source)];
}
