/** What ECR found in an image: the answers of its basic scan and of Amazon Inspector in one form. */

import type {
  EnhancedImageScanFinding,
  ImageScanFinding,
  ImageScanFindings,
  ImageScanStatus,
} from '@aws-sdk/client-ecr';
import type { ImageFinding, ImageScan } from '../ports.ts';
import type { AwsClients } from './clients.ts';
import { unless } from './errors.ts';
import { pagesOf } from './pages.ts';

const noScan = { codes: ['ScanNotFoundException'] };

/** ECR API reference, ImageScanStatus: ACTIVE is Inspector's, which goes on looking. */
const done = ['ACTIVE', 'COMPLETE'];
const running = ['IN_PROGRESS', 'PENDING'];

export async function readImageScan(clients: AwsClients, repository: string, digest: string): Promise<ImageScan> {
  const { client, sdk } = await clients.ecr();
  const input = { repositoryName: repository, imageId: { imageDigest: digest } };
  let status: ImageScanStatus | undefined;
  const findings = await unless(noScan, undefined, () =>
    pagesOf(async (nextToken) => {
      const page = await client.send(
        new sdk.DescribeImageScanFindingsCommand({ ...input, maxResults: 1000, nextToken }),
      );
      status ??= page.imageScanStatus;
      return { items: parseFindings(page.imageScanFindings ?? {}), next: page.nextToken };
    }),
  );
  if (findings === undefined) return { kind: 'missing' };
  const name = status?.status ?? 'PENDING';
  if (running.includes(name)) return { kind: 'pending' };
  if (done.includes(name)) return { kind: 'found', findings };
  return {
    kind: 'impossible',
    reason: [name, (status?.description ?? '').replace(/\.$/, '')].filter((text) => text !== '').join(': '),
  };
}

/** Those of the basic scan, and those of Inspector. */
export function parseFindings({ findings = [], enhancedFindings = [] }: ImageScanFindings): readonly ImageFinding[] {
  return [...findings.map(parseBasic), ...enhancedFindings.map(parseEnhanced)];
}

function parseBasic({ name, severity, attributes = [] }: ImageScanFinding): ImageFinding {
  const of = (key: string) => attributes.find((attribute) => attribute.key === key)?.value;
  return finding(name, severity, [of('package_name'), of('package_version')]);
}

function parseEnhanced({ title, severity, packageVulnerabilityDetails: details }: EnhancedImageScanFinding) {
  const [first] = details?.vulnerablePackages ?? [];
  return finding(details?.vulnerabilityId ?? title, severity, [first?.name, first?.version]);
}

function finding(
  name: string | undefined,
  severity: string | undefined,
  words: readonly (string | undefined)[],
): ImageFinding {
  const found = words.filter((word) => word !== undefined).join(' ');
  return {
    name: name ?? 'a finding without a name',
    severity: (severity ?? 'undefined').toLowerCase(),
    package: found === '' ? undefined : found,
  };
}
