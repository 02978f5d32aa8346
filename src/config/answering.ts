/** What answers HTTP behind the load balancer: services with a port, and groups of instances. */

import type { Config, HttpConfig } from './model.ts';

export interface Answering {
  /** Its name in the file. */
  readonly key: string;
  readonly section: 'services' | 'instances';
  readonly http: HttpConfig;
}

/** Services first; each kind sorted by key. */
export function answeringOf(config: Pick<Config, 'services' | 'instances'>): readonly Answering[] {
  return (['services', 'instances'] as const).flatMap((section) =>
    config[section].flatMap(({ key, http }) => (http === undefined ? [] : [{ key, section, http }])),
  );
}
