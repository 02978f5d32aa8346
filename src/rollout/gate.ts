/** A deployment that ECS holds: what it waits for, what is to be done for it, and whether it then goes on or back. */

import type { CheckConfig } from '../config/model.ts';
import type { Gate, GateSight, GateWork, ServiceGoal, Verdict } from './model.ts';
import { type CheckAnswer, isUnderWay, type ReleaseTask, type ServiceDeployment } from './observation.ts';

/** A rule that ECS has just moved takes seconds to hold everywhere, and one answer may get lost. */
const CHECK_SECONDS = 30;

/** `before`: as it was at the last look. Undefined: nothing held the deployment so far. */
export function followGate(
  goal: ServiceGoal,
  before: Gate | undefined,
  deployment: ServiceDeployment,
  sight: GateSight | undefined,
  seconds: number,
): Gate | undefined {
  const { pause, lifecycleStage: stage = '' } = deployment;
  if (pause === undefined) return before;
  const gate = before?.pause === pause ? before : openGate(goal, pause, stage, seconds);
  switch (sight?.kind) {
    case 'release':
      return { ...gate, task: sight.task, verdict: judgeRelease(sight.task) };
    case 'checks': {
      const failures = goal.checks.map((check, index) =>
        gate.failures[index] === undefined ? undefined : describeAnswer(check, sight.answers[index]),
      );
      return { ...gate, failures, verdict: judgeChecks(goal, failures, seconds - gate.since) };
    }
    case 'told':
      return { ...gate, told: true };
    case undefined:
      return gate;
  }
}

/** Undefined: nothing is to be done for it. */
export function decideWork(
  { key, release, checks, approval }: ServiceGoal,
  gate: Gate | undefined,
  deployment: ServiceDeployment | undefined,
): GateWork | undefined {
  if (deployment === undefined) return undefined;
  const held = { key, deployment: deployment.arn };
  if (approval === 'denied' && deployment.pause === undefined && isUnderWay(deployment)) {
    return { ...held, kind: 'stop' };
  }
  if (gate === undefined || deployment.pause !== gate.pause || gate.told) return undefined;
  const { pause, verdict } = gate;
  switch (verdict?.kind) {
    case 'wait':
      return undefined;
    case 'go-on':
      return { ...held, kind: 'tell', pause, action: 'CONTINUE' };
    case 'go-back':
      return { ...held, kind: 'tell', pause, action: 'ROLLBACK' };
  }
  if (release !== undefined && gate.stage === RELEASE_STAGE) {
    const revision = deployment.target?.arn ?? '';
    return { ...held, kind: 'release', revision, command: release, task: gate.task?.arn };
  }
  return { ...held, kind: 'checks', checks };
}

/** For the line of the log; empty when the gate has nothing to tell. */
export function describeGate(gate: Gate): readonly string[] {
  if (gate.verdict?.kind === 'go-back') return [gate.verdict.reason];
  if (gate.verdict?.kind === 'wait') return [...describeChecks(gate.failures), 'waits for approval'];
  if (gate.stage === RELEASE_STAGE) {
    if (gate.verdict !== undefined) return ['the release ended well'];
    return [gate.task === undefined ? 'the release begins' : `the release is ${gate.task.status}`];
  }
  return describeChecks(gate.failures);
}

function describeChecks(failures: Gate['failures']): readonly string[] {
  if (failures.length === 0) return [];
  const passed = failures.filter((failure) => failure === undefined).length;
  const wrong = failures.find((failure) => failure !== undefined);
  return [
    `${passed} of ${failures.length} checks passed`,
    ...(wrong === undefined || wrong === NOT_ASKED ? [] : [wrong]),
  ];
}

/** Whether a person is all that the deployment waits for. */
export function awaitsApproval(gate: Gate | undefined, deployment: ServiceDeployment | undefined): boolean {
  return gate?.verdict?.kind === 'wait' && deployment?.pause === gate.pause;
}

const RELEASE_STAGE = 'PRE_SCALE_UP';
const NOT_ASKED = 'not asked yet';

function openGate(goal: ServiceGoal, pause: string, stage: string, since: number): Gate {
  const failures = stage === RELEASE_STAGE ? [] : goal.checks.map(() => NOT_ASKED);
  return { pause, stage, since, task: undefined, failures, verdict: judgeAtOnce(goal, stage, failures), told: false };
}

/** Undefined: there is something to do first. A pause that the file knows nothing of, any more or not yet, is let go. */
function judgeAtOnce(
  { release, approval }: ServiceGoal,
  stage: string,
  failures: Gate['failures'],
): Verdict | undefined {
  if (approval === 'denied') return { kind: 'go-back', reason: 'a person took it back' };
  if (stage === RELEASE_STAGE) return release === undefined ? { kind: 'go-on' } : undefined;
  return failures.length > 0 ? undefined : { kind: approval === 'awaited' ? 'wait' : 'go-on' };
}

function judgeRelease({ status, exitCode, reason }: ReleaseTask): Verdict | undefined {
  if (status !== 'STOPPED') return undefined;
  if (exitCode === 0) return { kind: 'go-on' };
  const said =
    exitCode === undefined ? `did not run: ${reason ?? 'no reason given'}` : `ended with exit code ${exitCode}`;
  return { kind: 'go-back', reason: `the release ${said}` };
}

function judgeChecks({ approval }: ServiceGoal, failures: Gate['failures'], waited: number): Verdict | undefined {
  const wrong = failures.filter((failure) => failure !== undefined);
  if (wrong.length === 0) return { kind: approval === 'awaited' ? 'wait' : 'go-on' };
  return waited < CHECK_SECONDS ? undefined : { kind: 'go-back', reason: wrong.join('; ') };
}

/** Undefined: as it should be. */
function describeAnswer({ path, status }: CheckConfig, answer: CheckAnswer | undefined): string | undefined {
  switch (answer?.kind) {
    case 'answered':
      return answer.status === status ? undefined : `GET ${path} answered ${answer.status}, not ${status}`;
    case 'silent':
      return `GET ${path} was not answered: ${answer.reason}`;
    case undefined:
      return NOT_ASKED;
  }
}
