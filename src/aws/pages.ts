/** All pages of a list that AWS answers in pieces. */

export interface Page<T> {
  readonly items: readonly T[] | undefined;
  readonly next: string | undefined;
}

export async function pagesOf<T>(read: (token: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let token: string | undefined;
  do {
    const page = await read(token);
    items.push(...(page.items ?? []));
    token = page.next;
  } while (token);
  return items;
}
