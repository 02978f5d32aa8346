/** What a check finds in a configuration whose single values are all possible. */

import type { Config } from '../model.ts';
import type { Path } from '../node.ts';

export interface Finding {
  readonly severity: 'error' | 'warning';
  /**
   * Where it is told, then what else it rests on: when one of them has a mistake of its own, nothing is told. The first
   * that an environment writes itself takes the place of the first.
   */
  readonly paths: readonly [Path, ...Path[]];
  readonly message: string;
  readonly hint: string;
}

/** The configuration, and what the file itself says. */
export interface Subject {
  readonly config: Config;
  /** Whether the file gives a value, so that it is no default. */
  given(path: Path): boolean;
}
