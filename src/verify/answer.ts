/** What came of a question: the assumption against what was seen. */

export type Answer =
  | { readonly kind: 'as-assumed' | 'otherwise'; readonly found: string }
  /** What it would take. */
  | { readonly kind: 'not-asked'; readonly reason: string }
  /** The experiment itself went wrong. */
  | { readonly kind: 'failed'; readonly reason: string };

export function decide(holds: boolean, found: string): Answer {
  return { kind: holds ? 'as-assumed' : 'otherwise', found };
}

export function renderAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'as-assumed':
      return `as assumed: ${answer.found}`;
    case 'otherwise':
      return `OTHERWISE: ${answer.found}`;
    case 'not-asked':
      return `could not be asked: ${answer.reason}`;
    case 'failed':
      return `FAILED: ${answer.reason}`;
  }
}
