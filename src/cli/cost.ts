/** `inferloop cost`: what a configuration, or any template, costs a month. */

import { estimateCommand } from '../commands/estimate.ts';
import { DeployError } from '../errors.ts';
import { createClock } from '../world/clock.ts';
import { connectWorld } from '../world/connect.ts';
import { readChildEnvironment, readSandbox, readSpeed } from '../world/environment.ts';
import { parseInputs } from '../world/inputs.ts';
import { createRun } from './deploy.ts';
import { createTerminalLog } from './log.ts';
import { renderPlain } from './markdown.ts';
import { lastOf, type Values } from './options.ts';

export async function printCost(values: Values): Promise<number> {
  const template = lastOf(values, 'template');
  const given = (name: string) => lastOf(values, name);
  refuseStrays(values, template === undefined ? ['region', 'parameters'] : ['config', 'environment', 'prices']);
  const inputs = parseInputs({
    command: 'plan',
    config: given('config'),
    environment: given('environment'),
    prices: given('prices'),
  });
  const speed = readSpeed(process.env);
  const log = createTerminalLog();
  const clock = createClock(speed);
  const world = connectWorld({
    directory: process.cwd(),
    config: template ?? inputs.config,
    role: undefined,
    github: undefined,
    environment: readChildEnvironment(process.env),
    clock,
    log,
    speed,
    sandbox: readSandbox(process.env),
  });
  const source =
    template === undefined
      ? ({ kind: 'configuration', inputs, run: createRun(clock.now()) } as const)
      : ({ kind: 'template', path: template, region: regionOf(values), parameters: given('parameters') } as const);
  // A template is anybody's and needs no account: not even where credentials could be is looked for.
  const offline = template !== undefined || inputs.prices === 'table';
  const { text, json } = await estimateCommand(
    { source, usage: given('usage'), compare: given('compare') },
    { ...world, connect: offline ? undefined : world.connect },
  );
  const shown = process.stdout.isTTY ? renderPlain(text, { folded: 'shown' }) : text.trimEnd();
  process.stdout.write(values.json === undefined ? `${shown}\n` : json);
  return 0;
}

function regionOf(values: Values): string {
  const region = lastOf(values, 'region');
  if (region !== undefined && region !== '') return region;
  throw new DeployError('config-invalid', '--region is missing: a template does not say where it is made', {
    fault: 'user',
    hint: 'for example `inferloop cost --template stack.yaml --region us-east-1`',
  });
}

function refuseStrays(values: Values, strays: readonly string[]): void {
  const stray = strays.find((name) => values[name] !== undefined);
  if (stray === undefined) return;
  const message =
    values.template === undefined ? `--${stray} is for --template` : `--${stray} has no meaning with --template`;
  throw new DeployError('config-invalid', message, { fault: 'user', hint: `leave --${stray} out` });
}
