/** The record survives its trip through a check run, and nothing else is taken for one. */

import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parseDescription, renderDescription } from '../../../src/plan/description.ts';
import { digest, fingerprint } from '../../../src/plan/digest.ts';
import type { Effects } from '../../../src/plan/model.ts';
import { type PlanRecord, parseRecord, RECORD_VERSION, renderRecord } from '../../../src/plan/record.ts';

function effectsOf(count: number): Effects {
  const effect = {
    type: 'AWS::EC2::SecurityGroupIngress',
    action: 'modify',
    replacement: 'False',
    policyAction: undefined,
    properties: ['CidrIp'],
    weights: undefined,
  };
  const resources = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `Rule${index}`,
      { ...effect, before: digest({ index }), after: digest([index]) },
    ]),
  );
  return { stack: 'prod-inferloop', capabilities: ['CAPABILITY_IAM'], executionRole: undefined, resources };
}

function record(effects = effectsOf(2)): PlanRecord {
  return {
    v: RECORD_VERSION,
    repositoryId: 1,
    stack: 'prod-inferloop',
    region: 'us-east-1',
    environment: 'prod',
    pr: 12,
    head: 'a'.repeat(40),
    base: 'b'.repeat(40),
    tree: 'c'.repeat(40),
    effects,
    fingerprint: fingerprint(effects),
    source: 'd'.repeat(64),
    images: { web: { buildKey: undefined, reference: 'web@sha256:1', digest: `sha256:${'1'.repeat(64)}` } },
    createdAt: '2026-11-23T12:00:00.000Z',
    policies: { account: 'passed' },
    cost: { monthly: '81100000000000', delta: null },
    changeSet: null,
    run: 77,
    attempt: 1,
  };
}

describe('a record', () => {
  test('reads as it was written', () => {
    const text = renderRecord(record()) ?? '';
    expect(parseRecord(text)).toEqual({ kind: 'record', record: JSON.parse(text) });
  });

  test('of as many changes as a stack can have resources fits into a check run, compressed when it must be', () => {
    for (const count of [150, 500]) {
      const written = record(effectsOf(count));
      const text = renderRecord(written) ?? '';
      expect(text.length).toBeLessThanOrEqual(65_535);
      expect(text).toMatch(count === 500 ? /^deflate:[A-Za-z0-9+/=]+$/ : /^\{"v":1,/);
      expect(parseRecord(text)).toEqual({ kind: 'record', record: JSON.parse(JSON.stringify(written)) });
    }
    expect(renderRecord(record(effectsOf(1000)))).toBeUndefined();
  });

  test.each([
    ['nothing', null, 'no record'],
    ['text that is no JSON', '{"v":1', 'no record'],
    ['a list', '[]', 'no record'],
    ['what cannot be inflated', 'deflate:AAAA', 'no record'],
    ['what inflates without end', `deflate:${deflateRawSync(Buffer.alloc(8_000_000)).toString('base64')}`, 'no record'],
    ['another version', JSON.stringify({ ...record(), v: 2 }), 'version 2'],
    ['a field of the wrong kind', JSON.stringify({ ...record(), pr: '12' }), '`pr`'],
    ['a field that is missing', JSON.stringify({ ...record(), tree: undefined }), '`tree`'],
    [
      'a digest that is none',
      JSON.stringify({ ...record(), images: { web: { reference: 'x', digest: 'y' } } }),
      '`images`',
    ],
    ['effects that were changed', JSON.stringify({ ...record(), effects: effectsOf(3) }), 'fingerprint'],
  ])('is not %s', (_name, text, reason) => {
    expect(parseRecord(text)).toEqual({ kind: 'unreadable', reason: expect.stringContaining(reason) });
  });
});

describe('the Description of a change set', () => {
  const description = {
    source: 'a'.repeat(64),
    commit: 'b'.repeat(40),
    tree: 'c'.repeat(40),
    pr: 12,
    run: 1_234_567_890_123,
    attempt: 2,
  };

  test('reads as it was written and fits CloudFormation', () => {
    expect(parseDescription(renderDescription(description))).toEqual(description);
    expect(parseDescription(renderDescription({ ...description, pr: undefined }))).toMatchObject({ pr: undefined });
    expect(renderDescription(description).length).toBeLessThan(1024);
  });

  test.each(['', 'made by hand', 'inferloop/2 source=a', 'inferloop/1 source=zz commit=b tree=c run=1.1'])(
    'of somebody else is not ours: %j',
    (text) => {
      expect(parseDescription(text)).toBeUndefined();
    },
  );
});
