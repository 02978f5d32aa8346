/** What the throw-away things are called: a random suffix keeps two runs, and ours from everybody else's, apart. */

export interface Names {
  /** Begins all of them. */
  readonly prefix: string;
  /** Stacks. */
  readonly service: string;
  readonly access: string;
  readonly review: string;
}

/** `environment` of the service's configuration; its stack is `{environment}-{project}`. */
export const ENVIRONMENT = 'inferloop';

export function buildNames(suffix: string): Names {
  const prefix = `${ENVIRONMENT}-verify-${suffix}`;
  return { prefix, service: prefix, access: `${prefix}-access`, review: `${prefix}-review` };
}

/** In the order in which a person would look for them. */
export function stackNames({ service, access, review }: Names): readonly string[] {
  return [service, access, review];
}
