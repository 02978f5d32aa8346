/** Checks of a group of instances: its size, its image and disk, what it is given, and who answers behind the load balancer. */

import { architectureOf, architectureOfImage } from '../instanceType.ts';
import type { InstancesConfig } from '../model.ts';
import { renderSize } from '../units.ts';
import { type At, checkVariables } from './container.ts';
import type { Finding, Subject } from './finding.ts';
import { checkHttp } from './http.ts';
import { checkHttpLimits } from './limits.ts';
import { checkUserData } from './userData.ts';

export function checkInstances(instances: InstancesConfig, { config, given }: Subject): readonly Finding[] {
  const at: At = (...path) => ['instances', instances.key, ...path];
  if (!given(at('type'))) {
    return [error([at('type')], '`type` is missing', 'for example `type: t3.medium`, or `t4g.medium` for ARM')];
  }
  return [
    ...checkRange(instances, at, given),
    ...checkImage(instances, at),
    ...checkDisk(instances, at),
    ...checkVariables(instances, at),
    ...checkSecrets(instances, at),
    ...checkPort(instances, at, given),
    ...(instances.http === undefined ? [] : [...checkHttp(instances.http, at), ...checkHttpLimits(instances.http, at)]),
    ...checkUserData(instances, at),
    ...(config.security.key.kind === 'arn' ? [foreignKey(at)] : []),
  ];
}

function error(paths: Finding['paths'], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}

function checkRange(
  { minimum, maximum, cpuPercentage, http }: InstancesConfig,
  at: At,
  given: Subject['given'],
): readonly Finding[] {
  const path = at('range');
  const range = `the range ${minimum}-${maximum}`;
  if (minimum > maximum) return [error([path], `${range} ends before it begins`, `write \`${maximum}-${minimum}\``)];
  if (maximum === 0) return [error([path], `${range} never has an instance`, 'write `0-1`, or remove the group')];
  const findings: Finding[] = [];
  if (cpuPercentage !== undefined && minimum === maximum) {
    const message = `\`cpu_percentage\` needs a range to scale in, and ${minimum}-${maximum} has none`;
    findings.push(error([at('cpu_percentage'), path], message, `write \`range: ${minimum}-${maximum + 1}\``));
  }
  if (http !== undefined && maximum === 1) {
    findings.push({
      severity: 'warning',
      paths: [given(path) ? path : at('http'), path],
      message:
        'nobody answers while the only instance is replaced, and a range that ends at 1 has no room for a second',
      hint: `write \`range: ${minimum}-2\`: the next one is then started first`,
    });
  }
  return findings;
}

function checkImage({ type, image }: InstancesConfig, at: At): readonly Finding[] {
  if (image.kind === 'ami') return [];
  const [needed, found] = [architectureOf(type), architectureOfImage(image.path)];
  if (found === undefined || found === needed) return [];
  const message = `${type} is ${needed}, and the image is for ${found}`;
  const hint = `write the parameter of one for ${needed}, or leave \`image\` out for Amazon Linux 2023`;
  return [error([at('image'), at('type')], message, hint)];
}

/** EBS user guide, "General Purpose SSD volumes": gp3 has 1 GiB to 64 TiB; the images of Amazon Linux take 8. */
const LEAST_DISK = 8;
const MOST_DISK = 65_536;

function checkDisk({ disk }: InstancesConfig, at: At): readonly Finding[] {
  if (disk >= LEAST_DISK && disk <= MOST_DISK) return [];
  const right = renderSize(disk < LEAST_DISK ? LEAST_DISK : MOST_DISK);
  const message = `\`disk\` must be from ${renderSize(LEAST_DISK)} to ${renderSize(MOST_DISK)}, not ${renderSize(disk)}`;
  return [error([at('disk')], message, `write \`disk: ${right}\``)];
}

/** Behind the name of a secret ECS finds a key in it; an instance gets the secret as it is. */
function checkSecrets({ secrets }: InstancesConfig, at: At): readonly Finding[] {
  return Object.entries(secrets).flatMap(([name, source]): readonly Finding[] => {
    if (source.kind !== 'arn' || source.arn.split(':').length <= 7) return [];
    const message = 'an instance gets the whole secret, and this ARN names a key in it';
    return [error([at('secrets', name)], message, `write \`${source.arn.split(':').slice(0, 7).join(':')}\``)];
  });
}

function checkPort({ http }: InstancesConfig, at: At, given: Subject['given']): readonly Finding[] {
  if (http === undefined || given(at('http', 'port'))) return [];
  const message = '`http` needs `port`: where the instances answer';
  return [error([at('http'), at('http', 'port')], message, 'for example `http: { port: 8080 }`')];
}

/** EC2 Auto Scaling guide, "Required AWS KMS key policy for use with encrypted volumes". */
function foreignKey(at: At): Finding {
  return {
    severity: 'warning',
    paths: [at(), ['security', 'key']],
    message: 'Auto Scaling starts instances with encrypted disks only if the policy of your key lets it',
    hint: 'allow AWSServiceRoleForAutoScaling to use the key and to grant it there, or write `key: managed`',
  };
}
