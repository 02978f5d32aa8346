/** `jobs:` of the file: what runs to its end, how large, where and when; and a file without services. */

import { describe, expect, test } from '@jest/globals';
import { imagesOf } from '../../../src/config/images.ts';
import { config, told } from './body.ts';

/** One job at line 3. */
const job = (body: string) => `jobs: { generate: { build: ., ${body} } }\n`;

const [only] = config(job('')).jobs;

describe('a job', () => {
  test('without keys runs on Fargate, once, when somebody submits it', () => {
    expect(only).toEqual({
      key: 'generate',
      image: { kind: 'build', build: { context: '.', dockerfile: 'Dockerfile', target: undefined, args: {} } },
      platform: 'linux/amd64',
      command: undefined,
      port: undefined,
      variables: {},
      secrets: {},
      vcpus: 1,
      memory: 2048,
      on: 'fargate',
      spot: false,
      maximumVcpus: 256,
      schedule: undefined,
      timeoutSeconds: undefined,
      retries: 0,
      uses: [],
    });
  });

  test('says everything of itself', () => {
    const text = `storage: { buckets: { data: {} } }
jobs:
  generate:
    build: { context: ., platform: linux/arm64 }
    command: [python, -m, synthdata.generate]
    vcpus: 48
    memory: 96GB
    on: ec2
    spot: true
    max_vcpus: 480
    schedule: { cron: "0 3 ? * MON-FRI *", timezone: Europe/Berlin }
    timeout: 1h
    retries: 2
    uses: [data]
    variables: { VERSION: 1.10 }
    secrets: { API_KEY: synthdata/api-key }
`;
    expect(told(text)).toEqual([]);
    expect(config(text).jobs[0]).toMatchObject({
      platform: 'linux/arm64',
      command: ['python', '-m', 'synthdata.generate'],
      vcpus: 48,
      memory: 98_304,
      on: 'ec2',
      spot: true,
      maximumVcpus: 480,
      schedule: { expression: 'cron(0 3 ? * MON-FRI *)', timezone: 'Europe/Berlin' },
      timeoutSeconds: 3600,
      retries: 2,
      uses: ['data'],
      variables: { VERSION: '1.10' },
      secrets: { API_KEY: { kind: 'secret', name: 'synthdata/api-key' } },
    });
  });

  test.each(['cron(0 3 * * ? *)', 'rate(6 hours)', 'rate(1 day)'])('starts by %s, in UTC', (expression) => {
    expect(config(job(`schedule: "${expression}"`)).jobs[0]?.schedule).toEqual({ expression, timezone: 'UTC' });
  });

  test('is another one in another environment', () => {
    const text = `${job('schedule: rate(1 day)')}environments: { prod: { jobs: { generate: { vcpus: 2, memory: 4096, schedule: null } } } }\n`;
    expect(config(text).jobs[0]).toMatchObject({ vcpus: 2, memory: 4096, schedule: undefined });
  });

  test('needs no service beside it, and its image is built like that of one', () => {
    expect(config(job('')).services).toEqual([]);
    const both = config(`services: { web: { build: . } }\n${job('')}`);
    expect(imagesOf(both).map(({ key }) => key)).toEqual(['web', 'generate']);
  });
});

describe('a mistake', () => {
  test.each([
    [
      'vcpus: 3',
      'Fargate has no tasks of 3 vCPUs, only of 0.25, 0.5, 1, 2, 4, 8, 16 → the nearest pair is `vcpus: 4` with `memory: 8192`',
    ],
    [
      'vcpus: 4',
      'Fargate has no tasks of 4 vCPUs with 2048 MiB; with 4 go 8192 to 30720 MiB in steps of 1024 → the nearest pair is `vcpus: 4` with `memory: 8192`, or keep the memory with `vcpus: 0.25`',
    ],
    ['vcpus: 0.1', '`vcpus` must be at least 0.25, not `0.1` → write `vcpus: 0.25`'],
    ['vcpus: 1.5, on: ec2', 'EC2 takes whole vCPUs, not 1.5 → write `vcpus: 2`, or `on: fargate`'],
    [
      'vcpus: 300, memory: 8192, on: ec2',
      'a run of 300 vCPUs never starts: `max_vcpus` gives all runs together 256 → write `max_vcpus: 300` or more',
    ],
    ['on: lambda', '`on` must be `fargate` or `ec2`, not `lambda` → for example `on: ec2`'],
    ['timeout: 30s', '`timeout` must be from 1m to 14d, not 30s → write `timeout: 1m`'],
    ['timeout: 400d, on: ec2', '`timeout` must be from 1m to 365d, not 400d → write `timeout: 365d`'],
    ['retries: 10', '`retries` must be at most 9, not `10` → write `retries: 9`'],
    [
      'variables: { AWS_BATCH_JOB_ID: a }',
      '`AWS_BATCH_JOB_ID` is a name of AWS Batch: it sets all that begin with AWS_BATCH itself → give it another name',
    ],
    [
      'variables: { A: a }, secrets: { A: a }',
      '`A` is under `variables` and under `secrets`; a container has one value for it → keep one of them',
    ],
    [
      'image: a',
      '`build` and `image` exclude one another → keep `build` to make the image here, or `image` to run one that exists',
    ],
    [
      'uses: [dat]',
      '`uses` names `dat`, which is not in this file → this file has nothing to use: add `storage: { buckets: … }` or `databases: …`',
    ],
  ])('%s', (body, message) => {
    expect(told(job(body)).map((line) => line.replace(/^3:\d+ /, ''))).toEqual([message]);
  });

  test.each([
    [
      '"0 3 * * *"',
      /^3:41 `schedule` must be cron\(minute hour day month weekday year\), rate\(6 hours\) or a map, not/,
    ],
    [
      '"cron(0 25 * * ? *)"',
      /^3:41 `25` is no hour: it goes from 0 to 23 → for example `schedule: "cron\(0 3 \* \* \? \*\)"`$/,
    ],
    ['"cron(0 3 * * * *)"', /^3:41 exactly one of the day of the month and the day of the week must be `\?`/],
    ['"rate(0 days)"', /^3:41 `schedule` must be /],
    [
      '{ timezone: Europe/Berlin }',
      /^3:41 `schedule` needs `cron` → for example `schedule: "cron\(0 3 \* \* \? \*\)"`$/,
    ],
    [
      '{ cron: "0 3 32 * ? *" }',
      /^3:49 `32` is no day of the month: it goes from 1 to 31 → for example `cron: "0 3 \* \* \? \*"`$/,
    ],
    [
      '{ cron: "0 3 * * ? *", timezone: Europe/Munich }',
      /^3:74 there is no time zone `Europe\/Munich` → for example `timezone: Europe\/Berlin`$/,
    ],
  ])('schedule: %s', (schedule, message) => {
    expect(told(job(`schedule: ${schedule}`))).toEqual([expect.stringMatching(message)]);
  });

  test('a name that a service has, or a sidecar with its service', () => {
    const services = 'services: { web: { build: ., sidecars: { proxy: { image: a } } } }\n';
    expect(told(`${services}jobs: { web: { build: . }, web-proxy: { build: . } }\n`)).toEqual([
      '3:49 the sidecar `proxy` of `web` would share its names in AWS with the job `web-proxy` → give the sidecar another name',
      '4:14 the job `web` would share its names in AWS with the service `web` → give one of them another name',
    ]);
  });

  test('neither services nor jobs, told where they would be', () => {
    expect(told('')).toEqual([
      expect.stringMatching(/^1:1 `services` is missing, or `jobs`, `instances` or `functions` → for/),
    ]);
    expect(told('jobs: {}\n')).toEqual([
      expect.stringMatching(/^3:7 there is no service, no job, no instance and no function → for/),
    ]);
  });

  test('of a value is told once: nothing that rests on it is', () => {
    expect(told(job('vcpus: many, memory: 700'))).toEqual([expect.stringMatching(/^3:38 `vcpus` must be a number/)]);
  });
});

test('Spot without a retry is warned of: AWS may end the run', () => {
  expect(told(job('spot: true'))).toEqual([
    '3:37 AWS may take Spot capacity back in the middle of a run, and without `retries` the run has failed then → add `retries: 2`',
  ]);
  expect(told(job('spot: true, retries: 1'))).toEqual([]);
});

test('`on` needs no quotes as a key of a job, and nowhere else', () => {
  expect(config(job('on: ec2')).jobs[0]?.on).toBe('ec2');
  expect(told(job('variables: { on: a }'))).toEqual([expect.stringMatching(/`on` is text in YAML 1.2 and true in/)]);
});
