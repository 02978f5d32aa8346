/** Works out what the checked-out configuration would do to its stack: images, template, change set, cost, effects. */

import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import { buildPlan } from '../plan/build.ts';
import type { ChangeSet } from '../plan/changeSet.ts';
import { renderDescription } from '../plan/description.ts';
import { digestSource, fingerprint } from '../plan/digest.ts';
import { verifyListeners } from '../plan/listeners.ts';
import type { Effects, Plan } from '../plan/model.ts';
import { buildParameters } from '../plan/parameters.ts';
import { verifyRouting } from '../plan/routing.ts';
import { readSnapshot } from '../plan/snapshot.ts';
import type { ChangeSetRequest, Clock, RegistryLogin, SentTemplate } from '../ports.ts';
import type { Stack } from '../stack/model.ts';
import { stackName } from '../stack/names.ts';
import { buildTemplate } from '../stack/template.ts';
import type { AwsPorts } from './aws.ts';
import { judgeBudget } from './budget.ts';
import { createChangeSet } from './changeSet.ts';
import { createCodes } from './code.ts';
import { estimateCosts } from './cost.ts';
import { type Deployed, readDeployed } from './deployed.ts';
import { createImages, type ImagePorts, type ImageTarget } from './image.ts';
import { describeProtection } from './protection.ts';
import type { Inputs } from './run.ts';
import { scanImages } from './scan.ts';
import { sendTemplate, type TemplateRequest } from './template.ts';
import { buildCurrentStack } from './traffic.ts';
import { readUsage } from './usage.ts';

/** What has to be read before anything is made. */
export interface Basis {
  readonly deployed: Deployed;
  readonly login: RegistryLogin;
}

export async function readBasis(config: Config, { stacks, repositories }: AwsPorts): Promise<Basis> {
  const [deployed, login] = await Promise.all([readDeployed(stacks, stackName(config)), repositories.login()]);
  return { deployed, login };
}

export interface ProposalRequest {
  readonly config: Config;
  readonly basis: Basis;
  readonly executionRole: string | undefined;
  readonly images: ImageTarget;
  /** Name of the change set. */
  readonly changeSet: string;
  /** The commit that a change set's Description names. */
  readonly commit: string;
  readonly tree: string;
  readonly pullRequest: number | undefined;
  readonly run: { readonly id: number; readonly attempt: number };
  /**
   * Whether a change set is made for a stack that does not exist: it leaves a stack in REVIEW_IN_PROGRESS, which the role
   * of plan cannot remove.
   */
  readonly creates: boolean;
  readonly prices: Inputs['prices'];
  /** Whether the pull request may lose data of a protected environment. */
  readonly dataLossAllowed: boolean;
}

export type ProposalPorts = Omit<ImagePorts, 'repositories'> & { readonly clock: Clock; readonly aws: AwsPorts };

export interface Proposal {
  readonly deployed: Deployed;
  readonly stack: Stack;
  readonly plan: Plan;
  readonly effects: Effects;
  readonly fingerprint: string;
  /** Digest of template, parameters and images. */
  readonly source: string;
  /** Undefined when CloudFormation was not asked. */
  readonly changeSet: ChangeSet | undefined;
}

/**
 * Throws DeployError: `stack-state` for a stack that cannot be updated, `image-failed`, `change-set-failed`,
 * `policy-violated` for an image in which ECR found too much, or a listener rule that must not change with the rest.
 */
export async function createProposal(request: ProposalRequest, ports: ProposalPorts): Promise<Proposal> {
  const { config, executionRole } = request;
  const { deployed, login } = request.basis;
  if (deployed.verdict.kind === 'broken') throw broken(deployed, deployed.verdict.hint);

  const images = await createImages({ config, target: request.images, login }, { ...ports, ...ports.aws });
  const unscanned = await scanImages(config.security, images, { ...ports, ...ports.aws });
  const stack = await buildCurrentStack(config, deployed.snapshot?.template, ports.aws);
  const current = deployed.snapshot?.parameters ?? {};
  const codes = await createCodes({ config, stack, current, sender: request.images.kind }, { ...ports, ...ports.aws });
  const parameters = buildParameters({
    stack,
    images,
    codes,
    executionRole,
    permissionsBoundary: config.security.permissionsBoundary,
    current,
    now: ports.clock.now(),
  });
  const after = { template: buildTemplate(stack), parameters: parameters.values };
  if (deployed.verdict.kind === 'update') {
    const identity = { stack: stack.name, region: config.region };
    const [now, then] = [readSnapshot(deployed.snapshot, identity), readSnapshot(after, identity)];
    verifyListeners(now, then);
    verifyRouting(stack.services, now, then);
  }
  const source = digestSource({ ...after, images });
  const { run, commit, tree, pullRequest } = request;
  const costPorts = request.prices === 'table' ? undefined : { ...ports, prices: ports.aws.prices };
  const [changeSet, { warnings, ...costs }] = await Promise.all([
    askCloudFormation(
      {
        stackName: stack.name,
        name: request.changeSet,
        kind: deployed.snapshot === undefined ? 'create' : 'update',
        parameters: parameters.sent,
        description: renderDescription({ source, commit, tree, pr: pullRequest, run: run.id, attempt: run.attempt }),
        capabilities: stack.capabilities,
        executionRole,
        tags: stack.tags,
      },
      { deployed, creates: request.creates, template: { config, stack, sender: request.images.kind } },
      ports,
    ),
    estimateCosts(
      { before: deployed.snapshot, after, region: config.region, usage: readUsage(config), now: ports.clock.now() },
      costPorts,
    ),
  ]);
  const { plan, effects } = buildPlan({
    config,
    stack,
    before: deployed.snapshot,
    after,
    changeSet,
    executionRole,
    images,
    costs,
    dataLossAllowed: request.dataLossAllowed,
    warnings: [
      ...(deployed.verdict.kind === 'recreate' ? [ruin] : []),
      ...describeProtection(config, deployed.state),
      ...judgeBudget(config.budget, costs.after.estimate),
      ...unscanned,
      ...warnings,
    ],
  });
  return { deployed, stack, plan, effects, fingerprint: fingerprint(effects), source, changeSet };
}

const ruin =
  'The first creation of this stack failed (ROLLBACK_COMPLETE). Applying removes the empty stack and creates it again.';

interface Asking {
  readonly deployed: Deployed;
  readonly creates: boolean;
  readonly template: TemplateRequest;
}

async function askCloudFormation(
  request: Omit<ChangeSetRequest, keyof SentTemplate>,
  { deployed, creates, template }: Asking,
  { aws, clock }: ProposalPorts,
): Promise<ChangeSet | undefined> {
  const make = async () =>
    createChangeSet({ ...request, ...(await sendTemplate(template, aws)) }, { clock, stacks: aws.stacks });
  switch (deployed.verdict.kind) {
    case 'update':
      return make();
    case 'create':
    case 'recreate':
      if (creates) return make();
      await aws.stacks.validate(await sendTemplate(template, aws));
      return undefined;
    case 'busy':
    case 'broken':
      return undefined;
  }
}

function broken({ state }: Deployed, hint: string): DeployError {
  const name = state?.name ?? 'the stack';
  const reason = state?.statusReason === undefined ? '' : `: ${state.statusReason}`;
  return new DeployError('stack-state', `${name} is ${state?.status ?? 'unknown'} and cannot be updated${reason}`, {
    fault: 'aws',
    hint,
  });
}
