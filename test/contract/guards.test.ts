/** Roles that keep within bounds, judged by a policy simulator: which boundary a role is made with, and what is written where. */

import { describe, expect, test } from '@jest/globals';
import { buildBootstrap } from '../../src/stack/bootstrap/build.ts';
import { buildStack } from '../../src/stack/build.ts';
import { buildTemplate } from '../../src/stack/template.ts';
import { readConfig } from '../golden/golden.ts';
import { isAllowed, physicalArn } from '../support/iamSimulation.ts';

describe('CloudFormation makes a role', () => {
  const mine = 'arn:aws:iam::111122223333:policy/boundary';
  const other = 'arn:aws:iam::111122223333:policy/other';
  const role = 'arn:aws:iam::111122223333:role/inferloop/inferloop/prod-inferloop-TaskRole';

  const may = (action: string, boundary: string | undefined, permissionsBoundary?: string) => {
    const environments = [{ name: 'prod' }];
    const template = buildBootstrap({
      project: 'inferloop',
      repository: 'acme/shop',
      repositoryId: '1',
      environments,
      permissionsBoundary,
    });
    const context = boundary === undefined ? {} : { 'iam:PermissionsBoundary': boundary };
    return isAllowed(template, 'ExecutionRole', action, role, context);
  };

  test.each(['iam:CreateRole', 'iam:PutRolePolicy', 'iam:PutRolePermissionsBoundary'])(
    '%s: with the boundary of bootstrap, or with the one that it was told',
    async (action) => {
      expect(await may(action, 'boundarypolicy')).toBe(true);
      expect(await may(action, mine)).toBe(false);
      expect(await may(action, mine, mine)).toBe(true);
      expect(await may(action, 'boundarypolicy', mine)).toBe(true);
      expect(await may(action, other, mine)).toBe(false);
      expect(await may(action, undefined, mine)).toBe(false);
    },
  );

  test('and takes no boundary off', async () => {
    expect(await may('iam:DeleteRolePermissionsBoundary', 'boundarypolicy', mine)).toBe(false);
  });
});

describe('the role of flow logs', () => {
  const template = buildTemplate(buildStack(readConfig('private-endpoints'), undefined));
  const groups = Object.keys(template.Resources).filter((id) => template.Resources[id]?.Type === 'AWS::Logs::LogGroup');

  test.each(['logs:CreateLogStream', 'logs:PutLogEvents'])('%s: in its own group', async (action) => {
    const written = await Promise.all(
      groups.map(async (id) =>
        (await isAllowed(template, 'FlowLogRole', action, physicalArn(template, id))) ? id : '',
      ),
    );
    expect(groups.length).toBeGreaterThan(2);
    expect(written.filter((id) => id !== '')).toEqual(['FlowLogGroup']);
  });

  test.each(['logs:CreateLogGroup', 'logs:DeleteLogGroup', 'logs:GetLogEvents'])('not %s', async (action) => {
    expect(await isAllowed(template, 'FlowLogRole', action, physicalArn(template, 'FlowLogGroup'))).toBe(false);
  });
});
