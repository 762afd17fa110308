import { describeProblem } from '../shared/problem';
import { UserError } from '../shared/user-error';
import { problemsOfZodError } from '../shared/zod-problems';
import type { PlannerCatalogue } from './catalogue-index';
import { constraintsSchema, type Constraints, type ConstraintsInput } from './constraints';
import { readRequest, type ReadRequest } from './language/read-request';
import { makePlan } from './make-plan';
import { RULES_PROVIDER_ID } from './provider-ids';
import { adviceOn } from './red-flags';
import { refine } from './refine';
import type { Relaxation } from './relaxed';
import type {
  Declined,
  GivenConstraints,
  PlannerProvider,
  PlanOutcome,
  ProposeOptions,
} from './workout-plan';

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

/** What a person wants, understood; or why nothing is planned for them. */
export type ReadWishes =
  | {
      readonly kind: 'wishes';
      readonly constraints: Constraints;
      readonly relaxed: readonly Relaxation[];
      /** Sentences the explanation begins with. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'declined'; readonly declined: Declined };

/**
 * Reads a text by rules. Every provider begins with it: what it understands of injuries, equipment and red flags holds
 * whoever plans.
 * @throws UserError when `given` is not valid
 */
export const readWishes = (
  text: string,
  given: GivenConstraints,
  catalogue: PlannerCatalogue,
  seed?: number,
): ReadWishes => {
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
  return {
    kind: 'wishes',
    constraints: mergeConstraints(read.constraints, given, seed),
    relaxed: read.relaxed,
    notes: assumptionsOf(read, given),
  };
};

/**
 * A session from a text by rules alone: no key, no network, the same answer for the same text, constraints and seed.
 * @throws UserError when `given` is not valid
 */
export const planByRules = (
  text: string,
  given: GivenConstraints,
  catalogue: PlannerCatalogue,
  { seed, film }: Pick<ProposeOptions, 'seed' | 'film'> = {},
): PlanOutcome => {
  const wishes = readWishes(text, given, catalogue, seed);
  if (wishes.kind === 'declined') return wishes;
  const { constraints, relaxed, notes } = wishes;
  return makePlan(constraints, catalogue, {
    provider: RULES_PROVIDER_ID,
    relaxed,
    notes,
    ...(film === undefined ? {} : { film }),
  });
};

export const rulesProvider: PlannerProvider = {
  id: RULES_PROVIDER_ID,
  proposeSession(text, constraints, catalogue, { signal, ...options }) {
    signal?.throwIfAborted();
    return Promise.resolve(planByRules(text, constraints, catalogue, options));
  },
  refineSession(session, constraints, text, catalogue, { signal }) {
    signal?.throwIfAborted();
    return Promise.resolve(refine(session, constraints, text, catalogue));
  },
};
