/** Makes a comment fit: sections give up detail in steps, the least needed first, and a notice on top says so. */

/** GitHub takes 65,536 characters; the rest is room for what a server adds. */
export const COMMENT_LIMIT = 60_000;

export interface Section {
  /** From full to least; a section with one form never shrinks. An empty form is left out. */
  readonly forms: readonly string[];
  /** Lower gives up its detail earlier. */
  readonly rank: number;
}

export interface Fitted {
  readonly text: string;
  /** True when detail was left out. */
  readonly shortened: boolean;
}

/** `notice` goes after the first section when something is left out. Sections stay in their order. */
export function fitSections(sections: readonly Section[], notice: string, limit: number = COMMENT_LIMIT): Fitted {
  const steps = sections
    .map((section, index) => ({ index, rank: section.rank, left: section.forms.length - 1 }))
    .sort((one, other) => one.rank - other.rank || other.index - one.index);
  const levels = sections.map(() => 0);
  let text = join(sections, levels, undefined);
  for (const step of steps) {
    for (let level = 1; level <= step.left && measure(text) > limit; level += 1) {
      levels[step.index] = level;
      text = join(sections, levels, notice);
    }
  }
  return { text, shortened: levels.some((level) => level > 0) };
}

/** Characters and bytes both: which of them GitHub counts is not written down. */
export function measure(text: string): number {
  return Math.max(text.length, new TextEncoder().encode(text).length);
}

function join(sections: readonly Section[], levels: readonly number[], notice: string | undefined): string {
  const [first = '', ...rest] = sections.map((section, index) => section.forms[levels[index] ?? 0] ?? '');
  return [first, notice ?? '', ...rest].filter((part) => part !== '').join('\n\n');
}
