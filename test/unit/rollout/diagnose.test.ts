import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../../src/rollout/diagnose.ts';
import type { Evidence } from '../../../src/rollout/model.ts';
import { suggest } from '../../../src/rollout/suggestions.ts';
import { deployment, event, goalOf, type Look, last, serviceEvent, stackEvent, walk } from './observing.ts';

const none: Evidence = { stoppedTasks: [], targets: [], logLines: [] };
const begun: Look = { events: [stackEvent('UPDATE_IN_PROGRESS'), serviceEvent('UPDATE_IN_PROGRESS')] };
const stateOf = (...looks: readonly Look[]) => last(walk([begun, ...looks])).state;
const task = (stoppedReason: string, exitCode?: number) => ({
  arn: 'arn:task',
  stoppedReason,
  containers: [{ name: 'web', exitCode, reason: undefined }],
});

describe('diagnose', () => {
  const broken = deployment({
    status: 'ROLLBACK_SUCCESSFUL',
    rollbackReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
    circuitBreaker: 'TRIGGERED',
  });
  const evidence: Evidence = {
    stoppedTasks: [
      task('Essential container in task exited', 1),
      task('Essential container in task exited', 1),
      task('Scaling activity initiated by deployment ecs-svc/1'),
    ],
    targets: [
      { target: '10.0.0.1:8000', state: 'unhealthy', reason: 'Target.Timeout', description: 'Request timed out' },
      { target: '10.0.0.2:8000', state: 'healthy', reason: undefined, description: undefined },
    ],
    logLines: ['Traceback', 'KeyError: DATABASE_URL'],
  };
  const generic = 'Resource handler returned message: "Error occurred during operation"';
  const state = stateOf({ deployment: broken, evidence, events: [serviceEvent('UPDATE_FAILED', generic)] });

  test("the service's own words are the cause, not those of the handler", () => {
    expect(diagnose(state, goalOf(), undefined).cause).toBe(
      'web: Service deployment rolled back because the circuit breaker threshold was exceeded.',
    );
  });

  test('tells tasks with exit codes and how often, unhealthy targets and the last lines', () => {
    expect(diagnose(state, goalOf(), undefined).services).toEqual([
      {
        key: 'web',
        deployment: [
          'ROLLBACK_SUCCESSFUL: Service deployment rolled back because the circuit breaker threshold was exceeded.',
          'the circuit breaker stopped it',
        ],
        tasks: ['Essential container in task exited; web: exit code 1 (2 times)'],
        targets: ['unhealthy, Target.Timeout, Request timed out'],
        logLines: ['Traceback', 'KeyError: DATABASE_URL'],
      },
    ]);
  });

  test('says what to try', () => {
    expect(diagnose(state, goalOf(), undefined).suggestions).toEqual([
      expect.stringContaining('nothing answered the health check'),
      expect.stringContaining('the container ended by itself'),
    ]);
  });

  test('a resource that failed first is the cause, whatever the services say', () => {
    const failed = event('Rule', 'CREATE_FAILED', {
      type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
      reason: 'Priority 5 is currently in use',
    });
    const diagnosis = diagnose(stateOf({ events: [failed] }), goalOf(), undefined);
    expect(diagnosis.cause).toBe(
      'Rule (AWS::ElasticLoadBalancingV2::ListenerRule) CREATE_FAILED: Priority 5 is currently in use',
    );
    expect(diagnosis.services).toEqual([]);
  });

  test('alarms that went off are named', () => {
    const alarmed = deployment({ status: 'ROLLBACK_SUCCESSFUL', triggeredAlarms: ['api-5xx'] });
    const [service] = diagnose(stateOf({ deployment: alarmed, evidence: none }), goalOf(), undefined).services;
    expect(service?.deployment).toContain('alarm api-5xx went off');
  });

  test('without any reason it says so', () => {
    expect(diagnose(stateOf({}), goalOf(), undefined).cause).toBe('AWS gave no reason');
    expect(diagnose(stateOf({}), goalOf(), 'the stack ended as X').cause).toBe('the stack ended as X');
  });
});

describe('suggest', () => {
  test.each([
    ['exec /app/start: exec format error', /another processor/],
    ['OutOfMemoryError: Container killed due to memory usage; web: exit code 137', /raise `memory`/],
    ['CannotPullContainerError: pull image manifest has been retried', /could not be pulled/],
    ['ResourceInitializationError: unable to pull secrets or registry auth', /names under `secrets`/],
    ['Task failed ELB health checks in (target-group arn:x)', /`http.healthcheck.path`/],
    ['User: arn:x is not authorized to perform: ecs:CreateService', /lacks a permission/],
    ['Capacity is unavailable at this time', /no capacity/],
    ['Received 1 FAILURE signal(s) out of 1.', /cloud-init-output/],
    ['Failed to receive 1 resource signal(s) within the specified duration', /cloud-init-output/],
    ['prod-logs already exists', /remove or import it/],
    ['The maximum number of VPCs has been reached.', /quota/],
  ])('%s', (text, advice) => {
    expect(suggest([text])).toEqual([expect.stringMatching(advice)]);
  });

  test('a role that IAM does not let be made points to the boundary first', () => {
    const [first] = suggest(['arn:x is not authorized to perform: iam:CreateRole on resource: y']);
    expect(first).toMatch(/--permissions-boundary/);
  });

  test('a container that ECS stopped itself says nothing of the program', () => {
    expect(suggest(['web: exit code 143'])).toEqual([]);
  });
});
