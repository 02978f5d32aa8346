/** The configuration of an environment as its stack: every part in order, each handed the references it needs. */

import { answeringOf } from '../config/answering.ts';
import type { Finding } from '../config/checks/finding.ts';
import type { Config } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { Template } from '../template/model.ts';
import { buildApi } from './api.ts';
import { buildBackup } from './backup.ts';
import { boundary } from './boundary.ts';
import { buildBudget } from './budget.ts';
import { buildCluster } from './compute/capacity.ts';
import { buildFunction } from './compute/function.ts';
import { buildJob } from './compute/job.ts';
import { buildOutputs, buildPlace } from './compute/place.ts';
import { buildService } from './compute/service.ts';
import { customize } from './customize.ts';
import { buildDatabases } from './database/build.ts';
import { buildDeclaration, byName } from './declaration.ts';
import { keepDeployed, type LiveWeights } from './deployed.ts';
import { buildEdge, domainOutput } from './edge.ts';
import { buildEncryption } from './encryption.ts';
import { admitRunners } from './endpoints.ts';
import { buildFlowLog } from './flowLog.ts';
import { buildInstances } from './instances/build.ts';
import { buildListeners } from './listeners.ts';
import { buildLoadBalancer, isWebService } from './loadBalancer.ts';
import { attribute, type Resource, type Stack } from './model.ts';
import { buildMonitoring } from './monitoring/build.ts';
import { buildNotifications } from './monitoring/notifications.ts';
import { stackName } from './names.ts';
import { buildNetwork, needsNetwork, refuseMove } from './network.ts';
import { buildPriorities } from './priorities.ts';
import { buildStop } from './stop.ts';
import { buildStorage } from './storage.ts';
import { createdAt, stackTags, withTags } from './tags.ts';
import { buildVolumes } from './volumes.ts';

/**
 * The same configuration gives the same stack; `deployed` is the template that runs now, whose listener rules stay.
 * Those that must change take the `live` weights. Throws DeployError `config-invalid` for what `checkStack` finds.
 */
export function buildStack(config: Config, deployed: Template | undefined, live: LiveWeights = {}): Stack {
  const { stack, findings } = customize(config, makeStack(config, deployed));
  const [first] = findings;
  if (first !== undefined) throw new DeployError('config-invalid', first.message, { fault: 'user', hint: first.hint });
  const resources = Object.entries(stack.resources).map(([logicalId, declaration]) => {
    const own = Object.hasOwn(config.resources, logicalId);
    return [logicalId, own ? declaration : keepDeployed(logicalId, declaration, deployed, live)] as const;
  });
  return { ...stack, resources: byName(resources) };
}

/** Mistakes of the file that show only in its template. */
export function checkStack(config: Config): readonly Finding[] {
  return customize(config, makeStack(config, undefined)).findings;
}

function makeStack(config: Config, deployed: Template | undefined): Stack {
  const network = buildNetwork(config, deployed);
  const encryption = buildEncryption(config);
  const storage = buildStorage(config, encryption);
  const volumes = buildVolumes(config, encryption);
  const databases = buildDatabases(config, network, encryption, deployed);
  const backup = buildBackup(config, encryption, [...databases.arns, ...volumes.arns]);
  const offers = [...storage.offers, ...volumes.offers, ...databases.offers];
  const cluster = buildCluster(config);
  const clusters = config.services.length === 0 ? [] : [cluster];
  const webServices = config.services.filter(isWebService);
  const answering = answeringOf(config);
  if (answering.length > 0) refuseMove(network, deployed);
  const loadBalancer = answering.length === 0 ? undefined : buildLoadBalancer(config, network, webServices);
  const edge = loadBalancer && buildEdge(config, loadBalancer, storage);
  const listeners = loadBalancer && edge && buildListeners(loadBalancer, webServices, edge);
  const priorities = buildPriorities(answering);
  const services = config.services.map((service) =>
    buildService(
      { config, network, cluster, loadBalancer, listeners, answering, priorities, encryption, offers },
      service,
    ),
  );
  const jobs = config.jobs.map((job) => buildJob({ config, network, encryption, offers }, job));
  const instances = config.instances.map((group) =>
    buildInstances({ config, network, encryption, offers, loadBalancer, listeners, answering, priorities }, group),
  );
  const functions = config.functions.map((one) => buildFunction({ config, network, encryption, storage, offers }, one));
  const api = buildApi(config, functions);
  const notifications = buildNotifications(config, encryption);
  const placed = services.map((built) => ({ built, place: buildPlace(config, built) }));
  const resources: readonly Resource[] = admitRunners([
    ...(needsNetwork(config) ? [...network.resources, ...buildFlowLog(config, network, encryption)] : []),
    ...encryption.resources,
    ...storage.resources,
    ...volumes.resources,
    ...databases.resources,
    ...backup,
    ...clusters,
    ...(loadBalancer === undefined ? [] : [loadBalancer.securityGroup, loadBalancer.balancer]),
    ...(edge?.resources ?? []),
    ...(listeners?.resources ?? []),
    ...services.flatMap((service) => service.resources),
    ...jobs.flatMap((job) => job.resources),
    ...instances.flatMap((group) => group.resources),
    ...functions.flatMap((one) => one.resources),
    ...api.resources,
    ...buildStop(config, { instances, databases: databases.instances, arns: databases.arns }),
    ...buildMonitoring({ config, cluster, loadBalancer, services, jobs, notifications }),
    ...buildBudget(config, notifications),
  ]);
  return {
    name: stackName(config),
    description: `${config.environment} of ${config.project}, managed by Inferloop Deploy`,
    parameters: byName(
      [
        createdAt,
        boundary.parameter,
        ...services.flatMap(({ containers }) => containers.map(({ imageParameter }) => imageParameter)),
        ...jobs.map(({ imageParameter }) => imageParameter),
        ...functions.map(({ parameter }) => parameter),
      ].map((parameter) => [parameter.logicalId, parameter.declaration]),
    ),
    conditions: boundary.conditions,
    resources: byName(
      resources.map((part) => [part.logicalId, withTags(config, part.logicalId, buildDeclaration(part))]),
    ),
    outputs: byName([
      ...clusters.map(
        (one) => ['ClusterArn', { Description: 'The ECS cluster', Value: attribute(one, 'Arn') }] as const,
      ),
      ...(edge?.tls === undefined ? [] : Object.entries(domainOutput(edge.tls))),
      ...[...jobs, ...instances, api].flatMap((one) => Object.entries(one.outputs)),
      ...placed.flatMap(({ built, place }) =>
        Object.entries(buildOutputs(built, place, { config, loadBalancer, network })),
      ),
    ]),
    tags: stackTags(config),
    capabilities: ['CAPABILITY_IAM'],
    images: [
      ...services.flatMap(({ images }) => images),
      ...jobs.map(({ image }) => image),
      ...functions.flatMap(({ images }) => images),
    ],
    codes: functions.flatMap(({ codes }) => codes),
    services: placed.map(({ place }) => place),
  };
}
