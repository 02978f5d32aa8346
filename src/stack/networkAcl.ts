/** Network ACLs: what the subnets neither hear of nor talk to; everything else passes. */

import type { Template } from '../template/model.ts';
import { type Resource, ref, resource } from './model.ts';
import { hash } from './names.ts';
import type { Resolvable } from './resolvable.ts';

/** AWS takes rules up to this number, and asks the lowest first (VPC guide, "Network ACL rules"). */
const LAST = 32_766;

export interface AclPlace {
  /** `Public`, `Private`: begins the logical ids. */
  readonly prefix: string;
  readonly vpc: Resolvable<string>;
  readonly subnets: readonly Resource<'AWS::EC2::Subnet'>[];
}

/** `deny`: blocks by the numbers of their rules. Nothing for none: the VPC's own ACL lets everything pass. */
export function buildAcl({ prefix, vpc, subnets }: AclPlace, deny: ReadonlyMap<string, number>): readonly Resource[] {
  if (deny.size === 0) return [];
  const acl = resource(`${prefix}Acl`, 'AWS::EC2::NetworkAcl', { VpcId: vpc });
  const rule = (name: string, direction: Direction, RuleAction: 'allow' | 'deny', RuleNumber: number, block: string) =>
    resource(`${acl.logicalId}${name}`, 'AWS::EC2::NetworkAclEntry', {
      NetworkAclId: ref(acl),
      CidrBlock: block,
      Egress: direction === 'To',
      Protocol: -1,
      RuleAction,
      RuleNumber,
    });
  const rules = directions.flatMap((direction) => [
    ...[...deny].map(([block, number]) =>
      rule(`Deny${direction}${block.replace(/\D/g, 'x')}`, direction, 'deny', number, block),
    ),
    rule(`Allow${direction}All`, direction, 'allow', LAST, '0.0.0.0/0'),
  ]);
  // A subnet joins last: an ACL without rules lets nothing pass.
  const associations = subnets.map((subnet) =>
    resource(
      `${subnet.logicalId}AclAssociation`,
      'AWS::EC2::SubnetNetworkAclAssociation',
      { SubnetId: ref(subnet), NetworkAclId: ref(acl) },
      { dependsOn: rules },
    ),
  );
  return [acl, ...rules, ...associations];
}

type Direction = (typeof directions)[number];

const directions = ['From', 'To'] as const;

/**
 * By the blocks; from their hashes, never from their places, so that a block more changes no other's rule. What is deployed
 * keeps its number, and no other takes it: CloudFormation makes a new rule before it removes an old one.
 */
export function numberRules(blocks: readonly string[], deployed: Template | undefined): ReadonlyMap<string, number> {
  const known = deployedNumbers(deployed);
  const taken = new Set(known.values());
  const numbers = new Map<string, number>();
  for (const block of blocks) {
    const number = known.get(block) ?? firstFree(block, taken);
    taken.add(number);
    numbers.set(block, number);
  }
  return numbers;
}

/** Two blocks with the same number: the later one takes that of its next hash. */
function firstFree(block: string, taken: ReadonlySet<number>): number {
  for (let attempt = 0; ; attempt += 1) {
    const number = (Number.parseInt(hash(attempt === 0 ? block : `${block}#${attempt}`, 8), 16) % (LAST - 1)) + 1;
    if (!taken.has(number)) return number;
  }
}

function deployedNumbers(deployed: Template | undefined): ReadonlyMap<string, number> {
  const rules = Object.values(deployed?.Resources ?? {}).filter(({ Type }) => Type === 'AWS::EC2::NetworkAclEntry');
  return new Map(
    rules.flatMap(({ Properties: { CidrBlock: block, RuleNumber: number } = {} }) =>
      typeof block === 'string' && typeof number === 'number' && number < LAST ? [[block, number] as const] : [],
    ),
  );
}
