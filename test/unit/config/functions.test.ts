/** `functions:` of the file: the code, its size, and what calls it. */

import { describe, expect, test } from '@jest/globals';
import { imagesOf } from '../../../src/config/images.ts';
import { config, told } from './body.ts';

const source = 'source: ./functions//notify/, runtime: python3.13, handler: app.handler';

/** One function at line 3, with what else the file has below it. */
const one = (body: string, more = '') => `functions: { notify: { ${body} } }\n${more}`;

describe('a function', () => {
  test('is a folder with a runtime and a handler, and has its sizes', () => {
    expect(config(one(source)).functions).toEqual([
      {
        key: 'notify',
        code: { kind: 'source', folder: 'functions/notify', runtime: 'python3.13', handler: 'app.handler' },
        memory: 512,
        timeoutSeconds: 30,
        trigger: undefined,
        schedule: undefined,
        http: undefined,
        uses: [],
        variables: {},
        secrets: {},
      },
    ]);
    expect(imagesOf(config(one(source)))).toEqual([]);
  });

  test('is an image that is built, or one of ECR in its region', () => {
    const built = config(one('build: { context: fn, platform: linux/arm64 }, handler: app.handler'));
    expect(built.functions[0]?.code).toMatchObject({
      kind: 'container',
      platform: 'linux/arm64',
      handler: 'app.handler',
    });
    expect(imagesOf(built)).toMatchObject([{ key: 'notify', image: { kind: 'build' }, platform: 'linux/arm64' }]);
    expect(told(one('image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/fn:1'))).toEqual([]);
  });

  test('says everything of itself', () => {
    const text = `storage: { buckets: { data: {} } }
functions:
  notify:
    ${source.replaceAll(', ', '\n    ')}
    memory: 1.5GB
    timeout: 30s
    trigger: { bucket: data, prefix: in/, suffix: .parquet }
    schedule: { cron: "0 3 * * ? *", timezone: Europe/Berlin }
    http: { path: /notify/*, method: POST }
    uses: [data]
    variables: { LEVEL: 1.10 }
    secrets: { API_KEY: shop/key }
`;
    expect(config(text).functions[0]).toMatchObject({
      memory: 1536,
      trigger: { bucket: 'data', prefix: 'in/', suffix: '.parquet' },
      schedule: { expression: 'cron(0 3 * * ? *)', timezone: 'Europe/Berlin' },
      http: { path: '/notify/*', method: 'POST' },
      uses: ['data'],
      variables: { LEVEL: '1.10' },
      secrets: { API_KEY: { kind: 'secret', name: 'shop/key' } },
    });
    expect(config(one(`${source}, http: true`)).functions[0]?.http).toEqual({ path: '/', method: 'ANY' });
    expect(config(one(`${source}, http: false`)).functions[0]?.http).toBeUndefined();
  });
});

const buckets = 'storage: { buckets: { data: {}, models: {} } }\n';
const database = 'databases: { main: {} }\n';

test.each<[string, string, readonly string[]]>([
  [
    'no code',
    one('memory: 512'),
    [
      '3:14 the function needs `source`, `build` or `image` → for example `source: functions/notify`, with `runtime: python3.13` and `handler: app.handler`',
    ],
  ],
  [
    'code in two ways',
    one(`${source}, build: .`),
    ['3:104 `source` and `build` exclude one another → keep one of them'],
  ],
  [
    'a folder without what runs it',
    one('source: functions/notify'),
    [
      '3:14 `source` needs `runtime` → for example `runtime: python3.13`',
      '3:14 `source` needs `handler` → for example `handler: app.handler`',
    ],
  ],
  [
    'a runtime that does not exist',
    one(source.replace('python3.13', 'pyhton3.13')),
    ['3:63 Lambda has no runtime `pyhton3.13` → did you mean `python3.13`'],
  ],
  [
    'a runtime that AWS gave up',
    one(source.replace('python3.13', 'nodejs18.x')),
    ['3:63 AWS no longer patches nodejs18.x, and in the end takes no function with it → write `runtime: nodejs24.x`'],
  ],
  [
    'an image with a runtime',
    one('build: ., runtime: python3.13'),
    ['3:43 `runtime` goes with `source`: an image has its own → remove it'],
  ],
  [
    'an image of another registry',
    one('image: public.ecr.aws/lambda/python:3.13'),
    [
      '3:31 the image is in another registry, and Lambda runs images of ECR in eu-west-1 only → copy it there, or write `build` with a Dockerfile that begins `FROM` it',
    ],
  ],
  [
    'an image of another region',
    one('image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/team/fn:1'),
    [
      '3:31 the image is in us-east-1, and Lambda runs images of ECR in eu-west-1 only → copy it there, or write `build` with a Dockerfile that begins `FROM` it',
    ],
  ],
  [
    'more time than Lambda gives',
    one(`${source}, timeout: 20m`),
    ['3:106 `timeout` must be from 1s to 15m, not 20m → write `timeout: 15m`'],
  ],
  [
    'more time than a caller over HTTP has',
    one(`${source}, timeout: 5m, http: true`),
    [
      '3:106 whoever calls over HTTP is answered 503 after 30s, while the function runs on and costs → write `timeout: 30s`',
    ],
  ],
  [
    'a variable of Lambda',
    one(`${source}, variables: { AWS_REGION: x }`),
    ['3:122 `AWS_REGION` is a name of Lambda, which sets it itself → give it another name'],
  ],
  [
    'a variable that a secret gives',
    one(`${source}, secrets: { KEY: k }, variables: { KEY_ARN: x }`),
    ['3:140 `KEY_ARN` is what the secret `KEY` gives; a function has one value for it → remove it here'],
  ],
  [
    'a bucket that is not there',
    one(`${source}, trigger: { bucket: date }`, buckets),
    ['3:116 `bucket` names `date`, which is no bucket of this file → did you mean `data`'],
  ],
  [
    'a bucket that it may not read',
    one(`${source}, uses: [models], trigger: { bucket: data }`, buckets),
    ['3:132 the function is told of objects in `data` that it may not read → add `uses: [models, data]`'],
  ],
  [
    'a time that is none',
    one(`${source}, schedule: "cron(0 30 * * ? *)"`),
    ['3:107 `30` is no hour: it goes from 0 to 23 → for example `schedule: "cron(0 3 * * ? *)"`'],
  ],
  [
    'a database without a way to its secret',
    one(`${source}, uses: [main]`, database),
    [
      '3:103 `notify` would run beside the database `main` without a way to Secrets Manager, which keeps its URL → write `network: { placement: private, nat: single }`, or `endpoints: [secrets]` there instead of `nat`',
    ],
  ],
  [
    'a database and a bucket with the way to one of them',
    one(
      `${source}, uses: [data, main]`,
      `${database}${buckets}network: { placement: private, endpoints: [secrets] }\n`,
    ),
    [
      '3:103 `notify` would run beside the database `main` without a way to S3, which has its bucket → write `network: { placement: private, nat: single }`, or `endpoints: [s3, secrets]` there instead of `nat`',
    ],
  ],
  [
    'a path that another one has',
    `functions:\n  a: { ${source}, http: { path: /x } }\n  b: { ${source}, http: { path: /x } }\n`,
    ['5:87 `b` and `a` would both answer ANY /x → give one of them another `path` or `method`'],
  ],
  [
    'the name of a service',
    one(source, 'services: { notify: { build: . } }\n'),
    [
      '3:22 the function `notify` would share its names in AWS with the service `notify` → give one of them another name',
    ],
  ],
])('%s is told, and what would be right', (_, text, problems) => {
  expect(told(text)).toEqual(problems);
});

test('beside a database a function is fine where a NAT or an endpoint leads out, and in a network of yours', () => {
  const file = one(`${source}, uses: [main]`, database);
  expect(told(`${file}network: { placement: private, nat: single }\n`)).toEqual([]);
  expect(told(`${file}network: { placement: private, endpoints: [secrets] }\n`)).toEqual([]);
  const own =
    'network: { vpc: vpc-0123456789abcdef0, subnets: { private: [subnet-0a, subnet-0b] }, placement: private }';
  expect(told(`${file}${own.replaceAll('0a', '0123456789abcdef0').replaceAll('0b', '0123456789abcdef1')}\n`)).toEqual(
    [],
  );
});
