import { formatPath, type Problem } from '../shared/problem';

/** A session document needs four levels. */
const MAX_DEPTH = 32;

const LONE_SURROGATE = /\p{Surrogate}/u;

/** PostgreSQL keeps neither in a text. */
const isStorable = (text: string): boolean => !text.includes('\0') && !LONE_SURROGATE.test(text);

const STORABLE_TEXT = 'text without NUL characters and halves of surrogate pairs';

/**
 * What no value from outside may hold, whatever its schema says: texts that cannot be stored, and nesting that only serves to
 * exhaust whoever walks through it.
 * @returns the first problem, or `null`
 */
export const findUncleanInput = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): Problem | null => {
  const problem = (allowed: string): Problem => ({
    path: formatPath(path.slice(0, 8)),
    value: undefined,
    allowed,
  });
  if (typeof value === 'string') return isStorable(value) ? null : problem(STORABLE_TEXT);
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= MAX_DEPTH) return problem(`at most ${MAX_DEPTH} levels of lists and objects`);
  for (const [key, inner] of Object.entries(value)) {
    if (!isStorable(key)) return problem(STORABLE_TEXT);
    const found = findUncleanInput(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
};
