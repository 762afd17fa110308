import type { Problem } from '../shared/problem';
import { problemsOfZodError } from '../shared/zod-problems';
import { constraintsSchema } from './constraints';
import type { GivenConstraints } from './workout-plan';

export type ReadConstraints =
  | { readonly ok: true; readonly given: GivenConstraints }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Constraints that come from outside, all or some. Defaults are not wishes: only what was written counts, so that nothing hides what the
 * words say of an injury.
 */
export const readConstraints = (input: Readonly<Record<string, unknown>>): ReadConstraints => {
  const parsed = constraintsSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOfZodError(parsed.error, input) };
  const written = Object.entries(parsed.data).filter(([key]) => input[key] !== undefined);
  return { ok: true, given: Object.fromEntries(written) };
};
