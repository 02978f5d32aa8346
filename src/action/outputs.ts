/** What the workflow gets of a run: outputs, job summary, annotation, exit code. */

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, info, setOutput, summary } from '@actions/core';
import type { Result } from '../world/result.ts';

export async function writeResult(result: Result, seconds: number): Promise<void> {
  const outputs = {
    ...result.outputs,
    ...(result.planJson === undefined ? {} : { 'plan-json': await writePlan(result.planJson) }),
    status: result.status,
    'failure-reason': result.failure?.reason ?? '',
    duration: String(Math.round(seconds)),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  if (result.summary !== undefined) await writeSummary(result.summary);
  if (result.failure === undefined) return info(result.headline);
  const { reason, message, hint } = result.failure;
  error(hint === undefined ? message : `${message}\n${hint}`, { title: `Inferloop Deploy: ${reason}` });
  process.exitCode = 1;
}

async function writePlan(text: string): Promise<string> {
  const path = join(process.env.RUNNER_TEMP ?? tmpdir(), 'inferloop-plan.json');
  await writeFile(path, text);
  return path;
}

/** A runner of old has no summaries; that is no reason to fail. */
async function writeSummary(markdown: string): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
}
