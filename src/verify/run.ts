/** Asks all questions of one account, and removes everything again however that ends. */

import { DeployError } from '../errors.ts';
import type { Clock } from '../ports.ts';
import { describeFailure } from '../render/failure.ts';
import { redactText } from '../render/redact.ts';
import type { Account } from './account.ts';
import { type Answer, renderAnswer } from './answer.ts';
import { experiments } from './experiments/index.ts';
import { type Names, stackNames } from './names.ts';
import { type QuestionKey, questions } from './questions.ts';
import { removeStacks } from './removal.ts';
import type { Outcome } from './report.ts';
import { createSetup } from './setup.ts';

export interface RunRequest {
  readonly account: Account;
  readonly names: Names;
  readonly image: string;
  /** Of the removal, which an interrupt does not end. */
  readonly removalClock: Clock;
}

/** Does not throw: what goes wrong is an answer, or is left. */
export async function run({ account, names, image, removalClock }: RunRequest): Promise<Outcome> {
  const setup = createSetup({ account, names, image });
  const answers = new Map<QuestionKey, Answer>();
  for (const { key, ask } of experiments) {
    if (account.clock.cancelled()) break;
    const question = questions.find((one) => one.key === key)?.question ?? key;
    account.line(`\n${question}`);
    const answer = await tryTo(() => ask(setup));
    answers.set(key, answer);
    account.line(renderAnswer(answer));
  }
  account.line(`\nremoving ${stackNames(names).join(', ')}`);
  const left = await removeStacks({ ...account, clock: removalClock }, stackNames(names));
  return { answers, left };
}

/** One experiment that fails does not cost the others their answers. */
async function tryTo(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const interrupted = error instanceof DeployError && error.reason === 'cancelled';
    if (interrupted) return { kind: 'not-asked', reason: 'interrupted' };
    return { kind: 'failed', reason: redactText(describeFailure(error).message) };
  }
}
