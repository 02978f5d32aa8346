/** The report after apply: what was deployed and by what right, how it went, and on failure why and what to try. */

import type { CostDiff } from '../cost/model.ts';
import type { Plan } from '../plan/model.ts';
import type { Report, ServiceReport, Warrant } from '../rollout/report.ts';
import { renderPriceSources } from './costs.ts';
import { renderDetails } from './details.ts';
import { renderDiagnosis } from './diagnosis.ts';
import { renderDuration } from './duration.ts';
import { escapeText, escapeWords, renderCode, renderCodeCell } from './escape.ts';
import { type Failure, renderFailure } from './failure.ts';
import { COMMENT_LIMIT, fitSections, type Section } from './fit.ts';
import { renderHeader } from './header.ts';
import { renderCostChange, renderCounts } from './headline.ts';
import { renderPlan } from './plan.ts';
import { redactText } from './redact.ts';
import { renderRefusal } from './refusal.ts';
import { shortDigest } from './rollouts.ts';
import { adviseViolations } from './violations.ts';

/** Keeps the name of a stage and its time on one line. */
const NO_BREAK = '\u00a0';

export interface ReportHead {
  readonly id: number;
  readonly attempt: number;
  readonly url: string | undefined;
}

/** The comment on the pull request, in place of the plan that it carried before. */
export function renderReport(report: Report, run: ReportHead, limit: number = COMMENT_LIMIT): string {
  const header = renderHeader({ environment: report.environment, run: run.id, attempt: run.attempt });
  return `${header}\n${renderReportBody(report, run, limit - header.length - 1)}\n`;
}

/** The same without the hidden line, for the job summary and a terminal. */
export function renderReportBody(report: Report, run: ReportHead, limit: number): string {
  const sections: readonly Section[] = [
    fixed(`### ${renderTitle(report, (cost) => renderCostChange(cost))}`),
    fixed(renderLead(report)),
    ...renderResult(report.result, report, run),
    { forms: [renderServices(report.services), ''], rank: 2 },
    fixed(report.warnings.map((warning) => `- ${escapeText(redactText(warning))}`).join('\n')),
    { forms: [renderChecks(report), ''], rank: 1 },
    fixed(renderFooter(report, run)),
  ];
  const where = run.url === undefined ? 'the job summary' : `the [job summary](${run.url})`;
  return fitSections(sections, `> [!NOTE]\n> Shortened to fit; ${where} has all of it.`, limit).text;
}

/** In plain text, for GitHub's list of deployments. */
export function renderReportTitle(report: Report): string {
  return renderTitle(report, (cost) => renderCostChange(cost, ''));
}

/** Apply ended before there was anything to report. */
export function renderFailedReport(environment: string, failure: Failure, run: ReportHead): string {
  const header = renderHeader({ environment, run: run.id, attempt: run.attempt });
  const link = run.url === undefined ? '' : `<sub>[run ${run.id}.${run.attempt}](${run.url})</sub>`;
  const parts = [`### 🔴 ${escapeText(environment)}: apply failed`, renderFailure(failure), link];
  return `${header}\n${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderTitle({ environment, result, plan, seconds }: Report, renderCost: (cost: CostDiff) => string): string {
  const name = escapeText(environment);
  const after = renderDuration(seconds);
  switch (result.kind) {
    case 'deploying':
      return `⏳ ${name}: deploying`;
    case 'applied':
      return `✅ ${name}: deployed in ${after}${plan === undefined ? '' : `: ${renderCost(plan.cost)}`}`;
    case 'no-changes':
      return `⚪ ${name}: nothing to deploy`;
    case 'rolled-back':
      return `🔴 ${name}: failed after ${after} and rolled back`;
    case 'failed':
      return `🔴 ${name}: failed after ${after}`;
    case 'timed-out':
      return `🔴 ${name}: not over after ${after}`;
    case 'cancelled':
      return `🟠 ${name}: cancelled after ${after}`;
    case 'awaiting-approval':
      return `🟠 ${name}: planned, not applied`;
    case 'awaiting-promotion':
      return `🟠 ${name}: waits for approval, after ${after}`;
    case 'taken-back':
      return `↩️ ${name}: taken back by a person`;
    case 'refused':
      return `🟠 ${name}: not applied`;
  }
}

/** What was executed, and by what right; or what would be. */
function renderLead({ plan, warrant, stack, result }: Report): string {
  const counts = plan && `**${renderCounts(plan.counts)}** in ${renderCode(stack)}`;
  const waits = result.kind === 'refused' || result.kind === 'awaiting-approval';
  const parts = [
    plan !== undefined && waits ? `It would be ${counts}: ${renderCostChange(plan.cost)}` : counts,
    warrant && renderWarrant(warrant),
    plan !== undefined && (waits || result.kind === 'applied') ? renderPriceSources(plan.cost.after) : '',
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function renderWarrant(warrant: Warrant): string {
  switch (warrant.kind) {
    case 'reviewed':
      return `re-planned, identical to what was reviewed in ${warrant.pullRequests.map((number) => `#${number}`).join(', ')}`;
    case 'approved':
      return 'approved by its fingerprint';
    case 'direct-push':
      return 'pushed directly, without a review (`direct-push: apply`)';
  }
}

function renderResult(result: Report['result'], { fingerprint, plan }: Report, run: ReportHead): readonly Section[] {
  switch (result.kind) {
    case 'deploying':
      return [fixed(escapeText(redactText(result.stage)))];
    case 'applied':
      return [];
    case 'no-changes':
      return [fixed('AWS already has what this commit describes.')];
    case 'rolled-back':
      return [
        ...renderDiagnosis(result.diagnosis),
        fixed(
          `**Next:** ${plan?.kind === 'create' ? 'the stack was removed again, and nothing runs' : 'what ran before runs again'}. Mend the cause and merge, or run this job again to retry the same plan.`,
        ),
      ];
    case 'failed':
      return [
        ...renderDiagnosis(result.diagnosis),
        fixed('**Next:** look at the stack in the CloudFormation console; run this job again when it is steady.'),
      ];
    case 'timed-out':
      return [
        ...renderDiagnosis(result.diagnosis),
        fixed('**Next:** run this job again to follow the rollout further, or raise `deployment.timeout`.'),
      ];
    case 'cancelled':
      return [
        fixed(
          `Only the following stopped: the stack is ${renderCode(result.stackStatus)} and AWS goes on without this run.`,
        ),
        fixed('**Next:** run this job again to follow it to its end.'),
      ];
    case 'awaiting-approval':
      return renderDecision(plan, fingerprint, run);
    case 'awaiting-promotion':
      return [
        fixed(
          [
            'The new version runs and is tested; all traffic is on the old one.',
            ...result.addresses.map(({ service, url }) => `- ${renderCode(service)} answers at ${escapeText(url)}`),
          ].join('\n'),
        ),
        fixed(
          '**Next:** look at it; then the command `promote` lets it take the traffic, or `rollback` takes it back. When nobody does for a day, ECS takes it back. Until then the stack takes no other change.',
        ),
      ];
    case 'taken-back':
      return [fixed('All traffic is on the version that ran before.')];
    case 'refused':
      return result.refusal.kind === 'stack-busy'
        ? renderRefusal(result.refusal)
        : result.refusal.kind === 'policy-violated'
          ? [
              ...renderRefusal(result.refusal),
              ...(plan === undefined ? [] : renderPlan(plan)),
              fixed(`**Next:** ${adviseViolations(result.refusal.violations)}.`),
            ]
          : [...renderRefusal(result.refusal), ...renderDecision(plan, fingerprint, run)];
  }
}

/** Nobody approves what cannot be seen: the plan stands above its fingerprint. */
function renderDecision(plan: Plan | undefined, fingerprint: string | undefined, run: ReportHead): readonly Section[] {
  return [...(plan === undefined ? [] : renderPlan(plan)), fixed(renderApproval(fingerprint, run))];
}

/** A run without a page is a terminal's. */
function renderApproval(fingerprint: string | undefined, { url }: ReportHead): string {
  if (fingerprint === undefined) return '**Next:** run this job again.';
  if (url === undefined) return `**Next:** to apply it all the same, add \`--approve-fingerprint ${fingerprint}\`.`;
  return `**Next:** a person who may deploy here applies it all the same by starting the workflow by hand (Actions, this workflow, **Run workflow**) with \`approve-fingerprint: ${fingerprint}\`.`;
}

function renderServices(services: readonly ServiceReport[]): string {
  const rolled = services.filter(({ deployment }) => deployment !== undefined);
  if (rolled.length === 0) return '';
  const rows = rolled.map(({ key, containers, deployment, stages }) => {
    const steps = stages.map(({ name, seconds }) => `${escapeText(name)} ${renderDuration(seconds)}`);
    const images = containers.map(({ name, digest }) => {
      const image = renderCodeCell(shortDigest(digest));
      return name === key ? image : `${renderCodeCell(name)}${NO_BREAK}${image}`;
    });
    const cells = [renderCodeCell(key), images.join('<br>'), escapeText(deployment ?? '')];
    return `| ${[...cells, steps.map((step) => step.replaceAll(' ', NO_BREAK)).join('<br>')].join(' | ')} |`;
  });
  const addresses = rolled.flatMap(({ key, url }) =>
    url === undefined ? [] : [`${renderCode(key)}: ${escapeText(url)}`],
  );
  const table = ['| Service | Image | Deployment | Stages |', '| :-- | :-- | :-- | :-- |', ...rows].join('\n');
  return [table, ...addresses].join('\n\n');
}

function renderChecks({ checks }: Report): string {
  const marks = { ok: '✅', skipped: '⚪', failed: '🔴' } as const;
  const lines = checks.map(
    ({ name, result, reason }) => `- ${marks[result]} ${escapeText(name)}: ${escapeWords(reason)}`,
  );
  return renderDetails(`Checks: ${checks.length}`, lines.join('\n'));
}

function renderFooter({ commit, fingerprint }: Report, run: ReportHead): string {
  const parts = [
    `commit ${renderCode(commit.slice(0, 7))}`,
    ...(run.url === undefined ? [] : [`[run ${run.id}.${run.attempt}](${run.url})`]),
    ...(fingerprint === undefined ? [] : [`plan ${renderCode(fingerprint.slice(0, 12))}`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}

function fixed(text: string): Section {
  return { forms: [text], rank: 0 };
}
