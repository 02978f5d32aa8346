/** Nobody's secret is shown, and nothing else is hidden. */

import { describe, expect, test } from '@jest/globals';
import { redactProperty, redactTemplate, redactText } from '../../../src/render/redact.ts';
import { readGolden } from '../../golden/golden.ts';

const shown = (path: string, value: string) => redactProperty({ path, before: undefined, after: value }).after;

describe('a property', () => {
  test.each([
    ['ContainerDefinitions[web].Environment[LOG_LEVEL]', 'info'],
    ['ContainerDefinitions[0].Environment[3].Value', 'info'],
    ['ContainerDefinitions', '[{"Environment":[{"Name":"A","Value":"info"}]}]'],
    ['ContainerDefinitions[web]', '{"Environment":[{"Name":"A","Value":"info"}]}'],
    ['ContainerDefinitions[web].Environment', '[{"Name":"A"}]'],
    ['Environment.Variables.LEVEL', 'info'],
    ['MasterUserPassword', 'hunter2'],
    ['SecretString', 'postgresql://app:hunter2@host/app'],
    ['GenerateSecretString.SecretStringTemplate', '{"username":"app"}'],
    ['Tags[ApiToken]', 'x'],
    ['Options.webhook_url', 'https://example.com/x'],
  ])('%s is hidden', (path, value) => {
    expect(shown(path, value)).toBe('••••');
  });

  test.each([
    ['Cpu', '512'],
    ['ContainerDefinitions[token-service].Cpu', '512'],
    ['ContainerDefinitions[web].Secrets[API_KEY].ValueFrom', 'arn:aws:secretsmanager:us-east-1:1:secret:api'],
    ['ContainerDefinitions[web].Image', 'repo@sha256:00'],
    ['Tags[Owner]', 'data-platform'],
    ['KmsKeyId', 'alias/key'],
    ['HealthCheckGracePeriodSeconds', '60'],
    ['Policies[p].PolicyDocument.Statement[0].Action', '["secretsmanager:GetSecretValue"]'],
  ])('%s is shown', (path, value) => {
    expect(shown(path, value)).toBe(value);
  });

  test('that is hidden still says when it will be known', () => {
    expect(shown('ContainerDefinitions', 'known after apply')).toBe('known after apply');
  });
});

describe('text', () => {
  test.each([
    ['key AKIAIOSFODNN7EXAMPLE used', 'key •••• used'],
    ['ghp_0123456789abcdefghijABCDEFGHIJ', '••••'],
    ['postgres://app:hunter2@db:5432/x', 'postgres://••••@db:5432/x'],
    ['DB_PASSWORD=hunter2 LOG=info', 'DB_PASSWORD=•••• LOG=info'],
    ['{"password": "hunter2", "port": 1}', '{"password": ••••, "port": 1}'],
    ['password: hunter2', 'password: ••••'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', '••••'],
  ])('%s', (text, redacted) => {
    expect(redactText(text)).toBe(redacted);
  });

  test.each([
    'ExpiredToken: The security token included in the request is expired',
    'not authorized to perform: secretsmanager:GetSecretValue on arn:aws:secretsmanager:us-east-1:1:secret:x',
    'repo@sha256:0000000000000000000000000000000000000000000000000000000000000000',
    'https://example.com/health?within=2s',
  ])('%s stays', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

test('a template with databases shows neither where the password stands in the URL nor the URL', () => {
  const text = redactTemplate(readGolden('databases', 'template.json') ?? '');
  expect(text).toContain('MainDatabaseUrl');
  expect(text).not.toMatch(/resolve:secretsmanager|postgresql:/);
});
