/** The instance of a database, and the parameters that let nobody in without TLS. */

import type { DatabaseConfig } from '../../config/model.ts';
import type { Encryption } from '../encryption.ts';
import { type Resource, ref, resource } from '../model.ts';
import { DATABASE, resolvePassword, USER } from './credentials.ts';

const engines = {
  postgres: { port: 5432, forceTls: 'rds.force_ssl' },
  mysql: { port: 3306, forceTls: 'require_secure_transport' },
} as const;

export function portOf({ engine }: DatabaseConfig): number {
  return engines[engine].port;
}

export function buildParameterGroup(
  prefix: string,
  { key, engine, version }: DatabaseConfig,
): Resource<'AWS::RDS::DBParameterGroup'> {
  return resource(`${prefix}ParameterGroup`, 'AWS::RDS::DBParameterGroup', {
    Description: `Parameters of the database ${key}`,
    Family: `${engine}${version}`,
    Parameters: { [engines[engine].forceTls]: '1' },
  });
}

interface Parts {
  readonly database: DatabaseConfig;
  readonly encryption: Encryption;
  readonly subnetGroup: Resource<'AWS::RDS::DBSubnetGroup'>;
  readonly securityGroup: Resource<'AWS::EC2::SecurityGroup'>;
  readonly parameterGroup: Resource<'AWS::RDS::DBParameterGroup'>;
  readonly password: Resource<'AWS::SecretsManager::Secret'>;
}

/**
 * AWS names it, so that a replacement finds the name free. Without protection from deletion: that would not keep the data
 * (a snapshot does), but leave a database behind that the stack has forgotten and the account pays.
 */
export function buildInstance(prefix: string, parts: Parts): Resource<'AWS::RDS::DBInstance'> {
  const { database, encryption, subnetGroup, securityGroup, parameterGroup, password } = parts;
  const { engine, version, size, disk, multiAz, backupDays } = database;
  return resource(
    prefix,
    'AWS::RDS::DBInstance',
    {
      Engine: engine,
      EngineVersion: version,
      AutoMinorVersionUpgrade: true,
      // A later major version in the file is a wish that the plan shows.
      AllowMajorVersionUpgrade: true,
      DBInstanceClass: size,
      DBName: DATABASE,
      MasterUsername: USER,
      MasterUserPassword: resolvePassword(password),
      Port: String(portOf(database)),
      AllocatedStorage: String(disk.from),
      MaxAllocatedStorage: disk.to === disk.from ? undefined : disk.to,
      StorageType: 'gp3',
      StorageEncrypted: true,
      KmsKeyId: encryption.key,
      MultiAZ: multiAz,
      BackupRetentionPeriod: backupDays,
      CopyTagsToSnapshot: true,
      DBSubnetGroupName: ref(subnetGroup),
      DBParameterGroupName: ref(parameterGroup),
      VPCSecurityGroups: [ref(securityGroup)],
      PubliclyAccessible: false,
    },
    { deletionPolicy: 'Snapshot', updateReplacePolicy: 'Snapshot' },
  );
}
