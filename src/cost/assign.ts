/** What is stated of things by their names → what is stated of the resources that a stack makes of them. */

import type { Template } from '../template/model.ts';
import type { Amounts, UsageByResource, UsageWord } from './usage.ts';

export interface Stated {
  /** As it is written: a name of the file, or a logical id. */
  readonly name: string;
  /** The beginning of its logical ids; undefined: the name is a logical id itself. */
  readonly prefix: string | undefined;
  readonly amounts: Amounts;
}

export interface Assignment {
  readonly usage: UsageByResource;
  /** What counts for nothing, and why. */
  readonly warnings: readonly string[];
}

/** What runs for somebody, so that its requests and answers pass what stands before it. */
const compute = ['AWS::ECS::Service', 'AWS::AutoScaling::AutoScalingGroup'];
/** What stands before all of it: one in a stack. */
const fronts = ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::CloudFront::Distribution', 'AWS::WAFv2::WebACL'];
const passing = ['requests', 'egress'] as const satisfies readonly UsageWord[];

/**
 * Each resource belongs to the longest beginning that it has: `prefixes` are those of all things of the file, also of
 * such as nothing is stated of. `resources` are those of the template.
 */
export function assignUsage(
  stated: readonly Stated[],
  prefixes: readonly string[],
  { Resources: resources }: Pick<Template, 'Resources'>,
): Assignment {
  const ids = Object.keys(resources);
  const known = [...prefixes, ...stated.flatMap(({ prefix }) => prefix ?? [])];
  const ownerOf = (id: string) =>
    known.filter((prefix) => beginsWith(id, prefix)).sort((one, other) => other.length - one.length)[0];
  const usage: { [logicalId: string]: Amounts } = {};
  const warnings: string[] = [];
  const passed: Amounts[] = [];
  for (const { name, prefix, amounts } of stated) {
    const [valid, refused] = split(amounts);
    warnings.push(
      ...refused.map(
        (word) =>
          `\`usage.${name}.${word}\` is ${amounts[word]}, and nothing is used less than never: the default counts.`,
      ),
    );
    const own = ids.filter((id) => (prefix === undefined ? id === name : ownerOf(id) === prefix));
    if (own.length === 0) {
      warnings.push(`\`usage\` names \`${name}\`, and no resource of this stack comes of that: it counts for nothing.`);
    }
    for (const id of own) usage[id] = { ...usage[id], ...valid };
    if (own.some((id) => compute.includes(resources[id]?.Type ?? ''))) passed.push(valid);
  }
  const total = addUp(passed);
  for (const id of ids) {
    if (fronts.includes(resources[id]?.Type ?? '')) usage[id] = { ...total, ...usage[id] };
  }
  return { usage, warnings };
}

function split(amounts: Amounts): readonly [Amounts, readonly UsageWord[]] {
  const words = Object.keys(amounts).filter((word): word is UsageWord => word in amounts);
  const refused = words.filter((word) => !((amounts[word] ?? 0) >= 0));
  const valid = words.filter((word) => !refused.includes(word)).map((word) => [word, amounts[word]]);
  return [Object.fromEntries(valid), refused];
}

function addUp(passed: readonly Amounts[]): Amounts {
  const sums = passing.flatMap((word) => {
    const some = passed.flatMap((amounts) => amounts[word] ?? []);
    return some.length === 0 ? [] : [[word, some.reduce((sum, amount) => sum + amount, 0)]];
  });
  return Object.fromEntries(sums);
}

/** `DataBucket` begins with `Data`, and `DatabaseKey` does not. */
function beginsWith(id: string, prefix: string): boolean {
  return id.startsWith(prefix) && !/^[a-z]/.test(id.slice(prefix.length));
}
