import { resolve } from 'node:path';

/** In place of a path: stdin or stdout. */
export const STANDARD_STREAM = '-';

/**
 * A path as the person typed it, made absolute. `npm run` moves to the project's root before it starts a script, and
 * leaves the folder the person stood in as `INIT_CWD`. {@link STANDARD_STREAM} stays what it is.
 */
export const userPath = (path: string): string => {
  if (path === STANDARD_STREAM) return path;
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return resolve(script === 'coach' && typedIn ? typedIn : process.cwd(), path);
};
