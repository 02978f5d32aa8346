/** The log group of what runs: its own, kept as long as the file says. */

import type { Config } from '../config/model.ts';
import type { Encryption } from './encryption.ts';
import { type Resource, resource } from './model.ts';
import { stackName } from './names.ts';

/** Where its name begins: `keyPolicy` and the permissions of bootstrap know the rest of it. */
type Folder = 'aws/lambda' | 'batch' | 'ec2' | 'ecs';

export function logGroupName(config: Config, folder: Folder, key: string): string {
  return `/${folder}/${stackName(config)}-${key}`;
}

export function buildLogGroup(
  logicalId: string,
  name: string,
  config: Config,
  encryption: Encryption,
): Resource<'AWS::Logs::LogGroup'> {
  return resource(
    logicalId,
    'AWS::Logs::LogGroup',
    { LogGroupName: name, RetentionInDays: config.monitoring.logDays, KmsKeyId: encryption.key },
    // A group that stays behind would keep its name, and what writes to it could never be made again.
    { deletionPolicy: 'Delete', updateReplacePolicy: 'Retain' },
  );
}
