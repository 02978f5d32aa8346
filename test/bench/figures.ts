/** The figures, what each may be at most, and how they are shown. */

/** In the order in which they are told. */
const figures = {
  startRatio: { limit: 4, words: 'start of the action with a missing file, over that of an empty Node' },
  distBytes: { limit: 4_500_000, words: 'bytes of JavaScript that the action consists of' },
  planRequests: { limit: 24, words: 'requests to AWS and GitHub when a pull request is planned again' },
  priceRequests: { limit: undefined, words: 'requests for prices beside them' },
  planCriticalPathRatio: {
    limit: 1.25,
    words: 'a plan, over its longest chain of requests that wait for each other, at 50 ms each',
  },
  rolloutReportSeconds: {
    limit: 5,
    words: 'seconds from the end of a rollout to the end of the run, ten environments at once',
  },
  deniedRoleSeconds: { limit: 2, words: 'seconds until a role that cannot be assumed ends the run' },
  price500Ms: { limit: 60, words: 'milliseconds to price a template of 500 resources from the tables' },
  priceLiveRatio: {
    limit: 1.3,
    words: 'live prices, over their longest chain of requests, at 50 ms each',
  },
  peakMemoryMB: { limit: 200, words: 'MB of memory that a plan needs at most' },
  synth30Ms: { limit: 150, words: 'milliseconds from a file with 30 services to its template' },
  synthGrowth: { limit: 1.5, words: 'that time for each service, over what it is in a file with 10' },
} as const satisfies { readonly [name: string]: { readonly limit: number | undefined; readonly words: string } };

type Name = keyof typeof figures;
export type Figures = { readonly [name in Name]: number };

const entries = Object.entries(figures) as readonly (readonly [Name, (typeof figures)[Name]])[];

export const limits = Object.fromEntries(entries.map(([name, { limit }]) => [name, limit]));

/** Those that are over their limits. */
export function findExcess(measured: Figures): readonly Name[] {
  return entries.flatMap(([name, { limit }]) => (limit !== undefined && measured[name] > limit ? name : []));
}

export function renderLines(measured: Figures): readonly string[] {
  const over = findExcess(measured);
  return entries.map(([name, { limit, words }]) => {
    const most = limit === undefined ? '' : `, at most ${format(limit)}${over.includes(name) ? ': OVER' : ''}`;
    return `${name} ${format(measured[name])}${most} (${words})`;
  });
}

/** `date`: the day, ISO. */
export function renderTable(measured: Figures, date: string): string {
  const rows = entries.map(([name, { limit, words }]) => {
    const most = limit === undefined ? '' : format(limit);
    return `| \`${name}\` | ${words} | ${format(measured[name])} | ${most} |`;
  });
  return [
    '| figure | | measured | at most |',
    '| :-- | :-- | --: | --: |',
    ...rows,
    '',
    `Measured on ${date}.`,
    '',
  ].join('\n');
}

function format(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** Of an even count the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('there is no median of nothing');
  return (low + high) / 2;
}
