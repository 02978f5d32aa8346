/** What guards a stack: the boundary of its roles, refused images, protection and forbidden changes, by the shipped action. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, endOf, STACK, startTeam, type Team } from '../support/deployment.ts';

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

test('an image with grave findings is refused when it is planned and when it is applied, and the words name them', async () => {
  const scanned = file('security: { scan_images: { fail_on: high } }');
  const find = (severity: string) => {
    const repository = team.sandbox.cloud.repositories.get('inferloop/worker');
    const finding = { name: 'CVE-2026-1', severity, packageName: 'openssl', packageVersion: '3.0.1' };
    for (const digest of repository?.images.keys() ?? [])
      repository?.scans.set(digest, { status: 'COMPLETE', findings: [finding] });
  };
  const number = await team.propose('scan', scanned);
  find('CRITICAL');
  expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'failed', reason: 'policy-violated' });
  expect(team.comment(number)).toContain('worker: CVE-2026-1 (critical) in openssl 3.0.1');
  find('MEDIUM');
  expect(endOf(await team.plan(number))).toMatchObject({ status: 'planned' });
  await team.merge(number);
  find('HIGH');
  expect(endOf(await team.apply())).toMatchObject({ exitCode: 1, reason: 'policy-violated' });
});
