/** Endpoints, flow logs and ACLs of the network, and what is told of them. */

import { describe, expect, test } from '@jest/globals';
import { head, read, told, warnings } from './telling.ts';

const file = (network: string, service = 'build: ., port: 80') =>
  `${head}services: { web: { ${service} } }\nnetwork: { ${network} }\n`;

test('of a file that names them', () => {
  const all =
    'placement: private, endpoints: [secrets, s3, logs, ecr], flow_logs: 14d, acl: { deny: [203.0.113.0/24] }';
  expect(read(file(all)).network).toMatchObject({
    endpoints: ['ecr', 'logs', 's3', 'secrets'],
    flowLogDays: 14,
    deny: ['203.0.113.0/24'],
  });
  expect(read(file('nat: none')).network).toMatchObject({ endpoints: [], flowLogDays: undefined, deny: [] });
});

describe('private tasks without NAT', () => {
  test('of a job and with a database need the same', () => {
    const jobs = (list: string, job: string) =>
      `${head}jobs: { load: { ${job} } }\nnetwork: { placement: private, endpoints: [${list}] }\ndatabases: { main: { engine: postgres@16, size: db.t4g.micro, disk: 20GB } }\n`;
    expect(told(jobs('s3, ecr, logs, secrets', 'build: ., uses: [main]'))).toEqual([]);
    expect(told(jobs('s3, ecr, logs', 'build: ., uses: [main]'))).toEqual([
      expect.stringContaining('need `secrets` under `endpoints`'),
    ]);
    expect(told(jobs('s3, ecr, logs', 'image: nginx, on: ec2'))).toEqual([
      expect.stringMatching(/^3:24 jobs.load.image: private tasks without NAT cannot pull nginx/),
      expect.stringMatching(/^3:35 jobs.load.on: instances of a job cannot join in private subnets without NAT/),
    ]);
  });

  const some = (list: string) => `placement: private, endpoints: [${list}]`;

  test.each([
    [some('s3, ecr, logs'), 'build: .'],
    [some('s3, ecr, logs'), 'image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.2'],
    [some('s3, ecr, logs, secrets'), 'build: ., secrets: { KEY: web/key }'],
    ['placement: private, nat: single, endpoints: [s3]', 'image: nginx, secrets: { KEY: web/key }'],
  ])('%s is enough for %s', (network, service) => {
    expect(told(file(network, service))).toEqual([]);
  });

  test.each([
    [
      some(''),
      'build: ., secrets: { KEY: web/key }',
      '4:23 network.placement: private tasks without NAT cannot pull their image, and the deployment would fail → add `nat: single`, or `nat: per_zone` so that a lost zone takes no other with it, or `endpoints: [s3, ecr, logs, secrets]` for tasks that need no internet',
    ],
    [
      some('s3, ecr'),
      'build: .',
      '4:43 network.endpoints: private tasks without NAT need `logs` under `endpoints`: a task that cannot write its log does not start → write `endpoints: [s3, ecr, logs]`, or add `nat: single`',
    ],
    [
      some('s3, ecr, logs'),
      'build: ., secrets: { KEY: web/key }',
      '4:43 network.endpoints: private tasks without NAT need `secrets` under `endpoints`: a task whose secrets cannot be read does not start → write `endpoints: [s3, ecr, logs, secrets]`, or add `nat: single`',
    ],
    [
      some('s3, ecr, logs'),
      'image: nginx',
      '3:27 services.web.image: private tasks without NAT cannot pull nginx: only ECR in eu-west-1 is behind an endpoint → copy the image to a repository in ECR in eu-west-1, or add `nat: single` under `network`',
    ],
    [
      some('s3, ecr, logs'),
      'build: ., sidecars: { proxy: { image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/proxy } }',
      expect.stringMatching(/^3:58 services.web.sidecars.proxy.image: .* only ECR in eu-west-1 is behind an endpoint/),
    ],
  ])('%s is not enough for %s', (network, service, words) => {
    expect(told(file(network, service))).toEqual([words]);
  });

  test('get no shell', () => {
    expect(warnings(file(some('s3, ecr, logs'), 'build: ., exec: true'))).toEqual([
      '3:36 services.web.exec: `exec` opens no shell in private tasks without NAT: Systems Manager is behind none of the endpoints',
    ]);
  });

  test('are not those in public subnets', () => {
    expect(warnings(file('endpoints: [s3]'))).toEqual([
      '4:23 network.endpoints: `endpoints` does nothing with `placement: public`: public tasks reach AWS themselves',
    ]);
  });
});

test.each([
  [
    'flow_logs: 15d',
    expect.stringMatching(
      /^4:23 network.flow_logs: CloudWatch Logs keeps nothing for 15 days, .* → the nearest is `flow_logs: 14d`$/,
    ),
  ],
  [
    'acl: { deny: [10.20.64.0/20] }',
    '4:26 network.acl.deny.0: 10.20.64.0/20 has addresses of the network itself, 10.20.0.0/16: the load balancer would reach no task → deny blocks outside the network; inside it, security groups decide',
  ],
  [
    'acl: { deny: [203.0.113.0/24, 203.0.113.7/24] }',
    expect.stringContaining('203.0.113.7/24 is not the first address of its block → write `203.0.113.0/24`'),
  ],
  [
    `acl: { deny: [${Array.from({ length: 20 }, (_, index) => `203.0.113.${index}/32`).join(', ')}] }`,
    expect.stringContaining('network.acl.deny: '),
  ],
])('network: %s', (network, words) => {
  expect(told(file(network))).toEqual([words]);
});

test('a block is not denied to all and let in by a service; a part of what is let in may be denied', () => {
  const service = (source: string) => `build: ., port: 80, http: { allowed_source_ips: [${source}] }`;
  const denied = 'acl: { deny: [203.0.113.0/24] }';
  expect(told(file(denied, service('203.0.0.0/16')))).toEqual([]);
  expect(told(file(denied, service('203.0.113.64/26')))).toEqual([
    '4:26 network.acl.deny.0: 203.0.113.0/24 is denied to all, and `web.http.allowed_source_ips` lets 203.0.113.64/26 in → remove one of the two',
  ]);
});

test('an existing VPC has its own', () => {
  const vpc = 'vpc: vpc-0a1b2c3d, subnets: { public: [subnet-0a1b2c3d, subnet-1a2b3c4d] }';
  expect(told(file(`${vpc}, endpoints: [s3], flow_logs: 14d, acl: {}`))).toEqual([
    expect.stringMatching(/^4:\d+ network.endpoints: `endpoints` has no meaning/),
    expect.stringMatching(/^4:\d+ network.flow_logs: `flow_logs` has no meaning/),
    expect.stringMatching(/^4:\d+ network.acl: `acl` has no meaning/),
  ]);
});
