/** What must not be missed, as GitHub's alerts: never folded, never dropped. */

import type { Affected, Plan, Risk, RiskKind } from '../plan/model.ts';
import { escapeText, escapeWords, renderCode } from './escape.ts';
import { redactText } from './redact.ts';

const alerts = { caution: 'CAUTION', warning: 'WARNING', note: 'NOTE' } as const;

/** How many lines one risk may take; the rest is counted. */
const LINES = 20;

/** Gravest first; empty when there is nothing to say. */
export function renderCallouts(plan: Plan): string {
  const warnings = [
    ...(plan.provisional ? [provisional] : []),
    ...plan.warnings.map((warning) => escapeWords(redactText(warning))),
  ];
  return (['caution', 'warning', 'note'] as const)
    .flatMap((level) => {
      const risks = plan.risks.filter((risk) => risk.level === level).map(renderRisk);
      const texts = level === 'warning' ? [...warnings, ...risks] : risks;
      return texts.length === 0 ? [] : renderAlert(alerts[level], texts);
    })
    .join('\n\n');
}

/** One alert; every text its own paragraph. */
export function renderAlert(kind: 'CAUTION' | 'WARNING' | 'NOTE', texts: readonly string[]): string {
  const lines = texts.join('\n\n').split('\n');
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`.trimEnd()).join('\n');
}

const provisional =
  '**Provisional.** The stack is busy, so CloudFormation could not be asked: this compares the template with the one that is deployed, and cannot tell what would be replaced. Run this job again when the stack is done.';

function renderRisk(risk: Risk): string {
  const names = [...new Set(risk.affected.map((affected) => affected.logicalId))];
  const list = () => renderList(risk.affected);
  switch (risk.kind) {
    case 'data-loss':
    case 'stateful-replacement':
    case 'stateful-removal':
    case 'database-restart':
    case 'runs-end':
    case 'instances-replaced':
    case 'outage':
    case 'traffic-rollback':
    case 'traffic-kept':
    case 'traffic':
    case 'iam-widening':
      return `${openings[risk.kind]}\n${list()}`;
    case 'public-ingress':
      return `**Open to the internet.** Everybody may reach ${joinMore(risk.affected.map(renderDoor))}.`;
    case 'shared-rollback':
      return `**One stack, one rollback.** ${listNames(names)} go out together: if one does not come up, all go back to what they run now.`;
    case 'stopped-database':
      return `**A stopped database cannot be changed.** Merged while it is stopped (${listTimes(risk.affected)}), the change of ${listNames(names)} fails and everything is rolled back.`;
    case 'stopped-rollout':
      return `**Stopped by the clock.** Merged while everything is stopped (${listTimes(risk.affected)}), ${listNames(names)} ${names.length === 1 ? 'goes' : 'go'} out to no tasks: nothing starts or is checked, and what is new first runs when it starts again.`;
    case 'no-redundancy':
      return `**One task.** ${listNames(names)} ${names.length === 1 ? 'runs' : 'run'} as one task: when it or its zone fails, nothing answers until another has started.`;
    case 'shell':
      return `**Shells.** Whoever may call \`ecs:ExecuteCommand\` can open a shell in the tasks of ${listNames(names)}, with their variables, secrets and rights.`;
    case 'plain-http':
      return `**Plain HTTP.** Requests on ${listDetails(risk.affected)} travel unencrypted.`;
  }
}

const openings = {
  'data-loss': '**Data loss.** CloudFormation deletes these and everything they hold:',
  'stateful-replacement':
    '**Data stays behind.** These start anew and empty; the old ones, or snapshots of them, stay outside the stack:',
  'stateful-removal':
    '**Only snapshots stay.** AWS takes a last one of each of these, keeps it until somebody deletes it, and deletes the rest:',
  'database-restart':
    '**Databases restart.** These answer nobody for some minutes while this is deployed, and longer for another major version:',
  'runs-end': '**Runs end.** AWS Batch stops what runs or waits in these; apply while nothing does:',
  'instances-replaced':
    '**Instances are replaced.** One after the other, with all that their disks hold and no store keeps:',
  outage:
    '**Requests will fail.** New, empty target groups take the place of these, and the rules forward to them before any task is there; only the deployment that follows ends that:',
  'traffic-rollback':
    '**A rollback would cut off the traffic.** CloudFormation would send these as they were deployed, and ECS has moved the traffic since. Should it come to that, set their weights by hand to what they are now:',
  'traffic-kept':
    '**Listener rules change.** They are sent with the weights that are live, so the traffic stays where it is; if a deployment moves it before this is merged, plan again:',
  traffic: '**Routing changes.** These decide where requests go:',
  'iam-widening': '**Permissions grow.**',
} as const satisfies { readonly [Kind in RiskKind]?: string };

/** Names, types and what becomes of them; a long list is cut and counted. */
export function renderList(affected: readonly Affected[]): string {
  const lines = affected.slice(0, LINES).map(({ logicalId, type, detail }) => {
    const what = detail === undefined ? '' : `: ${renderCode(redactText(detail))}`;
    return `- ${renderCode(logicalId)} (${escapeText(type)})${what}`;
  });
  const more = affected.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

/** ``port 22 through `WebSecurityGroup` ``; a range is told as it is. */
function renderDoor({ logicalId, detail }: Affected): string {
  return `${escapeText(detail ?? 'it')} through ${renderCode(logicalId)}`;
}

/** The rest of a long list is counted. */
function joinMore(texts: readonly string[]): string {
  const more = texts.length - LINES;
  return join(more > 0 ? [...texts.slice(0, LINES), `${more} more`] : texts);
}

function listNames(names: readonly string[]): string {
  return join(names.map(renderCode));
}

function listDetails(affected: readonly Affected[]): string {
  return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : escapeText(detail))))]);
}

/** A cron has asterisks. */
function listTimes(affected: readonly Affected[]): string {
  return join([...new Set(affected.flatMap(({ detail }) => (detail === undefined ? [] : renderCode(detail))))]);
}

/** `a, b and c`. */
function join(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}

/** The gravest risks in one plain line each, for annotations. */
export function renderAnnotations(plan: Plan): readonly string[] {
  return plan.risks
    .filter((risk) => risk.level === 'caution')
    .map((risk) => {
      const names = risk.affected.map((affected) => affected.logicalId).join(', ');
      return `${plan.stack}: ${cautions[risk.kind] ?? risk.kind} ${names}`;
    });
}

const cautions: { readonly [Kind in RiskKind]?: string } = {
  'data-loss': 'data loss in',
  outage: 'requests will fail while this is deployed, because of',
  'traffic-rollback': 'a rollback would cut off the traffic of',
};
