/** Disks of EC2: volumes of their own, and those that instances begin with. */

import { Unknown, type Value } from '../../template/model.ts';
import { type Dimension, type Family, fixed, type Quantity, readNumber, readText, times, within } from './dimension.ts';

/** gp3 includes these; a throughput is stated in MiB/s and sold by the GiB/s. */
const GP3_IOPS = 3000;
const GP3_THROUGHPUT = 125;
/** io2 costs less above each of these: three products. */
const IO2_STEPS = [0, 32_000, 64_000, Number.POSITIVE_INFINITY] as const;

export const volumes: Family = {
  'AWS::EC2::Volume': ({ properties }) => dimensionsOfDisk(properties, 'Size', 1),
};

/** `count` of them; `disk` has the properties of a volume or of a block device, which call the size otherwise. */
export function dimensionsOfDisk(
  disk: Value,
  sizeName: 'Size' | 'VolumeSize',
  count: Quantity | Unknown,
  assumption?: string,
): readonly Dimension[] {
  const type = readText(within(disk, 'VolumeType'), 'VolumeType', 'gp2');
  const stated = within(disk, sizeName);
  const size = stated === undefined ? sizeElsewhere(disk) : readNumber(stated, sizeName, 0);
  const each = (name: string, price: string, amount: number | Unknown): Dimension =>
    fixed(name, price, times(count, amount), assumption);
  if (type instanceof Unknown) return [each('storage', 'ebs', type)];
  return [each(`storage ${type}`, `ebs.${type}.gb`, size), ...speed(type, disk).map((args) => each(...args))];
}

function sizeElsewhere(disk: Value): Unknown {
  const snapshot = within(disk, 'SnapshotId') !== undefined;
  return new Unknown(snapshot ? 'its size is that of a snapshot' : 'its size is that of an image');
}

function speed(type: string, disk: Value): readonly (readonly [string, string, number | Unknown])[] {
  const iops = readNumber(within(disk, 'Iops'), 'Iops', 0);
  switch (type) {
    case 'gp3':
      return [
        ...above('IOPS', 'ebs.gp3.iops', iops, GP3_IOPS, 1),
        ...above(
          'throughput',
          'ebs.gp3.throughput',
          readNumber(within(disk, 'Throughput'), 'Throughput', 0),
          GP3_THROUGHPUT,
          1024,
        ),
      ];
    case 'io1':
      return above('IOPS', 'ebs.io1.iops', iops, 0, 1);
    case 'io2':
      return ['ebs.io2.iops', 'ebs.io2.iops.tier2', 'ebs.io2.iops.tier3'].flatMap((price, step) => {
        const [from = 0, to = 0] = [IO2_STEPS[step], IO2_STEPS[step + 1]];
        return above('IOPS', price, iops instanceof Unknown ? iops : Math.min(iops, to), from, 1);
      });
    case 'standard':
      return [['reads and writes', 'ebs.standard.io', new Unknown('how much is read and written is not stated')]];
    default:
      return [];
  }
}

/** What goes beyond what is included, in the unit that it is sold by. */
function above(
  name: string,
  price: string,
  amount: number | Unknown,
  included: number,
  unit: number,
): readonly (readonly [string, string, number | Unknown])[] {
  if (amount instanceof Unknown) return [[name, price, amount]];
  return amount > included ? [[name, price, (amount - included) / unit]] : [];
}
