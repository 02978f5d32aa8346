/** The sandbox's specification of every type, for what a file says in CloudFormation's own words. */

import type { TypeCatalogue, TypeProblem } from '../commands/configuration.ts';
import { nearest } from '../config/unknownKey.ts';
import { validateProperties } from '../sandbox/cloudformation/earlyValidation.ts';
import { readSpecification, readTypeNames, type Specification } from '../sandbox/spec/specification.ts';
import type { Template } from '../template/model.ts';
import { referencesOf } from '../template/references.ts';

/** Reads it when it is asked. */
export function createTypeCatalogue(): TypeCatalogue {
  return {
    async problems(template) {
      const specification = await readSpecification();
      const names = await readTypeNames();
      return [
        ...unknownTypes(template, names),
        ...wrongProperties(template, specification),
        ...wrongAttributes(template, specification),
      ];
    },
  };
}

function unknownTypes({ Resources }: Template, names: readonly string[]): readonly TypeProblem[] {
  return Object.entries(Resources)
    .filter(([, { Type }]) => !names.includes(Type))
    .map(([logicalId, { Type }]) => {
      const close = nearest(Type, names);
      const hint = close === undefined ? 'look it up in the template reference' : `did you mean \`${close}\``;
      return { at: ['Resources', logicalId, 'Type'], message: `CloudFormation knows no type \`${Type}\``, hint };
    });
}

function wrongProperties(template: Template, specification: Specification): readonly TypeProblem[] {
  return validateProperties(template, specification).map(({ type, path, reason }) => {
    const at = path.split('/').slice(1);
    const [, place = '', key] = /^#(\S*): (?:extraneous|required) key \[(.+)\]/.exec(reason) ?? [];
    if (key === undefined) {
      return { at, message: `${type} ${reason}`, hint: `look up ${type} in the template reference` };
    }
    const where = place === '' ? type : `${place.slice(1).replaceAll('/', '.')} of ${type}`;
    if (reason.includes('required key')) {
      return { at, message: `${where} needs \`${key}\``, hint: `look up ${type} in the template reference` };
    }
    const known = place === '' ? Object.keys(specification(type)?.properties ?? {}) : [];
    const close = nearest(key, known);
    const hint = close === undefined ? `look up ${type} in the template reference` : `did you mean \`${close}\``;
    return { at, message: `${where} has no \`${key}\``, hint };
  });
}

function wrongAttributes(template: Template, specification: Specification): readonly TypeProblem[] {
  return Object.entries(template.Resources).flatMap(([logicalId, { Properties = {} }]) =>
    referencesOf(Properties, template).flatMap((reference): readonly TypeProblem[] => {
      if (reference.kind !== 'resource' || reference.attribute === undefined) return [];
      const { attribute } = reference;
      const type = template.Resources[reference.logicalId]?.Type ?? '';
      const known = specification(type)?.attributes ?? [attribute];
      if (known.some((one) => one === attribute || attribute.startsWith(`${one}.`))) return [];
      const message = `${type} has no attribute \`${attribute}\``;
      const close = nearest(attribute, known);
      const hint = close === undefined ? `it has ${known.join(', ')}` : `did you mean \`${close}\``;
      return [{ at: ['Resources', logicalId, 'Properties'], message, hint }];
    }),
  );
}
