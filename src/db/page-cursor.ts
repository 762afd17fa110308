import { z } from 'zod';
import { DomainError } from '../shared/domain-error';
import type { Page } from './workout-repository';

/** The newest first; of two that were made in the same millisecond, by id. */
interface Listed {
  readonly id: string;
  readonly createdAt: Date;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.string().min(1).max(64)]);

const cursorOf = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

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
 * The last row of the page that gave the cursor; `null` without one.
 * @throws DomainError `invalid` for a cursor that no page gave
 */
export const cursorPosition = (
  cursor: string | undefined,
): { readonly at: Date; readonly id: string } | null => {
  if (cursor === undefined) return null;
  const [time, id] = parseCursor(cursor);
  return { at: new Date(time), id };
};

/**
 * What follows a page, as a condition for rows that are listed by `createdAt` descending, then `id`.
 * @throws DomainError `invalid` for a cursor that no page gave
 */
export const cursorCondition = (cursor: string | undefined) => {
  const position = cursorPosition(cursor);
  if (position === null) return {};
  const { at, id } = position;
  // The first condition bounds the index scan; the second is exact.
  return { createdAt: { lte: at }, OR: [{ createdAt: { lt: at } }, { id: { gt: id } }] };
};

/**
 * A page of rows of which one more than `limit` was asked for.
 * @param timeOf by what they are listed, the newest first
 */
export const pageBy = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  timeOf: (row: Row) => Date,
): Page<Row> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > limit && last ? cursorOf(timeOf(last), last.id) : null,
  };
};

/** {@link pageBy} of rows that are listed by when they were made. */
export const pageOf = <Row extends Listed>(rows: readonly Row[], limit: number): Page<Row> =>
  pageBy(rows, limit, ({ createdAt }) => createdAt);
