/** The named checks that apply makes before it touches anything: each ok, skipped or failed, with its reason. */

export interface NamedCheck {
  readonly name: string;
  readonly result: 'ok' | 'skipped' | 'failed';
  readonly reason: string;
}

/** One line of the log: `ok       head of branch: 1a2b3c4 is the head of main`. */
export function renderCheck({ name, result, reason }: NamedCheck): string {
  return `${result.padEnd(8)} ${name}: ${reason}`;
}
