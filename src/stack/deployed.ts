/** Listener rules as they were deployed: what CloudFormation sends again moves traffic. */

import type { Json, ResourceDeclaration, Template } from '../template/model.ts';
import { renderJson } from './json.ts';

/**
 * ECS moves the weights of a rule at every deployment. Any change of the rule in the template makes CloudFormation send
 * the template's weights, which may point at an empty target group (aws/aws-cdk#36649, aws/containers-roadmap#2853). A
 * rule that still routes the same is therefore kept as it was deployed, byte for byte.
 */
export function keepDeployed(
  logicalId: string,
  declaration: ResourceDeclaration,
  deployed: Template | undefined,
): ResourceDeclaration {
  const before = deployed?.Resources[logicalId];
  if (declaration.Type !== 'AWS::ElasticLoadBalancingV2::ListenerRule' || before?.Type !== declaration.Type) {
    return declaration;
  }
  return routing(before) === routing(declaration) ? before : declaration;
}

/** What decides where a request goes, apart from weights. */
function routing({ Properties }: ResourceDeclaration): string {
  return renderJson({ routing: withoutWeights(Properties ?? null) });
}

function withoutWeights(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutWeights);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'Weight')
      .map(([key, inner]) => [key, withoutWeights(inner)]),
  );
}
