/** Checks of one function: its code, what it is given, and what calls it. */

import type { CodeConfig, Endpoint, FunctionConfig } from '../model.ts';
import type { Path } from '../node.ts';
import { judgeRuntime, runtimes } from '../runtimes.ts';
import { nearest } from '../unknownKey.ts';
import type { At } from './container.ts';
import type { Finding, Subject } from './finding.ts';
import { checkFunctionLimits } from './limits.ts';
import { checkSchedule } from './schedule.ts';

export function checkFunction(one: FunctionConfig, subject: Subject): readonly Finding[] {
  const at: At = (...path) => ['functions', one.key, ...path];
  return [
    ...checkCode(one.code, at, subject),
    ...checkNames(one, at),
    ...checkTrigger(one, at, subject),
    ...checkSchedule(one.schedule, at, subject.given),
    ...checkFunctionLimits(one),
    ...checkPatience(one, at, subject),
    ...checkWayOut(one, at, subject),
  ];
}

function checkCode(code: CodeConfig, at: At, { config, given }: Subject): readonly Finding[] {
  const kinds = ['source', 'build', 'image'].map((key) => at(key));
  const [first, second, ...more] = kinds.filter(given);
  if (first === undefined) {
    const hint = 'for example `source: functions/notify`, with `runtime: python3.13` and `handler: app.handler`';
    return [error([at('source'), ...kinds], 'the function needs `source`, `build` or `image`', hint)];
  }
  if (second !== undefined) {
    const words = [first, second, ...more].map((path) => `\`${path.at(-1)}\``).join(' and ');
    return [error([second, first, ...more], `${words} exclude one another`, 'keep one of them')];
  }
  return code.kind === 'source' ? checkSource(code, at, given) : checkContainer(code, at, config.region, given);
}

function checkSource(
  { runtime }: Extract<CodeConfig, { kind: 'source' }>,
  at: At,
  given: Subject['given'],
): readonly Finding[] {
  const examples = { runtime: 'runtime: python3.13', handler: 'handler: app.handler' } as const;
  const missing = (['runtime', 'handler'] as const).filter((key) => !given(at(key)));
  return [
    ...missing.map((key) =>
      error([at(key), at('source')], `\`source\` needs \`${key}\``, `for example \`${examples[key]}\``),
    ),
    ...(missing.includes('runtime') ? [] : checkRuntime(runtime, at('runtime'))),
  ];
}

function checkRuntime(runtime: string, path: Path): readonly Finding[] {
  const verdict = judgeRuntime(runtime);
  switch (verdict.kind) {
    case 'current':
      return [];
    case 'deprecated': {
      const message = `AWS no longer patches ${runtime}, and in the end takes no function with it`;
      return [{ severity: 'warning', paths: [path], message, hint: `write \`runtime: ${verdict.successor}\`` }];
    }
    case 'unknown': {
      const close = nearest(runtime, runtimes);
      const hint = close === undefined ? `there are ${runtimes.join(', ')}` : `did you mean \`${close}\``;
      return [error([path], `Lambda has no runtime \`${runtime}\``, hint)];
    }
  }
}

/** Account and region of a repository of ECR. */
const ecr = /^\d{12}\.dkr[.-]ecr\.([a-z0-9-]+)\./;

/** Lambda pulls from ECR, in its own region only (Lambda Developer Guide, "Create a Lambda function using a container image"). */
function checkContainer(
  { image }: Extract<CodeConfig, { kind: 'container' }>,
  at: At,
  region: string,
  given: Subject['given'],
): readonly Finding[] {
  const runtime = given(at('runtime'))
    ? [error([at('runtime')], '`runtime` goes with `source`: an image has its own', 'remove it')]
    : [];
  if (image.kind === 'build') return runtime;
  const [, of] = ecr.exec(image.reference) ?? [];
  if (of === region) return runtime;
  const where = of === undefined ? 'in another registry' : `in ${of}`;
  const message = `the image is ${where}, and Lambda runs images of ECR in ${region} only`;
  const hint = 'copy it there, or write `build` with a Dockerfile that begins `FROM` it';
  return [...runtime, error([at('image'), ['region']], message, hint)];
}

/** Lambda Developer Guide, "Working with Lambda environment variables". */
const reserved =
  /^(AWS_(REGION|DEFAULT_REGION|EXECUTION_ENV|ACCESS_KEY|ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)|AWS_LAMBDA_.+|LAMBDA_TASK_ROOT|LAMBDA_RUNTIME_DIR|_HANDLER|_X_AMZN_TRACE_ID)$/;

function checkNames({ variables, secrets }: FunctionConfig, at: At): readonly Finding[] {
  const names = Object.keys(variables);
  return [
    ...names
      .filter((name) => reserved.test(name))
      .map((name) =>
        error([at('variables', name)], `\`${name}\` is a name of Lambda, which sets it itself`, 'give it another name'),
      ),
    ...names
      .filter((name) => !/^[A-Za-z][A-Za-z0-9_]+$/.test(name) && !reserved.test(name))
      .map((name) => {
        const message = `Lambda takes no variable \`${name}\`: a name has two letters or more and begins with one`;
        return error([at('variables', name)], message, 'give it another name');
      }),
    ...Object.keys(secrets)
      .filter((name) => names.includes(`${name}_ARN`))
      .map((name) => {
        const message = `\`${name}_ARN\` is what the secret \`${name}\` gives; a function has one value for it`;
        return error([at('variables', `${name}_ARN`), at('secrets', name)], message, 'remove it here');
      }),
  ];
}

function checkTrigger({ trigger, uses }: FunctionConfig, at: At, { config, given }: Subject): readonly Finding[] {
  const path = at('trigger', 'bucket');
  if (trigger === undefined || !given(path)) return [];
  const keys = config.storage.buckets.map(({ key }) => key);
  if (!keys.includes(trigger.bucket)) {
    const close = nearest(trigger.bucket, keys);
    const hint =
      close === undefined ? `add it: \`storage: { buckets: { ${trigger.bucket}: {} } }\`` : `did you mean \`${close}\``;
    return [error([path], `\`bucket\` names \`${trigger.bucket}\`, which is no bucket of this file`, hint)];
  }
  if (uses.includes(trigger.bucket)) return [];
  const message = `the function is told of objects in \`${trigger.bucket}\` that it may not read`;
  return [
    {
      severity: 'warning',
      paths: [path, at('uses')],
      message,
      hint: `add \`uses: [${[...uses, trigger.bucket].join(', ')}]\``,
    },
  ];
}

/** Seconds that API Gateway waits for an integration of an HTTP API ("Quotas for configuring and running an HTTP API"). */
const PATIENCE = 30;

function checkPatience({ http, timeoutSeconds }: FunctionConfig, at: At, { given }: Subject): readonly Finding[] {
  if (http === undefined || timeoutSeconds <= PATIENCE || !given(at('timeout'))) return [];
  const message = 'whoever calls over HTTP is answered 503 after 30s, while the function runs on and costs';
  return [{ severity: 'warning', paths: [at('timeout'), at('http')], message, hint: 'write `timeout: 30s`' }];
}

/** Beside a database it has no public address, wherever it stands (Lambda Developer Guide, "Internet access for VPC functions"). */
function checkWayOut({ key, uses }: FunctionConfig, at: At, { config }: Subject): readonly Finding[] {
  const { network, databases, storage } = config;
  const database = databases.find((one) => uses.includes(one.key));
  if (database === undefined || network.kind === 'existing') return [];
  const reads = storage.buckets.some((one) => uses.includes(one.key));
  const needed: readonly Endpoint[] = reads ? ['s3', 'secrets'] : ['secrets'];
  const isInside = network.placement === 'private';
  const missing = needed.filter((kind) => !isInside || !network.endpoints.includes(kind));
  if ((isInside && network.nat !== 'none') || missing.length === 0) return [];
  const what = missing.includes('secrets') ? 'Secrets Manager, which keeps its URL' : 'S3, which has its bucket';
  const message = `\`${key}\` would run beside the database \`${database.key}\` without a way to ${what}`;
  const hint = `write \`network: { placement: private, nat: single }\`, or \`endpoints: [${needed.join(', ')}]\` there instead of \`nat\``;
  const paths = ['placement', 'nat', 'endpoints'].map((part) => ['network', part]);
  return [error([at('uses'), ...paths], message, hint)];
}

function error(paths: readonly [Path, ...Path[]], message: string, hint: string): Finding {
  return { severity: 'error', paths, message, hint };
}
