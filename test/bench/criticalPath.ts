/** The longest chain of steps that wait for each other: nobody who does the same can be faster. */

export interface Step {
  readonly name: string;
  readonly milliseconds: number;
  /** Names of earlier steps without whose end this one cannot begin. */
  readonly after: readonly string[];
}

export interface Chain {
  readonly steps: readonly Step[];
  readonly milliseconds: number;
}

const nothing: Chain = { steps: [], milliseconds: 0 };

/** Throws when a step waits for one that does not come before it. */
export function findLongestChain(steps: readonly Step[]): Chain {
  const chains = new Map<string, Chain>();
  for (const step of steps) {
    const before = longest(step.after.map((name) => known(chains, name)));
    chains.set(step.name, {
      steps: [...before.steps, step],
      milliseconds: before.milliseconds + step.milliseconds,
    });
  }
  return longest([...chains.values()]);
}

/** The first of several that are equally long. */
function longest(chains: readonly Chain[]): Chain {
  return chains.reduce((best, chain) => (chain.milliseconds > best.milliseconds ? chain : best), nothing);
}

function known(chains: ReadonlyMap<string, Chain>, name: string): Chain {
  const chain = chains.get(name);
  if (chain === undefined) throw new Error(`no step ${name} comes before`);
  return chain;
}
