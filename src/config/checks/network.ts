/** Checks of the network: the block of addresses, and that private tasks can reach what they need. */

import type { Config } from '../model.ts';
import type { Finding, Subject } from './finding.ts';

const placement = ['network', 'placement'];
const nat = ['network', 'nat'];
const cidr = ['network', 'cidr'];

export function checkNetwork({ config: { network }, given }: Subject): readonly Finding[] {
  const findings: Finding[] = [...checkBlock(network.cidr)];
  if (network.placement === 'public' && network.nat !== 'none') {
    findings.push({
      severity: 'warning',
      paths: [given(nat) ? nat : placement, placement],
      message: `\`nat: ${network.nat}\` does nothing with \`placement: public\`: public tasks reach the internet themselves`,
      hint: 'write `placement: private`, or remove `nat`',
    });
  }
  if (network.placement === 'private' && network.nat === 'none') {
    findings.push({
      severity: 'error',
      paths: [given(nat) ? nat : placement, placement, nat],
      message: 'private tasks without NAT cannot pull their image, and the deployment would fail',
      hint: 'add `nat: single`, or `nat: per_zone` so that a lost zone takes no other with it',
    });
  }
  return findings;
}

/** Blocks that AWS gives no VPC: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const reserved = [/^0\./, /^127\./, /^169\.254\./, /^(22[4-9]|2[3-5]\d)\./];

function checkBlock(block: Config['network']['cidr']): readonly Finding[] {
  if (reserved.some((pattern) => pattern.test(block))) {
    const message = `${block} is reserved and cannot be a VPC`;
    return [{ severity: 'error', paths: [cidr], message, hint: 'for example `cidr: 10.20.0.0/16`' }];
  }
  const first = firstOf(block);
  if (first === block) return [];
  const message = `${block} is not the first address of its block`;
  return [{ severity: 'error', paths: [cidr], message, hint: `write \`cidr: ${first}\`` }];
}

/** The block as AWS would store it: `10.20.5.0/16` → `10.20.0.0/16`. */
export function firstOf(block: string): string {
  const [address = '', length = ''] = block.split('/');
  const size = 2 ** (32 - Number(length));
  const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  const first = number - (number % size);
  return `${[24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.')}/${length}`;
}
