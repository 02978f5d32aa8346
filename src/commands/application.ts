/** One apply at work in AWS: waits for the stack, plans once more, asks for permission, executes and follows. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { Builder, Clock, Gates, ImageReferences, Probe, Services } from '../ports.ts';
import { type NamedCheck, renderCheck } from '../rollout/checks.ts';
import type { StackState } from '../rollout/observation.ts';
import { decidePermission, type Result } from '../rollout/report.ts';
import { verifyEffects } from '../rollout/verify.ts';
import { stackName } from '../stack/names.ts';
import type { Announcement } from './announce.ts';
import { type Applied, buildReport, buildRolloutReport, conclude, type Draft } from './applied.ts';
import { findAwaiting } from './awaiting.ts';
import type { AwsPorts } from './aws.ts';
import { discardChangeSet } from './changeSet.ts';
import type { ConfigurationPorts, InvalidConfiguration } from './configuration.ts';
import { allowsDataLoss } from './dataLoss.ts';
import { attachRollout, executeProposal, followRollout, type Rollout } from './deploy.ts';
import { readDeployedCommit } from './deployed.ts';
import { createProposal, type Proposal, readBasis } from './proposal.ts';
import { protectStack } from './protection.ts';
import type { Review, Reviewer, ReviewPorts } from './review.ts';
import type { Event, Inputs, Run } from './run.ts';
import type { Source } from './source.ts';
import { waitUntilSteady } from './steady.ts';
import { checkReview, checkStack } from './verdicts.ts';

export interface ApplyRequest {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly run: Run;
}

export type ApplyAws = AwsPorts & { readonly services: Services; readonly gates: Gates };

export interface ApplyPorts extends ConfigurationPorts {
  readonly clock: Clock;
  readonly builder: Builder;
  readonly references: ImageReferences;
  readonly probe: Probe;
  /** Undefined without a token: then nothing is known to be reviewed. */
  readonly github: ReviewPorts | undefined;
  /** Called once, after GitHub said what was reviewed. */
  connect(region: string): ApplyAws;
}

export type ApplyOutcome =
  | InvalidConfiguration
  | { readonly kind: 'skipped'; readonly reason: string }
  /** A newer commit is on the branch: its run deploys. */
  | { readonly kind: 'superseded'; readonly environment: string; readonly reason: string }
  | ({ readonly kind: Result['kind'] } & Applied);

export interface Application {
  readonly config: Config;
  readonly source: Source;
  /** As far as GitHub alone knows what is deployed. */
  readonly review: Review;
  readonly reviewer: Reviewer;
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
        refusal: {
          kind: 'stack-busy',
          status: steadiness.status,
          waitedSeconds: steadiness.waitedSeconds,
          awaiting: await findAwaiting(config, steadiness, { ...ports, ...aws }),
        },
      });
    case 'own':
      return roll(
        checked,
        draftOf(checked, undefined),
        attachRollout(config, steadiness.state, steadiness.parameters),
        undefined,
      );
    case 'steady':
      return prepare(checked, steadiness.state);
  }
}

/** Only a steady stack says what is deployed, and so which records count. */
async function prepare(application: Application, state: StackState | undefined): Promise<ApplyOutcome> {
  const { aws, reviewer, announcement } = application;
  const review = await reviewer(await readDeployedCommit(state, aws.stacks));
  announcement.address(review.pullRequests.map(({ number }) => number));
  if (state?.status === 'ROLLBACK_COMPLETE') await aws.stacks.deleteEmpty(state.arn);
  const reviewed = { ...application, review };
  const checked = review.check === undefined ? reviewed : withCheck(reviewed, review.check);
  return decide(checked, await propose(checked));
}

async function propose({ config, source, review, request, ports, aws }: Application): Promise<Proposal> {
  const unique = `run-${request.run.id}-${request.run.attempt}`;
  return createProposal(
    {
      config,
      basis: await readBasis(config, aws),
      executionRole: request.inputs.executionRole,
      images: { kind: 'apply', owner: 'apply', unique },
      changeSet: `inferloop-${config.environment}-${unique}`,
      commit: source.commit,
      tree: source.tree,
      pullRequest: review.pullRequests.at(-1)?.number,
      run: request.run,
      creates: true,
      prices: request.inputs.prices,
      dataLossAllowed: allowsDataLoss(review.pullRequests),
    },
    { ...ports, aws },
  );
}

async function decide(application: Application, proposal: Proposal): Promise<ApplyOutcome> {
  const { review, request, ports, aws, config } = application;
  const { changeSet, plan, effects, fingerprint } = proposal;
  if (plan.kind === 'no-changes') {
    const outcome = await end(application, draftOf(application, proposal), { kind: 'no-changes' });
    await protectStack(config, plan.stack, { ...ports, ...aws });
    return outcome;
  }
  const permission = decidePermission(verifyEffects(effects, review.reference), {
    fingerprint,
    approved: request.inputs.approveFingerprint,
    directPush: request.inputs.directPush,
    pullRequests: review.pullRequests.map(({ number }) => number),
    violations: plan.violations,
  });
  const checked = withCheck(application, checkReview(permission));
  const draft = draftOf(checked, proposal);
  switch (permission.kind) {
    case 'wait':
      await discard(checked, proposal);
      return end(checked, draft, { kind: 'awaiting-approval' });
    case 'refuse':
      await discard(checked, proposal);
      return end(checked, draft, { kind: 'refused', refusal: permission.refusal });
    case 'execute': {
      // The stack was steady a moment ago: whoever works on it now came in between.
      if (changeSet === undefined)
        throw new DeployError('stack-busy', `${plan.stack} became busy`, { fault: 'aws', hint: 'run this job again' });
      if (ports.clock.cancelled()) {
        await discard(checked, proposal);
        throw cancelled();
      }
      const { run } = request;
      const rollout = await executeProposal({ proposal, changeSet, environment: config.environment, run }, aws);
      return roll(checked, { ...draft, warrant: permission.warrant }, rollout, changeSet.arn);
    }
  }
}

/** Whoever approves it is planned for once more: too many change sets end all deployments. */
async function discard({ aws, ports }: Application, { changeSet, deployed }: Proposal): Promise<void> {
  if (changeSet === undefined) return;
  await discardChangeSet(changeSet, { shell: deployed.state === undefined }, { stacks: aws.stacks, log: ports.log });
}

export async function roll(
  {
    config,
    announcement,
    ports,
    aws,
    request,
  }: Pick<Application, 'config' | 'announcement' | 'ports' | 'aws' | 'request'>,
  draft: Draft,
  rollout: Rollout,
  changeSet: string | undefined,
): Promise<ApplyOutcome> {
  const tell = (stage: string) => announcement.tell(buildReport(draft, { kind: 'deploying', stage }));
  await tell(`${draft.stack} is changing.`);
  const followed = await followRollout(rollout, { ...ports, ...aws }, tell);
  const { report, addresses } = await buildRolloutReport(draft, followed, rollout, aws.stacks);
  const applied = await conclude({ report, changeSet, addresses }, request.run, announcement);
  if (followed.result.kind === 'applied') await protectStack(config, rollout.goal.stackArn, { ...ports, ...aws });
  return { kind: followed.result.kind, ...applied };
}

async function end({ announcement, request }: Application, draft: Draft, result: Result): Promise<ApplyOutcome> {
  const conclusion = { report: buildReport(draft, result), changeSet: undefined, addresses: undefined };
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

function cancelled(): DeployError {
  return new DeployError('cancelled', 'cancelled before anything was executed', {
    fault: 'user',
    hint: 'run this job again',
  });
}
