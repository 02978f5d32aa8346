/** Checks of what the network ACLs deny: not the network itself, nor those whom a service lets in. */

import type { NewNetworkConfig, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { checkBlocks, contains, overlaps } from './block.ts';
import type { Finding, Subject } from './finding.ts';

const deny = ['network', 'acl', 'deny'];

export function checkAcl(network: NewNetworkConfig, { config }: Subject): readonly Finding[] {
  return [
    ...checkBlocks(deny, network.deny),
    ...network.deny.flatMap((block, index) => {
      const path = [...deny, String(index)];
      return [...checkOwn(block, path, network), ...config.services.flatMap((one) => checkGuests(block, path, one))];
    }),
  ];
}

function checkOwn(block: string, path: Path, { cidr }: NewNetworkConfig): readonly Finding[] {
  if (!overlaps(block, cidr)) return [];
  return [
    {
      severity: 'error',
      paths: [path, ['network', 'cidr']],
      message: `${block} has addresses of the network itself, ${cidr}: the load balancer would reach no task`,
      hint: 'deny blocks outside the network; inside it, security groups decide',
    },
  ];
}

/** A part of an allowed block may be denied; a whole one waits in vain. */
function checkGuests(block: string, path: Path, { key, http, deployment }: ServiceConfig): readonly Finding[] {
  const lists = [
    { blocks: http?.allowedSourceIps ?? [], at: ['services', key, 'http', 'allowed_source_ips'] },
    { blocks: http === undefined ? [] : (deployment.testFrom ?? []), at: ['services', key, 'deployment', 'test_from'] },
  ];
  return lists.flatMap(({ blocks, at }) =>
    blocks
      .filter((one) => contains(block, one))
      .map((one): Finding => {
        const message = `${block} is denied to all, and \`${at.slice(1).join('.')}\` lets ${one} in`;
        return { severity: 'error', paths: [path, at], message, hint: 'remove one of the two' };
      }),
  );
}
