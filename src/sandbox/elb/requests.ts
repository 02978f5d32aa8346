/** Requests to the load balancers of the sandbox: which rule takes them, and what stands behind it. */

import type { Faults } from '../faults.ts';
import type { Handler, HttpAnswer } from '../server.ts';
import type { ElbStore, Listener, Rule } from './store.ts';

/** Nobody can open their names or ports on this machine: `…/_sandbox/load-balancers/NAME:PORT/path`. */
const PREFIX = /^\/_sandbox\/load-balancers\/([^/:]+)(?::(\d+))?(\/.*)?$/;

/** Answers requests to load balancers, and hands on all others. */
export function createBalancerHandler(store: ElbStore, faults: Faults, others: Handler): Handler {
  return (request) => {
    const [match, name = '', port = '80', path = '/'] = PREFIX.exec(request.url.pathname) ?? [];
    if (match === undefined) return others(request);
    const listener = findListener(store, name, Number(port));
    if (listener === undefined) return 'reset';
    const struck = faults.strike('BalancerRequest', ['failing-check']).length > 0;
    return struck ? { status: 500, body: 'error' } : answer(store, listener, path);
  };
}

/** A domain is another name of whatever load balancer listens there. */
function findListener(store: ElbStore, name: string, port: number): Listener | undefined {
  const named = [...store.loadBalancers.values()].find(({ dnsName }) => dnsName.toLowerCase() === name.toLowerCase());
  return [...store.listeners.values()].find(
    (listener) => listener.port === port && (named === undefined || listener.loadBalancerArn === named.arn),
  );
}

function answer(store: ElbStore, listener: Listener, path: string): HttpAnswer {
  const [rule] = [...store.rules.values()]
    .filter(({ listenerArn, paths }) => listenerArn === listener.arn && paths.some((pattern) => fits(pattern, path)))
    .sort((one, other) => Number(one.priority) - Number(other.priority));
  const fixed = (rule?.actions ?? listener.defaultActions).find(({ fixedResponse }) => fixedResponse)?.fixedResponse;
  if (rule === undefined || fixed !== undefined) {
    return { status: Number(fixed?.statusCode ?? 503), body: fixed?.body ?? '' };
  }
  const healthy = [...(store.targetGroups.get(busiestGroup(rule))?.targets.values() ?? [])].some(
    ({ state }) => state === 'healthy',
  );
  return healthy ? { status: 200, body: 'ok' } : { status: 503, body: 'no healthy target' };
}

function busiestGroup(rule: Rule): string {
  const groups = rule.actions.flatMap(({ targetGroups }) => targetGroups);
  return [...groups].sort((one, other) => other.weight - one.weight)[0]?.arn ?? '';
}

/** `*` stands for any letters, `?` for one. */
function fits(pattern: string, path: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(path);
}
