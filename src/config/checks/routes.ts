/** Checks of what services and instances share behind their one load balancer: paths, and the ports for new versions. */

import { type Answering, answeringOf } from '../answering.ts';
import type { Config, ServiceConfig } from '../model.ts';
import type { Path } from '../node.ts';
import type { Finding } from './finding.ts';

export function checkRoutes(config: Config): readonly Finding[] {
  const services = config.services.filter(({ http }) => http !== undefined);
  return [...pairsOf(answeringOf(config)).flatMap(checkPaths), ...pairsOf(services).flatMap(checkTestPort)];
}

type Pair<T> = readonly [T, T];

function pairsOf<T>(all: readonly T[]): readonly Pair<T>[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): Pair<T> => [one, other]));
}

/** The path decides which one answers: `/api`, `/api/` and `/api/*` are the same. */
function checkPaths([one, other]: Pair<Answering>): readonly Finding[] {
  const bare = ({ http }: Answering) => http.path.replace(/[/*]+$/, '');
  if (bare(one) !== bare(other)) return [];
  const under = `\`${one.http.path}\`${one.http.path === other.http.path ? '' : ` and \`${other.http.path}\`, which is the same`}`;
  return both([one, other], ['http', 'path'], {
    message: `${namesOf([one, other])} both answer under ${under}`,
    hint: (key) => `give one a path of its own: \`http: { path: /${key} }\``,
  });
}

/** A port of the load balancer is open to the same blocks for every service behind it. */
function checkTestPort([one, other]: Pair<ServiceConfig>): readonly Finding[] {
  const [{ deployment: mine }, { deployment: its }] = [one, other];
  const isShared = mine.strategy !== 'rolling' && its.strategy !== 'rolling' && mine.testPort === its.testPort;
  if (!isShared || renderBlocks(mine.testFrom) === renderBlocks(its.testFrom)) return [];
  const section = 'services';
  return both(
    [
      { ...one, section },
      { ...other, section },
    ],
    ['deployment', 'test_from'],
    {
      message: `the services \`${one.key}\` and \`${other.key}\` share the test port ${mine.testPort} and open it to different blocks`,
      hint: () => 'give both the same `test_from`, or one a `test_port` of its own',
    },
  );
}

function renderBlocks(blocks: readonly string[] | undefined): string {
  return blocks === undefined ? 'vpc' : [...blocks].sort().join();
}

const singular = { services: 'the service', instances: 'the instances' } as const;

function namesOf([one, other]: Pair<Answering>): string {
  if (one.section !== other.section) {
    return `${singular[one.section]} \`${one.key}\` and ${singular[other.section]} \`${other.key}\``;
  }
  return `the ${one.section} \`${one.key}\` and \`${other.key}\``;
}

/** Told at both: neither is more wrong than the other. */
function both(
  [one, other]: Pair<Pick<Answering, 'key' | 'section'>>,
  key: Path,
  { message, hint }: { readonly message: string; hint(service: string): string },
): readonly Finding[] {
  const at = (place: Pick<Answering, 'key' | 'section'>): Path => [place.section, place.key, ...key];
  return [
    { severity: 'error', paths: [at(one), at(other)], message, hint: hint(one.key) },
    { severity: 'error', paths: [at(other), at(one)], message, hint: hint(other.key) },
  ];
}
