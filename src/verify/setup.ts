/** What the experiments share, made when the first of them asks for it: a service, roles, one failed rollout. */

import { createChangeSet } from '../commands/changeSet.ts';
import type { ChangeSet } from '../plan/changeSet.ts';
import { renderJson } from '../stack/json.ts';
import { buildAccess, type RoleKey, roles } from './access.ts';
import { type Account, type Permission, probePatiently } from './account.ts';
import { deployWhole } from './deployment.ts';
import { type FailedRollout, failRollout } from './failedRollout.ts';
import type { Names } from './names.ts';
import { buildService, type Place, type ServiceStack, type ServiceVersion } from './service.ts';

export interface Setup {
  readonly account: Account;
  readonly names: Names;
  service(): Promise<DeployedService>;
  /** The update to a version whose tasks all exit, and the way back. */
  failedRollout(): Promise<FailedRollout>;
  /** The account with the permissions of one of the roles; denied where the caller cannot assume any. */
  as(role: RoleKey): Promise<Permission<Account>>;
  /** Lets the reader do this in the repository, and nothing else. */
  grantReader(action: string): Promise<void>;
  /** A CREATE change set of the planner for a stack that is never created. */
  planned(): Promise<Permission<ChangeSet>>;
  /** Makes one more for that stack. */
  propose(account: Account, name: string): Promise<ChangeSet>;
}

export interface DeployedService extends Pick<ServiceStack, 'service'> {
  /** By logical id. */
  physicalId(logicalId: string | undefined): string;
  update(changes: Partial<ServiceVersion>): Promise<void>;
}

export interface SetupRequest {
  readonly account: Account;
  readonly names: Names;
  readonly image: string;
}

export function createSetup({ account, names, image }: SetupRequest): Setup {
  const { stacks, line } = account;
  const createdAt = account.clock.now().toISOString();
  const place: Place = { names, region: account.region, image, createdAt };
  let version: ServiceVersion = { release: 'first', logs: 30, fails: false };

  async function deployService(name: string, changes: Partial<ServiceVersion>): Promise<ServiceStack> {
    const next = { ...version, ...changes };
    const built = buildService(place, next);
    await deployWhole(account, { stackName: names.service, name: `${names.prefix}-${name}`, ...built });
    version = next;
    return built;
  }

  async function createService(): Promise<DeployedService> {
    line(`deploying the service in ${names.service}: some minutes`);
    const { service } = await deployService('first', {});
    const resources = await stacks.resources(names.service);
    return {
      service,
      physicalId: (logicalId = '') => resources[logicalId]?.physicalId ?? '',
      async update(changes) {
        line(`updating ${names.service}: ${Object.keys(changes).join(', ')}`);
        await deployService(Object.entries(changes).flat().join('-'), changes);
      },
    };
  }

  async function deployAccess(name: string, readerAction: string | undefined): Promise<void> {
    const templateBody = buildAccess(names, readerAction);
    const changeSetName = `${names.prefix}-${name}`;
    await deployWhole(account, { stackName: names.access, name: changeSetName, templateBody, parameters: {} });
  }

  async function createRoles() {
    line(`making the roles in ${names.access}`);
    await deployAccess('roles', undefined);
    const resources = await stacks.resources(names.access);
    return (role: RoleKey) =>
      `arn:${account.partition}:iam::${account.id}:role/${resources[roles[role]]?.physicalId ?? ''}`;
  }

  const service = once(createService);
  const roleArns = once(createRoles);

  async function as(role: RoleKey): Promise<Permission<Account>> {
    const arn = (await roleArns())(role);
    return probePatiently(account, () => account.as(arn));
  }

  async function propose(proposer: Account, name: string): Promise<ChangeSet> {
    const request = { stackName: names.review, name: `${names.prefix}-${name}`, kind: 'create' as const };
    const description = 'change set of npm run verify:aws; never executed';
    const rest = { parameters: {}, description, capabilities: [], executionRole: undefined, tags: {} };
    return createChangeSet({ ...request, ...rest, templateBody: renderJson(nothing) }, proposer);
  }

  return {
    account,
    names,
    service,
    as,
    propose,
    failedRollout: once(async () => {
      const { service: web, physicalId } = await service();
      const failing = buildService(place, { ...version, release: 'failing', fails: true });
      line(`deploying a version that fails in ${names.service}: ten minutes or more`);
      const next = { stackName: names.service, name: `${names.prefix}-failing`, ...failing };
      return failRollout(account, next, { logicalId: web.logicalId, arn: physicalId(web.logicalId) });
    }),
    grantReader: (action) => deployAccess('reader', action),
    planned: once(async () => {
      const planner = await as('planner');
      return planner.kind === 'denied' ? planner : probePatiently(account, () => propose(planner.value, 'planned'));
    }),
  };
}

/** The smallest stack that there is; it costs nothing, even if somebody executed it. */
const nothing = {
  AWSTemplateFormatVersion: '2010-09-09',
  Resources: { Nothing: { Type: 'AWS::CloudFormation::WaitConditionHandle' } },
};

/** What failed once is not tried again: every question that needs it gets the same reason. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
