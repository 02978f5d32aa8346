/** Volumes, their snapshots and the backups of everything in the template. */

import { describe, expect, test } from '@jest/globals';
import type { BackupConfig, Config, DatabaseConfig, VolumeConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { at } from '../../support/deployment.ts';
import { config, security } from './configs.ts';

const volume: VolumeConfig = { key: 'scratch', size: 100, type: 'gp3', snapshots: { everyHours: 12, keep: 3 } };

const database: DatabaseConfig = {
  key: 'main',
  engine: 'postgres',
  version: '16',
  size: 'db.t4g.small',
  disk: { from: 20, to: 20 },
  multiAz: false,
  backupDays: 7,
  exposeAs: 'DATABASE_URL',
};

const resourcesOf = (changes: Partial<Config>) => buildStack(config(changes), undefined).resources;
const withVolume = { storage: { buckets: [], volumes: [volume] } };
const daily: BackupConfig = { everyHours: 24, keepDays: 30 };

describe('a volume', () => {
  test('is encrypted, and leaves a snapshot', () => {
    expect(resourcesOf(withVolume).ScratchVolume).toMatchObject({
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: { Encrypted: true, Size: 100, VolumeType: 'gp3' },
    });
  });

  test('has its snapshots made by its name, and only where it wants some', () => {
    const resources = resourcesOf(withVolume);
    expect(at(resources, 'ScratchVolumeSnapshotPolicy', 'Properties', 'PolicyDetails')).toMatchObject({
      TargetTags: [{ Key: 'Name', Value: 'prod-inferloop-scratch-volume' }],
      Schedules: [{ CreateRule: { Interval: 12, IntervalUnit: 'HOURS' }, RetainRule: { Count: 3 } }],
    });
    expect(at(resources, 'ScratchVolume', 'Properties', 'Tags')).toContainEqual({
      Key: 'Name',
      Value: 'prod-inferloop-scratch-volume',
    });
    const without = resourcesOf({ storage: { buckets: [], volumes: [{ ...volume, snapshots: undefined }] } });
    expect(Object.keys(without).filter((id) => id.includes('Snapshot'))).toEqual([]);
  });
});

describe('backups', () => {
  const backups = (changes: Partial<Config>) =>
    Object.keys(resourcesOf(changes)).filter((id) => id.startsWith('Backup'));

  test('are none without the key, and none of nothing', () => {
    expect(backups({ databases: [database] })).toEqual([]);
    expect(backups({ backup: daily })).toEqual([]);
  });

  test('are of all databases and volumes, in a vault that outlives the stack', () => {
    const resources = resourcesOf({ ...withVolume, databases: [database], backup: daily });
    expect(at(resources, 'BackupSelection', 'Properties', 'BackupSelection', 'Resources')).toEqual([
      { 'Fn::Sub': expect.stringMatching(/:db:\$\{MainDatabase\}$/) },
      { 'Fn::Sub': expect.stringMatching(/:volume\/\$\{ScratchVolume\}$/) },
    ]);
    expect(resources.BackupVault).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: { BackupVaultTags: { Project: 'inferloop', Environment: 'prod' } },
    });
  });

  test('go into another vault with another key: a vault keeps its name', () => {
    const nameWith = (key: Config['security']['key']) =>
      at(
        resourcesOf({ databases: [database], backup: daily, security: { ...security, key } }),
        'BackupVault',
        'Properties',
        'BackupVaultName',
      );
    const arn = 'arn:aws:kms:us-east-1:111122223333:key/1';
    const names = [nameWith({ kind: 'aws' }), nameWith({ kind: 'managed' }), nameWith({ kind: 'arn', arn })];
    expect(new Set(names.map((name) => JSON.stringify(name))).size).toBe(3);
  });

  test.each([
    [1, 'cron(0 0/1 * * ? *)'],
    [24, 'cron(0 3 * * ? *)'],
    [168, 'cron(0 3 ? * SUN *)'],
  ])('every %i hours', (everyHours, schedule) => {
    const resources = resourcesOf({ databases: [database], backup: { everyHours, keepDays: 7 } });
    expect(at(resources, 'BackupPlan', 'Properties', 'BackupPlan', 'BackupPlanRule')).toMatchObject([
      { ScheduleExpression: schedule, Lifecycle: { DeleteAfterDays: 7 } },
    ]);
  });
});
