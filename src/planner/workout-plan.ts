import type { WorkoutSession } from '../workout/workout-session';
import type { Language } from '../workout/language';
import type { PlannerCatalogue } from './catalogue-index';
import type { ModelProviderId } from './provider-ids';
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

/** What asking a language model took; a session that the rules made after all has cost it, too. */
export interface ModelUsage {
  readonly provider: ModelProviderId;
  /** As the vendor calls it. */
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; `null`: the price of this model is not known. */
  readonly costUsd: number | null;
}

/** Why a language model that was asked did not make the session. */
export const MODEL_TROUBLES = [
  'slow',
  'connection',
  'limit',
  'quota',
  'server',
  'key',
  'unknown-model',
  'not-accepted',
  'refused',
  'truncated',
  'unreadable',
  'unfit',
] as const;
export type ModelTrouble = (typeof MODEL_TROUBLES)[number];

/** For the log and the counters; absent: no language model was asked. */
export interface AskedModel {
  readonly usage: ModelUsage;
  /** `null`: the session is the model's. */
  readonly trouble: ModelTrouble | null;
}

export type PlanOutcome =
  | { readonly kind: 'planned'; readonly plan: WorkoutPlan; readonly asked?: AskedModel }
  | { readonly kind: 'declined'; readonly declined: Declined; readonly asked?: AskedModel };

export interface RefineOptions {
  readonly signal?: AbortSignal;
  /** Called with the exercises (slugs) that a language model has named so far, unverified, whenever there is one more. */
  readonly onDraft?: (exercises: readonly string[]) => void;
}

export interface ProposeOptions extends RefineOptions {
  readonly seed?: number;
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
  /**
   * The session as the text wants it changed.
   * @param constraints what the session keeps, as its plan had it
   * @throws as `proposeSession` does
   */
  refineSession(
    session: WorkoutSession,
    constraints: Constraints,
    text: string,
    catalogue: PlannerCatalogue,
    options: RefineOptions,
  ): Promise<PlanOutcome>;
}
