/** What a reviewer must not miss in a plan: data that may be lost, traffic that may move, doors that open. */

import type { Config } from '../config/model.ts';
import type { ChangedRule } from '../stack/deployed.ts';
import { listNewGrants, listPermissions, listPublicIngress } from './grants.ts';
import type { Affected, Change, Plan, Risk, RiskKind, Rollout } from './model.ts';
import { describeWeights, listChangedRules } from './routing.ts';
import type { ReadableResource, ReadableResources } from './snapshot.ts';

export interface RiskInput {
  readonly kind: Plan['kind'];
  readonly changes: readonly Change[];
  readonly before: ReadableResources;
  readonly after: ReadableResources;
  readonly config: Pick<Config, 'services' | 'stop'>;
  readonly rollouts: readonly Rollout[];
}

/** Types whose end is the end of data or of keys to data. */
const statefulTypes = [
  'AWS::Backup::BackupVault',
  'AWS::Cognito::UserPool',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::EC2::Volume',
  'AWS::ECR::Repository',
  'AWS::EFS::FileSystem',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::Kinesis::Stream',
  'AWS::KMS::Key',
  'AWS::Logs::LogGroup',
  'AWS::OpenSearchService::Domain',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
  'AWS::SQS::Queue',
];

/** RDS User Guide, "Settings for DB instances": a change of these restarts the database, and it is made at once. */
const restarting = ['BackupRetentionPeriod', 'DBInstanceClass', 'DBParameterGroupName', 'EngineVersion'];
/** What takes along whatever runs or waits in it (AWS Batch User Guide, "Deleting a job queue"). */
const running = ['AWS::Batch::ComputeEnvironment', 'AWS::Batch::JobQueue'];

/** What decides where a request goes. */
const routing = [
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
];

const keeps = ['Retain', 'RetainExceptOnCreate', 'Snapshot', 'ReplaceAndRetain', 'ReplaceAndSnapshot'];

/** In the order in which a reviewer should read them. */
export function buildRisks(input: RiskInput): readonly Risk[] {
  if (input.kind === 'no-changes') return [];
  const { before, after, changes } = input;
  const stateful = listStateful(changes, before);
  const lost = stateful.filter((change) => destroys(change) && !isKept(change));
  const replaced = stateful.filter((change) => mayReplace(change) && isKept(change));
  const snapshots = stateful.filter(({ action, policyAction }) => action === 'remove' && policyAction === 'Snapshot');
  const updates = input.kind === 'update';
  const routes = updates ? changes.filter(routesTraffic) : [];
  const rules = listChangedRules(before, after).filter((rule) => routes.some((change) => isAmong([rule], change)));
  return [
    risk('data-loss', 'caution', lost.map(affectedBy)),
    risk('stateful-replacement', 'warning', replaced.map(affectedBy)),
    risk('stateful-removal', 'warning', snapshots.map(affectedBy)),
    risk('database-restart', 'warning', changes.flatMap(restartOf)),
    risk('runs-end', 'warning', changes.filter(endsRuns).map(affectedBy)),
    risk('instances-replaced', 'warning', listReplacedInstances(changes, after)),
    risk('stopped-database', 'warning', updates ? listStopped(input, changes.filter(changesDatabase)) : []),
    risk('outage', 'caution', routes.filter(isEmptied).map(affectedBy)),
    risk(
      'traffic-rollback',
      input.rollouts.length > 0 ? 'caution' : 'warning',
      rules.flatMap((rule) => sentBack(rule, routes)),
    ),
    risk('traffic-kept', 'warning', rules.map(kept)),
    risk(
      'traffic',
      'warning',
      routes.filter((change) => !isEmptied(change) && !isAmong(rules, change)).map(affectedBy),
    ),
    risk('iam-widening', 'warning', updates ? listNewGrants(listPermissions(before), listPermissions(after)) : []),
    risk(
      'public-ingress',
      updates ? 'warning' : 'note',
      listNewGrants(listPublicIngress(before), listPublicIngress(after)),
    ),
    risk('shared-rollback', 'note', updates && input.rollouts.length > 1 ? input.rollouts.map(serviceOf) : []),
    risk('stopped-rollout', 'note', updates ? listStopped(input, input.rollouts.map(serviceOf)) : []),
    risk('no-redundancy', 'note', input.config.services.filter(isAlone).map(serviceNamed)),
    risk('shell', 'note', input.config.services.filter(({ exec }) => exec).map(serviceNamed)),
    risk('plain-http', 'note', listNewPlainListeners(input)),
  ].flatMap((found) => found ?? []);
}

/** Changes of what holds data, or keys to data. */
export function listStateful(changes: readonly Change[], before: ReadableResources): readonly Change[] {
  return changes.filter(({ type, logicalId }) => statefulTypes.includes(type) && !isFilled(before[logicalId]));
}

/** A secret that the template itself fills holds nothing that would be lost with it. */
function isFilled(before: ReadableResource | undefined): boolean {
  if (before?.type !== 'AWS::SecretsManager::Secret') return false;
  return before.properties.GenerateSecretString !== undefined || before.properties.SecretString !== undefined;
}

function restartOf(change: Change): readonly Affected[] {
  if (change.type !== 'AWS::RDS::DBInstance' || change.action !== 'modify') return [];
  const changed = change.properties.filter(({ path }) => restarting.includes(path)).filter(restarts);
  if (changed.length === 0) return [];
  const detail = `because of ${changed.map(({ path }) => path).join(', ')}`;
  return [{ logicalId: change.logicalId, type: change.type, detail }];
}

/** Days of backups only when they begin or end. */
function restarts({ path, before, after }: Change['properties'][number]): boolean {
  return path !== 'BackupRetentionPeriod' || before === '0' || after === '0';
}

function risk(kind: RiskKind, level: Risk['level'], affected: readonly Affected[]): Risk | undefined {
  return affected.length === 0 ? undefined : { kind, level, affected };
}

export function mayReplace(change: Change): boolean {
  return change.action === 'replace' || change.replacement === 'Conditional';
}

function destroys(change: Change): boolean {
  return change.action === 'remove' || mayReplace(change);
}

function endsRuns(change: Change): boolean {
  return running.includes(change.type) && destroys(change);
}

/** What makes a group replace what runs in it (CloudFormation guide, "UpdatePolicy attribute"). */
const ofInstances = /^(LaunchTemplate|MixedInstancesPolicy|VPCZoneIdentifier)\b/;

/** A change set need not name the group whose launch template has a new version, though CloudFormation updates it. */
function listReplacedInstances(changes: readonly Change[], after: ReadableResources): readonly Affected[] {
  const modified = changes.filter(({ action }) => action === 'modify');
  const templates = modified.filter(({ type }) => type === 'AWS::EC2::LaunchTemplate');
  const groups = Object.values(after).filter(({ type }) => type === 'AWS::AutoScaling::AutoScalingGroup');
  return groups.flatMap(({ logicalId, type, declaration }) => {
    if (changes.some((change) => change.logicalId === logicalId && change.action !== 'modify')) return [];
    const text = JSON.stringify(declaration.Properties);
    const own = modified.filter((change) => change.logicalId === logicalId);
    const because = [
      ...own.flatMap(({ properties }) => properties.map(({ path }) => path)).filter((path) => ofInstances.test(path)),
      ...templates.filter((template) => text.includes(`"${template.logicalId}"`)).flatMap(namesOfTemplate),
    ];
    const names = [...new Set(because.map((path) => path.split(/[.[]/)[0] ?? path))].sort();
    return names.length === 0 ? [] : [{ logicalId, type, detail: `because of ${names.join(', ')}` }];
  });
}

function changesDatabase({ type, action }: Change): boolean {
  return type === 'AWS::RDS::DBInstance' && (action === 'modify' || action === 'replace');
}

/** What is deployed may be stopped just then: the clock of a merge nobody knows. */
function listStopped(
  { config: { stop } }: RiskInput,
  affected: readonly Pick<Affected, 'logicalId' | 'type'>[],
): readonly Affected[] {
  if (stop === undefined) return [];
  const detail = `${stop.cron} to ${stop.until}, ${stop.timezone}`;
  return affected.map(({ logicalId, type }) => ({ logicalId, type, detail }));
}

function namesOfTemplate({ properties }: Change): readonly string[] {
  const names = properties.map(({ path }) => path.replace(/^LaunchTemplateData\./, ''));
  return names.length === 0 ? ['LaunchTemplate'] : names;
}

/** Without a policy CloudFormation deletes. */
function isKept(change: Change): boolean {
  return change.policyAction !== undefined && keeps.includes(change.policyAction);
}

function routesTraffic(change: Change): boolean {
  return routing.includes(change.type) && change.action !== 'add' && change.action !== 'import';
}

/** The rules forward to the new one as soon as it is there; tasks come into it only by the deployment that follows. */
function isEmptied(change: Change): boolean {
  return change.type === 'AWS::ElasticLoadBalancingV2::TargetGroup' && mayReplace(change);
}

function isAmong(rules: readonly ChangedRule[], { logicalId }: Change): boolean {
  return rules.some((rule) => rule.logicalId === logicalId);
}

function kept({ logicalId, type, sent }: ChangedRule): Affected {
  return { logicalId, type, detail: describeWeights(sent) };
}

/** CloudFormation's rollback sends a rule as the template before had it; a replaced one is still there as it was. */
function sentBack(rule: ChangedRule, changes: readonly Change[]): readonly Affected[] {
  const { logicalId, type, deployed, sent } = rule;
  const [now, then] = [describeWeights(sent), describeWeights(deployed)];
  const replaced = changes.some((change) => change.action === 'replace' && isAmong([rule], change));
  return now === then || replaced ? [] : [{ logicalId, type, detail: `now ${now}, after a rollback ${then}` }];
}

/** `removed`, `replaced because of Engine`. */
export function affectedBy(change: Change): Affected {
  return { logicalId: change.logicalId, type: change.type, detail: describe(change) };
}

function describe(change: Change): string {
  if (change.action === 'remove') return 'removed';
  if (!mayReplace(change)) return 'modified';
  const names = change.properties.filter((property) => property.replaces).map((property) => property.path);
  const because = names.length === 0 ? '' : ` because of ${names.join(', ')}`;
  return `${change.action === 'replace' ? 'replaced' : 'may be replaced'}${because}`;
}

function isAlone({ count }: Config['services'][number]): boolean {
  return (count.kind === 'fixed' ? count.tasks : count.minimum) === 1;
}

function serviceNamed({ key }: { readonly key: string }): Affected {
  return { logicalId: key, type: 'AWS::ECS::Service', detail: undefined };
}

function serviceOf({ service }: Rollout): Affected {
  return serviceNamed({ key: service });
}

/** Plain listeners that are new, changed, or have just lost the one with TLS; who knows the others need not read it again. */
function listNewPlainListeners({ changes, before, after }: RiskInput): readonly Affected[] {
  const changed = changes.map(({ logicalId }) => logicalId);
  const known = listPlainListeners(before).filter(({ logicalId }) => !changed.includes(logicalId));
  const fresh = listPlainListeners(after).filter((one) => !known.some(({ logicalId }) => logicalId === one.logicalId));
  const doors = listPublicIngress(after).filter((door) => door.type.startsWith('AWS::EC2::'));
  const open = doors.map(({ detail }) => detail);
  return fresh.map(({ logicalId, type, properties }) => {
    const port = `port ${String(properties.Port)}`;
    return { logicalId, type, detail: isOpen(port, open) ? port : `${port} (no rule opens it to the internet)` };
  });
}

/** Ranges of ports may hold any port: what is not surely closed is told without a word on who reaches it. */
function isOpen(port: string, open: readonly string[]): boolean {
  return open.some((detail) => detail === port || !detail.startsWith('port '));
}

/** Listeners without TLS on a load balancer that has none with it. */
function listPlainListeners(resources: ReadableResources): readonly ReadableResource[] {
  const listeners = Object.values(resources).filter(({ type }) => type === 'AWS::ElasticLoadBalancingV2::Listener');
  const secured = listeners
    .filter((one) => one.properties.Protocol === 'HTTPS')
    .map((one) => one.properties.LoadBalancerArn);
  return listeners.filter(
    ({ properties }) => properties.Protocol === 'HTTP' && !secured.includes(properties.LoadBalancerArn),
  );
}
