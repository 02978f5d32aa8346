/** The first, invisible line of a comment: it finds the comment and orders the runs; it decides nothing. */

export interface CommentHeader {
  readonly environment: string;
  readonly run: number;
  readonly attempt: number;
}

export function renderHeader({ environment, run, attempt }: CommentHeader): string {
  return `<!-- inferloop v1 environment=${environment} run=${run}.${attempt} -->`;
}

/** Undefined when the text does not begin with such a line. */
export function parseHeader(body: string): CommentHeader | undefined {
  const match = /^<!-- inferloop v1 environment=([\w.-]+) run=(\d+)\.(\d+) -->/.exec(body);
  if (match === null) return undefined;
  const [, environment = '', run = '', attempt = ''] = match;
  return { environment, run: Number(run), attempt: Number(attempt) };
}
