/** Pages of a list: a part of it, and the token that asks for the next. */

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** The part of `all` that a token of an earlier page asks for; undefined when no page ever gave that token. */
export function pageOf<T>(all: readonly T[], token: string | undefined, size: number): Page<T> | undefined {
  const given = token === undefined || token === '' ? '0' : Buffer.from(token, 'base64').toString('utf8');
  if (!/^\d+$/.test(given)) return undefined;
  const end = Number(given) + size;
  const next = end < all.length ? Buffer.from(String(end)).toString('base64') : undefined;
  return { items: all.slice(Number(given), end), next };
}
