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
    case 'AWS::Lambda::Function':
      return `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`;
    case 'AWS::S3::Bucket':
      return `arn:aws:s3:::prod-inferloop-${name}`;
    case 'AWS::Batch::JobDefinition':
      return `arn:aws:batch:us-east-1:${ACCOUNT}:job-definition/${name}:1`;
    case 'AWS::Batch::JobQueue':
      return `arn:aws:batch:us-east-1:${ACCOUNT}:job-queue/${name}`;
    case 'AWS::Logs::LogGroup':
      return `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:${name}:*`;
    case 'AWS::SecretsManager::Secret':
      return `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:${name}-AbCdEf`;
    case 'AWS::RDS::DBInstance':
      return `arn:aws:rds:us-east-1:${ACCOUNT}:db:${name}`;
    default: {
      const [, service = '', kind = ''] = type.toLowerCase().split('::');
      return `arn:aws:${service}:us-east-1:${ACCOUNT}:${kind}/${name}`;
    }
  }
}

/** What `Ref` says: of a secret its ARN, of most things their name. */
function physicalId(template: Template, logicalId: string): string {
  return template.Resources[logicalId]?.Type === 'AWS::SecretsManager::Secret'
    ? physicalArn(template, logicalId)
    : logicalId.toLowerCase();
}

/** Whether the role's own policies allow the action on the resource. */
export async function isAllowed(
  template: Template,
  role: string,
  action: string,
  resource: string,
  contextVariables: { readonly [key: string]: string } = {},
): Promise<boolean> {
  const resources = resolved(template);
  const found = resources.find(({ logicalId }) => logicalId === role);
  // KMS asks the key's own policy too.
  const key = action.startsWith('kms:') ? resources.find(({ type }) => type === 'AWS::KMS::Key') : undefined;
  if (found === undefined) throw new Error(`the template has no ${role}`);
  const policies = Array.isArray(found.properties.Policies) ? found.properties.Policies : [];
  const answer = await runSimulation(
    {
      request: {
        principal: `arn:aws:iam::${ACCOUNT}:role/${role}`,
        action,
        resource: { resource, accountId: ACCOUNT },
        contextVariables: { ...contextVariables },
      },
      identityPolicies: policies.map((policy: Value, index) => ({
        name: String(index),
        policy: Reflect.get(Object(policy), 'PolicyDocument'),
      })),
      resourcePolicy: key?.properties.KeyPolicy,
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
      attribute === undefined ? physicalId(template, logicalId) : physicalArn(template, logicalId),
  });
}
