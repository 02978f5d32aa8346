/** Checks of functions: each by itself, and what only one of them can have. */

import type { Config } from '../model.ts';
import type { Finding, Subject } from './finding.ts';
import { checkFunction } from './function.ts';

export function checkFunctions(subject: Subject): readonly Finding[] {
  const { config } = subject;
  return [...config.functions.flatMap((one) => checkFunction(one, subject)), ...checkRoutes(config)];
}

/** A route of the HTTP API is a method and a path. */
function checkRoutes({ functions }: Config): readonly Finding[] {
  const routes = functions.flatMap(({ key, http }) =>
    http === undefined ? [] : [{ key, name: `${http.method} ${http.path}` }],
  );
  return routes.flatMap(({ key, name }, index): readonly Finding[] => {
    const first = routes.slice(0, index).find((other) => other.name === name);
    if (first === undefined) return [];
    const at = (owner: string, part: string) => ['functions', owner, 'http', part];
    return [
      {
        severity: 'error',
        paths: [['functions', key, 'http'], at(key, 'path'), at(first.key, 'path')],
        message: `\`${key}\` and \`${first.key}\` would both answer ${name}`,
        hint: 'give one of them another `path` or `method`',
      },
    ];
  });
}
