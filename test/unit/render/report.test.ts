import { describe, expect, test } from '@jest/globals';
import { parseHeader } from '../../../src/render/header.ts';
import { renderReport, renderReportTitle } from '../../../src/render/report.ts';
import type { Report } from '../../../src/rollout/report.ts';
import { change, plan } from './plans.ts';

const run = { id: 77, attempt: 2, url: 'https://github.com/o/r/actions/runs/77' };

const report = (more: Partial<Report> = {}): Report => ({
  environment: 'prod',
  stack: 'prod-inferloop',
  commit: 'c'.repeat(40),
  checks: [{ name: 'head of branch', result: 'ok', reason: 'ccccccc is the head of main' }],
  plan: undefined,
  fingerprint: 'f'.repeat(64),
  warrant: { kind: 'reviewed', pullRequests: [7, 8] },
  result: { kind: 'applied' },
  services: [
    {
      key: 'web',
      containers: [{ name: 'web', digest: `sha256:${'a'.repeat(64)}` }],
      deployment: 'SUCCESSFUL',
      stages: [
        { name: 'SCALE_UP', seconds: 20 },
        { name: 'BAKE_TIME', seconds: 305 },
      ],
      url: 'http://lb.example.com/',
    },
  ],
  warnings: [],
  seconds: 372,
  ...more,
});

const diagnosis = {
  cause: 'web: rolled back',
  services: [
    {
      key: 'web',
      deployment: ['ROLLBACK_SUCCESSFUL'],
      tasks: ['exit code 1'],
      targets: [],
      logLines: ['PASSWORD=hunter2', '```', '@team'],
    },
  ],
  suggestions: ['raise `memory`'],
};

describe('renderReport', () => {
  test('names the images of sidecars beside the service’s own', () => {
    const [service] = report().services;
    if (service === undefined) throw new Error('no service');
    const containers = [...service.containers, { name: 'proxy', digest: `sha256:${'b'.repeat(64)}` }];
    expect(renderReport(report({ services: [{ ...service, containers }] }), run)).toContain(
      '| `web` | `sha256:aaaaaaaaaaaa`<br>`proxy`\u00a0`sha256:bbbbbbbbbbbb` | SUCCESSFUL |',
    );
  });

  test('says what was deployed, by what right and how it got there', () => {
    const text = renderReport(report(), run);
    expect(parseHeader(text)).toEqual({ environment: 'prod', run: 77, attempt: 2 });
    expect(text).toContain('### ✅ prod: deployed in 6 min 12 s');
    expect(text).toContain('re-planned, identical to what was reviewed in #7, #8');
    expect(text).toContain(
      '| `web` | `sha256:aaaaaaaaaaaa` | SUCCESSFUL | SCALE\\_UP\u00a020\u00a0s<br>BAKE\\_TIME\u00a05\u00a0min\u00a05\u00a0s |',
    );
    expect(text).toContain(
      'commit `ccccccc` · [run 77.2](https://github.com/o/r/actions/runs/77) · plan `ffffffffffff`',
    );
  });

  test('a failure shows the cause, what to try and the last lines, without secrets and without markup', () => {
    const text = renderReport(report({ result: { kind: 'rolled-back', diagnosis } }), run);
    expect(text).toContain('### 🔴 prod: failed after 6 min 12 s and rolled back');
    expect(text).toContain('> web: rolled back');
    expect(text).toContain('- raise `memory`');
    expect(text).not.toContain('hunter2');
    expect(text).toContain('````\nPASSWORD=');
    expect(text).toContain('what ran before runs again');
  });

  test('a time-out says no word of success, and how to go on', () => {
    const text = renderReport(report({ result: { kind: 'timed-out', diagnosis } }), run);
    expect(text).toContain('### 🔴 prod: not over after 6 min 12 s');
    expect(text).not.toContain('deployed in');
    expect(text).toContain('run this job again to follow the rollout further');
  });

  test('a changed plan shows the difference and the fingerprint that a person may approve', () => {
    const differences = [
      { subject: 'Role', type: 'AWS::IAM::Role', kind: 'unreviewed', what: ['add was not reviewed'] },
    ] as const;
    const text = renderReport(
      report({
        result: { kind: 'refused', refusal: { kind: 'plan-changed', differences } },
        plan: plan({ changes: [change({ logicalId: 'Role', type: 'AWS::IAM::Role', action: 'add' })] }),
        services: [],
        warrant: undefined,
      }),
      run,
    );
    expect(text).toContain('### 🟠 prod: not applied');
    expect(text).toContain('It would be **');
    expect(text).toContain('| `Role` | AWS::IAM::Role | not reviewed | add was not reviewed |');
    expect(text).toMatch(/^\| `Role` \| add \|/m);
    expect(text).toContain(`approve-fingerprint: ${'f'.repeat(64)}`);
  });

  test('a long log makes it shorter, never wrong: cause and next step stay', () => {
    const long = {
      ...diagnosis,
      services: [
        {
          ...diagnosis.services[0],
          key: 'web',
          deployment: [],
          tasks: [],
          targets: [],
          logLines: ['x'.repeat(70_000)],
        },
      ],
    };
    const text = renderReport(report({ result: { kind: 'failed', diagnosis: long } }), run);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('> web: rolled back');
    expect(text).toContain('Shortened to fit');
    expect(text).toContain('**Next:**');
  });
});

test('the title for the list of deployments is plain text', () => {
  expect(renderReportTitle(report())).toBe('✅ prod: deployed in 6 min 12 s');
});
