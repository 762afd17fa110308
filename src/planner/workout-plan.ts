import type { WorkoutSession } from '../workout/workout-session';
import type { Language } from '../workout/language';
import type { PlannerCatalogue } from './catalogue-index';
import type { FilmWishes } from './compose/compose-session';
import type { Constraints, ConstraintsInput, Equipment } from './constraints';
import type { MuscleShare } from './energy';
import type { RedFlag } from './red-flags';
import type { Relaxation } from './relaxed';
import type { Phase } from './session-phases';

/** A session that was verified, with all that a person wants to know of it. */
export interface WorkoutPlan {
  readonly session: WorkoutSession;
  /** In the person's language, and true of the session. */
  readonly explanation: string;
  /** Seconds of film: exactly the timeline's. */
  readonly total_duration: number;
  /** How often the main part is gone through. */
  readonly rounds: number;
  /** What the session keeps: the person's wishes, less what stands in `relaxed`. */
  readonly constraints: Constraints;
  readonly relaxed: readonly Relaxation[];
  /** Id of the provider that made the session. */
  readonly provider: string;
  readonly kcal: number;
  /** What a muscle map colours, the hardest-working muscle first. */
  readonly muscles: readonly MuscleShare[];
  /** Of each entry of `session.exercises`. */
  readonly phases: readonly Phase[];
  readonly equipment: readonly Equipment[];
}

/** Why there is no session: a red flag wants a doctor first, or nothing in the catalogue fits. */
export interface Declined {
  readonly reason: 'red-flag' | 'impossible';
  readonly redFlags: readonly RedFlag[];
  readonly language: Language;
  /** What to tell the person, in their language. */
  readonly message: string;
  /** What they can do about it. */
  readonly fix: string;
}

export type PlanOutcome =
  | { readonly kind: 'planned'; readonly plan: WorkoutPlan }
  | { readonly kind: 'declined'; readonly declined: Declined };

export interface ProposeOptions {
  readonly seed?: number;
  readonly signal?: AbortSignal;
  readonly film?: FilmWishes;
}

/** What a form says besides the text; it goes before what the text says. */
export type GivenConstraints = Partial<ConstraintsInput>;

/** A way from words to a session: rules here, a language model elsewhere. */
export interface PlannerProvider {
  readonly id: string;
  /**
   * @throws the signal's reason; UserError when the provider cannot be used, e.g. without a key
   */
  proposeSession(
    text: string,
    constraints: GivenConstraints,
    catalogue: PlannerCatalogue,
    options: ProposeOptions,
  ): Promise<PlanOutcome>;
}
