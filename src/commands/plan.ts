/** Plans one environment: what merging would change in AWS, what it would cost, published where it is reviewed. */

import type { Config } from '../config/model.ts';
import type { Plan } from '../plan/model.ts';
import { buildRecord, digestRecord, type PlanRecord, renderRecord } from '../plan/record.ts';
import type { Builder, CheckReport, Clock, ImageReferences, Log } from '../ports.ts';
import { renderAnnotations } from '../render/callouts.ts';
import { renderPlanCheck, renderRefusedCheck } from '../render/check.ts';
import { type PlannedState, renderComment } from '../render/comment.ts';
import { renderPlanJson, renderPlanOutputs } from '../render/outputs.ts';
import { renderSummary } from '../render/summary.ts';
import type { Refusal } from '../rollout/report.ts';
import { stackName } from '../stack/names.ts';
import { type AwsPorts, verifyAccount } from './aws.ts';
import { changeSetPrefix, deleteChangeSets, findChangeSets } from './changeSet.ts';
import { type ConfigurationPorts, type InvalidConfiguration, readConfiguration } from './configuration.ts';
import { readDataLoss } from './dataLoss.ts';
import { planOffline } from './offline.ts';
import { type Basis, createProposal, type Proposal, readBasis } from './proposal.ts';
import { commentHead, type Publication } from './publish.ts';
import { judgeQueue } from './queue.ts';
import type { ReviewPorts } from './review.ts';
import type { Event, Inputs, Run } from './run.ts';
import { waitUntilSteady } from './steady.ts';
import { buildSubject, type PlanSubject } from './subject.ts';
import { together } from './together.ts';

export interface PlanRequest {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
  /** Random lower-case letters and digits, for names that a terminal makes. */
  readonly suffix: string;
}

export interface PlanPorts extends ConfigurationPorts {
  readonly clock: Clock;
  readonly builder: Builder;
  readonly references: ImageReferences;
  /** Undefined without a token. */
  readonly github: ReviewPorts | undefined;
  /** Called once, after the file turned out valid, with its region; no credential is needed before. */
  connect(region: string): AwsPorts;
}

export type PlanOutcome =
  | InvalidConfiguration
  | { readonly kind: 'skipped'; readonly reason: string }
  /** No credentials (a fork, Dependabot): file, template and list-price cost, in the summary only. */
  | { readonly kind: 'offline'; readonly environment: string; readonly summary: string }
  /** `provisional`: the stack is busy, the check is red, the run fails with `stack-busy`. */
  | ({ readonly kind: 'planned' | 'no-changes' | 'provisional' } & Planned)
  /** It breaks a policy, or as the entry of a merge queue it is not what was reviewed: the check is red. */
  | ({ readonly kind: 'refused'; readonly refusal: Refusal } & Planned);

interface Planned {
  readonly environment: string;
  readonly plan: Plan;
  readonly fingerprint: string;
  /** Undefined without a pull request, and for a provisional plan. */
  readonly record: PlanRecord | undefined;
  readonly commentUrl: string | undefined;
  /** The comment's text, also when it was not posted. */
  readonly comment: string;
  /** Markdown for the job summary; a terminal prints it. */
  readonly summary: string;
  /** Outputs of the action by name, without `status` and `duration`. */
  readonly outputs: { readonly [name: string]: string };
  /** The plan as JSON, redacted: what the output `plan-json` points to. */
  readonly planJson: string;
}

/** Changes nothing that is deployed. Unexpected errors go to the door, which tells the publication. */
export async function planCommand(
  request: PlanRequest,
  ports: PlanPorts,
  publication: Publication,
): Promise<PlanOutcome> {
  const { event, run, suffix } = request;
  const result = await readConfiguration(request, ports);
  if (result.kind === 'invalid') {
    await publishInvalid(request, result, publication);
    return result;
  }
  if (result.kind === 'no-environment') return { kind: 'skipped', reason: result.reason };
  const { config } = result;
  const { environment } = config;
  if (event.kind === 'pull_request' && event.fork) {
    return { kind: 'offline', environment, summary: await planOffline(config, ports.clock.now()) };
  }

  const about = buildSubject(event, environment, run, suffix);
  const aws = ports.connect(config.region);
  const reading = readBefore({ config, about }, request, { ...ports, aws });
  const [, before] = await together(publication.start(about.subject), reading);
  const proposal = await propose({ config, about, before }, request, { ...ports, aws });
  const record = decideRecord({ config, about, proposal, before }, request, ports);
  const refusal =
    refusePolicies(proposal.plan) ??
    (event.kind === 'merge_group'
      ? await judgeQueue({ event, config, run, proposal }, { ...ports, stacks: aws.stacks })
      : undefined);
  const planned = await publish({ about, proposal, record, refusal }, request, publication);
  report(planned, ports.log);
  return refusal === undefined ? { kind: kindOf(proposal.plan), ...planned } : { kind: 'refused', refusal, ...planned };
}

/** A provisional plan is red already, and is made again. */
function refusePolicies({ provisional, violations }: Plan): Refusal | undefined {
  return provisional || violations.length === 0 ? undefined : { kind: 'policy-violated', violations };
}

/**
 * A mistake is told where the plan would be. Of an environment that the file does not tell there is a check run in the
 * file's name and no comment: nothing would ever update it.
 */
async function publishInvalid(
  { event, inputs, run, suffix }: PlanRequest,
  { error, environment }: InvalidConfiguration,
  publication: Publication,
): Promise<void> {
  if (event.kind === 'pull_request' && event.fork) return;
  const { subject } = buildSubject(event, environment ?? inputs.config, run, suffix);
  await publication.start(environment === undefined ? { ...subject, pullRequest: undefined } : subject);
  await publication.fail(error);
}

/** What a plan finds. */
interface Before {
  readonly account: string;
  readonly commit: string;
  readonly tree: string;
  readonly basis: Basis;
  readonly dataLossAllowed: boolean;
  /** Change sets of earlier plans of the pull request. */
  readonly older: readonly string[];
}

interface Planning {
  readonly config: Config;
  readonly about: PlanSubject;
  readonly before: Before;
}

/** Writes nothing: it goes on while GitHub is told that the plan begins. */
async function readBefore(
  { config, about }: Omit<Planning, 'before'>,
  { event, inputs }: PlanRequest,
  ports: PlanPorts & { readonly aws: AwsPorts },
): Promise<Before> {
  const { aws, workspace } = ports;
  const name = stackName(config);
  const account = await verifyAccount(config, aws);
  // The rollout of the entry ahead is no reason to throw this one out of the queue.
  if (event.kind === 'merge_group') {
    const patience = { stackName: name, commit: undefined, timeoutSeconds: inputs.busyTimeoutSeconds };
    await waitUntilSteady(patience, { ...ports, stacks: aws.stacks });
  }
  const { pullRequest } = about.subject;
  const [{ commit, tree }, basis, dataLossAllowed, older] = await Promise.all([
    workspace.head(),
    readBasis(config, aws),
    readDataLoss(config, event, ports.github),
    pullRequest === undefined ? [] : findChangeSets(aws.stacks, name, changeSetPrefix(config.environment, pullRequest)),
  ]);
  return { account, commit, tree, basis, dataLossAllowed, older };
}

async function propose(
  { config, about, before }: Planning,
  { inputs, run }: PlanRequest,
  ports: PlanPorts & { readonly aws: AwsPorts },
): Promise<Proposal> {
  const { changeSet, images, subject } = about;
  const { pullRequest } = subject;
  const { stacks } = ports.aws;
  const { commit, tree, basis, dataLossAllowed, older } = before;
  const name = stackName(config);
  const creating = createProposal(
    {
      config,
      basis,
      changeSet,
      images,
      tree,
      pullRequest,
      run,
      executionRole: inputs.executionRole,
      commit: subject.head ?? commit,
      creates: false,
      prices: inputs.prices,
      dataLossAllowed,
    },
    ports,
  );
  const [proposal] = await together(creating, deleteChangeSets(stacks, name, older));
  // Nobody but a pull request comes back for its change set, and too many end all deployments.
  if (pullRequest === undefined && proposal.changeSet?.status === 'complete') {
    await stacks.deleteChangeSet(name, changeSet);
  }
  return proposal;
}

/** Only a pull request is reviewed, and only what CloudFormation was asked about is worth a record. */
function decideRecord(
  { config, about, proposal, before }: Planning & { readonly proposal: Proposal },
  { run }: PlanRequest,
  { clock }: PlanPorts,
): PlanRecord | undefined {
  const { pullRequest, head, base } = about.subject;
  if (pullRequest === undefined || head === undefined || proposal.plan.provisional) return undefined;
  return buildRecord({
    plan: proposal.plan,
    effects: proposal.effects,
    source: proposal.source,
    repositoryId: run.repositoryId,
    environment: config.environment,
    pr: pullRequest,
    head,
    base: base ?? '',
    tree: before.tree,
    policies: { account: before.account },
    changeSet: proposal.changeSet?.status === 'complete' ? proposal.changeSet.arn : undefined,
    createdAt: clock.now(),
    run: run.id,
    attempt: run.attempt,
  });
}

interface Finding {
  readonly about: PlanSubject;
  readonly proposal: Proposal;
  readonly record: PlanRecord | undefined;
  readonly refusal: Refusal | undefined;
}

async function publish(
  { about, proposal, record, refusal }: Finding,
  { run }: PlanRequest,
  publication: Publication,
): Promise<Planned> {
  const { plan, fingerprint } = proposal;
  const { environment } = about.subject;
  const text = record === undefined ? undefined : renderRecord(record);
  const state: PlannedState = {
    kind: 'planned',
    plan,
    fingerprint,
    recorded: record === undefined || text !== undefined,
    draft: about.draft,
    branch: about.branch,
    ...(refusal === undefined ? {} : { refusal }),
  };
  const check: CheckReport = {
    ...(refusal === undefined ? renderPlanCheck(environment, plan) : renderRefusedCheck(environment, plan, refusal)),
    conclusion: plan.provisional || refusal !== undefined ? 'failure' : 'success',
    text,
    externalId: record === undefined ? undefined : digestRecord(record),
  };
  const commentUrl = await publication.finish(check, state);
  const head = commentHead(about.subject, run);
  const outputs = { plan, fingerprint, changeSet: record?.changeSet ?? undefined, commentUrl };
  return {
    environment,
    plan,
    fingerprint,
    record,
    commentUrl,
    comment: renderComment(head, state),
    summary: renderSummary(head, state),
    outputs: renderPlanOutputs(outputs),
    planJson: renderPlanJson(outputs),
  };
}

function report({ environment, plan }: Planned, log: Log): void {
  log.line(`plan of ${environment}: ${renderPlanCheck(environment, plan).title}`);
  for (const annotation of renderAnnotations(plan)) log.warning(annotation);
}

function kindOf(plan: Plan): 'planned' | 'no-changes' | 'provisional' {
  if (plan.provisional) return 'provisional';
  return plan.kind === 'no-changes' ? 'no-changes' : 'planned';
}
