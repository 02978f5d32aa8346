/** Checks of a network that is made: the block of addresses, and that private tasks can reach what they need. */

import type { NewNetworkConfig } from '../model.ts';
import { checkAcl } from './acl.ts';
import { checkFirst } from './block.ts';
import { checkEndpoints } from './endpoints.ts';
import { checkExistingNetwork } from './existingNetwork.ts';
import type { Finding, Subject } from './finding.ts';

const subnets = ['network', 'subnets'];
const vpc = ['network', 'vpc'];
const placement = ['network', 'placement'];
const nat = ['network', 'nat'];
const cidr = ['network', 'cidr'];

export function checkNetwork(subject: Subject): readonly Finding[] {
  const { network } = subject.config;
  return network.kind === 'existing' ? checkExistingNetwork(network, subject) : checkNewNetwork(network, subject);
}

function checkNewNetwork(network: NewNetworkConfig, subject: Subject): readonly Finding[] {
  const { given } = subject;
  const findings: Finding[] = [...checkBlock(network.cidr)];
  if (given(subnets)) {
    findings.push({
      severity: 'error',
      paths: [subnets, vpc],
      message: '`subnets` needs `vpc`: a new network makes its subnets itself',
      hint: 'add the id of the VPC, for example `vpc: vpc-0a1b2c3d4e5f60718`, or remove `subnets`',
    });
  }
  if (network.placement === 'public' && network.nat !== 'none') {
    findings.push({
      severity: 'warning',
      paths: [given(nat) ? nat : placement, placement],
      message: `\`nat: ${network.nat}\` does nothing with \`placement: public\`: public tasks reach the internet themselves`,
      hint: 'write `placement: private`, or remove `nat`',
    });
  }
  return [...findings, ...checkEndpoints(network, subject), ...checkAcl(network, subject)];
}

/** Blocks that AWS gives no VPC: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const reserved = [/^0\./, /^127\./, /^169\.254\./, /^(22[4-9]|2[3-5]\d)\./];

function checkBlock(block: string): readonly Finding[] {
  if (reserved.some((pattern) => pattern.test(block))) {
    const message = `${block} is reserved and cannot be a VPC`;
    return [{ severity: 'error', paths: [cidr], message, hint: 'for example `cidr: 10.20.0.0/16`' }];
  }
  return checkFirst(cidr, block);
}
