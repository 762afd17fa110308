import type { Problem } from '../shared/problem';
import { problemsOfZodError } from '../shared/zod-problems';
import { workoutConfigSchema } from '../workout/workout-config';
import type { FilmWishes } from './compose/compose-session';
import { onlyWritten } from './only-written';
import type { GivenConstraints } from './workout-plan';

export type ReadConfig =
  | { readonly ok: true; readonly film: FilmWishes; readonly given: GivenConstraints }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A part of a film's configuration, as `coach plan --config` and `POST /api/generate-training` take it. Intensity and
 * language become wishes; rounds do, too, from two up, since a planned session writes its rounds out; the rest between
 * rounds is the format's.
 */
export const readConfig = (input: unknown): ReadConfig => {
  const parsed = workoutConfigSchema.safeParse(input);
  if (!parsed.success) return { ok: false, problems: problemsOfZodError(parsed.error, input) };
  const {
    intensity,
    language,
    rounds = 1,
    restBetweenRoundsSeconds: _own,
    ...film
  } = onlyWritten(parsed.data, input);
  return {
    ok: true,
    film,
    given: {
      ...(intensity === undefined ? {} : { intensity }),
      ...(language === undefined ? {} : { language }),
      ...(rounds > 1 ? { rounds } : {}),
    },
  };
};
