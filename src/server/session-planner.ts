import { closedObject } from '../shared/zod-problems';
import { z } from 'zod';
import type { Constraints } from '../planner/constraints';
import { PROVIDER_IDS, type ProviderId } from '../planner/provider-ids';
import type { ModelUsage, WorkoutPlan } from '../planner/workout-plan';
import { workoutConfigSchema, type WorkoutConfig } from '../workout/workout-config';
import type { WorkoutSession } from '../workout/workout-session';

/** What a planner makes of somebody's words. */
export interface PlannedSession {
  readonly plan: WorkoutPlan;
  /** What asking a language model took; absent: none was asked. */
  readonly usage?: ModelUsage;
}

export interface RefiningOptions {
  /** Absent: the server's own choice. */
  readonly provider?: ProviderId;
  readonly signal: AbortSignal;
  /** Called with the exercises (slugs) that a language model has named so far, unverified. */
  readonly onDraft?: (exercises: readonly string[]) => void;
}

export interface PlanningOptions extends RefiningOptions {
  /** How the film shall be, whatever the words say. */
  readonly config?: FilmConfigWishes;
  /** What the session must keep, whatever the words say. */
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** The same words and seed give the same session. */
  readonly seed?: number;
}

/** Both throw a UserError when there is no session for these words, or an ApiError `invalid` for a provider without a key; and the signal's reason. */
export interface SessionPlanner {
  readonly plan: (text: string, options: PlanningOptions) => Promise<PlannedSession>;
  /** @param constraints what the session keeps */
  readonly refine: (
    session: WorkoutSession,
    constraints: Constraints,
    text: string,
    options: RefiningOptions,
  ) => Promise<PlannedSession>;
}

const keys = workoutConfigSchema.shape;

const filmShape = {
  intensity: keys.intensity.unwrap().optional(),
  rounds: keys.rounds.unwrap().optional(),
  restBetweenRoundsSeconds: keys.restBetweenRoundsSeconds.unwrap().optional(),
  getReadySeconds: keys.getReadySeconds.unwrap().optional(),
  format: keys.format.unwrap().optional(),
  resolution: keys.resolution.unwrap().optional(),
  fps: keys.fps.unwrap().optional(),
  language: keys.language.unwrap().optional(),
  coach: keys.coach.unwrap().optional(),
  template: keys.template.unwrap().optional(),
  templateProps: keys.templateProps.unwrap().optional(),
  audio: keys.audio.unwrap().optional(),
} satisfies Record<keyof WorkoutConfig, unknown>;

const provider = z.enum(PROVIDER_IDS).optional().meta({
  description: "Who plans, of those that the server has a key for. Absent: the server's choice",
});

/** How a session is planned, and how its film shall be: nothing that is absent gets a default. */
export const configWishesSchema = closedObject({ ...filmShape, provider });
export type ConfigWishes = z.infer<typeof configWishesSchema>;
/** How its film shall be, and nothing else. */
export type FilmConfigWishes = Omit<ConfigWishes, 'provider'>;

/** How a session that is there is changed; its film stays as it is. */
export const refineConfigSchema = closedObject({ provider });
