/** Where an environment is, what guards it, and under which name it answers. */

export type NetworkConfig = NewNetworkConfig | ExistingNetworkConfig;

export interface NewNetworkConfig {
  readonly kind: 'new';
  readonly cidr: string;
  /** How many availability zones: 2 or 3. */
  readonly zones: number;
  readonly placement: Placement;
  readonly nat: 'none' | 'single' | 'per_zone';
  /** What private subnets reach without the internet. Sorted. */
  readonly endpoints: readonly Endpoint[];
  /** How long the record of the traffic is kept; undefined: there is none. */
  readonly flowLogDays: number | undefined;
  /** Blocks that the network ACLs refuse. */
  readonly deny: readonly string[];
}

export type Endpoint = 's3' | 'ecr' | 'logs' | 'secrets';

/** A network that somebody else made: only its ids are known. */
export interface ExistingNetworkConfig {
  readonly kind: 'existing';
  readonly vpc: string;
  readonly subnets: { readonly [Kind in Placement]: readonly string[] };
  readonly placement: Placement;
}

export type Placement = 'public' | 'private';

export interface SecurityConfig {
  readonly key: KeyConfig;
  readonly waf: WafConfig;
  /** From this severity on an image is refused; undefined: nobody asks for its scan. */
  readonly refuseImagesFrom: Severity | undefined;
  /** ARN of the policy that bounds the roles of the stack; undefined: that of bootstrap. */
  readonly permissionsBoundary: string | undefined;
}

export type Severity = 'critical' | 'high' | 'medium';

/** What encrypts data at rest: a key of AWS, one of the project, or one that exists. */
export type KeyConfig =
  | { readonly kind: 'aws' }
  | { readonly kind: 'managed' }
  | { readonly kind: 'arn'; readonly arn: string };

/** What looks at requests first: nothing, rules of AWS, or a web ACL that exists. */
export type WafConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'common' }
  | { readonly kind: 'arn'; readonly arn: string };

/** HTTPS under a name: `zone`, `certificate` or both are given. */
export interface DomainConfig {
  readonly name: string;
  /** Id of the hosted zone; undefined: somebody else makes the records. */
  readonly zone: string | undefined;
  /** ARN; undefined: one is made. */
  readonly certificate: string | undefined;
  /** Whether port 80 sends everybody to HTTPS. */
  readonly redirect: boolean;
  readonly cdn: CdnConfig | undefined;
}

export interface CdnConfig {
  readonly static: StaticConfig | undefined;
  /** ARN; undefined: that of the domain. */
  readonly certificate: string | undefined;
}

/** Files of a bucket, by its name in the file, for what is asked under a path. */
export interface StaticConfig {
  readonly bucket: string;
  /** Begins with `/`, and may end in `*`. */
  readonly path: string;
}
