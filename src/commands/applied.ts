/** Turns the end of an apply into its report, and the report into comment, summary and outputs. */

import type { Stacks } from '../ports.ts';
import { renderPlanJson, renderPlanOutputs } from '../render/outputs.ts';
import { renderReport, renderReportBody } from '../render/report.ts';
import { SUMMARY_LIMIT } from '../render/summary.ts';
import { buildServiceReports, type Report } from '../rollout/report.ts';
import type { Announcement } from './announce.ts';
import type { Followed, Rollout } from './deploy.ts';
import type { Run } from './run.ts';

export interface Applied {
  readonly report: Report;
  readonly commentUrl: string | undefined;
  /** The comment's text, also when it was not posted. */
  readonly comment: string;
  /** Markdown for the job summary; a terminal prints it. */
  readonly summary: string;
  /** Outputs of the action by name, without `status` and `duration`. */
  readonly outputs: { readonly [name: string]: string };
  /** The plan as JSON, redacted; undefined when there was none. */
  readonly planJson: string | undefined;
}

/** What is known before the end; the result is still missing. */
export type Draft = Omit<Report, 'result' | 'services' | 'warnings' | 'seconds'>;

export function buildReport(draft: Draft, result: Report['result']): Report {
  return { ...draft, result, services: [], warnings: [], seconds: 0 };
}

interface Addresses {
  readonly urls: { readonly [key: string]: string | undefined };
  readonly testUrl: string | undefined;
}

/** After a rollout: with stages, digests and the addresses that the stack's outputs tell. */
export async function buildRolloutReport(
  draft: Draft,
  { result, state, seconds }: Followed,
  { goal, services }: Rollout,
  stacks: Stacks,
): Promise<{ readonly report: Report; readonly addresses: Addresses }> {
  const outputs = result.kind === 'applied' ? ((await stacks.read(goal.stackArn))?.outputs ?? {}) : {};
  const urls = Object.fromEntries(services.map((service) => [service.key, outputs[service.outputs.url ?? '']]));
  const [testUrl] =
    result.kind === 'awaiting-promotion'
      ? result.addresses.map(({ url }) => url)
      : services.flatMap((service) => outputs[service.outputs.testUrl ?? ''] ?? []);
  const report = {
    ...draft,
    result,
    seconds,
    services: buildServiceReports(goal, state, urls),
    warnings: state.warnings,
  };
  return { report, addresses: { urls, testUrl } };
}

export interface Conclusion {
  readonly report: Report;
  readonly changeSet: string | undefined;
  readonly addresses: Addresses | undefined;
}

export async function conclude(
  { report, changeSet, addresses }: Conclusion,
  run: Run,
  announcement: Announcement,
): Promise<Applied> {
  const [serviceUrl] = Object.values(addresses?.urls ?? {}).filter((url) => url !== undefined);
  const { commentUrl, deployment } = await announcement.finish(report, serviceUrl);
  const { plan, fingerprint, stack } = report;
  const known =
    plan === undefined || fingerprint === undefined ? undefined : { plan, fingerprint, changeSet, commentUrl };
  const more = {
    'comment-url': commentUrl,
    'service-url': serviceUrl,
    'test-url': addresses?.testUrl,
    'deployment-id': deployment?.toString(),
  };
  return {
    report,
    commentUrl,
    comment: renderReport(report, run),
    summary: `${renderReportBody(report, run, SUMMARY_LIMIT)}\n`,
    outputs: {
      'stack-name': stack,
      ...(known === undefined ? {} : renderPlanOutputs(known)),
      ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
    },
    planJson: known === undefined ? undefined : renderPlanJson(known),
  };
}
