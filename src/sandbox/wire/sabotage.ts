/** Acts out the faults that concern every operation alike: before it runs, and on its answer. */

import type { SandboxClock } from '../clock.ts';
import { type Faults, type WireFault, wireFaults } from '../faults.ts';
import { type Answer, type AnswerObject, AwsError, type Call } from '../service.ts';
import { isList } from './answer.ts';
import { authorizationsOf } from './authorize.ts';
import { accessDenied, refusal } from './denials.ts';
import type { Route } from './route.ts';

/** Sandbox seconds that a `slow` request takes longer. */
const SLOW_SECONDS = 10;

type Run = () => Promise<AnswerObject | undefined>;

export type Sabotaged =
  | { readonly kind: 'answer'; readonly answer: AnswerObject | undefined }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'reset' };

export interface Saboteur {
  /** Runs the operation with the faults that are due on it; throws the AwsError that a fault stands for. */
  run(route: Route, call: Call, run: Run): Promise<Sabotaged>;
}

export function createSaboteur(faults: Faults, clock: SandboxClock): Saboteur {
  /** The last outcome of each read, kept only for operations that may be struck by `stale-read`. */
  const outcomes = new Map<string, Run>();
  /** Second halves of lists that were cut into pages, by token. */
  const pages = new Map<string, AnswerObject>();

  async function remembering(route: Route, call: Call, stale: boolean, run: Run): Promise<AnswerObject | undefined> {
    if (!faults.expects('stale-read', route.name)) return run();
    const key = `${route.name} ${JSON.stringify(call.input)}`;
    const earlier = outcomes.get(key);
    if (stale && earlier !== undefined) return earlier();
    try {
      const answer = await run();
      outcomes.set(key, async () => answer);
      return answer;
    } catch (error) {
      outcomes.set(key, () => Promise.reject(error));
      throw error;
    }
  }

  return {
    async run(route, call, run) {
      const due = new Set<WireFault>(faults.strike(route.name, wireFaults));
      const protocol = route.service.protocol;
      if (due.has('slow')) await clock.sleep(SLOW_SECONDS);
      if (due.has('reset')) return { kind: 'reset' };
      if (due.has('malformed')) return { kind: 'malformed' };
      if (due.has('throttle')) throw refusal(protocol, 'throttled');
      if (due.has('server-error')) throw refusal(protocol, 'failed');
      if (due.has('expired-token')) throw refusal(protocol, 'expired');
      if (due.has('access-denied')) throw denied(route, call);
      const rest = pages.get(tokenOf(call));
      if (rest !== undefined) return { kind: 'answer', answer: rest };
      let answer = await remembering(route, call, due.has('stale-read'), run);
      if (due.has('drop-property-values') && answer !== undefined) answer = withoutValues(answer);
      if (due.has('second-page') && answer !== undefined) answer = cutInTwo(answer, route, call, pages);
      return { kind: 'answer', answer };
    },
  };
}

/** Those who have no credentials yet are told less. */
function denied(route: Route, call: Call): AwsError {
  const [first] = authorizationsOf(route, call);
  const action = first?.action ?? `${route.service.name}:${route.name}`;
  if (call.caller.kind === 'anonymous') return new AwsError('AccessDenied', `Not authorized to perform ${action}`, 403);
  return accessDenied(route.service.protocol, {
    arn: call.caller.arn,
    action,
    resource: first?.resource ?? '*',
    because: `because no identity-based policy allows the ${action} action`,
  });
}

function tokenOf(call: Call): string {
  const { NextToken, nextToken, Marker } = call.input;
  return String(NextToken ?? nextToken ?? Marker ?? '');
}

/** What CloudFormation answers when it cannot tell property values: actions and names only. */
function withoutValues(answer: AnswerObject): AnswerObject {
  const names = new Set(['BeforeValue', 'AfterValue', 'BeforeContext', 'AfterContext']);
  const strip = (value: Answer): Answer => {
    if (isList(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !names.has(key))
        .map(([key, child]) => [key, strip(child)]),
    );
  };
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([key]) => !names.has(key))
      .map(([key, value]) => [key, strip(value)]),
  );
}

/**
 * One list over two pages: the changes of a change set, else the first list of the answer. The second page carries the
 * token that the whole answer had.
 */
function cutInTwo(answer: AnswerObject, route: Route, call: Call, pages: Map<string, AnswerObject>): AnswerObject {
  const key = isList(answer.Changes) ? 'Changes' : Object.keys(answer).find((name) => isList(answer[name]));
  const items = key === undefined ? undefined : answer[key];
  if (key === undefined || !isList(items)) return answer;
  const token = `second-page-${call.requestId}`;
  const middle = Math.floor(items.length / 2);
  pages.set(token, { ...answer, [key]: items.slice(middle) });
  return { ...answer, [key]: items.slice(0, middle), [tokenName(route, key)]: token };
}

/** ELB pages by NextMarker; the services that begin their keys with a small letter do so here too. */
function tokenName(route: Route, listKey: string): string {
  if (route.service.name === 'elasticloadbalancing') return 'NextMarker';
  return listKey.charAt(0) === listKey.charAt(0).toLowerCase() ? 'nextToken' : 'NextToken';
}
