/** `databases:`, `storage.volumes:` and `backup:` of the file, and databases under `uses:`. */

import { describe, expect, test } from '@jest/globals';
import { config, told } from './body.ts';

/** The only thing that is told, at line 4, without its position. */
function onlyTold(text: string): string {
  const [only = '', ...more] = told(text);
  expect(more).toEqual([]);
  expect(only).toMatch(/^4:\d+ /);
  return only.replace(/^\S+ /, '');
}

const service = 'services: { web: { build: . } }\n';

describe('a database', () => {
  const database = (body: string) => `${service}databases: { main: { ${body} } }\n`;

  test('without keys is a small Postgres with a week of backups', () => {
    expect(config(database('')).databases).toEqual([
      {
        key: 'main',
        engine: 'postgres',
        version: '16',
        size: 'db.t4g.small',
        disk: { from: 20, to: 20 },
        multiAz: false,
        backupDays: 7,
        exposeAs: 'DATABASE_URL',
      },
    ]);
  });

  test('says what it is', () => {
    const body =
      'engine: mysql@8.4, size: db.r6g.xlarge, disk: 100GB..1TB, multi_az: true, backups: 0d, expose_as: DSN';
    expect(config(database(body)).databases).toEqual([
      {
        key: 'main',
        engine: 'mysql',
        version: '8.4',
        size: 'db.r6g.xlarge',
        disk: { from: 100, to: 1024 },
        multiAz: true,
        backupDays: 0,
        exposeAs: 'DSN',
      },
    ]);
  });

  test.each([
    ['disk: 10GB', '`disk` 10GB is out of what RDS takes: 20GB to 64TB → write `disk: 20GB`'],
    ['disk: 20GB..100TB', '`disk` 20GB..100TB is out of what RDS takes: 20GB to 64TB → write `disk: 20GB`'],
    ['disk: 100GB..20GB', '`disk` 100GB..20GB ends before it begins → write `disk: 20GB..100GB`'],
    [
      'disk: 100GB..105GB',
      '`disk` 100GB..105GB leaves too little to grow: RDS wants 10 percent or more → write `disk: 100GB..110GB`, or `disk: 100GB`',
    ],
    [
      'disk: 20',
      '`disk` must be a number with GB or TB, or a range of two, not `20` → for example `disk: 20GB..100GB`',
    ],
    [
      'engine: postgres@12',
      '`engine` must be `postgres@14`, `postgres@15`, `postgres@16`, `postgres@17`, `postgres@18`, `mysql@8.0` or `mysql@8.4`, not `postgres@12` → did you mean `engine: postgres@14`',
    ],
    [
      'engine: mysql@8.0',
      'AWS bills extended support for mysql@8.0 since 1 August 2026, by vCPU and hour on top of the instance → write `engine: mysql@8.4`',
    ],
    ['size: t4g.small', '`size` must be an instance class of RDS, not `t4g.small` → for example `size: db.t4g.small`'],
    ['backups: 40d', '`backups` must be a number of days from 0d to 35d, not `40d` → for example `backups: 7d`'],
  ])('%s', (body, words) => {
    expect(onlyTold(database(body))).toBe(words);
  });

  test.each([
    ['subnets: { public: [subnet-0a1b2c3d, subnet-1a2b3c4d] }', []],
    [
      'subnets: { public: [subnet-0a1b2c3d, subnet-1a2b3c4d], private: [subnet-2a3b4c5d] }',
      [
        expect.stringContaining(
          'the database `main` needs two or more `subnets.private` in different availability zones; there is one',
        ),
      ],
    ],
  ])('in an existing VPC: %s', (subnets, words) => {
    expect(told(`${database('')}network: { vpc: vpc-0a1b2c3d, ${subnets} }\n`)).toEqual(words);
  });
});

describe('uses of databases', () => {
  const used = (web: string, databases: string) =>
    `databases: { ${databases} }\nservices: { web: { build: ., ${web} } }\n`;

  test.each([
    [
      'uses: [main, reports]',
      'the database `main` and the database `reports` both give `DATABASE_URL`, and a container has one value for it → write `expose_as: REPORTS_DATABASE_URL` in `reports`',
    ],
    [
      'uses: [main], secrets: { DATABASE_URL: shop/url }',
      '`DATABASE_URL` is what `uses: [main]` gives; a container has one value for it → remove it here',
    ],
    ['uses: [mian]', '`uses` names `mian`, which is not in this file → did you mean `main`'],
  ])('%s', (web, words) => {
    expect(onlyTold(used(web, 'main: {}, reports: {}'))).toBe(words);
  });

  test('that say their variables is no mistake, nor are two that nobody uses together', () => {
    expect(told(used('uses: [main, reports]', 'main: {}, reports: { expose_as: REPORTS_URL }'))).toEqual([]);
    expect(told(used('uses: [main]', 'main: {}, reports: {}'))).toEqual([]);
  });

  test('by a name that a bucket has too is told where the database is', () => {
    expect(told(`${service}storage: { buckets: { main: {} } }\ndatabases: { main: {} }\n`)).toEqual([
      '5:20 `main` is also the name of the bucket `main`; `uses` could mean either → give one of them another name',
    ]);
  });
});

describe('a volume', () => {
  const volume = (body: string) => `${service}storage: { volumes: { scratch: { ${body} } } }\n`;

  test('without keys is small, fast and without snapshots', () => {
    expect(config(volume('')).storage.volumes).toEqual([
      { key: 'scratch', size: 20, type: 'gp3', snapshots: undefined },
    ]);
  });

  test('says what is kept of it', () => {
    expect(config(volume('size: 1TB, type: st1, snapshots: { every: 12h, keep: 3 }')).storage.volumes).toEqual([
      { key: 'scratch', size: 1024, type: 'st1', snapshots: { everyHours: 12, keep: 3 } },
    ]);
    expect(config(volume('snapshots: {}')).storage.volumes[0]?.snapshots).toEqual({ everyHours: 24, keep: 7 });
  });

  test.each([
    [
      'size: 100GB, type: sc1',
      '`size` 100GB is out of what EBS makes of sc1: 125GB to 16TB → write `size: 125GB`, or `type: gp3`',
    ],
    ['size: 70TB', '`size` 70TB is out of what EBS makes of gp3: 1GB to 64TB → write `size: 64TB`'],
    [
      'snapshots: { every: 5h }',
      '`every` must be `1h`, `2h`, `3h`, `4h`, `6h`, `8h`, `12h` or `24h`, not `5h` → did you mean `every: 1h`',
    ],
  ])('%s', (body, words) => {
    expect(onlyTold(volume(body))).toBe(words);
  });

  test('is nothing for a container', () => {
    const text = 'storage: { volumes: { scratch: {} } }\nservices: { web: { build: ., uses: [scratch] } }\n';
    expect(onlyTold(text)).toBe(
      '`uses` names the volume `scratch`, and a container has no disk of EBS → remove `scratch`',
    );
  });
});

describe('backup', () => {
  test('is none without the key, and daily for a month without keys of its own', () => {
    const database = `${service}databases: { main: {} }\n`;
    expect(config(database).backup).toBeUndefined();
    expect(config(`${database}backup: {}\n`).backup).toEqual({ everyHours: 24, keepDays: 30 });
    expect(config(`${database}backup: { every: 7d, keep: 365d }\n`).backup).toEqual({ everyHours: 168, keepDays: 365 });
  });

  test('of nothing is told', () => {
    expect(onlyTold(`${service}backup: {}\n`)).toBe(
      '`backup` does nothing: there are no databases and no volumes → remove it; a bucket keeps what is deleted in it with `versioned: true`',
    );
  });
});
