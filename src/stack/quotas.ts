/** How much CloudFormation takes in one template, and what takes it. */

import type { Finding } from '../config/checks/finding.ts';
import type { Config } from '../config/model.ts';
import type { Path } from '../config/node.ts';
import type { Stack } from './model.ts';
import { ownerOf } from './owner.ts';

/** CloudFormation guide, "Understand CloudFormation quotas". */
const quotas = { resources: 500, parameters: 200, outputs: 200 } as const;

type Counted = Pick<Stack, 'resources' | 'parameters' | 'outputs'>;

/** Tells of each that is too much how many there are, by type and by key of the file. */
export function checkQuotas(config: Config, stack: Counted): readonly Finding[] {
  const sections = ['resources', 'parameters', 'outputs'] as const;
  return sections.flatMap((section): readonly Finding[] => {
    const ids = Object.keys(stack[section]);
    if (ids.length <= quotas[section]) return [];
    const types = ids.map((id) => stack.resources[id]?.Type ?? '');
    const byType = section === 'resources' ? `by type ${renderCounts(types)}; ` : '';
    const owners = ids.map((id) => ownerOf(config, id) ?? rawOwner(config, id));
    return [
      {
        severity: 'error',
        paths: [largestOf(owners)],
        message: `the stack would have ${ids.length} ${section}, and CloudFormation takes ${quotas[section]}: ${byType}by key ${renderOwners(owners)}`,
        hint: 'move some of it to a file with a `project` of its own',
      },
    ];
  });
}

function rawOwner({ resources }: Config, logicalId: string): Path | undefined {
  return Object.hasOwn(resources, logicalId) ? ['resources'] : undefined;
}

/** Of so many the rest is told as one. */
const SHOWN = 6;

/** `120 AWS::IAM::Role, 60 AWS::ECS::Service and 43 more`. */
function renderCounts(names: readonly string[]): string {
  const counts = countsOf(names);
  const shown = counts.slice(0, SHOWN).map(([name, count]) => `${count} ${name}`);
  const rest = counts.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return rest === 0 ? shown.join(', ') : `${shown.join(', ')} and ${rest} more`;
}

function countsOf(names: readonly string[]): readonly (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
}

/** `600 services (50, at most 12 for s10), 14 for all`. */
function renderOwners(owners: readonly (Path | undefined)[]): string {
  const known = owners.flatMap((path) => (path === undefined ? [] : [path]));
  const sections = countsOf(known.map(sectionOf)).map(([section, count]) => {
    const keys = countsOf(known.filter((path) => sectionOf(path) === section).map((path) => path.at(-1) ?? ''));
    const [[name, most] = ['', 0]] = keys;
    return keys.length < 2
      ? `${count} ${section}`
      : `${count} ${section} (${keys.length}, at most ${most} for ${name})`;
  });
  const shared = owners.length - known.length;
  return [...sections, ...(shared === 0 ? [] : [`${shared} for all`])].join(', ');
}

function sectionOf(path: Path): string {
  return path.slice(0, -1).join('.') || (path[0] ?? '');
}

/** The section of the file that takes most. */
function largestOf(owners: readonly (Path | undefined)[]): Path {
  const [largest] = countsOf(owners.flatMap((path) => (path === undefined ? [] : [sectionOf(path)])));
  return largest?.[0].split('.') ?? [];
}
