/** The runtimes of AWS Lambda, and what takes the place of those that AWS no longer looks after. */

/** https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html, November 2026. */
export const runtimes = [
  'dotnet10',
  'java21',
  'java25',
  'nodejs22.x',
  'nodejs24.x',
  'provided.al2023',
  'python3.12',
  'python3.13',
  'python3.14',
  'ruby3.3',
  'ruby3.4',
] as const;

/** The newest of its family, by what a runtime begins with. */
const newest: { readonly [family: string]: string } = {
  dotnet: 'dotnet10',
  go: 'provided.al2023',
  java: 'java25',
  nodejs: 'nodejs24.x',
  provided: 'provided.al2023',
  python: 'python3.14',
  ruby: 'ruby3.4',
};

const deprecated: ReadonlySet<string> = new Set(
  `dotnet6 dotnet8 dotnetcore1.0 dotnetcore2.0 dotnetcore2.1 dotnetcore3.1 go1.x java8 java8.al2 java11 java17 nodejs
  nodejs4.3 nodejs6.10 nodejs8.10 nodejs10.x nodejs12.x nodejs14.x nodejs16.x nodejs18.x nodejs20.x provided provided.al2
  python2.7 python3.6 python3.7 python3.8 python3.9 python3.10 python3.11 ruby2.5 ruby2.7 ruby3.2`.split(/\s+/),
);

export type RuntimeVerdict =
  | { readonly kind: 'current' | 'unknown' }
  | { readonly kind: 'deprecated'; readonly successor: string };

export function judgeRuntime(runtime: string): RuntimeVerdict {
  if (runtimes.some((one) => one === runtime)) return { kind: 'current' };
  const family = Object.keys(newest).find((one) => runtime.startsWith(one)) ?? '';
  const successor = newest[family];
  return deprecated.has(runtime) && successor !== undefined ? { kind: 'deprecated', successor } : { kind: 'unknown' };
}
