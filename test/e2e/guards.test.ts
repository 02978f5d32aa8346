/** What guards a stack: the boundary of its roles, refused images, protection and forbidden changes, by the shipped action. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
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

describe('a protected environment', () => {
  const LABEL = 'inferloop: allow data loss';
  const protectedBy = (value: string) => `environments: { prod: { protect: ${value} } }`;
  const withOther = (...lines: readonly string[]) => {
    const text = file(...lines)['inferloop.yaml'];
    return { 'inferloop.yaml': text.replace('{ worker:', '{ other: { build: . }, worker:') };
  };
  const terminationProtection = async () => {
    const answer = await team.ask('cloudformation', 'DescribeStacks', { StackName: STACK });
    return at(answer, 'Stacks', 0, 'EnableTerminationProtection');
  };
  /** As a person sets and takes it. */
  const label = async (method: 'POST' | 'DELETE', number: number) => {
    const labels = `${team.sandbox.github}/repos/acme/shop/issues/${number}/labels`;
    const answer = await fetch(method === 'POST' ? labels : `${labels}/${encodeURIComponent(LABEL)}`, {
      method,
      headers: { authorization: `token ${team.sandbox.forge.tokenFor('ada')}` },
      body: method === 'POST' ? JSON.stringify({ labels: [LABEL] }) : null,
    });
    expect(answer.status).toBe(200);
  };

  test('cannot be deleted once it is deployed, and the plan tells that; who says nothing leaves it so', async () => {
    expect(await terminationProtection()).toBe(false);
    const number = await team.propose('protect', withOther(protectedBy('true')));
    await team.plan(number);
    expect(team.comment(number)).toContain(`Merging turns the termination protection of ${STACK} on.`);
    await team.merge(number);
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
    expect(await terminationProtection()).toBe(true);
    await team.deploy('silent', withOther('monitoring: { logs: 14d }'));
    expect(await terminationProtection()).toBe(true);
  });

  test('loses data by a pull request with the label, and by no words in a comment', async () => {
    await team.deploy('protect-again', withOther(protectedBy('true'), 'monitoring: { logs: 14d }'));
    // The logs of a service go with it.
    const number = await team.propose('less', file(protectedBy('true'), 'monitoring: { logs: 14d }'));
    const refused = { exitCode: 1, status: 'refused', reason: 'policy-violated' };
    expect(endOf(await team.plan(number))).toEqual(refused);
    const comment = team.comment(number);
    expect(comment).toContain('The environment is protected, and these stores of data would be deleted or start anew:');
    expect(comment).toContain('> - `OtherLogGroup` (AWS::Logs::LogGroup): `removed`');
    expect(comment).toContain('give the pull request the label `inferloop: allow data loss` and run this job again');
    await label('POST', number);
    expect(endOf(await team.plan(number))).toMatchObject({ status: 'planned' });
    await team.merge(number);
    await label('DELETE', number);
    expect(endOf(await team.apply())).toEqual(refused);
    expect(team.comment(number)).toContain('`inferloop: allow data loss`');
    await label('POST', number);
    expect(endOf(await team.apply())).toMatchObject({ status: 'applied' });
  });

  test('can be deleted again when the file says so, though nothing else changes', async () => {
    const number = await team.propose('unprotect', file(protectedBy('false'), 'monitoring: { logs: 14d }'));
    expect(endOf(await team.plan(number))).toMatchObject({ status: 'no-changes' });
    expect(team.comment(number)).toContain(`Merging turns the termination protection of ${STACK} off.`);
    await team.merge(number);
    expect(endOf(await team.apply())).toMatchObject({ status: 'no-changes' });
    expect(await terminationProtection()).toBe(false);
  });
});

test('what the file forbids is refused, and the words name it', async () => {
  const policies = 'policies: { forbid: [delete_data, public_ingress] }';
  await team.deploy('forbid', file(policies));
  const web = file(policies)['inferloop.yaml'].replace('worker:', 'web: { build: ., port: 8000 }, worker:');
  const number = await team.propose('web', { 'inferloop.yaml': web });
  expect(endOf(await team.plan(number))).toEqual({ exitCode: 1, status: 'refused', reason: 'policy-violated' });
  expect(team.comment(number)).toContain(
    '`policies.forbid` has `public_ingress`, and these would open to the internet:',
  );
  expect(team.comment(number)).toContain('> - `LoadBalancerSecurityGroup` (AWS::EC2::SecurityGroup): `port 80`');
});
