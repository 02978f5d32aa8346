/** What the file says in CloudFormation's own words, on the stack that its other keys make. */

import type { Finding } from '../config/checks/finding.ts';
import type { Config } from '../config/model.ts';
import type { Path } from '../config/node.ts';
import { isObject } from '../template/intrinsics.ts';
import type { JsonObject, Template } from '../template/model.ts';
import type { Stack } from './model.ts';
import { applyOverrides, placeOf, removalOf } from './overrides.ts';
import { checkQuotas } from './quotas.ts';
import { buildRawResources, checkNames } from './rawResources.ts';
import { explainUnresolved, listUnresolved, type Unresolved } from './resolution.ts';
import { buildTemplate } from './template.ts';

export interface Customized {
  readonly stack: Stack;
  /** Why it cannot be deployed, each with its place in the file. */
  readonly findings: readonly Finding[];
}

export function isCustomized({ resources, overrides }: Config): boolean {
  return Object.keys(resources).length + overrides.length > 0;
}

export function customize(config: Config, made: Stack): Customized {
  const result = isCustomized(config) ? add(config, made) : { stack: made, findings: [] };
  return { ...result, findings: [...result.findings, ...checkQuotas(config, result.stack)] };
}

function add(config: Config, made: Stack): Customized {
  const { overrides } = config;
  const before = buildTemplate({ ...made, resources: { ...buildRawResources(config), ...made.resources } });
  const names = checkNames(config, made);
  const overridden = applyOverrides(before, overrides);
  if (overridden.kind === 'refused') {
    // What an override would have made may be what is missing.
    const missing = listUnresolved(before).filter(
      ({ name }) => removalOf(['Resources', name], overrides) === undefined,
    );
    const findings = [...names, overridden.finding, ...missing.map((one) => explain(one, config, before))];
    return { stack: withTemplate(made, before), findings };
  }
  const { template, findings: opaque } = overridden;
  const unresolved = listUnresolved(template).map((one) => explain(one, config, template));
  const findings = [...names, ...opaque, ...unresolved, ...checkServices(made, template, overrides)];
  return { stack: withTemplate(made, template), findings };
}

function withTemplate(made: Stack, { Conditions = {}, Resources, Outputs = {} }: Template): Stack {
  const conditions = Object.entries(Conditions).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  return { ...made, conditions: Object.fromEntries(conditions), resources: Resources, outputs: Outputs };
}

/** Where the file itself says what stands at a place of the template; undefined for what other keys make of it. */
export function placeInFile({ resources, overrides }: Config, at: Path): Path | undefined {
  const [section, logicalId = '', ...inner] = at;
  const own = section === 'Resources' && Object.hasOwn(resources, logicalId);
  return placeOf(at, overrides) ?? (own ? ['resources', logicalId, ...inner] : undefined);
}

function explain(unresolved: Unresolved, config: Config, template: Template): Finding {
  const { at, name, kind } = unresolved;
  const { overrides } = config;
  const written = placeInFile(config, at);
  if (written !== undefined) return explainUnresolved(unresolved, written, template);
  const logicalId = at[1] ?? '';
  const removal = removalOf([kind === 'condition' ? 'Conditions' : 'Resources', name], overrides);
  const message = `${logicalId} still needs \`${name}\`, which is taken away here`;
  return error(removal ?? ['overrides'], message, `change ${at.join('.')} too`);
}

/** Plan and apply follow them by their logical ids and outputs. */
function checkServices(made: Stack, template: Template, overrides: Config['overrides']): readonly Finding[] {
  return made.services.flatMap(
    ({ key, logicalId, taskDefinition, productionRule, testRule, targetGroups, outputs }) => {
      const resources = [logicalId, taskDefinition, productionRule, testRule, ...(targetGroups ?? [])]
        .flatMap((id) => id ?? [])
        .filter((id) => template.Resources[id]?.Type !== made.resources[id]?.Type)
        .map((id) => ['Resources', id]);
      const lost = [outputs.service, outputs.url, outputs.testUrl]
        .flatMap((name) => name ?? [])
        .filter((name) => template.Outputs?.[name] === undefined)
        .map((name) => ['Outputs', name]);
      return [...resources, ...lost].map(([section = '', id = '']) => {
        const at = [section, id];
        const message = `\`${id}\` is how the service \`${key}\` is followed, and must stay what it is`;
        const place = removalOf(at, overrides) ?? placeOf([...at, 'Type'], overrides) ?? ['overrides'];
        return error(place, message, `remove the service itself: \`services.${key}\``);
      });
    },
  );
}

function error(path: Path, message: string, hint: string): Finding {
  return { severity: 'error', paths: [path], message, hint };
}
