/** `storage:` and `uses:` of the file: buckets, the life of their objects, and who works with them. */

import { describe, expect, test } from '@jest/globals';
import { config, told } from './body.ts';

/** One bucket at line 4, which the service uses. */
function bucket(body: string): string {
  return `services: { web: { build: ., uses: [data] } }\nstorage: { buckets: { data: { ${body} } } }\n`;
}

describe('a bucket', () => {
  test('without keys is private and keeps everything', () => {
    const { storage, services } = config(
      'services: { web: { build: ., uses: [data] } }\nstorage: { buckets: { data: {} } }\n',
    );
    expect(storage.buckets).toEqual([
      {
        key: 'data',
        versioned: false,
        infrequentAccessDays: undefined,
        archiveDays: undefined,
        expireDays: undefined,
        expireVersionsDays: undefined,
      },
    ]);
    expect(services[0]?.uses).toEqual(['data']);
  });

  test('says when its objects move and go', () => {
    const text = bucket('versioned: true, infrequent_access: 30d, archive: 90d, expire: 365d, expire_versions: 180d');
    expect(config(text).storage.buckets).toEqual([
      {
        key: 'data',
        versioned: true,
        infrequentAccessDays: 30,
        archiveDays: 90,
        expireDays: 365,
        expireVersionsDays: 180,
      },
    ]);
  });

  test.each([
    [
      'infrequent_access: 10d',
      '`infrequent_access` 10d is too early: S3 takes an object there after 30 days → write `infrequent_access: 30d`',
    ],
    [
      'infrequent_access: 30d, archive: 45d',
      '`archive` 45d is too early: S3 keeps an object in infrequent access for 30 days, from 30d on → write `archive: 60d`, or remove one of the two',
    ],
    [
      'archive: 90d, expire: 90d',
      '`expire` 90d deletes objects before `archive` 90d moves them → remove `archive`, or write a later `expire`',
    ],
    [
      'archive: 90d, expire: 100d',
      'objects are archived for 10 days before they expire, and AWS bills 90 → remove `archive`, or write `expire: 180d`',
    ],
    [
      'expire_versions: 30d',
      '`expire_versions` needs `versioned`: without it there are no old versions → add `versioned: true`, or remove it',
    ],
    ['expire: 30', '`expire` must be a number of days like 30d, not `30` → for example `expire: 365d`'],
  ])('%s', (body, words) => {
    const [only, ...more] = told(bucket(body));
    expect(more).toEqual([]);
    expect(only).toMatch(/^4:\d+ /);
    expect(only?.replace(/^\S+ /, '')).toBe(words);
  });
});

describe('uses', () => {
  test.each([
    ['uses: [dta]', '`uses` names `dta`, which is not in this file → did you mean `data`'],
    ['uses: [everything]', '`uses` names `everything`, which is not in this file → there are `data`'],
    [
      'uses: [data], variables: { DATA_BUCKET: mine }',
      '`DATA_BUCKET` is what `uses: [data]` gives; a container has one value for it → remove it here',
    ],
  ])('%s', (body, words) => {
    const [only, ...more] = told(`services: { web: { build: ., ${body} } }\nstorage: { buckets: { data: {} } }\n`);
    expect(more).toEqual([]);
    expect(only).toMatch(/^3:\d+ /);
    expect(only?.replace(/^\S+ /, '')).toBe(words);
  });

  test('of a file that has nothing to use', () => {
    expect(told('services: { web: { build: ., uses: [data] } }\n')).toEqual([
      '3:36 `uses` names `data`, which is not in this file → this file has nothing to use: add `storage: { buckets: … }` or `databases: …`',
    ]);
  });
});
