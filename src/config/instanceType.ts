/** What the name of an instance type of EC2 says. */

export type Architecture = 'x86_64' | 'arm64';

/**
 * `m7g.large` → arm64: behind the generation a `g` stands for AWS's own processors, and `a1` was the first of them (EC2
 * guide, "Instance type naming conventions"). The first `g` of `g6.xlarge` is a family with graphics cards.
 */
export function architectureOf(type: string): Architecture {
  const [, family = '', attributes = ''] = /^([a-z-]+)\d+([a-z0-9-]*)\./.exec(type) ?? [];
  return family === 'a' || attributes.includes('g') ? 'arm64' : 'x86_64';
}

/** `/aws/service/…-x86_64` → x86_64; undefined when the name of the parameter does not say. */
export function architectureOfImage(parameter: string): Architecture | undefined {
  if (/x86_64|amd64/.test(parameter)) return 'x86_64';
  return /arm64|aarch64/.test(parameter) ? 'arm64' : undefined;
}
