/** One apply at work in AWS: waits for the stack, plans once more, asks for permission, executes and follows. */

import type { Config } from '../config/model.ts';
import { DeployError, type Problem } from '../errors.ts';
import type { Builder, Clock, ImageReferences, Log, Services, Workspace } from '../ports.ts';
import { type NamedCheck, renderCheck } from '../rollout/checks.ts';
import { decidePermission, type Permission, type Result, type Warrant } from '../rollout/report.ts';
import { verifyEffects } from '../rollout/verify.ts';
import { stackName } from '../stack/names.ts';
import type { Announcement } from './announce.ts';
import { type Applied, buildReport, buildRolloutReport, conclude, type Draft } from './applied.ts';
import type { AwsPorts } from './aws.ts';
import { attachRollout, executeProposal, followRollout, type Rollout } from './deploy.ts';
import { createProposal, type Proposal } from './proposal.ts';
import type { Review, ReviewPorts } from './review.ts';
import type { Event, Inputs, Run } from './run.ts';
import type { Source } from './source.ts';
import { type Steadiness, waitUntilSteady } from './steady.ts';

export interface ApplyRequest {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
}

export type ApplyAws = AwsPorts & { readonly services: Services };

export interface ApplyPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly workspace: Workspace;
  readonly builder: Builder;
  readonly references: ImageReferences;
  /** Undefined without a token: then nothing is known to be reviewed. */
  readonly github: ReviewPorts | undefined;
  /** Called once, after GitHub said what was reviewed. */
  connect(region: string): ApplyAws;
}

export type ApplyOutcome =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'skipped'; readonly reason: string }
  /** A newer commit is on the branch: its run deploys. */
  | { readonly kind: 'superseded'; readonly environment: string; readonly reason: string }
  | ({ readonly kind: Result['kind'] } & Applied);

export interface Application {
  readonly config: Config;
  readonly source: Source;
  readonly review: Review;
  readonly request: ApplyRequest;
  readonly ports: ApplyPorts;
  readonly announcement: Announcement;
  readonly aws: ApplyAws;
  readonly checks: readonly NamedCheck[];
}

export async function runApplication(application: Application): Promise<ApplyOutcome> {
  const { config, source, request, ports, aws } = application;
  const stack = stackName(config);
  const steadiness = await waitUntilSteady(
    { stackName: stack, commit: source.commit, timeoutSeconds: request.inputs.busyTimeoutSeconds },
    { ...ports, stacks: aws.stacks },
  );
  const checked = withCheck(application, checkStack(stack, steadiness));
  switch (steadiness.kind) {
    case 'cancelled':
      throw cancelled();
    case 'busy':
      return end(checked, draftOf(checked, undefined), {
        kind: 'refused',
        refusal: { ...steadiness, kind: 'stack-busy' },
      });
    case 'own':
      return roll(
        checked,
        draftOf(checked, undefined),
        attachRollout(config, steadiness.state, steadiness.parameters),
        undefined,
      );
    case 'steady':
      if (steadiness.state?.status === 'ROLLBACK_COMPLETE') await aws.stacks.deleteEmpty(steadiness.state.arn);
      return decide(checked, await propose(checked));
  }
}

async function propose({ config, source, review, request, ports, aws }: Application): Promise<Proposal> {
  const unique = `run-${request.run.id}-${request.run.attempt}`;
  return createProposal(
    {
      config,
      executionRole: request.inputs.executionRole,
      images: { kind: 'apply', owner: 'apply', unique },
      changeSet: `inferloop-${config.environment}-${unique}`,
      commit: source.commit,
      tree: source.tree,
      pullRequest: review.pullRequests.at(-1)?.number,
      run: request.run,
      creates: true,
      prices: request.inputs.prices,
    },
    { ...ports, aws },
  );
}

async function decide(application: Application, proposal: Proposal): Promise<ApplyOutcome> {
  const { review, request, ports, aws, config } = application;
  const { changeSet, plan, effects, fingerprint } = proposal;
  if (plan.kind === 'no-changes') return end(application, draftOf(application, proposal), { kind: 'no-changes' });
  const permission = decidePermission(verifyEffects(effects, review.reference), {
    fingerprint,
    approved: request.inputs.approveFingerprint,
    directPush: request.inputs.directPush,
    pullRequests: review.pullRequests.map(({ number }) => number),
  });
  const checked = withCheck(application, checkReview(permission));
  const draft = draftOf(checked, proposal);
  switch (permission.kind) {
    case 'wait':
      return end(checked, draft, { kind: 'awaiting-approval' });
    case 'refuse':
      return end(checked, draft, { kind: 'refused', refusal: permission.refusal }, changeSet?.arn);
    case 'execute': {
      // The stack was steady a moment ago: whoever works on it now came in between.
      if (changeSet === undefined)
        throw new DeployError('stack-busy', `${plan.stack} became busy`, { fault: 'aws', hint: 'run this job again' });
      if (ports.clock.cancelled()) throw cancelled();
      const { run } = request;
      const rollout = await executeProposal({ proposal, changeSet, environment: config.environment, run }, aws);
      return roll(checked, { ...draft, warrant: permission.warrant }, rollout, changeSet.arn);
    }
  }
}

async function roll(
  { announcement, ports, aws, request }: Application,
  draft: Draft,
  rollout: Rollout,
  changeSet: string | undefined,
): Promise<ApplyOutcome> {
  const tell = (stage: string) => announcement.tell(buildReport(draft, { kind: 'deploying', stage }));
  await tell(`${draft.stack} is changing.`);
  const followed = await followRollout(rollout, { ...ports, ...aws }, tell);
  const { report, addresses } = await buildRolloutReport(draft, followed, rollout, aws.stacks);
  const applied = await conclude({ report, changeSet, addresses }, request.run, announcement);
  return { kind: followed.result.kind, ...applied };
}

async function end(
  { announcement, request }: Application,
  draft: Draft,
  result: Result,
  changeSet?: string,
): Promise<ApplyOutcome> {
  const conclusion = { report: buildReport(draft, result), changeSet, addresses: undefined };
  return { kind: result.kind, ...(await conclude(conclusion, request.run, announcement)) };
}

function withCheck(application: Application, check: NamedCheck): Application {
  application.ports.log.line(renderCheck(check));
  return { ...application, checks: [...application.checks, check] };
}

function draftOf({ config, source, checks }: Application, proposal: Proposal | undefined): Draft {
  return {
    environment: config.environment,
    stack: stackName(config),
    commit: source.commit,
    checks,
    plan: proposal?.plan,
    fingerprint: proposal?.fingerprint,
    warrant: undefined,
  };
}

function checkStack(stack: string, steadiness: Steadiness): NamedCheck {
  const name = 'stack';
  switch (steadiness.kind) {
    case 'steady':
      return {
        name,
        result: 'ok',
        reason:
          steadiness.state === undefined ? `${stack} does not exist yet` : `${stack} is ${steadiness.state.status}`,
      };
    case 'own':
      return {
        name,
        result: 'ok',
        reason: `${stack} is ${steadiness.state.status} with this very commit; this run follows it`,
      };
    case 'busy':
      return { name, result: 'failed', reason: `${stack} is ${steadiness.status} with another change` };
    case 'cancelled':
      return { name, result: 'failed', reason: `cancelled while ${stack} was busy with another change` };
  }
}

function checkReview(permission: Permission): NamedCheck {
  const name = 'review';
  switch (permission.kind) {
    case 'execute':
      return { name, ...describeWarrant(permission.warrant) };
    case 'wait':
      return { name, result: 'failed', reason: 'pushed directly, and direct pushes are only planned' };
    case 'refuse':
      return {
        name,
        result: 'failed',
        reason:
          permission.refusal.kind === 'plan-changed'
            ? 'the plan changed since the review'
            : 'there is no reviewed plan',
      };
  }
}

function describeWarrant(warrant: Warrant): Pick<NamedCheck, 'result' | 'reason'> {
  switch (warrant.kind) {
    case 'reviewed':
      return {
        result: 'ok',
        reason: `re-planned, identical to ${warrant.pullRequests.map((number) => `#${number}`).join(', ')}`,
      };
    case 'approved':
      return { result: 'ok', reason: 'a person approved this fingerprint' };
    case 'direct-push':
      return { result: 'skipped', reason: 'pushed directly, and direct-push is apply' };
  }
}

function cancelled(): DeployError {
  return new DeployError('cancelled', 'cancelled before anything was executed', {
    fault: 'user',
    hint: 'run this job again',
  });
}
