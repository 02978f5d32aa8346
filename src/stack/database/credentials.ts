/** The secrets of a database: its password, which nobody ever types, and the URL that its users get. */

import type { Config, DatabaseConfig } from '../../config/model.ts';
import type { Encryption } from '../encryption.ts';
import { attribute, type Resource, ref, resource, sub } from '../model.ts';
import { physicalName } from '../names.ts';
import type { Sub } from '../resolvable.ts';

type Secret = Resource<'AWS::SecretsManager::Secret'>;

/** Neither is a reserved word of an engine, and both are ours to choose: whoever connects reads them in the URL. */
export const USER = 'app';
export const DATABASE = 'app';

/** AWS takes at most 41 characters for MySQL. */
const PASSWORD_LENGTH = 32;

/** AWS's limit for the names of secrets, less the six characters that it appends. */
const NAME_LIMIT = 505;

/**
 * Ours and not RDS's own: that one has no URL, and changes every seven days under running tasks. Letters and digits need
 * no escape in a URL. CloudFormation generates it once; every later change of `GenerateSecretString` would make another,
 * which the database would not learn.
 */
export function buildPassword(config: Config, prefix: string, { key }: DatabaseConfig, encryption: Encryption): Secret {
  const logicalId = `${prefix}Password`;
  return resource(logicalId, 'AWS::SecretsManager::Secret', {
    Name: physicalName(config, logicalId, NAME_LIMIT),
    Description: `Password of the database ${key}`,
    GenerateSecretString: {
      SecretStringTemplate: JSON.stringify({ username: USER }),
      GenerateStringKey: 'password',
      PasswordLength: PASSWORD_LENGTH,
      ExcludePunctuation: true,
    },
    KmsKeyId: encryption.key,
  });
}

/** CloudFormation puts the password in when it makes or changes what holds this, and shows it nowhere. */
export function resolvePassword(password: Secret): Sub {
  return sub`{{resolve:secretsmanager:${ref(password)}:SecretString:password}}`;
}

interface Composed {
  readonly database: DatabaseConfig;
  readonly encryption: Encryption;
  readonly instance: Resource<'AWS::RDS::DBInstance'>;
  readonly password: Secret;
}

export function buildUrl(config: Config, prefix: string, composed: Composed): Secret {
  const { database, encryption, instance, password } = composed;
  const logicalId = `${prefix}Url`;
  const { scheme, tls } = dialects[database.engine];
  const place = sub`${attribute(instance, 'Endpoint.Address')}:${attribute(instance, 'Endpoint.Port')}`;
  return resource(logicalId, 'AWS::SecretsManager::Secret', {
    Name: physicalName(config, logicalId, NAME_LIMIT),
    Description: `URL of the database ${database.key}`,
    SecretString: sub`${scheme}://${USER}:${resolvePassword(password)}@${place}/${DATABASE}?${tls}`,
    KmsKeyId: encryption.key,
  });
}

/** As libpq and the client of MySQL read them. */
const dialects = {
  postgres: { scheme: 'postgresql', tls: 'sslmode=require' },
  mysql: { scheme: 'mysql', tls: 'ssl-mode=REQUIRED' },
} as const;
