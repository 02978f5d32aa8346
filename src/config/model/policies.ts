/** What no deployment may do, in the configuration. */

export interface PoliciesConfig {
  /** US dollars a month at the maximum of every range; undefined: no limit. */
  readonly maxMonthlyCost: number | undefined;
  /** By how much that may grow. */
  readonly maxMonthlyIncrease: number | undefined;
  /** Sorted. */
  readonly forbid: readonly Forbidden[];
}

export type Forbidden = 'replace_data' | 'delete_data' | 'public_ingress';
