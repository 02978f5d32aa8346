/** A zip archive with nothing of the machine in it: the order given, one date for all, modes by kind. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  /** With `/`. */
  readonly path: string;
  readonly mode: 'file' | 'executable' | 'link';
  /** Of a link: where it points. */
  readonly body: Uint8Array;
}

/** Of Unix, in the upper half of the external attributes. */
const modes = { file: 0o100644, executable: 0o100755, link: 0o120777 } as const;

/** 1 January 1980, midnight: the first that a zip can tell. */
const DATE = 0x0021;

/** Names in UTF-8. */
const FLAGS = 0x0800;

/** Deflate; version 2.0 reads it, made by Unix. PKWARE, APPNOTE.TXT 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
const METHOD = 8;
const VERSION = 20;
const MADE_BY = (3 << 8) | VERSION;

export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const data = deflateRawSync(entry.body);
    const shared = describe(entry.body, name, data);
    const local = Buffer.concat([bytes([4, 0x04034b50], [2, VERSION]), shared, bytes([2, 0]), name, data]);
    const place = bytes([2, 0], [2, 0], [2, 0], [2, 0], [4, modes[entry.mode] * 0x10000], [4, offset]);
    directory.push(bytes([4, 0x02014b50], [2, MADE_BY], [2, VERSION]), shared, place, name);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end = bytes([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, central.length], [4, offset], [2, 0]);
  return Buffer.concat([...files, central, end]);
}

/** What stands before the file and in the directory alike. */
function describe(body: Uint8Array, name: Buffer, data: Buffer): Buffer {
  return bytes(
    [2, FLAGS],
    [2, METHOD],
    [2, 0],
    [2, DATE],
    [4, crc32(body)],
    [4, data.length],
    [4, body.length],
    [2, name.length],
  );
}

/** Little-endian numbers of so many bytes each. */
function bytes(...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(numbers.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of numbers) at = buffer.writeUIntLE(value, at, size);
  return buffer;
}
