/** Mistakes of the network. */

import { describe, expect, test } from '@jest/globals';
import { head, read, told, warnings } from './telling.ts';

test.each([
  ['cidr: 10.0.0.0/25', '`cidr` must be an IPv4 block between /16 and /24, not `10.0.0.0/25`'],
  ['cidr: 10.0.0.256/16', '`cidr` must be an IPv4 block between /16 and /24'],
  ['cidr: 10.0.5.0/16', '10.0.5.0/16 is not the first address of its block → write `cidr: 10.0.0.0/16`'],
  ['cidr: 127.0.0.0/16', '127.0.0.0/16 is reserved and cannot be a VPC'],
  ['zones: 1', '`zones` must be at least 2, not `1` → write `zones: 2`'],
  ['placement: privat', '→ did you mean `placement: private`'],
  ['nat: off', '`nat` must be `none`, `single` or `per_zone`, not `off`'],
  ['placement: private', 'private tasks without NAT cannot pull their image'],
])('network: %s', (line, message) => {
  expect(told(`${head}services: { web: { build: . } }\nnetwork:\n  ${line}\n`)).toEqual([
    expect.stringContaining(message),
  ]);
});

test('a NAT gateway that nobody uses', () => {
  expect(warnings(`${head}services: { web: { build: ., port: 80 } }\nnetwork: { nat: single }\n`)).toEqual([
    '4:17 network.nat: `nat: single` does nothing with `placement: public`: public tasks reach the internet themselves',
  ]);
});

describe('a VPC that exists', () => {
  const vpc = 'vpc-0a1b2c3d4e5f60718';
  const [a, b, c] = ['subnet-0a1b2c3d', 'subnet-1a2b3c4d', 'subnet-2a3b4c5d4e5f60718'];
  const web = 'services: { web: { build: ., port: 80 } }\n';
  const worker = 'services: { worker: { build: . } }\n';
  /** The network's keys begin at line 5. */
  const file = (services: string, ...lines: readonly string[]) =>
    `${head}${services}network:\n${lines.map((line) => `  ${line}\n`).join('')}`;

  test('is used as it is', () => {
    const subnets = `subnets: { public: [${a}, ${b}], private: [${c}] }`;
    expect(read(file(web, `vpc: ${vpc}`, subnets, 'placement: private')).network).toEqual({
      kind: 'existing',
      vpc,
      subnets: { public: [a, b], private: [c] },
      placement: 'private',
    });
    expect(read(file(worker, `vpc: ${vpc}`, `subnets: { public: [${a}] }`)).network).toMatchObject({
      subnets: { public: [a], private: [] },
      placement: 'public',
    });
  });

  test('what describes a network to be made means nothing, and is told at its line', () => {
    const lines = [`vpc: ${vpc}`, `subnets: { public: [${a}, ${b}] }`, 'cidr: 10.0.0.0/16', 'zones: 2', 'nat: none'];
    expect(told(file(web, ...lines))).toEqual([
      `7:9 network.cidr: \`cidr\` has no meaning with \`vpc: ${vpc}\`: that network is not made here → remove it; an environment takes it away with \`cidr: null\``,
      expect.stringMatching(/^8:10 network.zones: `zones` has no meaning/),
      expect.stringMatching(/^9:8 network.nat: `nat` has no meaning/),
    ]);
  });

  test('of one environment takes the others’ network away with null, else it is told in the environment', () => {
    const text = (null_: string) => `${head}${web}network: { zones: 3 }
environments:
  dev: { branch: develop }
  prod:
    branch: main
    network: { ${null_}vpc: ${vpc}, subnets: { public: [${a}, ${b}] } }
`;
    expect(read(text('zones: null, ')).network).toMatchObject({ kind: 'existing', vpc });
    expect(told(text(''))).toEqual([
      expect.stringMatching(/^9:21 environments.prod.network.vpc: `zones` has no meaning/),
    ]);
  });

  test.each([
    [web, [`subnets: { public: [${a}] }`], 'the load balancer before `web` needs two or more `subnets.public`'],
    [web, [], '4:1 network.subnets.public: the load balancer before `web`'],
    [web, ['placement: private', `subnets: { public: [${a}, ${b}] }`], '`placement: private` in an existing VPC needs'],
    [worker, [`subnets: { private: [${a}] }`], '`placement: public` in an existing VPC needs `subnets.public`'],
    [worker, [`subnets: { private: [${a}] }`], ', or `placement: private`'],
    [web, [`subnets: { public: [${a}, ${b}, ${a}] }`], '`public` has the same item twice'],
    [
      web,
      ['placement: private', `subnets: { public: [${a}, ${b}], private: [${a}] }`],
      'under `public` and under `private`',
    ],
    [web, [`subnets: { public: [${a}, subnet-x] }`], 'each of `public` must be the id of a subnet, not `subnet-x`'],
    [web, [`subnets: { privat: [${a}], public: [${a}, ${b}] }`], 'did you mean `private`'],
  ])('%# %s', (services, lines, message) => {
    expect(told(file(services, `vpc: ${vpc}`, ...lines))).toEqual([expect.stringContaining(message)]);
  });

  test('an id with a mistake is one mistake', () => {
    expect(told(file(web, 'vpc: main', 'placement: private', `subnets: { public: [${a}] }`))).toEqual([
      '5:8 network.vpc: `vpc` must be the id of a VPC, not `main` → for example `vpc: vpc-0a1b2c3d4e5f60718`',
    ]);
  });

  test('subnets of no VPC', () => {
    expect(told(file(web, `subnets: { public: [${a}, ${b}] }`))).toEqual([
      expect.stringMatching(/^5:12 network.subnets: `subnets` needs `vpc`/),
    ]);
  });

  test('private subnets that nobody uses', () => {
    const lines = [`vpc: ${vpc}`, `subnets: { public: [${a}, ${b}], private: [${c}] }`];
    expect(warnings(file(web, ...lines))).toEqual([
      expect.stringContaining('`subnets.private` does nothing with `placement: public`'),
    ]);
  });
});
