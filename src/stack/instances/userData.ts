/** What an instance runs when it starts: the agent, then the script of the file with its variables and secrets. */

import type { Config, InstancesConfig, SecretSource } from '../../config/model.ts';
import { sortedSecrets, valueFrom } from '../compute/secrets.ts';
import { hash, stackName } from '../names.ts';
import type { Offer } from '../offer.ts';
import type { Base64, Join, Resolvable } from '../resolvable.ts';
import { agentLines } from './agent.ts';

/**
 * Where the instance finds its variables and secrets, for shells and for systemd's EnvironmentFile: `NAME=value`, and
 * `NAME='a value'` where it must be, for Docker takes quotes as they stand.
 */
const ENVIRONMENT = '/etc/inferloop/environment';
const SCRIPT = '/var/lib/inferloop/user-data';

export interface UserDataRequest {
  readonly config: Config;
  readonly instances: InstancesConfig;
  /** What they use. */
  readonly offers: readonly Offer[];
  /** Name of their log group; undefined without the agent. */
  readonly logGroup: Resolvable<string> | undefined;
  /** Logical id of the group that waits for the end of it; undefined: nobody does. */
  readonly awaitedBy: string | undefined;
}

type Lines = readonly Resolvable<string>[];

/** Values of secrets are no part of it: the instance fetches them with its own role. */
export function buildUserData(request: UserDataRequest): Base64 {
  const { config, instances, offers, logGroup, awaitedBy } = request;
  const lines: Lines = [
    '#!/bin/bash',
    'set -euo pipefail',
    ...(awaitedBy === undefined ? [] : [signalLine(config, awaitedBy)]),
    ...writeFile(ENVIRONMENT, '0600', variableLines(request)),
    // Before all that may fail: it brings the log that says why.
    ...(logGroup === undefined ? [] : agentLines(logGroup, writeFile)),
    ...secretLines(config.region, instances, offers),
    'set -a',
    `. ${ENVIRONMENT}`,
    'set +a',
    ...scriptLines(instances),
    '',
  ];
  return { 'Fn::Base64': { 'Fn::Join': ['\n', lines] } };
}

/** Whatever ends the script, CloudFormation is told how (CloudFormation guide, "cfn-signal"). */
function signalLine(config: Config, group: string): string {
  const target = `--stack ${stackName(config)} --resource ${group} --region ${config.region}`;
  return `trap '/opt/aws/bin/cfn-signal --exit-code $? ${target}' EXIT`;
}

/** The mark that ends the file is made of what is in it, so that no line of it is the mark. */
function writeFile(path: string, mode: string, lines: Lines): Lines {
  const end = `END_${hash(JSON.stringify(lines), 8)}`;
  return [`install -D -m ${mode} /dev/stdin ${path} <<'${end}'`, ...lines, end];
}

/** Sorted by name: the order of the file's keys means nothing. */
function variableLines({ config, instances, offers }: UserDataRequest): Lines {
  const given: { readonly [name: string]: Resolvable<string> } = Object.assign(
    { AWS_REGION: config.region },
    instances.variables,
    ...offers.map((offer) => offer.variables),
  );
  return Object.entries(given)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => assign(name, value));
}

function assign(name: string, value: Resolvable<string>): string | Join {
  return typeof value === 'string' ? `${name}=${quote(value)}` : { 'Fn::Join': ['', [`${name}=`, value]] };
}

/** What AWS makes needs no quotes: names, ids and ARNs. */
const plain = '[A-Za-z0-9_./:@%+,=-]';

function quote(value: string): string {
  return new RegExp(`^${plain}+$`).test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

interface Fetched {
  readonly name: string;
  readonly arn: Resolvable<string>;
  readonly isParameter: boolean;
}

/** A function of bash, because a value may hold what ends a quote. */
const keep = [
  'keep() {',
  `  if [[ $2 =~ ^${plain}+$ ]]; then printf '%s=%s\\n' "$1" "$2"`,
  `  else local quote="'" escaped="'\\\\''"; printf "%s='%s'\\n" "$1" "\${2//$quote/$escaped}"; fi >> ${ENVIRONMENT}`,
  '}',
];

function secretLines(region: string, { secrets }: InstancesConfig, offers: readonly Offer[]): Lines {
  const own = sortedSecrets(secrets).map(
    ({ name, source }): Fetched => ({ name, arn: valueFrom(source), isParameter: isParameter(source) }),
  );
  const given = offers
    .flatMap((offer) => Object.entries(offer.secrets))
    .map(([name, arn]): Fetched => ({ name, arn, isParameter: false }));
  const all = [...own, ...given].sort((a, b) => (a.name < b.name ? -1 : 1));
  return all.length === 0 ? [] : [...keep, ...all.flatMap((secret) => fetchLines(region, secret))];
}

function isParameter(source: SecretSource): boolean {
  return source.kind === 'parameter' || (source.kind === 'arn' && source.arn.split(':')[2] === 'ssm');
}

/** Fetched before it is kept: a command inside another's arguments may fail and nobody stops. */
function fetchLines(region: string, { name, arn, isParameter: isOfSsm }: Fetched): Lines {
  const [before, after] = isOfSsm
    ? ['ssm get-parameters --with-decryption --names', "--query 'Parameters[0].Value'"]
    : ['secretsmanager get-secret-value --secret-id', '--query SecretString'];
  return [
    { 'Fn::Join': ['', [`value=$(aws ${before} `, arn, ` ${after} --output text --region ${region})`]] },
    `keep ${name} "$value"`,
  ];
}

function scriptLines({ userData }: InstancesConfig): Lines {
  if (userData?.file.kind !== 'text') return [];
  return [...writeFile(SCRIPT, '0700', [userData.file.text.replace(/\n$/, '')]), SCRIPT];
}
