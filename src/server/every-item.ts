import type { Page, PageRequest } from '../db/workout-repository';

const AT_ONCE = 100;

/** All items of a list, page after page. */
export const everyItem = async <Item>(
  list: (request: PageRequest) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await list({ limit: AT_ONCE, ...(cursor === null ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
};
