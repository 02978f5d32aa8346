/** Answers that tell of templates. */

import type { Template } from '../../template/model.ts';
import { parseTemplate } from '../../template/parse.ts';
import { textOf } from '../members.ts';
import type { AnswerObject, Call } from '../service.ts';
import { neededCapabilities } from './capabilities.ts';
import { requireChangeSet } from './changeSets.ts';
import type { Deps } from './deps.ts';
import { refusing, validationError } from './refusals.ts';
import { requireStack } from './stackStates.ts';
import { readTemplateBody } from './templateBody.ts';
import { checkTemplate } from './validation.ts';

export function getTemplate(deps: Deps, call: Call): AnswerObject {
  const changeSet =
    textOf(call.input, 'ChangeSetName') === undefined ? undefined : requireChangeSet(deps.state, call).changeSet;
  const body = changeSet ? changeSet.desired.templateBody : requireStack(deps.state, call).deployed?.templateBody;
  return { TemplateBody: body ?? '{}', StagesAvailable: ['Original', 'Processed'] };
}

function readBody(deps: Deps, call: Call): Template {
  const body = readTemplateBody(deps.readObject, call);
  if (body === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  const template = refusing(() => parseTemplate(body));
  checkTemplate(template, deps.specification);
  return template;
}

function describeDeclared(template: Template): readonly AnswerObject[] {
  return Object.entries(template.Parameters ?? {}).map(
    ([key, { Type, Default, Description, NoEcho, AllowedValues }]) => ({
      ParameterKey: key,
      ParameterType: Type,
      DefaultValue: Default === undefined ? undefined : String(Default),
      NoEcho: String(NoEcho ?? false) === 'true',
      Description,
      ParameterConstraints: AllowedValues === undefined ? {} : { AllowedValues: AllowedValues.map(String) },
    }),
  );
}

function describeCapabilities(template: Template): AnswerObject {
  const { capability, types } = neededCapabilities(template);
  if (capability === undefined) return {};
  return {
    Capabilities: [capability],
    CapabilitiesReason: `The following resource(s) require capabilities: [${types.join(', ')}]`,
  };
}

export function validateTemplate(deps: Deps, call: Call): AnswerObject {
  const template = readBody(deps, call);
  const parameters = describeDeclared(template).map(({ ParameterKey, DefaultValue, NoEcho, Description }) => ({
    ParameterKey,
    DefaultValue,
    NoEcho,
    Description,
  }));
  return { Parameters: parameters, Description: template.Description, ...describeCapabilities(template) };
}

export function getTemplateSummary(deps: Deps, call: Call): AnswerObject {
  const named = textOf(call.input, 'StackName') !== undefined;
  const template = named
    ? (requireStack(deps.state, call).deployed?.template ?? { Resources: {} })
    : readBody(deps, call);
  return {
    Parameters: describeDeclared(template),
    Description: template.Description,
    ...describeCapabilities(template),
    ResourceTypes: [...new Set(Object.values(template.Resources).map(({ Type }) => Type))],
    Version: template.AWSTemplateFormatVersion,
    Metadata: template.Metadata === undefined ? undefined : JSON.stringify(template.Metadata),
  };
}
