/** Findings of an image scan: those of ECR itself and those of Amazon Inspector in one form. */

import { expect, test } from '@jest/globals';
import { parseFindings } from '../../../src/aws/imageScan.ts';

test('of the basic scan', () => {
  const attributes = [
    { key: 'package_version', value: '3.0.1' },
    { key: 'package_name', value: 'openssl' },
  ];
  expect(parseFindings({ findings: [{ name: 'CVE-2026-1', severity: 'HIGH', attributes }, {}] })).toEqual([
    { name: 'CVE-2026-1', severity: 'high', package: 'openssl 3.0.1' },
    { name: 'a finding without a name', severity: 'undefined', package: undefined },
  ]);
});

test('of Inspector', () => {
  const packageVulnerabilityDetails = {
    vulnerabilityId: 'CVE-2026-2',
    vulnerablePackages: [{ name: 'zlib', version: '1.2' }, { name: 'zlib-dev' }],
  };
  const enhancedFindings = [
    { title: 'CVE-2026-2 - zlib', severity: 'CRITICAL', packageVulnerabilityDetails },
    { title: 'A secret in the image', severity: 'MEDIUM' },
  ];
  expect(parseFindings({ enhancedFindings })).toEqual([
    { name: 'CVE-2026-2', severity: 'critical', package: 'zlib 1.2' },
    { name: 'A secret in the image', severity: 'medium', package: undefined },
  ]);
});
