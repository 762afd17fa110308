import type { Problem } from '../shared/problem';
import { problemsOfZodError } from '../shared/zod-problems';
import { constraintsSchema } from './constraints';
import { onlyWritten } from './only-written';
import type { GivenConstraints } from './workout-plan';

export type ReadConstraints =
  | { readonly ok: true; readonly given: GivenConstraints }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Constraints that come from outside, all or some: no default hides what the words say of an injury. */
export const readConstraints = (input: Readonly<Record<string, unknown>>): ReadConstraints => {
  const parsed = constraintsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOfZodError(parsed.error, input) };
  return { ok: true, given: onlyWritten(parsed.data, input) };
};
