/** A file with thirty services: its template is too large for a request, and goes by the bucket of bootstrap. */

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { at, STACK, startTeam, type Team } from '../support/deployment.ts';

jest.setTimeout(120_000);

const names = Array.from({ length: 30 }, (_, index) => `api${String(index).padStart(2, '0')}`);

const file = (memory: number) => ({
  'inferloop.yaml': `project: inferloop
region: us-east-1
services:
${names.map((name) => `  ${name}: { build: ., port: 8000, memory: ${memory}, http: { path: /${name}/* }, deployment: { bake: 0m } }`).join('\n')}
`,
});

let team: Team;

beforeAll(async () => {
  team = await startTeam();
});

afterAll(() => team.stop());

/** Keys of what was put into the bucket since so many requests. */
const puts = (since: number) => team.requests(since).filter((request) => request === 's3:PutObject').length;

test('it is planned and applied by the roles of bootstrap, each in its own folder', async () => {
  const number = await team.propose('first', file(512));
  const start = team.sandbox.log.records.length;
  await team.plan(number);
  expect(puts(start)).toBe(1);
  expect(team.comment(number)).toContain('`Api29Service`');
  await team.merge(number);
  const applying = team.sandbox.log.records.length;
  const { outputs } = await team.apply();
  expect(outputs.status).toBe('applied');
  expect(puts(applying)).toBe(1);
  const deployed = await team.ask('cloudformation', 'GetTemplate', { StackName: STACK });
  expect(Buffer.byteLength(String(at(deployed, 'TemplateBody')))).toBeGreaterThan(51_200);
});

test('the next plan reads the large template that is deployed, and finds what changes', async () => {
  const number = await team.propose('larger', file(1024));
  const planned = await team.plan(number);
  expect(JSON.parse(planned.outputs.changes ?? '')).toEqual({ add: 0, change: 60, replace: 0, destroy: 0, import: 0 });
});
