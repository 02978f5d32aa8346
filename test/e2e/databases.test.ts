/** A database, a volume and their backups: deployed, changed and let go by the shipped bundle, with bootstrap's roles. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { JobResult } from '../../src/sandbox/runner/index.ts';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(60_000);

interface Settings {
  readonly database?: string;
  readonly uses?: string;
  readonly volumes?: string;
}

const file = ({
  database = 'disk: 20GB..100GB',
  uses = 'main, data',
  volumes = 'scratch: { snapshots: {} }',
}: Settings) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
storage: { buckets: { data: {} }, volumes: { ${volumes} } }
databases: { ${database === '' ? '' : `main: { ${database} }`} }
services:
  web: { build: ., port: 8000, uses: [${uses}], deployment: { bake: 1m } }
backup: {}
`,
});

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

async function physicalIds(): Promise<{ readonly [logicalId: string]: string }> {
  const answer = await team.ask('cloudformation', 'DescribeStackResources', { StackName: STACK });
  return Object.fromEntries(
    [at(answer, 'StackResources')]
      .flat()
      .map((one) => [String(at(one, 'LogicalResourceId')), String(at(one, 'PhysicalResourceId'))]),
  );
}

/** Plans, merges and applies; what the plan said, and the run that applied it. */
async function go(branch: string, settings: Settings) {
  const number = await team.propose(branch, file(settings));
  const planned = await team.plan(number);
  const comment = team.comment(number);
  await team.merge(number);
  const applied = await team.apply();
  if (applied.outputs.status !== 'applied') throw new Error(`#${number} was not applied:\n${applied.log}`);
  return { planned, comment, applied };
}

function countsOf({ outputs }: JobResult): unknown {
  return JSON.parse(outputs.changes ?? '');
}

test('its URL reaches the tasks as a secret, and no plan shows where the password stands in it', async () => {
  const { planned, comment } = await go('first', {});
  for (const text of [comment, planned.log, JSON.stringify(planned.outputs), String(planned.summary)])
    expect(text).not.toMatch(/resolve:secretsmanager|postgresql:/);
  const ids = await physicalIds();
  expect(ids.MainDatabaseUrl).toMatch(
    /^arn:aws:secretsmanager:us-east-1:\d+:secret:prod-inferloop-main-database-url-\w{6}$/,
  );
  const answer = await team.ask('ecs', 'DescribeTaskDefinition', { taskDefinition: ids.WebTaskDefinition ?? '' });
  const container = at(answer, 'taskDefinition', 'containerDefinitions', 0);
  expect(at(container, 'secrets')).toEqual([{ name: 'DATABASE_URL', valueFrom: ids.MainDatabaseUrl }]);
  expect(JSON.stringify(at(container, 'environment'))).not.toContain('DATABASE');
  expect(Object.keys(ids)).toEqual(
    expect.arrayContaining(['BackupSelection', 'BackupVault', 'ScratchVolumeSnapshotPolicy']),
  );
});

test('a larger disk and longer backups change the instance in place: nothing is rolled out, nothing restarts', async () => {
  const { planned, comment } = await go('disk', { database: 'disk: 50GB..100GB, backups: 14d' });
  expect(countsOf(planned)).toMatchObject({ add: 0, replace: 0, destroy: 0 });
  expect(comment).toMatch(/^\| `MainDatabase` \| modify \| `AllocatedStorage`, `BackupRetentionPeriod` \|/m);
  expect(comment).not.toContain('**Data stays behind.**');
  expect(comment).not.toContain('restart');
  expect(comment).not.toContain('**Rollout**');
  expect(comment).not.toMatch(/resolve:secretsmanager|postgresql:/);
});

test('another size restarts the database, and the comment says so', async () => {
  const { comment } = await go('size', { database: 'disk: 50GB..100GB, backups: 14d, size: db.t4g.medium' });
  expect(comment).toContain('**Databases restart.**');
  expect(comment).toContain('- `MainDatabase` (AWS::RDS::DBInstance): `because of DBInstanceClass`');
});

test('a smaller disk is refused before anything changes', async () => {
  const number = await team.propose('shrink', file({ database: 'disk: 20GB' }));
  const { exitCode, outputs, log } = await team.plan(number);
  expect({ exitCode, reason: outputs['failure-reason'] }).toEqual({ exitCode: 1, reason: 'config-invalid' });
  expect(log).toContain('the disk of `main` has 50GB and cannot shrink to 20GB');
});

test('a database and a volume that the file forgets leave a snapshot, and the comment says that only it stays', async () => {
  const before = await physicalIds();
  const { comment } = await go('forget', { database: '', uses: 'data', volumes: '' });
  expect(comment).toMatch(/^\| `MainDatabase` \| \*\*destroy\*\* \(a snapshot is kept\) \|/m);
  expect(comment).toContain('**Only snapshots stay.**');
  expect(comment).toMatch(/^\| `BackupVault` \| remove \(kept outside the stack\) \|/m);
  expect(comment).not.toContain('**Data loss.**');
  const after = await physicalIds();
  expect(Object.keys(after).filter((id) => /Database|Scratch|Backup|Snapshot/.test(id))).toEqual([]);
  expect(after.DataBucket).toBe(before.DataBucket);
});
