import { z } from 'zod';
import { formatPath, type Problem } from './problem';

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
};

const BOUND_UNITS = new Map([
  ['string', ' characters'],
  ['array', ' entries'],
  ['set', ' entries'],
]);

const describeBound = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string => {
  const bound = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const direction = issue.code === 'too_small' ? 'at least' : 'at most';
  const unit = BOUND_UNITS.get(issue.origin) ?? '';
  return `${direction} ${bound}${unit}`;
};

const TYPE_NAMES = new Map<string, string>([
  ['array', 'a list'],
  ['boolean', 'true or false'],
  ['int', 'a whole number'],
  ['number', 'a number'],
  ['object', 'an object'],
  ['record', 'an object'],
  ['string', 'a text'],
]);

const describeAllowed = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'too_small':
    case 'too_big':
      return describeBound(issue);
    case 'invalid_type':
      // A schema's own words win over zod's, which all begin alike.
      return issue.message.startsWith('Invalid input')
        ? (TYPE_NAMES.get(issue.expected) ?? `a value of type ${issue.expected}`)
        : issue.message;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    default:
      return issue.message;
  }
};

const problemsOfIssue = (
  issue: z.core.$ZodIssue,
  input: unknown,
  parent: readonly PropertyKey[],
): Problem[] => {
  const problemAt = (path: readonly PropertyKey[], allowed: string): Problem => ({
    path: formatPath([...parent, ...path]),
    value: valueAt(input, path),
    allowed,
  });
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problemAt([...issue.path, key], issue.message))
    : [problemAt(issue.path, describeAllowed(issue))];
};

/**
 * Every issue of a failed parse as a {@link Problem}, with the value read back from the input.
 * @param parent where the input stands in the document that the person wrote
 */
export const problemsOfZodError = (
  error: z.core.$ZodError,
  input: unknown,
  parent: readonly PropertyKey[] = [],
): Problem[] => error.issues.flatMap((issue) => problemsOfIssue(issue, input, parent));

/** An object that refuses unknown keys and says which keys it knows. */
export const closedObject = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no such key; known keys: ${Object.keys(shape).join(', ')}`
        : undefined,
  });
