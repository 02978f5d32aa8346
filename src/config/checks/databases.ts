/** Checks of the databases: disks as RDS takes them, versions that cost more, and two zones to be in. */

import type { Config, DatabaseConfig, ExistingNetworkConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { renderSize } from '../units.ts';
import type { Finding } from './finding.ts';

/** RDS User Guide, "Amazon RDS DB instance storage": gp3 of MySQL and PostgreSQL, in GB. */
const SMALLEST_DISK = 20;
const LARGEST_DISK = 65_536;

/** RDS User Guide, "Managing capacity automatically": the most must be so many percent above what there is. */
const GROWTH = 10;

/** RDS User Guide, "Working with a DB instance in a VPC": a subnet group spans two zones, also for one instance. */
const ZONES_OF_A_DATABASE = 2;

/** By the end of standard support; RDS User Guide, "Supported MySQL major versions". */
const extendedSupport: { readonly [engine: string]: { readonly since: string; readonly next: string } } = {
  'mysql@8.0': { since: '1 August 2026', next: 'mysql@8.4' },
};

export function checkDatabases({ databases, network }: Config): readonly Finding[] {
  return [
    ...databases.flatMap((database) => [...checkDisk(database), ...checkSupport(database)]),
    ...(network.kind === 'existing' ? databases.slice(0, 1).flatMap(({ key }) => checkSubnets(key, network)) : []),
  ];
}

function checkDisk({ key, disk: { from, to } }: DatabaseConfig): readonly Finding[] {
  const path: Path = ['databases', key, 'disk'];
  const error = (message: string, hint: string): readonly Finding[] => [
    { severity: 'error', paths: [path], message, hint },
  ];
  const range = from === to ? renderSize(from) : `${renderSize(from)}..${renderSize(to)}`;
  if (from < SMALLEST_DISK || from > LARGEST_DISK || to > LARGEST_DISK) {
    return error(
      `\`disk\` ${range} is out of what RDS takes: ${renderSize(SMALLEST_DISK)} to ${renderSize(LARGEST_DISK)}`,
      `write \`disk: ${renderSize(Math.min(LARGEST_DISK, Math.max(SMALLEST_DISK, from)))}\``,
    );
  }
  if (to < from)
    return error(`\`disk\` ${range} ends before it begins`, `write \`disk: ${renderSize(to)}..${renderSize(from)}\``);
  const least = from + Math.ceil((from * GROWTH) / 100);
  if (to > from && to < least) {
    return error(
      `\`disk\` ${range} leaves too little to grow: RDS wants ${GROWTH} percent or more`,
      `write \`disk: ${renderSize(from)}..${renderSize(least)}\`, or \`disk: ${renderSize(from)}\``,
    );
  }
  return [];
}

function checkSupport({ key, engine, version }: DatabaseConfig): readonly Finding[] {
  const support = extendedSupport[`${engine}@${version}`];
  if (support === undefined) return [];
  return [
    {
      severity: 'warning',
      paths: [['databases', key, 'engine']],
      message: `AWS bills extended support for ${engine}@${version} since ${support.since}, by vCPU and hour on top of the instance`,
      hint: `write \`engine: ${support.next}\``,
    },
  ];
}

/** The private ones where there are any; that they are in different zones only AWS knows. */
function checkSubnets(key: string, { subnets }: ExistingNetworkConfig): readonly Finding[] {
  const kind = subnets.private.length > 0 ? 'private' : 'public';
  const count = subnets[kind].length;
  if (count >= ZONES_OF_A_DATABASE) return [];
  const there = count === 0 ? 'there is none' : 'there is one';
  return [
    {
      severity: 'error',
      paths: [
        ['network', 'subnets', kind],
        ['network', 'vpc'],
        ['databases', key],
      ],
      message: `the database \`${key}\` needs two or more \`subnets.${kind}\` in different availability zones; ${there}`,
      hint: `write \`subnets: { ${kind}: [subnet-…, subnet-…] }\``,
    },
  ];
}
