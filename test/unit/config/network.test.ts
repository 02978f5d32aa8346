/** Mistakes of the network. */

import { expect, test } from '@jest/globals';
import { head, told, warnings } from './telling.ts';

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
