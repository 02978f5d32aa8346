/** What no deployment may do, in the configuration. */

export interface PoliciesConfig {
  /** Sorted. */
  readonly forbid: readonly Forbidden[];
}

export type Forbidden = 'replace_data' | 'delete_data' | 'public_ingress';
