/** The answers as people and programs read them: a Markdown table, JSON, an exit code. */

import { escapeText } from '../render/escape.ts';
import { type Answer, renderAnswer } from './answer.ts';
import { type QuestionKey, questions } from './questions.ts';
import type { Leftover } from './removal.ts';

export interface Outcome {
  readonly answers: ReadonlyMap<QuestionKey, Answer>;
  readonly left: readonly Leftover[];
}

export interface Asked {
  /** `2026-11-25` */
  readonly date: string;
  /** Not in the table, which is to be published. */
  readonly account: string;
  readonly region: string;
  readonly image: string;
  /** Then nothing was learned: the sandbox acts out what we assume. */
  readonly sandbox: boolean;
}

const notAsked: Answer = { kind: 'not-asked', reason: 'interrupted' };

/** For docs/verify.md. */
export function renderTable({ answers }: Outcome, asked: Asked): string {
  const rows = questions.map(({ key, question, matters, assumed }, index) => {
    const answer = renderAnswer(answers.get(key) ?? notAsked).replaceAll(asked.account, 'ACCOUNT');
    return `| ${[String(index + 1), question, matters, assumed, answer].map(escapeText).join(' | ')} |`;
  });
  const whom = asked.sandbox ? 'the sandbox, which acts out what is assumed' : `AWS, region ${asked.region}`;
  return [
    `Asked on ${asked.date} of ${whom}, with the image \`${asked.image}\`.`,
    '',
    '| | question | what rests on it | assumed | answer |',
    '| --: | :-- | :-- | :-- | :-- |',
    ...rows,
    '',
  ].join('\n');
}

export function renderJson({ answers, left }: Outcome, asked: Asked): string {
  const listed = questions.map((question, index) => ({
    number: index + 1,
    ...question,
    answer: answers.get(question.key) ?? notAsked,
  }));
  return `${JSON.stringify({ ...asked, left, answers: listed }, null, 2)}\n`;
}

/** 0: all that could be asked is as assumed; 3: something is otherwise; 1: something failed, or is left in the account. */
export function exitCodeOf({ answers, left }: Outcome): 0 | 1 | 3 {
  const kinds = [...answers.values()].map(({ kind }) => kind);
  if (left.length > 0 || kinds.includes('failed')) return 1;
  return kinds.includes('otherwise') ? 3 : 0;
}
