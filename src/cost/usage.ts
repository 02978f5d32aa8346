/** How much of what AWS bills by use there is a month: what somebody states of a resource, else a default that says so. */

import { renderNumber } from './numbers.ts';

/** What can be stated, with its words for people; GB, seconds or plain numbers, a month unless they say otherwise. */
const words = {
  average_instances: (n: number) => `${count(n, 'instance')} on average`,
  average_tasks: (n: number) => `${count(n, 'task')} on average`,
  /** Seconds of one run. */
  duration: (n: number) => `${count(n, 'second')} a run`,
  /** GB to the internet. */
  egress: (n: number) => `${show(n)} GB to the internet a month`,
  gets: (n: number) => `${count(n, 'read')} a month`,
  /** GB taken in. */
  logs: (n: number) => `${show(n)} GB of logs a month`,
  metrics: (n: number) => count(n, 'metric'),
  /** GB through it. */
  processed: (n: number) => `${show(n)} GB through it a month`,
  puts: (n: number) => `${count(n, 'write')} a month`,
  /** Of names: DNS. */
  queries: (n: number) => `${show(n)} ${n === 1 ? 'query' : 'queries'} a month`,
  requests: (n: number) => `${count(n, 'request')} a month`,
  runs: (n: number) => `${count(n, 'run')} a month`,
  /** GB at rest, all month. */
  stored: (n: number) => `${show(n)} GB stored`,
} as const;

export type UsageWord = keyof typeof words;

export const usageWords: readonly string[] = Object.keys(words);

/** What is stated of one resource. */
export type Amounts = { readonly [Word in UsageWord]?: number };

export type UsageByResource = { readonly [logicalId: string]: Amounts };

/** An amount and what it rests on: what a dimension says as its `assumption`. */
export interface Taken {
  readonly amount: number;
  /** `5 GB of logs a month, assumed`; `300 GB stored, as stated`. */
  readonly assumption: string;
}

/** What is stated of the resource at hand. */
export interface Usage {
  /** `assumed` counts when nothing is stated. */
  take(word: UsageWord, assumed: number): Taken;
  /** Undefined when nothing is stated: for what most stacks have not, or what the template says better than a guess. */
  stated(word: UsageWord): Taken | undefined;
}

export function usageOf(amounts: Amounts = {}): Usage {
  const stated = (word: UsageWord): Taken | undefined => {
    const amount = amounts[word];
    return amount === undefined ? undefined : { amount, assumption: `${words[word](amount)}, as stated` };
  };
  return {
    stated,
    take: (word, assumed) => stated(word) ?? { amount: assumed, assumption: `${words[word](assumed)}, assumed` },
  };
}

function count(amount: number, noun: string): string {
  return `${show(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

function show(amount: number): string {
  return renderNumber(amount, 3);
}
