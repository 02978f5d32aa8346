/** What the workflow gets of a run: annotation, exit code, job summary, outputs. */

import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, info, setOutput, summary } from '@actions/core';
import { explainFailure, type Failure, type Result, renderTold } from '../world/result.ts';

/** Whoever reads the log is told first: the files are on a disk that may be full. */
export async function writeResult(result: Result, seconds: number): Promise<void> {
  const { failure, headline, planJson } = result;
  if (failure === undefined) info(headline);
  else tell(failure);
  const unwritten = await tellUnwritten(async () => {
    if (result.summary !== undefined) await writeSummary(result.summary);
    if (planJson !== undefined) setOutput('plan-json', await writePlan(planJson));
  });
  const outputs = {
    ...result.outputs,
    status: result.status,
    'failure-reason': failure?.reason ?? unwritten?.reason ?? '',
    duration: String(Math.round(seconds)),
  };
  await tellUnwritten(async () => {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}

function tell(failure: Failure): void {
  const { title, text } = renderTold(failure);
  error(text, { title: `Inferloop Deploy: ${title}` });
  process.exitCode = 1;
}

/** What AWS was told to do is done all the same; but later steps would miss what is not written, so the run is red. */
async function tellUnwritten(write: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await write();
    return undefined;
  } catch (cause) {
    const failure = explainFailure(cause);
    tell({ ...failure, message: `the run is over, but not all of its result could be written: ${failure.message}` });
    return failure;
  }
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
