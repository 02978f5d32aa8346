/** Checks of a network that exists: its subnets are enough for what shall run there, and nothing is to be made of it. */

import { type Answering, answeringOf } from '../answering.ts';
import type { ExistingNetworkConfig } from '../model.ts';
import type { Finding, Subject } from './finding.ts';

const vpc = ['network', 'vpc'];
const placement = ['network', 'placement'];
const open = ['network', 'subnets', 'public'];
const closed = ['network', 'subnets', 'private'];

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#availability-zones */
const ZONES_OF_A_LOAD_BALANCER = 2;

export function checkExistingNetwork(network: ExistingNetworkConfig, subject: Subject): readonly Finding[] {
  const [balanced] = answeringOf(subject.config);
  return [
    ...checkMeaningless(network, subject),
    ...(balanced === undefined ? [] : checkBalancerSubnets(network, balanced)),
    // Tasks that run beside the load balancer need no more than it does.
    ...(balanced !== undefined && network.placement === 'public' ? [] : checkTaskSubnets(network)),
    ...checkDoubles(network),
    // Databases are in the private ones whatever the placement of the tasks.
    ...(subject.config.databases.length > 0 ? [] : checkUnused(network)),
  ];
}

/** What describes a network to be made says nothing of one that is there. */
function checkMeaningless(network: ExistingNetworkConfig, { given }: Subject): readonly Finding[] {
  return ['cidr', 'zones', 'nat', 'endpoints', 'flow_logs', 'acl']
    .filter((key) => given(['network', key]))
    .map((key) => ({
      severity: 'error',
      paths: [['network', key], vpc],
      message: `\`${key}\` has no meaning with \`vpc: ${network.vpc}\`: that network is not made here`,
      hint: `remove it; an environment takes it away with \`${key}: null\``,
    }));
}

/** A load balancer takes two public subnets or more; that they are in different zones only AWS knows. */
function checkBalancerSubnets({ subnets }: ExistingNetworkConfig, { key, section }: Answering): readonly Finding[] {
  const count = subnets.public.length;
  if (count >= ZONES_OF_A_LOAD_BALANCER) return [];
  const there = count === 0 ? 'there is none' : 'there is one';
  return [
    {
      severity: 'error',
      paths: [open, vpc, [section, key, section === 'services' ? 'port' : 'http']],
      message: `the load balancer before \`${key}\` needs two or more \`subnets.public\` in different availability zones; ${there}`,
      hint: 'write `subnets: { public: [subnet-…, subnet-…] }`',
    },
  ];
}

function checkTaskSubnets({ placement: kind, subnets }: ExistingNetworkConfig): readonly Finding[] {
  if (subnets[kind].length > 0) return [];
  const other = kind === 'public' ? 'private' : 'public';
  const instead = subnets[other].length > 0 ? `, or \`placement: ${other}\`` : '';
  return [
    {
      severity: 'error',
      paths: [kind === 'public' ? open : closed, vpc, placement],
      message: `\`placement: ${kind}\` in an existing VPC needs \`subnets.${kind}\`: the tasks run there`,
      hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\`${instead}`,
    },
  ];
}

function checkDoubles({ subnets }: ExistingNetworkConfig): readonly Finding[] {
  return subnets.private.flatMap((id, index): readonly Finding[] => {
    if (!subnets.public.includes(id)) return [];
    const path = [...closed, String(index)];
    const message = `${id} is under \`public\` and under \`private\``;
    return [{ severity: 'error', paths: [path, open], message, hint: 'a subnet is one of them: keep one' }];
  });
}

function checkUnused({ placement: kind, subnets }: ExistingNetworkConfig): readonly Finding[] {
  if (kind === 'private' || subnets.private.length === 0 || subnets.public.length === 0) return [];
  const message = '`subnets.private` does nothing with `placement: public`: the tasks run in the public subnets';
  return [
    {
      severity: 'warning',
      paths: [closed, placement],
      message,
      hint: 'write `placement: private`, or remove `subnets.private`',
    },
  ];
}
