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

/** Bytes that CloudFormation takes in a request (User Guide, "CloudFormation quotas"); more goes by S3. */
export const REQUEST_LIMIT = 51_200;

/** As people read it, and without its spaces when it would not fit into a request otherwise. */
export function fitRequest(readable: string): string {
  return fitsRequest(readable) ? readable : JSON.stringify(JSON.parse(readable));
}

export function fitsRequest(body: string): boolean {
  return Buffer.byteLength(body) <= REQUEST_LIMIT;
}

/** The text that CloudFormation gets. */
export function renderTemplate(stack: Stack): string {
  return renderJson(buildTemplate(stack));
}
