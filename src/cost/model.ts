/** What things cost, as values: money is a bigint of 10^-12 USD (picodollars), rounded only when it is shown. */

/** 10^-12 USD. Thirty of the prices that AWS publishes have more than six decimals. */
export type Picodollars = bigint;

/** AWS's own month for hourly prices. */
export const HOURS_PER_MONTH = 730;

/** What an estimate leaves out on purpose; said beside every total. */
export const NOT_ESTIMATED: readonly string[] = [
  'data transfer that no usage states',
  'free tiers',
  "the account's discounts",
];

/** Where a price was taken from, and on which day. */
export interface PriceOrigin {
  /** `live`: AWS was asked in this very run. */
  readonly source: 'live' | 'table';
  /** `YYYY-MM-DD`: when AWS was asked, or the oldest day that the table's source allows; undefined when it names none. */
  readonly date: string | undefined;
  /** The copy or the price list that it was read from, for people. */
  readonly from: string;
  readonly sku?: string;
}

/** One billed dimension of one resource. */
export interface CostComponent {
  /** For people: `vCPU hours`, `load balancer hours`. */
  readonly name: string;
  /** Units a month, as a decimal number. */
  readonly quantity: number;
  readonly unit: string;
  /** Price of the first tier, a unit. */
  readonly unitPrice: Picodollars;
  /** Price of one more, by the tier that it falls into. */
  readonly furtherPrice: Picodollars;
  readonly monthly: Picodollars;
  /** Least and most a month, when a range of capacity makes them differ from `monthly`. */
  readonly minimum?: Picodollars;
  readonly maximum?: Picodollars;
  readonly kind: 'fixed' | 'usage';
  /** What the quantity rests on when it is an assumption: `1 LCU on average, assumed`. */
  readonly assumption?: string;
  readonly price: PriceOrigin;
}

/** A billed dimension without a price or without a known quantity. */
export interface UnpricedComponent {
  readonly name: string;
  readonly reason: string;
}

interface CostOf {
  readonly logicalId: string;
  readonly type: string;
}

export type ResourceCost =
  | (CostOf & {
      readonly status: 'priced';
      readonly components: readonly CostComponent[];
      /** What `monthly` leaves out: it is a lower bound unless this is empty. */
      readonly unpriced: readonly UnpricedComponent[];
      readonly monthly: Picodollars;
    })
  | (CostOf & { readonly status: 'free' })
  | (CostOf & { readonly status: 'unpriced'; readonly reason: string });

export interface Estimate {
  readonly region: string;
  /** `YYYY-MM-DD`, on which it was made: prices grow old. */
  readonly day: string;
  /** Sorted by logical id; every resource of the template appears once. */
  readonly resources: readonly ResourceCost[];
  readonly fixed: Picodollars;
  readonly usage: Picodollars;
  readonly total: Picodollars;
  readonly minimum: Picodollars;
  readonly maximum: Picodollars;
  /** False: something has no price, and every sum here is a lower bound. */
  readonly complete: boolean;
}

/** What makes a cost another one: a property of a resource, or a parameter of the stack. */
export interface Cause {
  /** Undefined for a parameter. */
  readonly logicalId: string | undefined;
  /** Its name: `Cpu`. */
  readonly name: string;
  /** Undefined: not there, or nothing that one can show in a word. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ComponentDiff {
  readonly name: string;
  /** Undefined: not billed for that, or not priced. */
  readonly before: Picodollars | undefined;
  readonly after: Picodollars | undefined;
  readonly delta: Picodollars | undefined;
  /** Each alone makes a difference to it; empty for what comes or goes as a whole. */
  readonly causes: readonly Cause[];
}

/** What CloudFormation leaves behind outside of the stack, and bills go on for. */
export interface Leftover {
  readonly kind: 'resource' | 'snapshot';
  /** Undefined when nobody can say: a snapshot is billed by a size that no template knows. */
  readonly monthly: Picodollars | undefined;
}

/** Paid once, for the time that old and new run together. */
export interface OneTimeCost {
  readonly amount: Picodollars;
  readonly kind: 'blue-green' | 'replacement';
  readonly minutes: number;
}

export interface ResourceCostDiff {
  readonly logicalId: string;
  readonly type: string;
  readonly before: ResourceCost | undefined;
  readonly after: ResourceCost | undefined;
  /** Sorted by name; only what differs. */
  readonly components: readonly ComponentDiff[];
  /**
   * By how much the bill grows, what is left behind counted. Undefined when a side could not be priced, or only in part,
   * or when it is not known what the leftover costs.
   */
  readonly delta: Picodollars | undefined;
  readonly leftover: Leftover | undefined;
  readonly once: OneTimeCost | undefined;
}

export interface CostDiff {
  /** Undefined when nothing could be learned of what runs today: then the delta is unknown, never 0. */
  readonly before: Estimate | undefined;
  readonly after: Estimate;
  /**
   * By how much the bill grows, what is left behind counted: the sum over what has a price, without what
   * `complete: false` of an estimate leaves out.
   */
  readonly delta: Picodollars | undefined;
  /** The same when everything that varies costs its most. */
  readonly maximumDelta: Picodollars | undefined;
  /** What goes on costing outside of the stack, as far as that is known. */
  readonly leftovers: Picodollars;
  /** What is paid once. */
  readonly once: Picodollars;
  /** What differs, or may differ; sorted by logical id. */
  readonly resources: readonly ResourceCostDiff[];
}
