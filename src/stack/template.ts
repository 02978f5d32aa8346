/** The stack as a CloudFormation template: sorted and stable, byte-equal for equal stacks. */

import type { Template } from '../template/model.ts';
import { renderJson } from './json.ts';
import type { Stack } from './model.ts';

export function buildTemplate(
  stack: Pick<Stack, 'description' | 'parameters' | 'conditions' | 'resources' | 'outputs'>,
): Template {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: stack.description,
    Parameters: stack.parameters,
    Conditions: stack.conditions,
    Resources: stack.resources,
    Outputs: stack.outputs,
  };
}

/** The text that CloudFormation gets. */
export function renderTemplate(stack: Stack): string {
  return renderJson(buildTemplate(stack));
}
