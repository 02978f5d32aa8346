/** `inferloop deploy-container`: a file for one container, kept to go on from, and applied. */

import { readFile, writeFile } from 'node:fs/promises';
import { renderCodeFrame } from '../config/codeFrame.ts';
import { parseConfig } from '../config/parse.ts';
import { isPlain } from '../config/scalar.ts';
import { DeployError } from '../errors.ts';
import { deploy } from './deploy.ts';
import { lastOf, type Values } from './options.ts';

/** As they stand in the file. */
interface Container {
  readonly name: string;
  readonly region: string;
  readonly image: string;
  readonly port: string;
  readonly cpu: string;
  readonly memory: string;
  readonly replicas: string;
}

/** Throws DeployError `config-invalid`; nothing is written or deployed then. */
export async function deployContainer(values: Values): Promise<number> {
  const { image, name, region, port, cpu, memory, replicas, ...rest } = values;
  const file = lastOf(values, 'config') ?? 'inferloop.yaml';
  const text = renderFile(readContainer(values));
  check(text, file);
  await keep(file, text);
  process.stderr.write(`${file}:\n${text}`);
  return deploy('apply', { 'direct-push': ['apply'], ...rest });
}

function readContainer(values: Values): Container {
  const image = lastOf(values, 'image');
  if (image === undefined) throw refuse('--image is missing', '--image takes an image with its tag or digest');
  const region = lastOf(values, 'region') ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION;
  if (region === undefined) throw refuse('--region is missing', '--region takes a region like us-east-1');
  return {
    image,
    region,
    name: lastOf(values, 'name') ?? nameOf(image),
    port: lastOf(values, 'port') ?? '8000',
    cpu: lastOf(values, 'cpu') ?? '256',
    memory: lastOf(values, 'memory') ?? '512',
    replicas: lastOf(values, 'replicas') ?? '1',
  };
}

/** `public.ecr.aws/acme/Synth_Data:1.2` → `synth-data`. */
function nameOf(image: string): string {
  const [last = ''] = (image.split('/').at(-1) ?? '').split(/[:@]/);
  return last.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

function renderFile({ name, region, image, port, cpu, memory, replicas }: Container): string {
  const text = (value: string) => (isPlain(value) ? value : JSON.stringify(value));
  return `# Written by \`inferloop deploy-container\`. Go on from it: \`inferloop plan\`, \`inferloop apply\`.
project: ${text(name)}
region: ${text(region)}
services:
  ${text(name)}:
    image: ${text(image)}
    port: ${number(port)}
    cpu: ${number(cpu)}
    memory: ${number(memory)}
    count: ${number(replicas)}
`;
}

/** What is no number is told as any other mistake of a file. */
function number(value: string): string {
  return /^\d+$/.test(value) ? value : JSON.stringify(value);
}

function check(text: string, file: string): void {
  const result = parseConfig(text, { file, environment: undefined, branch: undefined, defaultBranch: undefined });
  if (result.kind !== 'invalid') return;
  const told = result.problems.map((problem) => `${problem.message}\n${renderCodeFrame(text, problem)}`);
  throw refuse(told.join('\n'), 'correct the option that gives the value; nothing was written');
}

/** A file that somebody wrote, or went on from, is theirs. */
async function keep(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== undefined && !isUntouched(before)) {
    const hint = `change it there and run \`inferloop apply\`, or keep the container in another file with --config`;
    throw refuse(`${file} is there already and says more than one container`, hint);
  }
  await writeFile(file, text);
}

function isUntouched(text: string): boolean {
  const at = (pattern: RegExp) => pattern.exec(text)?.[1]?.replaceAll('"', '') ?? '';
  return (
    text ===
    renderFile({
      name: at(/^project: (.*)$/m),
      region: at(/^region: (.*)$/m),
      image: at(/^ {4}image: (.*)$/m),
      port: at(/^ {4}port: (.*)$/m),
      cpu: at(/^ {4}cpu: (.*)$/m),
      memory: at(/^ {4}memory: (.*)$/m),
      replicas: at(/^ {4}count: (.*)$/m),
    })
  );
}

function refuse(message: string, hint: string): DeployError {
  return new DeployError('config-invalid', message, { fault: 'user', hint });
}
