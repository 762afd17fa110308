import { z } from 'zod';
import type { Page } from '../../db/workout-repository';
import { closedObject } from '../../shared/zod-problems';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

/** Which part of a list is wanted. Numbers come as text from an address. */
export const pageRequestSchema = closedObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_LIMIT)
    .default(DEFAULT_LIMIT)
    .meta({ description: 'How many at most' }),
  cursor: z
    .string()
    .min(1)
    .max(512)
    .optional()
    .meta({ description: '`nextCursor` of the page before' }),
});

export const pageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Asks for what follows; null: this is all' }),
  });

export const pageDocument = <Item, Document>(
  { items, nextCursor }: Page<Item>,
  toDocument: (item: Item) => Document,
): { items: Document[]; nextCursor: string | null } => ({
  items: items.map(toDocument),
  nextCursor,
});
