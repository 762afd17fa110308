import { resolve } from 'node:path';

/**
 * A path as the person typed it, made absolute. `npm run` moves to the project's root before it starts a script, and
 * leaves the folder the person stood in as `INIT_CWD`.
 */
export const userPath = (path: string): string => {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return resolve(script === 'coach' && typedIn ? typedIn : process.cwd(), path);
};
