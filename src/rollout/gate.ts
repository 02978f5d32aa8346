/** A deployment that ECS holds: what it waits for, what is to be done for it, and whether it then goes on or back. */

import type { CheckConfig } from '../config/model.ts';
import type { Gate, GateSight, GateWork, ServiceGoal, Verdict } from './model.ts';
import type { CheckAnswer, ReleaseTask, ServiceDeployment } from './observation.ts';

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
      return { ...gate, failures, verdict: judgeChecks(failures, seconds - gate.since) };
    }
    case 'told':
      return { ...gate, told: true };
    case undefined:
      return gate;
  }
}

/** Undefined: nothing is to be done for it. */
export function decideWork(
  { key, release, checks }: ServiceGoal,
  gate: Gate | undefined,
  deployment: ServiceDeployment | undefined,
): GateWork | undefined {
  if (gate === undefined || deployment?.pause !== gate.pause || gate.told) return undefined;
  const held = { key, deployment: deployment.arn };
  if (gate.verdict !== undefined) {
    return {
      ...held,
      kind: 'tell',
      pause: gate.pause,
      action: gate.verdict.kind === 'go-on' ? 'CONTINUE' : 'ROLLBACK',
    };
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
  if (gate.stage === RELEASE_STAGE) {
    if (gate.verdict !== undefined) return ['the release ended well'];
    return [gate.task === undefined ? 'the release begins' : `the release is ${gate.task.status}`];
  }
  if (gate.failures.length === 0) return [];
  const passed = gate.failures.filter((failure) => failure === undefined).length;
  const wrong = gate.failures.find((failure) => failure !== undefined);
  return [
    `${passed} of ${gate.failures.length} checks passed`,
    ...(wrong === undefined || wrong === NOT_ASKED ? [] : [wrong]),
  ];
}

const RELEASE_STAGE = 'PRE_SCALE_UP';
const NOT_ASKED = 'not asked yet';

/** A pause that the file knows nothing of, any more or not yet, is let go. */
function openGate({ release, checks }: ServiceGoal, pause: string, stage: string, since: number): Gate {
  const releases = stage === RELEASE_STAGE && release !== undefined;
  const asks = stage !== RELEASE_STAGE && checks.length > 0;
  return {
    pause,
    stage,
    since,
    task: undefined,
    failures: asks ? checks.map(() => NOT_ASKED) : [],
    verdict: releases || asks ? undefined : { kind: 'go-on' },
    told: false,
  };
}

function judgeRelease({ status, exitCode, reason }: ReleaseTask): Verdict | undefined {
  if (status !== 'STOPPED') return undefined;
  if (exitCode === 0) return { kind: 'go-on' };
  const said =
    exitCode === undefined ? `did not run: ${reason ?? 'no reason given'}` : `ended with exit code ${exitCode}`;
  return { kind: 'go-back', reason: `the release ${said}` };
}

function judgeChecks(failures: Gate['failures'], waited: number): Verdict | undefined {
  const wrong = failures.filter((failure) => failure !== undefined);
  if (wrong.length === 0) return { kind: 'go-on' };
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
