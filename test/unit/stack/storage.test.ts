/** Buckets in the template: what protects them, the life of their objects, who gets their names. */

import { describe, expect, test } from '@jest/globals';
import type { BucketConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { at } from '../../support/deployment.ts';
import { config, service } from './configs.ts';

function bucket(changes: Partial<BucketConfig> = {}): BucketConfig {
  return {
    key: 'data',
    versioned: false,
    infrequentAccessDays: undefined,
    archiveDays: undefined,
    expireDays: undefined,
    expireVersionsDays: undefined,
    ...changes,
  };
}

const stackOf = (changes: Partial<BucketConfig> = {}) =>
  buildStack(
    config({ storage: { buckets: [bucket(changes)], volumes: [] }, services: [service({ uses: ['data'] })] }),
    undefined,
  );

describe('a bucket', () => {
  test('is private, encrypted, and outlives its stack', () => {
    const declaration = stackOf().resources.DataBucket;
    expect(declaration).toMatchObject({
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      },
    });
    expect(declaration?.Properties).not.toHaveProperty('VersioningConfiguration');
    expect(declaration?.Properties).not.toHaveProperty('BucketName');
  });

  test('answers nobody without TLS', () => {
    expect(JSON.stringify(stackOf().resources.DataBucketPolicy)).toContain('"aws:SecureTransport":"false"');
  });

  test('moves objects to cheaper storage, and deletes old versions only where there are some', () => {
    const rules = (changes: Partial<BucketConfig>) =>
      at(stackOf(changes).resources, 'DataBucket', 'Properties', 'LifecycleConfiguration', 'Rules');
    expect(rules({ infrequentAccessDays: 30, archiveDays: 90, expireDays: 365 })).toEqual([
      {
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
        ExpirationInDays: 365,
        Id: 'objects',
        Status: 'Enabled',
        Transitions: [
          { StorageClass: 'STANDARD_IA', TransitionInDays: 30 },
          { StorageClass: 'GLACIER', TransitionInDays: 90 },
        ],
      },
    ]);
    expect(rules({ versioned: true, expireVersionsDays: 180 })).toMatchObject([
      { NoncurrentVersionExpiration: { NoncurrentDays: 180 } },
    ]);
    expect(JSON.stringify(rules({ expireVersionsDays: 180 }))).not.toContain('Noncurrent');
  });

  test('tells its real name to whoever uses it, and to nobody else', () => {
    const environmentOf = (uses: readonly string[]) => {
      const buckets = [bucket(), bucket({ key: 'raw-models' })];
      const stack = buildStack(config({ storage: { buckets, volumes: [] }, services: [service({ uses })] }), undefined);
      return at(stack.resources, 'SynthdataTaskDefinition', 'Properties', 'ContainerDefinitions', 0, 'Environment');
    };
    expect(environmentOf([]) ?? []).toEqual([]);
    expect(environmentOf(['raw-models', 'data'])).toEqual([
      { Name: 'DATA_BUCKET', Value: { Ref: 'DataBucket' } },
      { Name: 'RAW_MODELS_BUCKET', Value: { Ref: 'RawModelsBucket' } },
    ]);
  });
});
