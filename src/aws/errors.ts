/** What AWS says when it refuses, in AWS's own words with the action that failed and what to do about it. */

import type { MetadataBearer, MiddlewareStack } from '@smithy/types';
import { DeployError, type FailureReason } from '../errors.ts';

const reasons = {
  cloudformation: 'change-set-failed',
  ecr: 'image-failed',
  ecs: 'rollout-failed',
  elasticloadbalancing: 'rollout-failed',
  logs: 'rollout-failed',
  pricing: 'internal', // ends no run: the price tables stand in
  s3: 'change-set-failed',
  sts: 'role-denied',
} as const satisfies { readonly [service: string]: FailureReason };

type Service = keyof typeof reasons;

/** From here on whatever the client throws is a DeployError, whose cause is the SDK's error. */
export function describeErrors<
  Input extends object,
  Output extends MetadataBearer,
  Client extends { readonly middlewareStack: MiddlewareStack<Input, Output> },
>(service: Service, client: Client): Client {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw describeError(service, context.commandName?.replace(/Command$/, '') ?? '', error);
      }
    },
    { step: 'initialize', priority: 'high', name: 'describeErrors' },
  );
  return client;
}

/** The code that AWS gave an error, for example `ValidationError`; undefined when it is none of AWS's. */
export function codeOf(error: unknown): string | undefined {
  if (error instanceof DeployError) return codeOf(error.cause);
  return error instanceof Error ? error.name : undefined;
}

/** How CloudFormation says that there is no such stack: a code for many mistakes, told apart by its words. */
export const noStack = { codes: ['ValidationError'], message: /does not exist/ };

/** Evaluates to `otherwise` when AWS answers with one of these codes, or with this message. */
export async function unless<T, U>(
  refusal: { readonly codes: readonly string[]; readonly message?: RegExp },
  otherwise: U,
  call: () => Promise<T>,
): Promise<T | U> {
  try {
    return await call();
  } catch (error) {
    const known = refusal.codes.includes(codeOf(error) ?? '');
    if (known && (refusal.message === undefined || refusal.message.test(String(error)))) return otherwise;
    throw error;
  }
}

/** What a call that failed is told as: a DeployError, unless it is one already or no error at all. */
export function describeError(service: Service, operation: string, error: unknown): unknown {
  if (error instanceof DeployError || !(error instanceof Error)) return error;
  const action = `${service}:${operation}`;
  if (/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|NotAuthorized)$/.test(error.name)) {
    return describeDenial(action, error);
  }
  if (error.name === 'CredentialsProviderError') {
    return new DeployError('role-denied', `no AWS credentials for ${action}: ${error.message}`, {
      fault: 'user',
      hint: 'give the input `role`, or AWS credentials in the environment (AWS_PROFILE, AWS_ACCESS_KEY_ID …)',
      cause: error,
    });
  }
  if (/^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException)$/.test(error.name)) {
    return new DeployError('role-denied', `AWS does not accept the credentials for ${action}: ${error.message}`, {
      fault: 'user',
      hint: 'log in again, or give the input `role`: its credentials are renewed while the run lasts',
      cause: error,
    });
  }
  const hint = hintFor(error);
  return new DeployError(reasons[service], `${action} failed: ${wordsOf(error)}`, {
    fault: 'aws',
    ...(hint === undefined ? {} : { hint }),
    cause: error,
  });
}

/** IAM names action and resource in its message, and sometimes another action than the one called (iam:PassRole). */
function describeDenial(action: string, error: Error): DeployError {
  const [, named = action, resource] = /to perform: (\S+)(?: on resource: (\S+))?/.exec(error.message) ?? [];
  const where = resource === undefined ? '' : ` on ${resource}`;
  return new DeployError('permission-missing', `AWS denied ${action}: ${error.message}`, {
    fault: 'user',
    hint: `the role needs the permission ${named}${where}; \`inferloop bootstrap\` prints roles that have what this program needs`,
    cause: error,
  });
}

function wordsOf(error: Error): string {
  const words = error.message.trim();
  return words === '' || words === 'UnknownError' ? error.name : words;
}

function hintFor(error: Error): string | undefined {
  if (/Throttl|TooManyRequests|RequestLimitExceeded/.test(error.name)) {
    return 'AWS kept throttling this account; run again in some minutes';
  }
  if (/^(ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|TimeoutError)$/.test(codeOfNetwork(error))) {
    return 'AWS could not be reached; check the region and the network of the runner';
  }
  if (Reflect.get(error, '$fault') === 'server') {
    return 'AWS has trouble: run again in some minutes; https://health.aws.amazon.com/health/status says whether it lasts';
  }
  return undefined;
}

function codeOfNetwork(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
