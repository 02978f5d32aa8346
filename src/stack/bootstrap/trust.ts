/** GitHub's identities as AWS sees them: the OIDC provider, and who of the repository may take a role. */

import type { JsonObject } from '../../template/model.ts';
import { type Resource, resource } from '../model.ts';
import { type Condition, trust } from '../policy.ts';
import { type BootstrapRequest, iamArn } from './request.ts';

const HOST = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';

/** An account has one provider for GitHub; where there is one already, it stays. */
export const provider = {
  parameter: {
    logicalId: 'CreateOidcProvider',
    declaration: {
      Type: 'String',
      Default: 'yes',
      AllowedValues: ['yes', 'no'],
      Description: `no, when the account has an OIDC provider for ${HOST} already.`,
    },
  },
  conditions: { CreatesOidcProvider: { 'Fn::Equals': [{ Ref: 'CreateOidcProvider' }, 'yes'] } },
} as const;

export function buildProvider(): Resource<'AWS::IAM::OIDCProvider'> {
  return resource(
    'OidcProvider',
    'AWS::IAM::OIDCProvider',
    { Url: `https://${HOST}`, ClientIdList: [AUDIENCE] },
    { condition: 'CreatesOidcProvider' },
  );
}

/**
 * The repository's tokens whose subject ends so, in both forms that GitHub has had since July 2026
 * (`repo:O/R:…` and `repo:O@OWNER_ID/R@REPOSITORY_ID:…`). The repository's id holds when its name is given away.
 */
export function trustRepository(
  request: BootstrapRequest,
  subjects: readonly string[],
  claims: { readonly environment?: string | readonly string[]; readonly ref?: string } = {},
): JsonObject {
  const [owner = '', name = ''] = request.repository.split('/');
  const repositories = [`${owner}/${name}`, `${owner}@${request.ownerId ?? '*'}/${name}@${request.repositoryId}`];
  const condition: Condition = {
    StringEquals: {
      [`${HOST}:aud`]: AUDIENCE,
      [`${HOST}:repository_id`]: request.repositoryId,
      ...Object.fromEntries(Object.entries(claims).map(([claim, value]) => [`${HOST}:${claim}`, value])),
    },
    StringLike: {
      [`${HOST}:sub`]: repositories.flatMap((repository) => subjects.map((subject) => `repo:${repository}:${subject}`)),
    },
  };
  return trust({ Federated: iamArn(`oidc-provider/${HOST}`) }, 'sts:AssumeRoleWithWebIdentity', condition);
}
