/** One thing that is wrong with a document a person gave us: where, what stands there, and what may stand there. */
export interface Problem {
  /** Path inside the document, e.g. `exercises[1].workSeconds`; empty for the whole document. */
  readonly path: string;
  /** The offending value as it was given; `undefined` when it is missing. */
  readonly value: unknown;
  /** What is allowed there, written so that a person can fix the value. */
  readonly allowed: string;
}

const MAX_VALUE_LENGTH = 60;

const describeValue = (value: unknown): string => {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH - 1)}…` : text;
};

/** One line for a person: `exercises[1].workSeconds is 0; allowed: …`. */
export const describeProblem = ({ path, value, allowed }: Problem): string =>
  `${path === '' ? 'the file' : path} is ${describeValue(value)}; allowed: ${allowed}`;

/** JavaScript's own notation: `['exercises', 1, 'workSeconds']` → `exercises[1].workSeconds`. */
export const formatPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
