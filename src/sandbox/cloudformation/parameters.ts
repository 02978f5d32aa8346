/** Parameters of a request: given, kept from before, defaulted, or read from the Parameter Store. */

import { isList } from '../../template/functions.ts';
import type { JsonObject, Template } from '../../template/model.ts';
import { fillParameters, parseParameter } from '../../template/parameters.ts';
import { booleanOf, objectsOf, textOf } from '../members.ts';
import { refusing, validationError } from './refusals.ts';
import type { StackParameter } from './state.ts';

/** Value of an SSM parameter; undefined when there is none. */
export type ReadParameter = (name: string, region: string) => string | undefined;

const ssmType = /^AWS::SSM::Parameter::Value<(.+)>$/;

/** `Parameters` of the input as texts; `UsePreviousValue` takes the text that the stack has. */
function readGiven(input: JsonObject, previous: readonly StackParameter[]): { readonly [key: string]: string } {
  const texts = new Map(previous.map((parameter) => [parameter.key, parameter.text]));
  return Object.fromEntries(
    objectsOf(input, 'Parameters').map((parameter) => {
      const key = textOf(parameter, 'ParameterKey') ?? '';
      const value = textOf(parameter, 'ParameterValue');
      if (booleanOf(parameter, 'UsePreviousValue') !== true) {
        if (value === undefined)
          throw validationError(
            `Invalid input for parameter key ${key}. Either specify a value or set usePreviousValue to true`,
          );
        return [key, value];
      }
      if (value !== undefined)
        throw validationError(
          `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key and a value`,
        );
      const kept = texts.get(key);
      if (kept === undefined)
        throw validationError(
          `Invalid input for parameter key ${key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template`,
        );
      return [key, kept];
    }),
  );
}

export interface ParameterRequest {
  readonly input: JsonObject;
  readonly template: Template;
  readonly previous: readonly StackParameter[];
  readonly region: string;
  readonly readParameter: ReadParameter;
}

export function buildParameters({
  input,
  template,
  previous,
  region,
  readParameter,
}: ParameterRequest): readonly StackParameter[] {
  const texts = refusing(() => fillParameters(template, readGiven(input, previous)));
  const missing: string[] = [];
  const parameters = Object.entries(template.Parameters ?? {}).map(([key, declaration]): StackParameter => {
    const given = texts[key] ?? '';
    const noEcho = String(declaration.NoEcho ?? false) === 'true';
    const [, inner] = ssmType.exec(declaration.Type) ?? [];
    if (inner === undefined)
      return {
        key,
        type: declaration.Type,
        text: given,
        value: parseParameter(declaration, given),
        resolved: undefined,
        noEcho,
      };
    const resolved = readParameter(given, region);
    if (resolved === undefined) missing.push(given);
    return {
      key,
      type: declaration.Type,
      text: given,
      value: parseParameter(declaration, resolved ?? ''),
      resolved,
      noEcho,
    };
  });
  if (missing.length > 0)
    throw validationError(`Unable to fetch parameters [${missing.join(',')}] from parameter store for this account.`);
  return parameters;
}

/** As DescribeStacks and DescribeChangeSet show them. */
export function describeParameters(parameters: readonly StackParameter[]) {
  return parameters.map(({ key, text: given, value, resolved, noEcho }) => ({
    ParameterKey: key,
    ParameterValue: noEcho ? '****' : given,
    ResolvedValue: resolved === undefined ? undefined : isList(value) ? value.map(String).join(',') : String(value),
  }));
}
