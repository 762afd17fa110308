import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import type { Page } from './workout-repository';

/** The newest first; of two that were made in the same millisecond, by id. */
interface Listed {
  readonly id: string;
  readonly createdAt: Date;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.string().min(1).max(64)]);

const cursorOf = ({ createdAt, id }: Listed): string =>
  Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');

const parseCursor = (cursor: string): z.infer<typeof cursorSchema> => {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw new DomainError(
      'invalid',
      `cursor is "${cursor.slice(0, 60)}"; allowed: the nextCursor of a page`,
      'leave cursor out for the first page',
      { cause },
    );
  }
};

/**
 * What follows a page, as a condition for rows that are listed by `createdAt` descending, then `id`.
 * @throws DomainError `invalid` for a cursor that no page gave
 */
export const cursorCondition = (cursor: string | undefined) => {
  if (cursor === undefined) return {};
  const [time, id] = parseCursor(cursor);
  const createdAt = new Date(time);
  // The first condition bounds the index scan; the second is exact.
  return {
    createdAt: { lte: createdAt },
    OR: [{ createdAt: { lt: createdAt } }, { id: { gt: id } }],
  };
};

/** A page of rows of which one more than `limit` was asked for. */
export const pageOf = <Row extends Listed>(rows: readonly Row[], limit: number): Page<Row> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? cursorOf(last) : null };
};
