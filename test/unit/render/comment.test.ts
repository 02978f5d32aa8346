/** The comment as its reader meets it. */

import { describe, expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { ResourceCost } from '../../../src/cost/model.ts';
import { DeployError } from '../../../src/errors.ts';
import { renderPlanCheck } from '../../../src/render/check.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { describeFailure } from '../../../src/render/failure.ts';
import { COMMENT_LIMIT, measure } from '../../../src/render/fit.ts';
import { parseHeader } from '../../../src/render/header.ts';
import { renderPlanJson, renderPlanOutputs } from '../../../src/render/outputs.ts';
import { renderSummary } from '../../../src/render/summary.ts';
import { cents, change, costDiff, estimate, head, plan, planned, priced, resourceDiff } from './plans.ts';

const bucket = { logicalId: 'Data', type: 'AWS::S3::Bucket', detail: 'removed' };

describe('the first lines', () => {
  test('find the comment, then say state, cost and counts', () => {
    const [first, second, , counts] = renderComment(head, planned()).split('\n');
    expect(parseHeader(first ?? '')).toEqual({ environment: 'prod', run: 77, attempt: 1 });
    expect(second).toBe('### 🟡 prod will change: **+$12.40/mo** (+18%) → **$81.10/mo**');
    expect(counts).toBe(
      '**2 add · 1 change · 0 destroy** in `prod-inferloop` · $81.10 fixed · list prices from the table of this release, the oldest of 2026-09-11',
    );
  });

  test('say where the prices come from, as live as they are', () => {
    const read = priced('Address', cents(365), {
      source: 'live',
      date: '2026-11-25',
      from: 'AmazonVPC, published 2026-11-01',
    });
    const linesOf = (...resources: readonly ResourceCost[]) =>
      renderComment(head, planned({ cost: { ...costDiff(cents(0), cents(0)), after: estimate(resources) } })).split(
        '\n',
      );
    expect(linesOf(read)).toContainEqual(expect.stringMatching(/ · list prices of AWS, read live on 2026-11-25$/));
    expect(linesOf(read, priced('WebService', cents(100)))).toContainEqual(
      expect.stringMatching(
        / · list prices of AWS, read live on 2026-11-25, some from the table of this release, the oldest of 2026-09-11$/,
      ),
    );
    expect(linesOf(read)).toContain(
      '- Prices of AWS, read live on 2026-11-25. Read from: AmazonVPC, published 2026-11-01.',
    );
    expect(linesOf().join('')).not.toContain('list prices');
  });

  test('say "at least" when something has no price', () => {
    const unpriced = {
      logicalId: 'New',
      type: 'AWS::X::Y',
      status: 'unpriced',
      reason: 'no prices are known',
    } as const;
    const cost = {
      ...costDiff(cents(100), cents(200)),
      after: estimate([priced('WebService', cents(200)), unpriced]),
      resources: [resourceDiff({ after: unpriced })],
    };
    const text = renderComment(head, planned({ cost }));
    expect(text).toContain('**at least +$1.00/mo** (+100%) → at least **$2.00/mo**');
    expect(text).toContain('Not priced: New – no prices are known.');
  });

  test('never call an unknown difference zero', () => {
    const cost = { ...costDiff(0n, cents(200)), before: undefined, delta: undefined };
    expect(renderComment(head, planned({ cost }))).toContain('**$2.00/mo** (what runs today could not be priced)');
  });

  test('tell a creation from a change', () => {
    expect(renderComment(head, planned({ kind: 'create' }))).toContain('### 🟢 prod will be created: **$81.10/mo**');
  });
});

describe('what must not be missed', () => {
  test('stands above the table, unfolded, gravest first', () => {
    const text = renderComment(
      head,
      planned({
        risks: [
          { kind: 'no-redundancy', level: 'note', affected: [{ ...bucket, logicalId: 'web' }] },
          { kind: 'data-loss', level: 'caution', affected: [bucket] },
        ],
      }),
    );
    const places = ['> [!CAUTION]', '`Data` (AWS::S3::Bucket): `removed`', '> [!NOTE]', '| Resource', '<details>'];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
  });

  test('stays when everything else has to go', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      change({
        logicalId: `Resource${index}`,
        properties: [{ path: 'Text', before: '•'.repeat(300), after: '@team'.repeat(60), replaces: false }],
      }),
    );
    const text = renderComment(
      head,
      planned({ changes: many, risks: [{ kind: 'data-loss', level: 'caution', affected: [bucket] }] }),
    );
    expect(measure(text)).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toContain('### 🟡 prod will change');
    expect(text).toContain('**Data loss.**');
    expect(text).toContain('**Next:** merging into `main` deploys exactly this to prod.');
    expect(text.indexOf('Shortened to fit')).toBeLessThan(text.indexOf('| Resource'));
    expect(renderSummary(head, planned({ changes: many }))).toContain('`Resource399`');
  });
});

test('values are inert and secrets hidden, everywhere', () => {
  const nasty = '```\n@team <script> | #1';
  const state = planned({
    warnings: [`CloudFormation warns: ${nasty} AKIAIOSFODNN7EXAMPLE`],
    changes: [
      change({
        causes: { [nasty]: [nasty] },
        properties: [
          { path: 'ContainerDefinitions[web].Environment[KEY]', before: 'hunter1', after: 'hunter2', replaces: false },
          { path: 'Description', before: undefined, after: nasty, replaces: false },
        ],
      }),
    ],
  });
  const outputs = { plan: state.plan, fingerprint: state.fingerprint, changeSet: undefined, commentUrl: undefined };
  const check = renderPlanCheck('prod', state.plan);
  for (const text of [renderComment(head, state), renderSummary(head, state), check.summary, renderPlanJson(outputs)]) {
    expect(text).not.toMatch(/hunter|AKIA/);
  }
  const comment = renderComment(head, state);
  expect(comment).toContain('! ContainerDefinitions[web].Environment[KEY]: •••• (changed)');
  const html = String(marked.parse(comment)).replaceAll(/<(code|pre)\b[\s\S]*?<\/\1>/g, '');
  expect(html).not.toMatch(/@team|<script|#1\b/);
});

describe('the other states', () => {
  test('planning promises nothing', () => {
    expect(renderComment(head, { kind: 'planning' })).toContain('### ⏳ prod: planning');
  });

  test('no changes is said, with what runs on', () => {
    const text = renderComment(
      head,
      planned({ kind: 'no-changes', changes: [], cost: costDiff(cents(8110), cents(8110)) }),
    );
    expect(text).toContain('### ⚪ prod: no changes');
    expect(text).toContain('stays as it is, at **$81.10/mo**');
  });

  test('a provisional plan does not invite to merge', () => {
    const text = renderComment(head, planned({ provisional: true }));
    expect(text).toContain('**Provisional.**');
    expect(text).toContain('**Next:** when the stack is done, run this job again');
    expect(text).not.toContain('merging');
  });

  test('a failure says why, where and what to do', () => {
    const error = new DeployError('config-invalid', 'inferloop.yaml has a mistake', {
      fault: 'user',
      hint: 'correct the line',
      problems: [
        {
          path: 'services.web.memory',
          message: '300 does not go with cpu 256',
          at: { file: 'inferloop.yaml', line: 12, column: 7 },
        },
      ],
    });
    const text = renderComment(head, { kind: 'failed', failure: describeFailure(error) });
    expect(text).toContain('### 🔴 prod: the plan failed');
    expect(text).toContain('`inferloop.yaml:12:7` `services.web.memory`: 300 does not go with cpu 256');
    expect(text).toContain('**What to do:** Correct the line.');
  });

  test('a failure of a program keeps the lines of its output, which stay inert', () => {
    const message = 'docker could not build Dockerfile:\n> RUN make @team\n```\n<b>exit code: 2</b>';
    const failure = describeFailure(new DeployError('image-failed', message, { fault: 'user' }));
    expect(renderComment(head, { kind: 'failed', failure })).toContain(
      [
        '**Docker could not build Dockerfile:** (`image-failed`; to be mended in the file or the workflow)',
        '',
        '````',
        '> RUN make @team',
        '```',
        '<b>exit code: 2</b>',
        '````',
      ].join('\n'),
    );
  });

  test('an unexpected error is ours and leaks nothing', () => {
    const failure = describeFailure(new Error('boom: DB_PASSWORD=hunter2'));
    expect(renderComment(head, { kind: 'failed', failure })).toMatch(/our mistake/);
    expect(renderComment(head, { kind: 'failed', failure })).not.toContain('hunter2');
  });

  test('closed says what was cleaned up', () => {
    expect(renderComment(head, { kind: 'closed', changeSets: 2 })).toContain('Its 2 change sets were deleted.');
  });
});

test('what is missing before it deploys is said with the next step', () => {
  const text = renderComment(head, planned({}, { draft: true, recorded: false }));
  expect(text).toContain('still a draft');
  expect(text).toContain(`\`${'f'.repeat(64)}\``);
});

test.each([
  [plan(), '2 add, 1 change, 0 destroy, +$12.40/mo'],
  [
    plan({ counts: { add: 0, change: 0, replace: 1, destroy: 2, import: 0 } }),
    '0 add, 0 change, 1 replace, 2 destroy, +$12.40/mo',
  ],
  [plan({ kind: 'no-changes' }), 'no changes'],
  [plan({ provisional: true }), 'provisional, the stack is busy: 2 add, 1 change, 0 destroy'],
])('the title of the check is the plan in one line', (one, title) => {
  expect(renderPlanCheck('prod', one).title).toBe(title);
});

test('outputs are plain: dollars, JSON, nothing where nothing is known', () => {
  const cost = { ...costDiff(0n, cents(200)), before: undefined, delta: undefined };
  expect(
    renderPlanOutputs({ plan: plan({ cost }), fingerprint: 'f', changeSet: undefined, commentUrl: undefined }),
  ).toEqual({
    fingerprint: 'f',
    'stack-name': 'prod-inferloop',
    'has-changes': 'true',
    changes: '{"add":2,"change":1,"replace":0,"destroy":0,"import":0}',
    images: '{}',
    'monthly-cost': '2.00',
  });
});
