/** Why a rollout failed, for people: the cause in one line, what to try, the evidence folded. */

import type { Diagnosis, ServiceDiagnosis } from '../rollout/diagnose.ts';
import { renderAlert } from './callouts.ts';
import { renderDetails } from './details.ts';
import { escapeText, renderCode, renderFence } from './escape.ts';
import type { Section } from './fit.ts';
import { redactText } from './redact.ts';

export function renderDiagnosis({ cause, services, suggestions }: Diagnosis): readonly Section[] {
  const advice = suggestions.map((suggestion) => `- ${escapeAdvice(suggestion)}`).join('\n');
  return [
    { forms: [renderAlert('CAUTION', [escapeText(redactText(cause))])], rank: 0 },
    { forms: [advice === '' ? '' : `**What to try**\n${advice}`], rank: 0 },
    ...services.map((service): Section => ({ forms: [renderEvidence(service), ''], rank: 3 })),
  ];
}

/** Suggestions are our own words, whose keys of the file stand in backticks. */
function escapeAdvice(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escapeText(part) : renderCode(part)))
    .join('');
}

function renderEvidence({ key, deployment, tasks, targets, logLines }: ServiceDiagnosis): string {
  const facts = [
    ...deployment.map((text) => `deployment: ${text}`),
    ...tasks.map((text) => `task: ${text}`),
    ...targets.map((text) => `target: ${text}`),
  ].map((text) => `- ${escapeText(redactText(text))}`);
  const logs = logLines.length === 0 ? '' : renderFence(redactText(logLines.join('\n')), '');
  return renderDetails(
    `${key}: what AWS and the tasks said`,
    [facts.join('\n'), logs].filter((part) => part !== '').join('\n\n'),
  );
}
