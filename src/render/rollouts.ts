/** What will happen to running tasks and traffic after the merge, service by service. */

import { shiftMinutes, weightsOf } from '../config/strategy.ts';
import type { Plan, Rollout } from '../plan/model.ts';
import { renderCode } from './escape.ts';
import { redactText } from './redact.ts';

/** Empty when no service gets a new revision. */
export function renderRollouts(plan: Plan): string {
  if (plan.rollouts.length === 0) return '';
  return ['**Rollout**', ...plan.rollouts.map((rollout) => `- ${renderRollout(rollout, plan)}`)].join('\n');
}

function renderRollout(rollout: Rollout, plan: Plan): string {
  const version = renderVersion(rollout, plan);
  return `${renderCode(rollout.service)}: ${rollout.first ? renderFirst(rollout, version) : renderNext(rollout, version)}`;
}

/** ``image `sha256:…` with `web/proxy` `sha256:…` ``. */
function renderVersion({ images: [own = '', ...sidecars] }: Rollout, { images }: Plan): string {
  const image = images[own];
  if (image === undefined) return 'the new version';
  const beside = sidecars.flatMap((key) => {
    const other = images[key];
    return other === undefined ? [] : [`${renderCode(key)} ${renderCode(shortDigest(other.digest))}`];
  });
  const names = beside.length === 0 ? '' : ` with ${beside.join(', ')}`;
  return `image ${renderCode(shortDigest(image.digest))}${names}`;
}

function renderFirst(rollout: Rollout, version: string): string {
  return `first deployment, of ${version}: ${renderRelease(rollout)}it has ${minutes(rollout.timeoutMinutes)} to become healthy${renderChecks(rollout, ', and to pass ')}${rollout.approve ? ', then waits until somebody promotes it' : ''}; if it does not, what this deployment made is removed again.`;
}

/** What runs before anything else does. */
function renderRelease({ release }: Rollout): string {
  return release === undefined
    ? ''
    : `one task of it runs ${renderCode(redactText(release.join(' ')))} and ends well, then `;
}

function renderChecks({ checks }: Rollout, lead: string): string {
  const asked = checks.map(
    ({ path, status, withinSeconds }) => `${renderCode(`GET ${path}`)} → ${status} within ${withinSeconds} s`,
  );
  return asked.length === 0 ? '' : `${lead}${asked.join(', ')}`;
}

function renderNext(rollout: Rollout, version: string): string {
  const { strategy, bakeMinutes, testPort, timeoutMinutes } = rollout;
  if (strategy === 'rolling') {
    return `rolling to ${version}: tasks are replaced a few at a time; when they do not become healthy within ${minutes(timeoutMinutes)}, the old version comes back.`;
  }
  const test =
    testPort === undefined
      ? ''
      : ` answers on test port ${testPort} first${renderChecks(rollout, ', where it must pass ')},`;
  const bake =
    bakeMinutes === 0 ? 'and the old one stops' : `both run for ${minutes(bakeMinutes)} more, then the old one stops`;
  const approval = rollout.approve ? ' waits until somebody promotes it,' : '';
  return `${strategy.replace('_', '-')} to ${version}: ${renderRelease(rollout)}it starts beside the running version,${test}${approval} then takes ${renderShift(rollout)}; ${bake}. If it fails until then, all traffic goes back to the version that runs now.`;
}

/** What the new version takes, and when. */
function renderShift({ strategy, step }: Rollout): string {
  const [first = 100, ...more] = weightsOf(strategy, step);
  if (step === undefined || step.bakeMinutes === 0 || more.length === 0) return 'all traffic';
  const wait = minutes(step.bakeMinutes);
  if (more.length === 1) return `${first} % of the traffic for ${wait}, then all of it`;
  return `${first} % more of the traffic every ${wait}, all of it after ${minutes(shiftMinutes(strategy, step))}`;
}

/** `sha256:0123456789ab`. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}
