import { z } from 'zod';
import { didYouMean } from '../shared/did-you-mean';
import { formatPath, type Problem } from '../shared/problem';
import { problemsOfZodError } from '../shared/zod-problems';
import { MAX_INTERVALS, MAX_TRAINING_SECONDS } from './session-limits';
import { COMPLETE_SECONDS, countIntervals, durationInSeconds } from './timeline';
import { workoutConfigSchema } from './workout-config';
import { slugSchema, workoutSessionSchema, type WorkoutSession } from './workout-session';

/** What a session may name: supplied by the catalogue and the overlay registry. */
export interface SessionVocabulary {
  readonly exerciseSlugs: ReadonlySet<string>;
  /** Overlay template id → schema of its props. */
  readonly templates: ReadonlyMap<string, z.ZodType>;
}

export type ParsedSession =
  | { readonly ok: true; readonly session: WorkoutSession }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Up to so many names are listed in an error; more would hide it. */
const LONG_LIST = 8;

const allowedNames = (given: string, names: ReadonlySet<string>): string => {
  const meant = didYouMean(given, names);
  const suggestion = meant === null ? '' : `did you mean "${meant}"? `;
  return names.size <= LONG_LIST
    ? `${suggestion}one of ${[...names].join(', ')}`
    : `${suggestion}one of the ${names.size} slugs of the catalogue (\`coach exercises\` lists them)`;
};

/**
 * Only the names in a session, read leniently: an unknown exercise is reported together with a bad number beside it,
 * although the document as a whole does not parse.
 */
const namesSchema = z
  .object({
    exercises: z
      .array(z.object({ exercise: slugSchema.nullable().catch(null) }).catch({ exercise: null }))
      .catch([]),
    config: z
      .object({
        template: workoutConfigSchema.shape.template.nullable().catch(null),
        templateProps: z.record(z.string(), z.unknown()).default({}).catch({}),
      })
      .prefault({})
      .catch({ template: null, templateProps: {} }),
  })
  .catch({ exercises: [], config: { template: null, templateProps: {} } });
type Names = z.infer<typeof namesSchema>;

const exerciseProblems = ({ exercises }: Names, slugs: ReadonlySet<string>): Problem[] =>
  exercises.flatMap(({ exercise }, index) =>
    exercise === null || slugs.has(exercise)
      ? []
      : [
          {
            path: formatPath(['exercises', index, 'exercise']),
            value: exercise,
            allowed: allowedNames(exercise, slugs),
          },
        ],
  );

const templateProblems = (
  { config }: Names,
  templates: SessionVocabulary['templates'],
): Problem[] => {
  if (config.template === null) return [];
  const schema = templates.get(config.template);
  if (schema === undefined) {
    const allowed = allowedNames(config.template, new Set(templates.keys()));
    return [{ path: 'config.template', value: config.template, allowed }];
  }
  const parsed = schema.safeParse(config.templateProps);
  return parsed.success
    ? []
    : problemsOfZodError(parsed.error, config.templateProps, ['config', 'templateProps']);
};

const lengthProblems = (session: WorkoutSession): Problem[] => {
  const problems: Problem[] = [];
  const intervals = countIntervals(session);
  if (intervals > MAX_INTERVALS) {
    problems.push({
      path: 'exercises',
      value: `${session.exercises.length} exercises × ${session.config.rounds} rounds = ${intervals} intervals`,
      allowed: `at most ${MAX_INTERVALS} intervals; take fewer exercises or rounds`,
    });
  }
  const seconds = durationInSeconds(session) - session.config.getReadySeconds - COMPLETE_SECONDS;
  if (seconds > MAX_TRAINING_SECONDS) {
    problems.push({
      path: 'exercises',
      value: `${seconds} seconds of work and rest`,
      allowed: `at most ${MAX_TRAINING_SECONDS} seconds (90 minutes); shorten work, rest or rounds`,
    });
  }
  return problems;
};

/** So many entries are looked at one by one; no film has as many. */
const MOST_LOOKED_AT = 2 * MAX_INTERVALS;

const listSchema = z.object({ exercises: z.array(z.unknown()).min(MOST_LOOKED_AT + 1) });

/** Of a list that is far too long nothing more is said: to look at each entry would take seconds. */
const listProblem = (input: unknown): Problem | null => {
  const long = listSchema.safeParse(input);
  if (!long.success) return null;
  return {
    path: 'exercises',
    value: `${long.data.exercises.length} exercises`,
    allowed: `at most ${MAX_INTERVALS} intervals; take fewer exercises or rounds`,
  };
};

/**
 * A session from untrusted input: the whole session with its defaults, or every problem at once, each with its path,
 * the value and what is allowed.
 */
export const parseSession = (input: unknown, vocabulary: SessionVocabulary): ParsedSession => {
  const tooMany = listProblem(input);
  if (tooMany !== null) return { ok: false, problems: [tooMany] };
  const parsed = workoutSessionSchema.safeParse(input);
  const names = namesSchema.parse(input);
  const problems = [
    ...(parsed.success ? lengthProblems(parsed.data) : problemsOfZodError(parsed.error, input)),
    ...exerciseProblems(names, vocabulary.exerciseSlugs),
    ...templateProblems(names, vocabulary.templates),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, session: parsed.data }
    : { ok: false, problems };
};
