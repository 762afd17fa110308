import { UserError } from '../shared/user-error';

/** A session needs four, and a few more for the props of its overlay template. */
export const MAX_NESTING = 32;

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

/**
 * V8's sentence without the position, which {@link placeOf} tells better, and without its copy of the text, of which it
 * cuts what is long: `Unexpected token 'n', ..."{"a": nope}"... is not valid JSON`.
 */
const reasonOf = (message: string): string =>
  message
    .replace(/ in JSON at position \d+.*$/s, '')
    .replace(/, (\.{3})?".*"(\.{3})? is not valid JSON$/s, '');

/** Whether lists and objects stand inside one another more than so many levels deep; never looks deeper than that. */
const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1)));

/**
 * A JSON document from a text.
 * @param name what the text is called in the error
 * @throws UserError with line and column where it is not JSON; when it nests deeper than {@link MAX_NESTING}
 */
export const parseJson = (text: string, name: string): unknown => {
  const json = text.replace(/^\uFEFF/, '');
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `"${name}" is not JSON: ${reasonOf(message)} (${placeOf(json, message)})`,
      'mend that place; examples/quick-start.json is a whole session file',
    );
  }
  if (isDeeperThan(document, MAX_NESTING)) {
    throw new UserError(
      `"${name}" nests more than ${MAX_NESTING} levels deep`,
      'a session needs far fewer; examples/quick-start.json is a whole session file',
    );
  }
  return document;
};
