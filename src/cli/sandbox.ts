/** `inferloop sandbox`: starts it, says where it is, and stops it when asked to. */

import { DeployError } from '../errors.ts';
import { parseFault, startSandbox } from '../sandbox/index.ts';
import { lastOf, type Values } from './options.ts';

export async function runSandbox(values: Values): Promise<number> {
  const log = lastOf(values, 'log');
  const sandbox = await startSandbox({
    port: numberOf(values, 'port', 0, 65_535) ?? 0,
    speed: numberOf(values, 'speed', 0.001, 1_000_000) ?? 1,
    latency: numberOf(values, 'latency', 0, 60_000) ?? 0,
    faults: (values.fault ?? []).map(parseFault),
    path: process.env.PATH ?? '',
    ...(log === undefined ? {} : { log }),
  });
  const { aws, github, oidc, registry } = sandbox;
  process.stdout.write(
    values.json === undefined
      ? `AWS       ${aws}\nGitHub    ${github}\nOIDC      ${oidc}\nregistry  ${registry}\nstop it with Ctrl+C\n`
      : `${JSON.stringify({ aws, github, oidc, registry })}\n`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await sandbox.stop();
  return 0;
}

function numberOf(values: Values, name: string, least: number, most: number): number | undefined {
  const text = lastOf(values, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value >= least && value <= most) return value;
  throw new DeployError('config-invalid', `--${name} is ${JSON.stringify(text)}`, {
    fault: 'user',
    hint: `--${name} takes a number from ${least} to ${most}`,
  });
}
