/** The AWS of the sandbox: every service on one endpoint, and the registry beside it. */

import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../template/model.ts';
import { createBatchBehaviours } from './batch/behaviours.ts';
import type { Behaviours } from './behaviour.ts';
import type { SandboxClock } from './clock.ts';
import { createCloudFormation } from './cloudformation/index.ts';
import { createEc2Behaviours } from './ec2/behaviours.ts';
import { createNetworkAclBehaviours } from './ec2/networkAcls.ts';
import { createEcr } from './ecr/index.ts';
import { createEcs } from './ecs/index.ts';
import { createElb } from './elb/index.ts';
import { createBalancerHandler } from './elb/requests.ts';
import type { Faults } from './faults.ts';
import { createIam } from './iam/index.ts';
import type { IamStore } from './iam/store.ts';
import { createLambdaBehaviours } from './lambda/behaviours.ts';
import { logTargetOf } from './logs/awslogs.ts';
import { createLogs } from './logs/index.ts';
import { createPricing } from './pricing/index.ts';
import type { Product } from './pricing/products.ts';
import { createRegistryHandler } from './registry/endpoint.ts';
import { createLogins } from './registry/logins.ts';
import { seedImage } from './registry/seed.ts';
import { createRepository, holdsImage, type Repositories } from './registry/store.ts';
import type { RequestLog } from './requestLog.ts';
import { createRoute53 } from './route53/index.ts';
import { createS3 } from './s3/index.ts';
import type { Handler } from './server.ts';
import { ACCOUNT_ID, type AnswerObject, AwsError, type AwsService, type Caller } from './service.ts';
import type { Specification } from './spec/specification.ts';
import { createSsm } from './ssm/index.ts';
import { createSts } from './sts/index.ts';
import { createSessions, type Sessions } from './sts/sessions.ts';
import type { Issuer } from './sts/webIdentity.ts';
import { createAwsHandler } from './wire/endpoint.ts';

/** Where `ask` asks; requests over the wire name their own. */
const REGION = 'us-east-1';

export interface AwsDependencies {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly specification: Specification;
  /** Milliseconds that a stage of a service deployment lasts at least. */
  readonly shortestStage: number;
  /** `127.0.0.1:PORT`, known once the registry listens. */
  readonly registry: () => string;
  /** Whose tokens STS can verify. */
  readonly issuers: () => readonly Issuer[];
}

export interface Aws {
  readonly handler: Handler;
  readonly registryHandler: Handler;
  readonly iam: IamStore;
  readonly sessions: Sessions;
  readonly repositories: Repositories;
  /** The price list, to be changed by tests. */
  products(): Product[];
  /** Puts an image there without Docker; makes the repository when it does not exist. Returns the digest. */
  seedImage(repository: string, tag: string): string;
  /** Puts a stack in a state that is hard to get into, for tests of what follows from it. */
  setStackStatus(stackName: string, status: string): void;
  /** Asks a service as the account's root without the wire: how demo and tests set an account up. */
  ask(service: string, operation: string, input: JsonObject): Promise<AnswerObject>;
}

export function createAws(dependencies: AwsDependencies): Aws {
  const { clock, faults, log, specification, shortestStage, registry, issuers } = dependencies;
  const repositories: Repositories = new Map();
  const sessions = createSessions(clock);
  const logins = createLogins(clock);
  const iam = createIam({ clock });
  const ecr = createEcr({ clock, repositories, logins, registry });
  const logs = createLogs({ clock });
  const ssm = createSsm({ clock });
  const pricing = createPricing({ clock });
  const elb = createElb();
  const s3 = createS3({ clock, specification });
  const ecs = createEcs({
    clock,
    elb: elb.store,
    faults,
    shortestStage,
    imageExists: (reference) => holdsImage(repositories, registry(), reference),
    writeLog(revision, task, line) {
      const target = logTargetOf(revision.taskDefinition.properties, task.arn);
      if (target !== undefined) logs.write(target.group, target.stream, line);
    },
  });
  const behaviours: Behaviours = {
    ...iam.behaviours,
    ...createBatchBehaviours(),
    ...createEc2Behaviours(),
    ...ecr.behaviours,
    ...logs.behaviours,
    ...ssm.behaviours,
    ...createNetworkAclBehaviours(),
    ...elb.behaviours,
    ...createRoute53().behaviours,
    ...s3.behaviours,
    ...createLambdaBehaviours({
      specification,
      readObject: s3.readObject,
      imageExists: (reference) => holdsImage(repositories, registry(), reference),
    }),
    ...ecs.behaviours,
  };
  const { readParameter } = ssm;
  const { readObject } = s3;
  const cloudFormation = createCloudFormation({ clock, specification, behaviours, readObject, readParameter });
  const services: readonly AwsService[] = [
    cloudFormation.service,
    createSts({ clock, iam, sessions, issuers }),
    iam.service,
    ecr.service,
    logs.service,
    ssm.service,
    elb.service,
    ecs.service,
    pricing.service,
    s3.service,
  ];
  const { permissions } = iam;
  return {
    handler: createBalancerHandler(
      elb.store,
      faults,
      createAwsHandler({ services, clock, faults, log, sessions, permissions }),
    ),
    registryHandler: createRegistryHandler({ clock, faults, log, logins, permissions, repositories }),
    iam: iam.store,
    sessions,
    repositories,
    products: pricing.products,
    seedImage(name, tag) {
      const settings = { immutableTags: true, scanOnPush: true, tags: new Map() };
      const repository = repositories.get(name) ?? createRepository(repositories, name, settings, clock.now());
      return seedImage(repository, tag, clock.now());
    },
    setStackStatus: (stackName, status) => cloudFormation.setStatus(REGION, stackName, status),
    async ask(name, operation, input) {
      const asked = services.find((service) => service.name === name)?.operations[operation];
      if (asked === undefined) throw new AwsError('InvalidAction', `Could not find operation ${operation} of ${name}`);
      const caller: Caller = { kind: 'root', arn: `arn:aws:iam::${ACCOUNT_ID}:root`, roleName: undefined };
      return (await asked.run({ input, caller, region: REGION, requestId: randomUUID(), endpoint: '' })) ?? {};
    },
  };
}
