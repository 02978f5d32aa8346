/** Starts the sandbox: a small AWS and GitHub on 127.0.0.1, and hands out what tests, demo and runner hold on to. */

import { type Aws, createAws } from './aws.ts';
import { createClock, type SandboxClock } from './clock.ts';
import { createFaults, type Fault, type Faults } from './faults.ts';
import { createGitHub, type GitHub } from './github/index.ts';
import { createOidc, type Oidc } from './oidc/index.ts';
import { createRequestLog, type RequestLog, recordRequests } from './requestLog.ts';
import { type HttpServer, listen } from './server.ts';
import { readSpecification } from './spec/specification.ts';

export { parseFault } from './faults.ts';

export interface SandboxOptions {
  /** Divides every duration; 1, as slow as AWS, when left out. */
  readonly speed?: number;
  /** Instead of a speed: a clock whose speed changes, say. */
  readonly clock?: SandboxClock;
  /** Milliseconds that every answer takes longer. */
  readonly latency?: number;
  readonly faults?: readonly Fault[];
  /** Milliseconds that a stage of a service deployment lasts at least, at any speed; 0 when left out. */
  readonly shortestStage?: number;
  /** File that gets one line of JSON per request. */
  readonly log?: string;
  /** Port of the AWS endpoint; any free one when left out. */
  readonly port?: number;
  /** Where git is looked for, as in the variable PATH. */
  readonly path: string;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  readonly aws: string;
  readonly github: string;
  readonly oidc: string;
  /** `127.0.0.1:PORT` */
  readonly registry: string;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** What cannot be done over the wire: seeding images, ending sessions. */
  readonly cloud: Aws;
  /** Making repositories and pull requests, merging them. */
  readonly forge: GitHub;
  readonly jobs: Oidc;
  stop(): Promise<void>;
}

/** The name under which roles trust the sandbox's issuer. */
const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const clock = options.clock ?? createClock(options.speed ?? 1);
  const faults = createFaults(options.faults ?? []);
  const log = createRequestLog(options.log);
  const latency = options.latency ?? 0;

  /** The parts know each other's addresses, which exist only when all of them listen. */
  const addresses = { aws: '', github: '', oidc: '', registry: '' };
  const cloud = createAws({
    clock,
    faults,
    log,
    specification: await readSpecification(),
    shortestStage: options.shortestStage ?? 0,
    registry: () => addresses.registry,
    issuers: () => [{ url: addresses.oidc, host: GITHUB_ISSUER }],
  });
  const forge = await createGitHub({ clock, faults, log, address: () => addresses.github, path: options.path });
  const jobs = await createOidc({ clock, issuer: () => addresses.oidc, admit: forge.jobs.admit });

  const servers: HttpServer[] = [];
  const stop = async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await forge.stop();
  };
  try {
    const aws = await listen(cloud.handler, { port: options.port ?? 0, latency });
    servers.push(aws);
    const github = await listen(forge.handler, { latency });
    servers.push(github);
    const oidc = await listen(recordRequests('oidc', jobs.handler, log, clock), { latency });
    servers.push(oidc);
    const registry = await listen(cloud.registryHandler, { latency });
    servers.push(registry);
    Object.assign(addresses, { aws: aws.url, github: github.url, oidc: oidc.url, registry: registry.host });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...addresses, clock, faults, log, cloud, forge, jobs, stop };
}
