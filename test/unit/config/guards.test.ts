/** `security`, `policies` and `protect`: what a deployment may not do. */

import { describe, expect, test } from '@jest/globals';
import { head, read, told } from './telling.ts';

const web = `${head}services: { web: { build: . } }\n`;
const boundary = 'arn:aws:iam::111122223333:policy/boundary';

test('by default nothing is guarded, and nobody says that it is not', () => {
  const { protect, policies, security } = read(web);
  expect({ protect, policies, security }).toMatchObject({
    protect: undefined,
    policies: { forbid: [] },
    security: { refuseImagesFrom: undefined, permissionsBoundary: undefined },
  });
});

test('an environment is protected, or says that it is not', () => {
  const protect = (value: string) => read(`${web}environments: { prod: { protect: ${value} } }\n`).protect;
  expect(protect('true')).toBe(true);
  expect(protect('false')).toBe(false);
  expect(protect('null')).toBeUndefined();
});

test.each([
  [
    'protect: true',
    '4:1 protect: unknown key `protect`: `protect` belongs under `environments.<name>` → move it under `environments.<name>`',
  ],
  [
    'environments: { prod: { protect: often } }',
    expect.stringContaining('`protect` must be `true` or `false`, not `often`'),
  ],
  ['policies: { forbid: [drop_data] }', expect.stringContaining('policies.forbid.0: ')],
  [
    'security: { scan_images: { fail_on: low } }',
    expect.stringContaining('`fail_on` must be `critical`, `high` or `medium`, not `low`'),
  ],
  ['security: { permissions_boundary: boundary }', expect.stringContaining('the ARN of a policy of IAM')],
])('%s', (line, words) => {
  expect(told(`${web}${line}\n`)).toEqual([words]);
});

test('what images are refused for', () => {
  const from = (scan: string) => read(`${web}security: { scan_images: ${scan} }\n`).security.refuseImagesFrom;
  expect(from('{ fail_on: medium }')).toBe('medium');
  expect(from('{}')).toBe('critical');
  expect(from('null')).toBeUndefined();
});

describe('a boundary', () => {
  const text = (account: string, arn = boundary) =>
    `${web}security: { permissions_boundary: '${arn}' }\nenvironments: { prod: { account: '${account}' } }\n`;

  test('is of the account of the environment, or of AWS', () => {
    expect(read(text('111122223333')).security.permissionsBoundary).toBe(boundary);
    expect(read(text('444455556666', 'arn:aws:iam::aws:policy/PowerUserAccess')).account).toBe('444455556666');
    expect(told(text('444455556666'))).toEqual([
      `4:35 security.permissions_boundary: ${boundary} belongs to account 111122223333, and \`prod\` to 444455556666 → name a policy of the same account; each environment can have its own`,
    ]);
  });
});
