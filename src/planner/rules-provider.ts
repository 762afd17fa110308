import { describeProblem } from '../shared/problem';
import { UserError } from '../shared/user-error';
import { problemsOfZodError } from '../shared/zod-problems';
import type { PlannerCatalogue } from './catalogue-index';
import { constraintsSchema, type Constraints, type ConstraintsInput } from './constraints';
import { readRequest, type ReadRequest } from './language/read-request';
import { makePlan } from './make-plan';
import { adviceOn } from './red-flags';
import type {
  GivenConstraints,
  PlannerProvider,
  PlanOutcome,
  ProposeOptions,
} from './workout-plan';

export const RULES_PROVIDER_ID = 'rules';

/** What is said of a request that does not tell how long, or tells nothing. */
const assumptionsOf = (
  { constraints, understood, language }: ReadRequest,
  given: GivenConstraints,
): string[] => {
  if (constraints.durationSeconds !== undefined || given.durationSeconds !== undefined) return [];
  if (Object.keys(given).some((key) => key !== 'language' && key !== 'seed')) return [];
  const isFrench = language === 'fr';
  if (!understood)
    return [
      isFrench
        ? 'Je n’ai pas trouvé de souhait dans ton texte : voici une séance pour tout le corps.'
        : 'I found no wish in your text: here is a session for the whole body.',
    ];
  return [
    isFrench
      ? 'Tu n’as pas dit combien de temps : 20 minutes.'
      : 'You did not say how long: 20 minutes.',
  ];
};

/** @throws UserError naming the field that a form got wrong */
export const mergeConstraints = (
  read: ConstraintsInput,
  given: GivenConstraints,
  seed?: number,
): Constraints => {
  const merged = { ...read, ...given, ...(seed === undefined ? {} : { seed }) };
  const parsed = constraintsSchema.safeParse(merged);
  if (parsed.success) return parsed.data;
  const [problem] = problemsOfZodError(parsed.error, merged);
  throw new UserError(
    problem === undefined ? 'the constraints are not valid' : describeProblem(problem),
    'change that value',
  );
};

/**
 * A session from a text by rules alone: no key, no network, the same answer for the same text, constraints and seed.
 * @throws UserError when `given` is not valid
 */
export const planByRules = (
  text: string,
  given: GivenConstraints,
  catalogue: PlannerCatalogue,
  { seed, film }: Omit<ProposeOptions, 'signal'> = {},
): PlanOutcome => {
  const read = readRequest(
    text,
    catalogue,
    given.language === undefined ? {} : { language: given.language },
  );
  const language = given.language ?? read.language;
  if (read.redFlags.length > 0)
    return {
      kind: 'declined',
      declined: {
        reason: 'red-flag',
        redFlags: read.redFlags,
        language,
        ...adviceOn(read.redFlags, language),
      },
    };
  const constraints = mergeConstraints(read.constraints, given, seed);
  return makePlan(constraints, catalogue, {
    provider: RULES_PROVIDER_ID,
    relaxed: read.relaxed,
    notes: assumptionsOf(read, given),
    ...(film === undefined ? {} : { film }),
  });
};

export const rulesProvider: PlannerProvider = {
  id: RULES_PROVIDER_ID,
  proposeSession(text, constraints, catalogue, { signal, ...options }) {
    signal?.throwIfAborted();
    return Promise.resolve(planByRules(text, constraints, catalogue, options));
  },
};
