/** The address plan: fixed places for subnets in the VPC's block, so that a zone more moves no other subnet. */

import { DeployError } from '../errors.ts';

/** A block is cut into sixteen: places 0–3 are public, 4–7 private, 8–15 stay free for what comes later. */
const PLACES_BITS = 4;
const firstPlace = { public: 0, private: 4 } as const;

/** AWS makes no subnet smaller than a /28. */
const SMALLEST_SUBNET = 28;

/** The subnet's block in the zone (counted from 1): zone 2, public, of `10.0.0.0/16` is `10.0.16.0/20`. */
export function subnetBlock(vpcBlock: string, placement: 'public' | 'private', zone: number): string {
  const [address = '', length = ''] = vpcBlock.split('/');
  const prefix = Number(length) + PLACES_BITS;
  if (!(prefix <= SMALLEST_SUBNET)) {
    throw new DeployError('config-invalid', `the network ${vpcBlock} has no room for its subnets`, {
      fault: 'user',
      hint: `use a block of at least /${SMALLEST_SUBNET - PLACES_BITS}, for example 10.0.0.0/16`,
    });
  }
  const size = 2 ** (32 - prefix);
  const first = parseAddress(address) - (parseAddress(address) % (size * 2 ** PLACES_BITS));
  const place = firstPlace[placement] + zone - 1;
  return `${renderAddress(first + place * size)}/${prefix}`;
}

function parseAddress(text: string): number {
  return text.split('.').reduce((number, octet) => number * 256 + Number(octet), 0);
}

function renderAddress(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
