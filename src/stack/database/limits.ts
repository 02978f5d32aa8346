/** What RDS refuses of a database that is there: said before anything changes. */

import type { DatabaseConfig } from '../../config/model.ts';
import { DeployError } from '../../errors.ts';
import type { Json, Template } from '../../template/model.ts';
import { logicalPrefix } from '../names.ts';
import type { Network } from '../network.ts';
import { distinct, type Resolvable } from '../resolvable.ts';

/** Throws DeployError `config-invalid`. Another engine is another database, and no change of this one. */
export function refuseImpossible(database: DatabaseConfig, deployed: Template | undefined): void {
  const { key, engine, version, disk } = database;
  const before = deployed?.Resources[`${logicalPrefix(key)}Database`]?.Properties;
  if (before === undefined || before.Engine !== engine) return;
  const size = numberOf(before.AllocatedStorage);
  if (size !== undefined && disk.from < size) {
    throw refusal(
      `the disk of \`${key}\` has ${size}GB and cannot shrink to ${disk.from}GB`,
      `write \`disk: ${size}GB\``,
    );
  }
  const running = numberOf(before.EngineVersion);
  if (running !== undefined && Number(version) < running) {
    throw refusal(
      `the database \`${key}\` runs ${engine}@${String(before.EngineVersion)} and cannot go back to ${engine}@${version}`,
      'make a database of another name, and bring the data over by a dump',
    );
  }
}

/**
 * RDS takes no subnet away that a database is in, and moves none within a VPC. Where those of before are still there, they
 * stay. Throws DeployError `config-invalid` when too few are.
 */
export function keepSubnets(
  { dataSubnets, publicSubnets, vpc }: Network,
  deployed: Template | undefined,
): readonly Resolvable<string>[] {
  const group = deployed?.Resources.DatabaseSubnetGroup?.Properties?.SubnetIds;
  if (group === undefined || !Array.isArray(group)) return dataSubnets;
  const before: readonly string[] = group.map((subnet: Json) => JSON.stringify(subnet));
  const there = distinct([...dataSubnets, ...publicSubnets]).filter((subnet) =>
    before.includes(JSON.stringify(subnet)),
  );
  if (there.length >= 2) return there;
  throw refusal(
    `the databases cannot leave the subnets where they are${typeof vpc === 'string' ? ` for others of ${vpc}` : ''}`,
    'keep the `placement` and the network as they are deployed, or make the new ones as an environment of its own',
  );
}

function refusal(message: string, hint: string): DeployError {
  return new DeployError('config-invalid', message, { fault: 'user', hint });
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'string' || typeof value === 'number' ? Number(value) : undefined;
}
