/** Builds what a request wants a stack to be: the template checked, parameters filled, capabilities acknowledged. */

import { parseTemplate } from '../../template/parse.ts';
import { booleanOf, tagsOf, textOf, textsOf } from '../members.ts';
import type { Call } from '../service.ts';
import type { Specification } from '../spec/specification.ts';
import { checkCapabilities } from './capabilities.ts';
import { buildParameters, type ReadParameter } from './parameters.ts';
import { refusing, validationError } from './refusals.ts';
import type { Desired, Stack } from './state.ts';
import { type ReadObject, readTemplateBody } from './templateBody.ts';
import { checkTemplate } from './validation.ts';

export interface RequestDeps {
  readonly specification: Specification;
  readonly readObject: ReadObject;
  readonly readParameter: ReadParameter;
}

function bodyOf({ readObject }: RequestDeps, call: Call, stack: Stack | undefined): string {
  const body = readTemplateBody(readObject, call);
  const previous = booleanOf(call.input, 'UsePreviousTemplate') === true;
  if (body !== undefined && previous)
    throw validationError('You cannot specify both usePreviousTemplate and Template URL/Template Body.');
  if (previous) {
    if (!stack?.deployed) throw validationError('When creating a new stack, you cannot use the previous template.');
    return stack.deployed.templateBody;
  }
  if (body === undefined || body === '')
    throw validationError('Either Template URL or Template Body must be specified.');
  return body;
}

/** Throws the ValidationError or InsufficientCapabilitiesException that CloudFormation would. */
export function buildDesired(deps: RequestDeps, call: Call, stack: Stack | undefined): Desired {
  const { input, region } = call;
  const { specification, readParameter } = deps;
  const templateBody = bodyOf(deps, call, stack);
  const template = refusing(() => parseTemplate(templateBody));
  if (template.Transform !== undefined)
    throw validationError(`No transform named ${JSON.stringify(template.Transform)} found.`);
  checkTemplate(template, specification);
  const capabilities = textsOf(input, 'Capabilities');
  const previous = stack?.deployed;
  const parameters = buildParameters({ input, template, previous: previous?.parameters ?? [], region, readParameter });
  checkCapabilities(template, capabilities);
  checkTypes(template.Resources, stack);
  return {
    template,
    templateBody,
    parameters,
    tags:
      input.Tags === undefined
        ? (previous?.tags ?? {})
        : Object.fromEntries(tagsOf(input, 'Tags').map(({ Key, Value }) => [Key, Value])),
    capabilities,
    roleArn: textOf(input, 'RoleARN') ?? previous?.roleArn,
    notificationArns:
      input.NotificationARNs === undefined ? (previous?.notificationArns ?? []) : textsOf(input, 'NotificationARNs'),
  };
}

function checkTypes(resources: Desired['template']['Resources'], stack: Stack | undefined): void {
  const changed = [...(stack?.resources.values() ?? [])].filter(({ logicalId, type }) => {
    const declaration = resources[logicalId];
    return declaration !== undefined && declaration.Type !== type;
  });
  if (changed.length > 0)
    throw validationError(
      `Update of resource type is not permitted. The new template modifies resource type of the following resources: [${changed.map(({ logicalId }) => logicalId).join(', ')}]`,
    );
}
