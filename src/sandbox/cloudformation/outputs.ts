/** Outputs of a stack and the exports that others import. */

import { evaluate, evaluateCondition, type Scope } from '../../template/evaluate.ts';
import { isList, textOf } from '../../template/functions.ts';
import { Unknown, type Value } from '../../template/model.ts';
import type { Output, Stack, State } from './state.ts';

function outputText(value: Value | undefined): string {
  return isList(value) ? value.map(textOf).join(',') : textOf(value);
}

/** Throws when an export's name is taken by another stack. */
export function evaluateOutputs(scope: Scope, state: State, stack: Stack): readonly Output[] {
  return Object.entries(scope.template.Outputs ?? {}).flatMap(([key, declared]): readonly Output[] => {
    if (declared.Condition !== undefined && evaluateCondition(declared.Condition, scope) !== true) return [];
    const value = evaluate(declared.Value, scope);
    if (value instanceof Unknown) throw new Error(`No ${value.because} found`);
    const exportName = declared.Export && outputText(evaluate(declared.Export.Name, scope));
    const holder = exportName === undefined ? undefined : findExporter(state, stack.region, exportName);
    if (holder && holder !== stack)
      throw new Error(
        `Export with name ${exportName} is already exported by stack ${holder.name}. Rollback requested by user.`,
      );
    return [{ key, value: outputText(value), description: declared.Description, exportName }];
  });
}

function findExporter(state: State, region: string, exportName: string): Stack | undefined {
  return state.stacks.find(
    (stack) =>
      stack.region === region &&
      stack.status !== 'DELETE_COMPLETE' &&
      stack.outputs.some((output) => output.exportName === exportName),
  );
}

export function readExport(state: State, region: string, exportName: string): string | undefined {
  return findExporter(state, region, exportName)?.outputs.find((output) => output.exportName === exportName)?.value;
}

/** `Export x cannot be deleted as it is in use by y`, or undefined when none of the stack's exports is used. */
export function exportInUse(state: State, stack: Stack): string | undefined {
  for (const { exportName } of stack.outputs) {
    if (exportName === undefined) continue;
    const users = state.stacks.filter(
      (other) => other !== stack && other.status !== 'DELETE_COMPLETE' && other.imports.has(exportName),
    );
    if (users.length > 0)
      return `Export ${exportName} cannot be deleted as it is in use by ${users.map(({ name }) => name).join(', ')}`;
  }
  return undefined;
}
