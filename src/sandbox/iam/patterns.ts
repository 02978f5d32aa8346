/** Wildcards and variables of IAM policies: `*` and `?` match text, `${key}` stands for a value of the request. */

export interface Context {
  /** Keys of the request as policies name them; IAM ignores their case. */
  readonly [key: string]: string | readonly string[];
}

export function matchesPattern(pattern: string, text: string, options?: { readonly ignoreCase: boolean }): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, options?.ignoreCase ? 'is' : 's').test(text);
}

/** ARNs are compared part by part: a wildcard never reaches over a colon, save in the last of the six parts. */
export function matchesArn(pattern: string, arn: string): boolean {
  const wanted = partsOf(pattern);
  const given = partsOf(arn);
  return wanted.length === given.length && wanted.every((part, at) => matchesPattern(part, given[at] ?? ''));
}

function partsOf(arn: string): readonly string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Undefined when the request lacks the value of a variable: IAM then lets nothing match. */
export function substitute(pattern: string, context: Context): string | undefined {
  let missing = false;
  const text = pattern.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name === '*' || name === '?' || name === '$') return name;
    const value = lookUp(context, name);
    if (typeof value !== 'string') missing = true;
    return String(value);
  });
  return missing ? undefined : text;
}

export function lookUp(context: Context, key: string): string | readonly string[] | undefined {
  const wanted = key.toLowerCase();
  return Object.entries(context).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
