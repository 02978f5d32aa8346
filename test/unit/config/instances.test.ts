/** `instances:` of the file: groups of machines, what they start from, what they run first, and who answers. */

import { describe, expect, test } from '@jest/globals';
import { namedFiles } from '../../../src/config/files.ts';
import { architectureOf } from '../../../src/config/instanceType.ts';
import { head, read, readWith, told, warnings } from './telling.ts';

/** One group at line 3. */
const group = (body: string) => `${head}instances: { gpu: { ${body} } }\n`;
const words = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S+ \S+: /, ''));

describe('a group', () => {
  test('of a type alone is one machine with Amazon Linux, of which nobody is told anything', () => {
    expect(read(group('type: t4g.medium')).instances).toEqual([
      {
        key: 'gpu',
        type: 't4g.medium',
        minimum: 1,
        maximum: 1,
        cpuPercentage: undefined,
        spot: false,
        disk: 30,
        rootDevice: '/dev/xvda',
        image: { kind: 'parameter', path: '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64' },
        userData: undefined,
        cloudwatchAgent: false,
        variables: {},
        secrets: {},
        uses: [],
        http: undefined,
      },
    ]);
  });

  test.each([
    ['range: 1-5', 70],
    ['range: 0-5', undefined],
    ['range: 2-2', undefined],
    ['range: 0-5, cpu_percentage: 40', 40],
  ])('%s scales to %s percent of CPU', (body, percentage) => {
    expect(read(group(`type: t3.medium, ${body}`)).instances[0]?.cpuPercentage).toBe(percentage);
  });

  test.each([
    ['{}', '`type` is missing → for example `type: t3.medium`, or `t4g.medium` for ARM'],
    ['type: t3.medium, range: 5-2', 'the range 5-2 ends before it begins → write `2-5`'],
    ['type: t3.medium, range: 0-0', 'the range 0-0 never has an instance → write `0-1`, or remove the group'],
    [
      'type: t3.medium, range: 2-2, cpu_percentage: 50',
      '`cpu_percentage` needs a range to scale in, and 2-2 has none → write `range: 2-3`',
    ],
    [
      'type: m7g.large, image: "ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"',
      'm7g.large is arm64, and the image is for x86_64 → write the parameter of one for arm64, or leave `image` out for Amazon Linux 2023',
    ],
    ['type: t3.medium, disk: 4GB', '`disk` must be from 8GB to 64TB, not 4GB → write `disk: 8GB`'],
    [
      'type: t3.medium, http: { path: / }',
      '`http` needs `port`: where the instances answer → for example `http: { port: 8080 }`',
    ],
    [
      'type: t3.medium, range: 1-2, http: { port: 80, healthcheck: { interval: 5s, timeout: 10s } }',
      '`timeout` 10s must be shorter than `interval` 5s → write `interval: 20s`, or a shorter `timeout`',
    ],
    [
      'type: t3.medium, variables: { KEY: a }, secrets: { KEY: b }',
      '`KEY` is under `variables` and under `secrets`; a container has one value for it → keep one of them',
    ],
    [
      'type: t3.medium, secrets: { KEY: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf:key::" }',
      'an instance gets the whole secret, and this ARN names a key in it → write `arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-AbCdEf`',
    ],
    ['type: t3.medium, uses: [data]', '`uses` names `data`, which is not in this file'],
  ])('%s', (body, line) => {
    const [only, ...more] = words(told(body === '{}' ? `${head}instances: { gpu: {} }\n` : group(body)));
    expect(more).toEqual([]);
    expect(only).toContain(line);
  });

  test('takes the disk that no container can', () => {
    const text = `${head}storage: { volumes: { scratch: {} } }\ninstances: { gpu: { type: t3.medium, uses: [scratch] } }\n`;
    expect(read(text).instances[0]?.uses).toEqual(['scratch']);
  });

  test('alone behind the load balancer is warned of its replacement', () => {
    expect(warnings(group('type: t3.medium, http: { port: 80 }'))[0]).toContain('nobody answers while');
    expect(warnings(group('type: t3.medium, range: 1-2, http: { port: 80 }'))).toEqual([]);
  });

  test('shares neither its name nor its path with a service', () => {
    const text = `${head}services: { web: { build: ., port: 80 } }\ninstances: { web: { type: t3.medium, range: 1-2, http: { port: 80 } } }\n`;
    expect(words(told(text))).toEqual([
      'the service `web` and the instances `web` both answer under `/` → give one a path of its own: `http: { path: /web }`',
      'the instances `web` would share its names in AWS with the service `web` → give one of them another name',
      'the service `web` and the instances `web` both answer under `/` → give one a path of its own: `http: { path: /web }`',
    ]);
  });
});

test.each([
  ['t3.medium', 'x86_64'],
  ['t4g.medium', 'arm64'],
  ['m7gd.large', 'arm64'],
  ['im4gn.large', 'arm64'],
  ['g6.xlarge', 'x86_64'],
  ['g5g.xlarge', 'arm64'],
  ['g4dn.xlarge', 'x86_64'],
  ['a1.large', 'arm64'],
  ['c7i-flex.large', 'x86_64'],
  ['u-6tb1.112xlarge', 'x86_64'],
])('%s is %s', (type, architecture) => {
  expect(architectureOf(type)).toBe(architecture);
});

describe('user_data', () => {
  const text = group('type: t3.medium, user_data: boot.sh');
  const script = (lines: string) => readWith(text, { 'boot.sh': { kind: 'text', text: lines } });
  const problem = (result: ReturnType<typeof script>) =>
    result.kind === 'invalid'
      ? result.problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`)
      : result.kind;

  test('is part of the configuration', () => {
    const result = script('#!/bin/bash\ntrue\n');
    expect(result).toMatchObject({
      config: { instances: [{ userData: { path: 'boot.sh', file: { text: '#!/bin/bash\ntrue\n' } } }] },
    });
  });

  test.each([
    ['true\n', 'boot.sh is no script: it does not begin with `#!`'],
    ['#!/bin/bash\r\ntrue\r\n', 'boot.sh has line ends of Windows, and no shell finds its interpreter'],
    ['#!/bin/bash\n\uFFFD\n', 'boot.sh is no text in UTF-8'],
    [
      `#!/bin/bash\nexport AWS_ACCESS_KEY_ID=AKIA${'ABCDEFGH'.repeat(2)}\n`,
      'boot.sh holds an access key of AWS, and whoever reads the template or the instance reads it too',
    ],
    [
      `#!/bin/bash\n${'#'.repeat(16_000)}\n`,
      'boot.sh has 16013 bytes, with what goes around it about 18573, and EC2 takes 16384',
    ],
  ])('%j', (lines, message) => {
    expect(problem(script(lines))).toEqual([`3:49 ${message}`]);
  });

  test('that is not there is told where it is named', () => {
    const reason = 'there is no boot.sh';
    expect(problem(readWith(text, { 'boot.sh': { kind: 'unreadable', reason } }))).toEqual([`3:49 ${reason}`]);
  });

  test.each(['/etc/passwd', '../secret.sh', 'a/../../b.sh'])('%s leaves the folder', (path) => {
    expect(told(group(`type: t3.medium, user_data: ${path}`))).toHaveLength(1);
    expect(namedFiles(group(`type: t3.medium, user_data: ${path}`))).toEqual([]);
  });

  test('is looked for in every environment', () => {
    const environments = 'environments: { dev: { instances: { gpu: { user_data: scripts/dev.sh } } }, prod: {} }\n';
    expect(namedFiles(text + environments)).toEqual(['boot.sh', 'scripts/dev.sh']);
    expect(namedFiles('{ not: yaml')).toEqual([]);
  });
});
