/** Works at the gates of a rollout: runs releases, asks test ports, and tells ECS to go on or back. */

import type { Gates, Probe, Services, Stacks } from '../ports.ts';
import type { GateSight, GateWork } from '../rollout/model.ts';
import type { ReleaseTask } from '../rollout/observation.ts';
import { LOAD_BALANCER } from '../stack/loadBalancer.ts';
import type { StackService } from '../stack/model.ts';

/** Enough of a migration's log to see what it was at. */
const LOG_LINES = 20;

export interface GatePorts {
  readonly stacks: Stacks;
  readonly services: Services;
  readonly gates: Gates;
  readonly probe: Probe;
}

export async function workAtGate(
  work: GateWork,
  service: StackService,
  stackArn: string,
  ports: GatePorts,
): Promise<GateSight> {
  switch (work.kind) {
    case 'release':
      return { kind: 'release', task: await runRelease(work, service, ports) };
    case 'checks': {
      const origin = await readOrigin(service, stackArn, ports);
      const answers = await Promise.all(
        work.checks.map(({ path, withinSeconds }) => ports.probe.ask(`${origin}${path}`, withinSeconds)),
      );
      return { kind: 'checks', answers };
    }
    case 'tell':
      await ports.gates.endPause(work.deployment, work.pause, work.action);
      return { kind: 'told' };
    case 'stop':
      await ports.gates.stop(work.deployment);
      return { kind: 'told' };
  }
}

async function runRelease(
  { deployment, revision, command, task }: Extract<GateWork, { kind: 'release' }>,
  { key, logGroup }: StackService,
  { gates, services }: GatePorts,
): Promise<ReleaseTask> {
  const seen =
    task === undefined
      ? await gates.startRelease({ deployment, revision, container: key, command })
      : await gates.readRelease(task, key);
  if (seen.arn === undefined || seen.status !== 'STOPPED' || seen.exitCode === 0) return seen;
  // As the awslogs driver names them: prefix, container, task.
  const stream = `${key}/${key}/${seen.arn.split('/').at(-1)}`;
  return { ...seen, logLines: await services.logTail(logGroup, LOG_LINES, stream) };
}

/** Where the test port answers, without a slash at the end. The outputs of a stack tell it only when all is over. */
export async function readOrigin(
  { testName, testScheme, testPort }: StackService,
  stackArn: string,
  { stacks, gates }: Pick<GatePorts, 'stacks' | 'gates'>,
): Promise<string> {
  if (testName !== undefined) return `${testScheme}://${testName}:${testPort}`;
  const balancer = (await stacks.resources(stackArn))[LOAD_BALANCER]?.physicalId ?? '';
  return `${testScheme}://${await gates.balancerName(balancer)}:${testPort}`;
}
