import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../shared/user-error';

export const MAX_SESSION_BYTES = 2 ** 20;

const UNEXPECTED_TOKEN = /^Unexpected token/;

const breaksWithin = (text: string): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && UNEXPECTED_TOKEN.test(error.message);
  }
};

/** Index of the character that V8 calls unexpected without saying where: the end of the shortest text that breaks. */
const unexpectedTokenIndex = (text: string): number => {
  let low = 1;
  let high = text.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (breaksWithin(text.slice(0, middle))) high = middle;
    else low = middle + 1;
  }
  return low - 1;
};

const brokenAt = (text: string, message: string): number => {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return UNEXPECTED_TOKEN.test(message) ? unexpectedTokenIndex(text) : text.length;
};

const placeOf = (text: string, message: string): string => {
  const before = text.slice(0, brokenAt(text, message)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/** V8's sentence without the position, which {@link placeOf} tells better, and without a copy of the text. */
const reasonOf = (message: string): string =>
  message
    .replace(/ in JSON at position \d+.*$/s, '')
    .replace(/, (\.{3})?".*" is not valid JSON$/s, '');

/**
 * A JSON document from a text.
 * @param name what the text is called in the error
 * @throws UserError with line and column
 */
export const parseJson = (text: string, name: string): unknown => {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return document;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `"${name}" is not JSON: ${reasonOf(message)} (${placeOf(text, message)})`,
      'mend that place; examples/quick-start.json is a whole session file',
    );
  }
};

/**
 * Reads the document in a session file, not yet checked against the schema.
 * @throws UserError when the file is missing, not a file, too large or not JSON
 */
export const readSessionFile = async (path: string): Promise<unknown> => {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new UserError(
      `the session file "${path}" does not exist`,
      'check the path; examples/quick-start.json is one to begin with',
    );
  }
  if (!found.isFile()) {
    throw new UserError(`"${path}" is not a file`, 'name a session file, e.g. my-session.json');
  }
  if (found.size > MAX_SESSION_BYTES) {
    throw new UserError(
      `"${path}" has ${found.size} bytes; allowed: at most ${MAX_SESSION_BYTES} (1 MiB)`,
      'a session file is a few hundred bytes long; is this the right file?',
    );
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`"${path}" cannot be read`, 'check its permissions', { cause: error });
  });
  return parseJson(text, path);
};
