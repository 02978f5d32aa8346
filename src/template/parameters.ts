/** Values of a template's parameters: what was given, else the default, checked as CloudFormation checks them. */

import { DeployError } from '../errors.ts';
import type { Json, ParameterDeclaration, Template, Value } from './model.ts';

function invalid(message: string): DeployError {
  return new DeployError('change-set-failed', message, { fault: 'user' });
}

/** True for `List<…>`, `CommaDelimitedList` and SSM parameters of those. */
function isListType(type: string): boolean {
  return type.includes('List<') || type.includes('CommaDelimitedList');
}

function textOf(value: Json): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

function check(name: string, declaration: ParameterDeclaration, text: string): void {
  const items = isListType(declaration.Type) ? splitList(text) : [text];
  const refuse = (message: string) => {
    const own = declaration.ConstraintDescription;
    throw invalid(`Parameter '${name}' must ${typeof own === 'string' ? own : message}`);
  };
  const { AllowedValues, AllowedPattern } = declaration;
  if (AllowedValues && !items.every((item) => AllowedValues.map(String).includes(item)))
    throw invalid(`Parameter '${name}' must be one of AllowedValues`);
  if (AllowedPattern !== undefined && !items.every((item) => new RegExp(`^(?:${AllowedPattern})$`).test(item)))
    refuse(`match pattern ${AllowedPattern}`);
  if (declaration.Type === 'Number' || declaration.Type === 'List<Number>') {
    if (items.some((item) => item === '' || Number.isNaN(Number(item))))
      throw invalid(`Parameter '${name}' must be a number.`);
    for (const item of items) {
      if (Number(item) < Number(declaration.MinValue ?? -Infinity))
        refuse(`be a number not less than ${textOf(declaration.MinValue ?? '')}`);
      if (Number(item) > Number(declaration.MaxValue ?? Infinity))
        refuse(`be a number not greater than ${textOf(declaration.MaxValue ?? '')}`);
    }
  }
  if (text.length < Number(declaration.MinLength ?? 0))
    refuse(`contain at least ${textOf(declaration.MinLength ?? '')} characters`);
  if (text.length > Number(declaration.MaxLength ?? Infinity))
    refuse(`contain at most ${textOf(declaration.MaxLength ?? '')} characters`);
}

function splitList(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

/** The value that `Ref` gives: a list for list types, text for everything else (numbers too). */
export function parseParameter(declaration: ParameterDeclaration, text: string): Value {
  return isListType(declaration.Type) ? splitList(text) : text;
}

/** The text of every parameter: given, else the default. Throws a DeployError that names all that are missing or unknown. */
export function fillParameters(
  template: Template,
  given: { readonly [name: string]: string },
): { readonly [name: string]: string } {
  const declared = Object.entries(template.Parameters ?? {});
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(template.Parameters ?? {}, name));
  if (unknown.length > 0) throw invalid(`Parameters: [${unknown.join(', ')}] do not exist in the template`);
  const missing = declared.filter(([name, { Default }]) => given[name] === undefined && Default === undefined);
  if (missing.length > 0) throw invalid(`Parameters: [${missing.map(([name]) => name).join(', ')}] must have values`);
  return Object.fromEntries(
    declared.map(([name, declaration]) => {
      const text = given[name] ?? textOf(declaration.Default ?? '');
      check(name, declaration, text);
      return [name, text];
    }),
  );
}

/** Parameter values for a scope; a type `AWS::SSM::Parameter::Value<…>` gives the name here, for whoever can read it. */
export function resolveParameters(
  template: Template,
  given: { readonly [name: string]: string },
): { readonly [name: string]: Value } {
  const texts = fillParameters(template, given);
  return Object.fromEntries(
    Object.entries(template.Parameters ?? {}).map(([name, declaration]) => [
      name,
      parseParameter(declaration, texts[name] ?? ''),
    ]),
  );
}
