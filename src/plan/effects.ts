/** What a plan does to each logical id, free of prices, ids and image digests: what review and apply are compared by. */

import { weightsOf, withoutWeights } from '../stack/deployed.ts';
import { CREATED_AT, type Stack } from '../stack/model.ts';
import type { ResourceDeclaration, Template } from '../template/model.ts';
import { referencesOf } from '../template/references.ts';
import type { ResourceChange } from './changeSet.ts';
import { decideAction, distinctDetails, nameOf } from './changes.ts';
import { digest } from './digest.ts';
import type { Effect, Effects } from './model.ts';
import type { Snapshot } from './snapshot.ts';

export interface EffectsInput {
  readonly stack: string;
  readonly capabilities: readonly string[];
  readonly executionRole: string | undefined;
  readonly images: readonly Pick<Stack['images'][number], 'key' | 'imageParameter'>[];
  readonly codes: readonly Pick<Stack['codes'][number], 'key' | 'codeParameter'>[];
  readonly before: Snapshot | undefined;
  readonly after: Snapshot;
  readonly changes: readonly ResourceChange[];
}

/** Equal for equal consequences: a new image of the same service, new code, or another run, changes nothing here. */
export function buildEffects(input: EffectsInput): Effects {
  const resources = input.changes.map((change) => [change.logicalId, buildEffect(change, input)] as const);
  return {
    stack: input.stack,
    capabilities: [...input.capabilities].sort(),
    executionRole: input.executionRole,
    resources: Object.fromEntries(resources.sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function buildEffect(change: ResourceChange, input: EffectsInput): Effect {
  const action = decideAction(change);
  const body = input.after.template.Resources[change.logicalId];
  const modifies = action !== 'add' && action !== 'remove' && action !== 'import';
  const weights = modifies && body !== undefined ? weightsOf(body) : undefined;
  return {
    type: change.type,
    action: action === 'new-revision' ? 'replace' : action,
    // Only said of modifications: a first creation is planned without a change set and applied with one.
    replacement: modifies ? change.replacement : undefined,
    policyAction: action === 'add' ? undefined : change.policyAction,
    properties: modifies ? [...new Set(distinctDetails(change.details).map(nameOf))].sort() : [],
    before: digestBody(input.before?.template.Resources[change.logicalId], input.before, input),
    after: digestBody(weights && body ? withoutWeights(body) : body, input.after, input),
    weights,
  };
}

/** The resource's text and the values of the parameters it uses; an image is its key, and code that of its function. */
function digestBody(
  body: ResourceDeclaration | undefined,
  snapshot: Snapshot | undefined,
  named: Named,
): string | undefined {
  if (snapshot === undefined || body === undefined) return undefined;
  const names = parametersOf(body, snapshot.template).filter((name) => name !== CREATED_AT);
  const parameters = Object.fromEntries(names.map((name) => [name, parameterOf(name, snapshot, named)]));
  return digest({ body, parameters });
}

function parametersOf(body: ResourceDeclaration, template: Template): readonly string[] {
  const references = referencesOf(body.Properties ?? {}, template);
  return references.flatMap((reference) => (reference.kind === 'parameter' ? reference.name : []));
}

/** What is brought by its digest, whose name counts here and not the digest. */
type Named = Pick<EffectsInput, 'images' | 'codes'>;

function parameterOf(name: string, snapshot: Snapshot, { images, codes }: Named): string | undefined {
  const value = snapshot.parameters[name];
  const code = codes.find(({ codeParameter }) => codeParameter === name);
  if (value !== undefined && code !== undefined) return code.key;
  if (value === undefined || !/@sha256:[0-9a-f]{64}$/.test(value)) return value;
  return images.find((one) => one.imageParameter === name)?.key ?? name;
}
