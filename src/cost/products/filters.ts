/** Which product of AWS's price list every price key means: what AWS is asked for, and what picks one of its answers. */

import { computing } from './families/computing.ts';
import { delivery } from './families/delivery.ts';
import { network } from './families/network.ts';
import { operations } from './families/operations.ts';
import { stores } from './families/stores.ts';
import { findInstance } from './instances.ts';
import { locationOf } from './regions.ts';

export interface Attributes {
  readonly [name: string]: string;
}

export interface ProductFilter {
  /** Service code of the price list. */
  readonly service: string;
  /**
   * Product family: asked together with the region, so that one request answers for all keys that share it. Undefined
   * where the list files the product under one family here and another there.
   */
  readonly family?: string;
  /** `usagetype` without the region's prefix: tells the products of a family apart. */
  readonly usage?: string;
  /** Attributes that AWS is asked for too: of a family with thousands of products. */
  readonly asked?: Attributes;
  /** Attributes that tell products of one usage type apart. */
  readonly has?: Attributes;
  /** How the product says where it is sold: by the code of its region unless it says otherwise, or nowhere at all. */
  readonly sells?: 'everywhere' | 'from a location';
  /** How the product must be sold, so that a price is never multiplied with a quantity of another unit. */
  readonly sold: RegExp;
  /** The same for people. */
  readonly unit: string;
}

export interface Filters {
  readonly [key: string]: ProductFilter;
}

/** One request to the price list: products with all of these attributes. */
export interface ProductQuery {
  readonly service: string;
  readonly attributes: Attributes;
}

const filters: Filters = { ...computing, ...delivery, ...network, ...operations, ...stores };

/** What a table may hold and the price list has no product for: Spot is published elsewhere. */
const unlisted: { readonly [key: string]: string } = {
  'fargate.spot.arm.gb': 'GB-hours',
  'fargate.spot.arm.vcpu': 'vCPU-hours',
  'fargate.spot.x86.gb': 'GB-hours',
  'fargate.spot.x86.vcpu': 'vCPU-hours',
};

/** The keys that are not made of the name of a type of instance. */
export const fixedKeys: readonly string[] = Object.keys(filters);

/** Undefined for a key that AWS's price list has no product for. */
export function filterOf(key: string): ProductFilter | undefined {
  return Object.hasOwn(filters, key) ? filters[key] : findInstance(key);
}

/** The unit of a price, for people. Throws a RangeError for a key that nobody knows. */
export function unitOf(key: string): string {
  const unit = filterOf(key)?.unit ?? unlisted[key];
  if (unit === undefined) throw new RangeError(`no price has the key ${key}`);
  return unit;
}

/** The region is an attribute of the product; the endpoint that answers does not matter. */
export function queryOf({ service, family, asked, sells }: ProductFilter, region: string): ProductQuery {
  const place: Attributes =
    sells === 'everywhere'
      ? {}
      : sells === 'from a location'
        ? { fromLocation: locationOf(region) }
        : { regionCode: region };
  return { service, attributes: { ...place, ...(family === undefined ? {} : { productFamily: family }), ...asked } };
}
