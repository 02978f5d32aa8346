/** What of the environment variables a run takes notice of beyond its inputs. */

export type Variables = { readonly [name: string]: string | undefined };

/** Enough for git and docker to work; no token, no AWS key, no input. */
const forChildren = [
  'PATH',
  'HOME',
  'TMPDIR',
  'XDG_RUNTIME_DIR',
  'SSH_AUTH_SOCK',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

export function readChildEnvironment(variables: Variables): { readonly [name: string]: string } {
  return Object.fromEntries(
    forChildren.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])),
  );
}

/** Whether AWS is a sandbox on this machine. */
export function isSandbox(variables: Variables): boolean {
  return /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(variables.AWS_ENDPOINT_URL ?? '');
}

/** Where the sandbox's load balancers answer; undefined on AWS. */
export function readSandbox(variables: Variables): string | undefined {
  return isSandbox(variables) ? variables.AWS_ENDPOINT_URL?.replace(/\/+$/, '') : undefined;
}

/** Only a sandbox can be faster than AWS. */
export function readSpeed(variables: Variables): number {
  const speed = Number(variables.INFERLOOP_SPEED ?? 1);
  return isSandbox(variables) && speed > 0 && Number.isFinite(speed) ? speed : 1;
}
