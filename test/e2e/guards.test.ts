/** What guards a stack: the boundary of its roles, refused images, protection and forbidden changes, by the shipped action. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

const BOUNDARY = 'arn:aws:iam::111122223333:policy/team-boundary';

const file = (...lines: readonly string[]) => ({
  'inferloop.yaml': [
    'project: inferloop',
    'region: us-east-1',
    'services: { worker: { build: . } }',
    ...lines,
    '',
  ].join('\n'),
});

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

test('every role of the stack carries the boundary that the file names', async () => {
  await team.ask('iam', 'CreatePolicy', {
    PolicyName: 'team-boundary',
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: ['ecr:*', 'logs:*'], Resource: '*' }],
    }),
  });
  await team.deploy('boundary', file(`security: { permissions_boundary: '${BOUNDARY}' }`));
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  const roles = [at(answer, 'StackResources')].flat().filter((one) => at(one, 'ResourceType') === 'AWS::IAM::Role');
  expect(roles).toHaveLength(2);
  for (const role of roles) {
    const read = await team.ask('iam', 'GetRole', { RoleName: String(at(role, 'PhysicalResourceId')) });
    expect(at(read, 'Role', 'PermissionsBoundary', 'PermissionsBoundaryArn')).toBe(BOUNDARY);
  }
});
