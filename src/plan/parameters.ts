/** The parameters of a change set: the images and the code, and what a stack keeps from its creation. */

import { boundaryOf } from '../stack/boundary.ts';
import { CREATED_AT, PERMISSIONS_BOUNDARY, type Stack } from '../stack/model.ts';
import type { PlannedImage } from './model.ts';

export interface ParameterInput {
  readonly stack: Pick<Stack, 'codes' | 'images' | 'parameters'>;
  /** What the stack has now; empty when there is none. */
  readonly current: { readonly [name: string]: string };
  readonly images: { readonly [key: string]: PlannedImage };
  /** Digests by the functions' keys. */
  readonly codes: { readonly [key: string]: string };
  readonly executionRole: string | undefined;
  /** ARN that the file names; undefined: the boundary that bootstrap made for the execution role. */
  readonly permissionsBoundary: string | undefined;
  /** Only a stack that has no creation time yet takes it. */
  readonly now: Date;
}

export interface Parameters {
  /** For CloudFormation; `undefined` keeps the value that the stack has. */
  readonly sent: { readonly [name: string]: string | undefined };
  /** The values that come of it. */
  readonly values: { readonly [name: string]: string };
}

export function buildParameters(input: ParameterInput): Parameters {
  const { stack, current, images, codes, executionRole, permissionsBoundary, now } = input;
  const given: { readonly [name: string]: string | undefined } = {
    ...Object.fromEntries(stack.images.map(({ key, imageParameter }) => [imageParameter, images[key]?.reference])),
    ...Object.fromEntries(stack.codes.map(({ key, codeParameter }) => [codeParameter, codes[key]])),
    [CREATED_AT]: current[CREATED_AT] === undefined ? now.toISOString() : undefined,
    [PERMISSIONS_BOUNDARY]: permissionsBoundary ?? boundaryOf(executionRole),
  };
  const names = Object.keys(stack.parameters).filter((name) => (given[name] ?? current[name]) !== undefined);
  return {
    sent: Object.fromEntries(names.map((name) => [name, given[name]])),
    values: Object.fromEntries(names.map((name) => [name, given[name] ?? current[name] ?? ''])),
  };
}
