/** Asks for ECR's scan of the images that are built here, and refuses those in which it found too much. */

import type { Config, Severity } from '../config/model.ts';
import { DeployError } from '../errors.ts';
import type { PlannedImage } from '../plan/model.ts';
import type { Clock, ImageFinding, ImageScan, Log, Repositories } from '../ports.ts';
import type { Images } from './image.ts';

/** A scan takes seconds, that of a large image minutes. */
const LIMIT_SECONDS = 600;
/** So long after its push an image may have no scan yet; later it gets none. */
const MISSING_SECONDS = 60;
const SECONDS_BETWEEN_LOOKS = 3;

/** Findings that are named; the rest is counted. */
const LINES = 10;

const severities: readonly Severity[] = ['critical', 'high', 'medium'];

export interface ScanPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly repositories: Repositories;
}

/**
 * What the reader should know of images that nobody looked into. Throws DeployError `policy-violated` with the gravest
 * findings, `timeout` or `cancelled`.
 */
export async function scanImages(
  { refuseImagesFrom: least }: Config['security'],
  images: Images,
  ports: ScanPorts,
): Promise<readonly string[]> {
  if (least === undefined) return [];
  const refused = severities.slice(0, severities.indexOf(least) + 1);
  const warnings: string[] = [];
  const grave: { readonly key: string; readonly findings: readonly ImageFinding[] }[] = [];
  for (const [key, image] of Object.entries(images)) {
    const scan = await readScan(key, image, ports);
    if (scan.kind === 'found') {
      const findings = refused.flatMap((severity) => scan.findings.filter((one) => one.severity === severity));
      ports.log.line(
        `${key}: ECR's scan has ${scan.findings.length} findings, ${findings.length} of them ${wordsOf(least)}`,
      );
      if (findings.length > 0) grave.push({ key, findings });
    } else {
      warnings.push(`The image of ${key} was not scanned: ${scan.reason}.`);
    }
  }
  if (grave.length > 0) throw refusal(least, grave);
  return warnings;
}

type Ended = Extract<ImageScan, { readonly kind: 'found' | 'impossible' }>;

async function readScan(
  key: string,
  { buildKey, reference, digest }: PlannedImage,
  { clock, log, repositories }: ScanPorts,
): Promise<Ended> {
  if (buildKey === undefined)
    return { kind: 'impossible', reason: 'the file names it, and only what is built here is' };
  const repository = reference.replace(/^[^/]+\//, '').replace(/@.*$/, '');
  const start = clock.seconds();
  for (let looks = 1; ; looks += 1) {
    const scan = await repositories.scan(repository, digest);
    const waited = clock.seconds() - start;
    if (scan.kind === 'found' || scan.kind === 'impossible') return scan;
    if (scan.kind === 'missing' && waited >= MISSING_SECONDS) {
      return { kind: 'impossible', reason: `ECR has none of it, so scan on push seems to be off in ${repository}` };
    }
    if (waited >= LIMIT_SECONDS) {
      throw new DeployError('timeout', `ECR did not finish the scan of the image of ${key} in 10 minutes`, {
        fault: 'aws',
        hint: 'run this job again; the scan goes on meanwhile',
      });
    }
    if (clock.cancelled()) {
      throw new DeployError('cancelled', `cancelled while ECR scanned the image of ${key}`, { fault: 'user' });
    }
    if (looks === 1) log.line(`waiting for ECR's scan of the image of ${key}`);
    await clock.sleep(SECONDS_BETWEEN_LOOKS);
  }
}

function refusal(
  least: Severity,
  grave: readonly { readonly key: string; readonly findings: readonly ImageFinding[] }[],
): DeployError {
  const names = grave.map(({ key }) => key).join(', ');
  const lines = grave.flatMap(({ key, findings }) =>
    findings.map(
      ({ name, severity, package: of }) => `${key}: ${name} (${severity})${of === undefined ? '' : ` in ${of}`}`,
    ),
  );
  const more = lines.length - LINES;
  const [subject, verb] = grave.length === 1 ? ['image', 'has'] : ['images', 'have'];
  const message = `the ${subject} of ${names} ${verb} vulnerabilities that are ${wordsOf(least)}, and \`scan_images\` refuses them`;
  return new DeployError(
    'policy-violated',
    [message, ...lines.slice(0, LINES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    {
      fault: 'user',
      hint: 'update the base image and the packages that are named, or raise `security.scan_images.fail_on`',
    },
  );
}

function wordsOf(least: Severity): string {
  return least === 'critical' ? 'critical' : `${least} or worse`;
}
