/** Databases in the template: who reaches them, what opens them, and what RDS would refuse of those that are there. */

import { describe, expect, test } from '@jest/globals';
import type { Config, DatabaseConfig } from '../../../src/config/model.ts';
import { buildStack } from '../../../src/stack/build.ts';
import { buildTemplate } from '../../../src/stack/template.ts';
import type { Template } from '../../../src/template/model.ts';
import { at } from '../../support/deployment.ts';
import { config, database, network, security, service, sidecar } from './configs.ts';

const using = service({ uses: ['main'], sidecars: [sidecar] });

function resourcesOf(changes: Partial<DatabaseConfig> = {}, more: Partial<Config> = {}, deployed?: Template) {
  return buildStack(config({ databases: [database(changes)], services: [using], ...more }), deployed).resources;
}

function templateOf(changes: Partial<DatabaseConfig> = {}, more: Partial<Config> = {}): Template {
  return buildTemplate(buildStack(config({ databases: [database(changes)], services: [using], ...more }), undefined));
}

describe('a database', () => {
  test('is encrypted, out of reach of the internet, named by AWS, and leaves a snapshot', () => {
    const { MainDatabase } = resourcesOf();
    expect(MainDatabase).toMatchObject({
      DeletionPolicy: 'Snapshot',
      UpdateReplacePolicy: 'Snapshot',
      Properties: {
        StorageEncrypted: true,
        PubliclyAccessible: false,
        StorageType: 'gp3',
        AllocatedStorage: '20',
        MaxAllocatedStorage: 100,
        CopyTagsToSnapshot: true,
      },
    });
    expect(MainDatabase?.Properties).not.toHaveProperty('DBInstanceIdentifier');
    expect(resourcesOf({ disk: { from: 20, to: 20 } }).MainDatabase?.Properties).not.toHaveProperty(
      'MaxAllocatedStorage',
    );
  });

  test('is encrypted with the key of the project, and so are its secrets', () => {
    const key = { 'Fn::GetAtt': ['Key', 'Arn'] };
    const resources = resourcesOf({}, { security: { ...security, key: { kind: 'managed' } } });
    for (const id of ['MainDatabase', 'MainDatabasePassword', 'MainDatabaseUrl'])
      expect([id, resources[id]?.Properties?.KmsKeyId]).toEqual([id, key]);
  });

  test.each([
    ['postgres', '16', 'postgres16', { 'rds.force_ssl': '1' }],
    ['mysql', '8.4', 'mysql8.4', { require_secure_transport: '1' }],
  ] as const)('of %s lets nobody in without TLS', (engine, version, Family, Parameters) => {
    expect(resourcesOf({ engine, version }).MainDatabaseParameterGroup?.Properties).toMatchObject({
      Family,
      Parameters,
    });
  });
});

describe('its URL', () => {
  test.each([
    [
      'postgres',
      'postgresql://app:{{resolve:secretsmanager:<MainDatabasePassword>:SecretString:password}}@<MainDatabase.Endpoint.Address>:<MainDatabase.Endpoint.Port>/app?sslmode=require',
    ],
    [
      'mysql',
      'mysql://app:{{resolve:secretsmanager:<MainDatabasePassword>:SecretString:password}}@<MainDatabase.Endpoint.Address>:<MainDatabase.Endpoint.Port>/app?ssl-mode=REQUIRED',
    ],
  ] as const)('of %s is composed by CloudFormation', (engine, url) => {
    const resources = resourcesOf({ engine });
    const text = String(at(resources, 'MainDatabaseUrl', 'Properties', 'SecretString', 'Fn::Sub'));
    expect(text.replaceAll(/\$\{([\w.]+)\}/g, '<$1>')).toBe(url);
    expect(resources.MainDatabasePassword?.Properties?.GenerateSecretString).toMatchObject({
      ExcludePunctuation: true,
    });
    expect(resources.MainDatabasePassword?.Properties).not.toHaveProperty('RotationRules');
  });

  test("is a secret of the user's own container, and of no sidecar", () => {
    const [own, other] = [0, 1].map((index) =>
      at(resourcesOf(), 'SynthdataTaskDefinition', 'Properties', 'ContainerDefinitions', index, 'Secrets'),
    );
    expect(own).toEqual([{ Name: 'DATABASE_URL', ValueFrom: { Ref: 'MainDatabaseUrl' } }]);
    expect(other).toEqual([]);
  });
});

describe('its door', () => {
  const ingress = (resources: ReturnType<typeof resourcesOf>) =>
    Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::EC2::SecurityGroupIngress');

  test('is open to its users only, at one port, before they start', () => {
    const services = [service({ uses: ['main'] }), service({ key: 'web', http: undefined, port: undefined })];
    const resources = resourcesOf({}, { services });
    expect(resources.MainDatabaseSecurityGroup?.Properties).not.toHaveProperty('SecurityGroupIngress');
    expect(ingress(resources)).toEqual([
      [
        'MainDatabaseIngressFromSynthdata',
        {
          Type: 'AWS::EC2::SecurityGroupIngress',
          Properties: {
            GroupId: { Ref: 'MainDatabaseSecurityGroup' },
            IpProtocol: 'tcp',
            FromPort: 5432,
            ToPort: 5432,
            SourceSecurityGroupId: { Ref: 'SynthdataTaskSecurityGroup' },
            Description: 'From synthdata',
          },
        },
      ],
    ]);
    expect(resources.SynthdataService?.DependsOn).toContain('MainDatabaseIngressFromSynthdata');
  });

  test('is shut when nobody uses it', () => {
    expect(ingress(resourcesOf({}, { services: [service()] }))).toEqual([]);
  });
});

describe('its subnets', () => {
  const subnets = (more: Partial<Config>, deployed?: Template) =>
    at(resourcesOf({}, more, deployed), 'DatabaseSubnetGroup', 'Properties', 'SubnetIds');
  const existing = { kind: 'existing', vpc: 'vpc-1', placement: 'public' } as const;
  const closed = { network: { ...network, placement: 'private', nat: 'single' } } as const;

  test('are the private ones wherever there are any', () => {
    expect(subnets({})).toEqual([{ Ref: 'PublicSubnet1' }, { Ref: 'PublicSubnet2' }]);
    expect(subnets(closed)).toEqual([{ Ref: 'PrivateSubnet1' }, { Ref: 'PrivateSubnet2' }]);
    const both = { public: ['subnet-1', 'subnet-2'], private: ['subnet-3', 'subnet-4'] };
    expect(subnets({ network: { ...existing, subnets: both } })).toEqual(['subnet-3', 'subnet-4']);
    expect(subnets({ network: { ...existing, subnets: { ...both, private: [] } } })).toEqual(['subnet-1', 'subnet-2']);
  });

  test('stay where the database is when the tasks move to private ones', () => {
    expect(subnets(closed, templateOf())).toEqual([{ Ref: 'PublicSubnet1' }, { Ref: 'PublicSubnet2' }]);
  });

  test('cannot be taken from under it', () => {
    expect(() => subnets({}, templateOf({}, closed))).toThrow('the databases cannot leave the subnets where they are');
  });
});

describe('of a database that is there', () => {
  const refused = (before: Partial<DatabaseConfig>, after: Partial<DatabaseConfig>) => () =>
    resourcesOf(after, {}, templateOf(before));

  test('a smaller disk and an earlier version are refused', () => {
    expect(refused({ disk: { from: 50, to: 100 } }, { disk: { from: 20, to: 100 } })).toThrow(
      'the disk of `main` has 50GB and cannot shrink to 20GB',
    );
    expect(refused({ version: '17' }, { version: '16' })).toThrow(
      'the database `main` runs postgres@17 and cannot go back to postgres@16',
    );
  });

  test('a larger disk, a later version and another engine are not', () => {
    expect(refused({}, { disk: { from: 50, to: 100 }, version: '17' })).not.toThrow();
    expect(refused({ version: '16' }, { engine: 'mysql', version: '8.4' })).not.toThrow();
  });
});
