/** `inferloop cost`: what a configuration or any template costs a month, also against another revision of its file. */

import type { UsageConfig } from '../config/model.ts';
import { parseUsageFile } from '../config/usageFile.ts';
import { type CostChange, diffCosts } from '../cost/diff.ts';
import { DeployError } from '../errors.ts';
import { compareResources } from '../plan/comparison.ts';
import { readSnapshot, type Snapshot } from '../plan/snapshot.ts';
import type { Clock, Log, Prices, Revisions, Workspace } from '../ports.ts';
import { renderComparisonJson, renderEstimateJson } from '../render/costJson.ts';
import { renderComparison, renderCostReport } from '../render/costReport.ts';
import { buildStack } from '../stack/build.ts';
import { stackName } from '../stack/names.ts';
import { buildTemplate } from '../stack/template.ts';
import { parseParameterFile } from '../template/parameterFile.ts';
import { parseTemplate } from '../template/parse.ts';
import { readConfiguration } from './configuration.ts';
import { type CostRequest, estimateCosts } from './cost.ts';
import type { Inputs, Run } from './run.ts';
import { readTemplateUsage, readUsage, type StatedUsage } from './usage.ts';

/** Paths are relative to the working directory. */
export type CostSource =
  | { readonly kind: 'configuration'; readonly inputs: Inputs; readonly run: Run }
  | {
      readonly kind: 'template';
      readonly path: string;
      readonly region: string;
      readonly parameters: string | undefined;
    };

export interface EstimateRequest {
  readonly source: CostSource;
  /** A file of usage, above what the configuration says. */
  readonly usage: string | undefined;
  /** The revision to compare with. */
  readonly compare: string | undefined;
}

export interface EstimatePorts {
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly workspace: Workspace;
  readonly revisions: Revisions;
  /** Undefined: prices are those of the table, and nobody is asked. */
  connect: ((region: string) => { readonly prices: Prices }) | undefined;
}

export interface Estimated {
  /** Markdown. */
  readonly text: string;
  readonly json: string;
}

/** What is priced, as one revision of the files has it. */
interface Subject {
  readonly name: string;
  readonly region: string;
  readonly snapshot: Snapshot;
  readonly usage: StatedUsage;
}

/** The checkout, or what the repository had at another commit. */
type Files = Pick<Workspace, 'read' | 'readNamed'>;

/** Throws DeployError `config-invalid` for files that cannot be read or understood; never for a price. */
export async function estimateCommand(request: EstimateRequest, ports: EstimatePorts): Promise<Estimated> {
  const { source, compare } = request;
  const { workspace, revisions, log, clock, connect } = ports;
  const usage = await readUsageFile(request.usage, ports);
  const subject = await readSubject({ source, usage, files: workspace }, ports);
  const { name, region, snapshot } = subject;
  const old =
    compare === undefined
      ? undefined
      : await readSubject({ source, usage, files: filesAt(compare, source, revisions) }, ports);
  const asked: CostRequest = {
    before: old?.snapshot,
    after: snapshot,
    region,
    usage: subject.usage,
    now: clock.now(),
  };
  const costPorts = connect && { log, prices: connect(region).prices };
  const { warnings, ...costs } = await estimateCosts(asked, costPorts);
  const { estimate } = costs.after;
  if (compare === undefined || old === undefined) {
    return { text: renderCostReport(name, estimate, warnings), json: renderEstimateJson(estimate) };
  }
  const cost = diffCosts({ ...costs, changes: changesBetween(old, subject), overlaps: [] });
  return { text: renderComparison(name, compare, cost, warnings), json: renderComparisonJson(compare, cost) };
}

function filesAt(revision: string, source: CostSource, revisions: Revisions): Files {
  const file = source.kind === 'configuration' ? source.inputs.config : source.path;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return {
    read: (path) => revisions.read(revision, path),
    readNamed: (path) => revisions.read(revision, folder + path),
  };
}

interface Reading {
  readonly source: CostSource;
  readonly usage: readonly UsageConfig[];
  readonly files: Files;
}

async function readSubject({ source, usage, files }: Reading, { log, workspace }: EstimatePorts): Promise<Subject> {
  if (source.kind === 'template') {
    const { path, region } = source;
    const parameters =
      source.parameters === undefined
        ? {}
        : parseParameterFile(await textOf(source.parameters, workspace), source.parameters);
    const template = readTemplate(await textOf(path, files), path);
    return { name: path, region, snapshot: { template, parameters }, usage: readTemplateUsage(usage) };
  }
  const { inputs, run } = source;
  const asked = { inputs, run, event: { kind: 'terminal' } } as const;
  const result = await readConfiguration(asked, { log, workspace: { ...workspace, ...files } });
  switch (result.kind) {
    case 'invalid':
      throw result.error;
    case 'no-environment':
      throw new DeployError('config-invalid', result.reason, { fault: 'user', hint: 'name one with `--environment`' });
    case 'config': {
      const { config } = result;
      const template = buildTemplate(buildStack(config, undefined));
      return {
        name: stackName(config),
        region: config.region,
        snapshot: { template, parameters: {} },
        usage: readUsage(config, usage),
      };
    }
  }
}

async function textOf(path: string, files: Pick<Files, 'read'>): Promise<string> {
  const reading = await files.read(path);
  if (reading.kind === 'text') return reading.text;
  throw new DeployError('config-invalid', reading.reason, { fault: 'user' });
}

function readTemplate(text: string, path: string): Snapshot['template'] {
  try {
    return parseTemplate(text);
  } catch (cause) {
    if (!(cause instanceof DeployError)) throw cause;
    throw new DeployError('config-invalid', `${path}: ${cause.message}`, { fault: 'user', cause });
  }
}

/** Names in it are those of the configuration, or logical ids. */
async function readUsageFile(
  path: string | undefined,
  { workspace, log }: EstimatePorts,
): Promise<readonly UsageConfig[]> {
  if (path === undefined) return [];
  const text = await textOf(path, workspace);
  const result = parseUsageFile(text, path);
  if (result.kind === 'usage') return result.usage;
  const { problems } = result;
  log.problems(problems, text, 'error');
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  throw new DeployError('config-invalid', `${path} has ${count}`, { fault: 'user', problems });
}

/** Foreign templates may be such as CloudFormation refuses: then nothing is said of what would become of old resources. */
function changesBetween(before: Subject, after: Subject): readonly CostChange[] {
  try {
    const [was, becomes] = [before, after].map(({ name, region, snapshot }) =>
      readSnapshot(snapshot, { stack: name, region }),
    );
    return compareResources(was ?? {}, becomes ?? {}).map(({ logicalId, policyAction }) => ({
      logicalId,
      policyAction,
      replaced: false,
    }));
  } catch (error) {
    if (error instanceof DeployError) return [];
    throw error;
  }
}
