/** Lists in pages with the Link header, as GitHub cuts them: 30 a page, at most 100. */

import type { HttpAnswer } from '../server.ts';
import type { Reply } from './route.ts';

export interface Paging {
  readonly page: number;
  readonly perPage: number;
}

export function parsePaging(query: URLSearchParams): Paging {
  const page = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const perPage = Number.parseInt(query.get('per_page') ?? '30', 10) || 30;
  return { page, perPage: Math.min(Math.max(perPage, 1), 100) };
}

export function pageOf<T>(items: readonly T[], { page, perPage }: Paging): readonly T[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

export function renderPage(
  url: URL,
  reply: Extract<Reply, { kind: 'list' }>,
  headers: { readonly [name: string]: string },
): HttpAnswer {
  const paging = parsePaging(url.searchParams);
  const items = pageOf(reply.items, paging);
  const link = linkOf(url, paging, reply.items.length);
  return {
    status: 200,
    headers: { ...headers, ...(link === '' ? {} : { link }), 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(reply.key === undefined ? items : { total_count: reply.items.length, [reply.key]: items }),
  };
}

/** Empty when everything fits on one page. */
export function linkOf(url: URL, { page, perPage }: Paging, total: number): string {
  const last = Math.max(1, Math.ceil(total / perPage));
  const targets: readonly (readonly [string, number, boolean])[] = [
    ['prev', page - 1, page > 1],
    ['next', page + 1, page < last],
    ['last', last, page < last],
    ['first', 1, page > 1],
  ];
  return targets
    .filter(([, , shown]) => shown)
    .map(([relation, number]) => {
      const target = new URL(url);
      target.searchParams.set('page', String(number));
      return `<${target.href}>; rel="${relation}"`;
    })
    .join(', ');
}
