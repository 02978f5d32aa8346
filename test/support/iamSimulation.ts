/** What a role of a template may do, asked of a policy simulator that is not ours. */

import { runSimulation } from '@cloud-copilot/iam-simulate';
import { evaluateResources } from '../../src/template/evaluate.ts';
import type { Template, Value } from '../../src/template/model.ts';

const ACCOUNT = '111122223333';

/** What CloudFormation would answer for a resource after it is made: names and ARNs that say where they come from. */
export function physicalArn(template: Template, logicalId: string): string {
  const type = template.Resources[logicalId]?.Type ?? '';
  const name = logicalId.toLowerCase();
  switch (type) {
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::prod-inferloop-${name}`;
    case 'AWS::Batch::JobDefinition':
      return `arn:aws:batch:us-east-1:${ACCOUNT}:job-definition/${name}:1`;
    case 'AWS::Batch::JobQueue':
      return `arn:aws:batch:us-east-1:${ACCOUNT}:job-queue/${name}`;
    default: {
      const [, service = '', kind = ''] = type.toLowerCase().split('::');
      return `arn:aws:${service}:us-east-1:${ACCOUNT}:${kind}/${name}`;
    }
  }
}

/** Whether the role's own policies allow the action on the resource. */
export async function isAllowed(template: Template, role: string, action: string, resource: string): Promise<boolean> {
  const found = resolved(template).find(({ logicalId }) => logicalId === role);
  if (found === undefined) throw new Error(`the template has no ${role}`);
  const policies = Array.isArray(found.properties.Policies) ? found.properties.Policies : [];
  const answer = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/${role}`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: {},
      },
      identityPolicies: policies.map((policy: Value, index) => ({
        name: String(index),
        policy: Reflect.get(Object(policy), 'PolicyDocument'),
      })),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(`${action} on ${resource}: ${JSON.stringify(answer.errors)}`);
  return answer.overallResult === 'Allowed';
}

function resolved(template: Template) {
  return evaluateResources({
    template,
    parameters: Object.fromEntries(Object.keys(template.Parameters ?? {}).map((name) => [name, ''])),
    pseudo: {
      region: 'us-east-1',
      accountId: ACCOUNT,
      partition: 'aws',
      urlSuffix: 'amazonaws.com',
      stackName: 'prod-inferloop',
      stackId: `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/prod-inferloop/1`,
      notificationArns: [],
    },
    lookUp: (logicalId, attribute) =>
      attribute === undefined ? logicalId.toLowerCase() : physicalArn(template, logicalId),
  });
}
