/** The scan gate: what is refused, what is waited for, and what is only told. */

import { describe, expect, test } from '@jest/globals';
import { scanImages } from '../../../src/commands/scan.ts';
import type { Severity } from '../../../src/config/model.ts';
import type { ImageFinding, ImageScan } from '../../../src/ports.ts';
import { createFakeClock } from '../../support/ports/clock.ts';
import { createFakeImages } from '../../support/ports/images.ts';
import { createFakeLog } from '../../support/ports/log.ts';
import { security } from '../stack/configs.ts';

const registry = '111122223333.dkr.ecr.us-east-1.amazonaws.com';
const finding = (name: string, severity: string): ImageFinding => ({ name, severity, package: 'openssl 3.0.1' });
const found = (...findings: readonly ImageFinding[]): ImageScan => ({ kind: 'found', findings });

async function scan(looks: readonly ImageScan[], least: Severity | 'none' = 'critical', buildKey?: string) {
  const [clock, log, images] = [createFakeClock(), createFakeLog(), createFakeImages()];
  images.scans.set('sha256:1', [...looks]);
  const image = { buildKey, reference: `${registry}/shop/web@sha256:1`, digest: 'sha256:1' };
  const ports = { clock, log, repositories: images.repositories };
  const refuseImagesFrom = least === 'none' ? undefined : least;
  const result = scanImages({ ...security, refuseImagesFrom }, { web: image }, ports);
  return { clock, result, left: () => images.scans.get('sha256:1')?.length };
}

describe('an image that is built here', () => {
  const built = (looks: readonly ImageScan[], least?: Severity) => scan(looks, least, 'k1');

  test('passes without grave findings, after a wait until the scan is done', async () => {
    const { clock, result } = await built([{ kind: 'missing' }, { kind: 'pending' }, found(finding('CVE-1', 'high'))]);
    expect(await result).toEqual([]);
    expect(clock.waited()).toBe(6);
  });

  test('is refused with its findings, the gravest first', async () => {
    const grave = [finding('CVE-1', 'high'), finding('CVE-2', 'critical'), finding('CVE-3', 'low')];
    await expect((await built([found(...grave)], 'high')).result).rejects.toMatchObject({
      reason: 'policy-violated',
      message: [
        'the image of web has vulnerabilities that are high or worse, and `scan_images` refuses them',
        'web: CVE-2 (critical) in openssl 3.0.1',
        'web: CVE-1 (high) in openssl 3.0.1',
      ].join('\n'),
    });
    const many = Array.from({ length: 12 }, (_, index) => finding(`CVE-${index}`, 'critical'));
    await expect((await built([found(...many)])).result).rejects.toThrow(
      'CVE-9 (critical) in openssl 3.0.1\nand 2 more',
    );
  });

  test('is told of when it cannot be scanned, or when nobody began to', async () => {
    const { result } = await built([{ kind: 'impossible', reason: 'UNSUPPORTED_IMAGE: no package manager' }]);
    expect(await result).toEqual(['The image of web was not scanned: UNSUPPORTED_IMAGE: no package manager.']);
    const never = Array.from({ length: 30 }, (): ImageScan => ({ kind: 'missing' }));
    expect(await (await built(never)).result).toEqual([
      'The image of web was not scanned: ECR has none of it, so scan on push seems to be off in shop/web.',
    ]);
  });

  test('whose scan does not end is not deployed', async () => {
    const endless = Array.from({ length: 300 }, (): ImageScan => ({ kind: 'pending' }));
    await expect((await built(endless)).result).rejects.toMatchObject({ reason: 'timeout' });
  });
});

test('an image that the file names is not scanned, and that is told', async () => {
  expect(await (await scan([])).result).toEqual([
    'The image of web was not scanned: the file names it, and only what is built here is.',
  ]);
});

test('nobody is asked when the file does not want it', async () => {
  const { result, left } = await scan([found()], 'none', 'k1');
  expect(await result).toEqual([]);
  expect(left()).toBe(1);
});
