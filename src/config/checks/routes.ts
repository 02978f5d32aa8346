/** Checks of what services share behind their one load balancer: paths, and the ports for new versions. */

import type { Config, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import type { Finding } from './finding.ts';

export function checkRoutes({ services }: Config): readonly Finding[] {
  return pairsOf(services.filter(({ http }) => http !== undefined)).flatMap((pair) => [
    ...checkPaths(pair),
    ...checkTestPort(pair),
  ]);
}

type Pair = readonly [ServiceConfig, ServiceConfig];

function pairsOf(services: readonly ServiceConfig[]): readonly Pair[] {
  return services.flatMap((one, index) => services.slice(index + 1).map((other): Pair => [one, other]));
}

/** The path decides which one answers: `/api`, `/api/` and `/api/*` are the same. */
function checkPaths([one, other]: Pair): readonly Finding[] {
  const bare = ({ http }: ServiceConfig) => http?.path.replace(/[/*]+$/, '');
  if (bare(one) !== bare(other)) return [];
  const under = `\`${one.http?.path}\`${one.http?.path === other.http?.path ? '' : ` and \`${other.http?.path}\`, which is the same`}`;
  return both([one, other], ['http', 'path'], {
    message: `the services \`${one.key}\` and \`${other.key}\` both answer under ${under}`,
    hint: (key) => `give one a path of its own: \`http: { path: /${key} }\``,
  });
}

/** A port of the load balancer is open to the same blocks for every service behind it. */
function checkTestPort([one, other]: Pair): readonly Finding[] {
  const [{ deployment: mine }, { deployment: its }] = [one, other];
  const isShared = mine.strategy === 'blue_green' && its.strategy === 'blue_green' && mine.testPort === its.testPort;
  if (!isShared || renderBlocks(mine.testFrom) === renderBlocks(its.testFrom)) return [];
  return both([one, other], ['deployment', 'test_from'], {
    message: `the services \`${one.key}\` and \`${other.key}\` share the test port ${mine.testPort} and open it to different blocks`,
    hint: () => 'give both the same `test_from`, or one a `test_port` of its own',
  });
}

function renderBlocks(blocks: readonly string[] | undefined): string {
  return blocks === undefined ? 'vpc' : [...blocks].sort().join();
}

/** Told at both: neither is more wrong than the other. */
function both(
  [one, other]: Pair,
  key: Path,
  { message, hint }: { readonly message: string; hint(service: string): string },
): readonly Finding[] {
  const at = (service: ServiceConfig): Path => ['services', service.key, ...key];
  return [
    { severity: 'error', paths: [at(one), at(other)], message, hint: hint(one.key) },
    { severity: 'error', paths: [at(other), at(one)], message, hint: hint(other.key) },
  ];
}
