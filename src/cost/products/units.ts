/** How AWS's price list writes units, and how people do. */

import type { ProductFilter } from './filters.ts';

type Unit = Pick<ProductFilter, 'sold' | 'unit'>;

/** AWS writes hours in several ways. */
const hour = /^(hrs|hours)$/i;
const gigabyteMonth = /^gb-mo(nth)?$/i;

export const hours: Unit = { sold: hour, unit: 'hours' };
/** vCPU-hours and GB-hours of Fargate are sold in `hours` too. */
export const vcpuHours: Unit = { sold: hour, unit: 'vCPU-hours' };
export const gigabyteHours: Unit = { sold: hour, unit: 'GB-hours' };
export const lcuHours: Unit = { sold: /^lcu-(hrs|hours)$/i, unit: 'LCU-hours' };
export const gigabytes: Unit = { sold: /^gb$/i, unit: 'GB' };
export const gigabyteMonths: Unit = { sold: gigabyteMonth, unit: 'GB-months' };
export const gigabyteSeconds: Unit = { sold: /^(lambda-)?gb-seconds?$/i, unit: 'GB-seconds' };
export const requests: Unit = { sold: /^(api )?requests$/i, unit: 'requests' };
export const iopsMonths: Unit = { sold: /^iops-mo(nth)?$/i, unit: 'IOPS-months' };

/** A unit of its own: the list's word for it, and the people's. */
export function counted(sold: RegExp, unit: string): Unit {
  return { sold, unit };
}
