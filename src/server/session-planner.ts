import { closedObject } from '../shared/zod-problems';
import type { z } from 'zod';
import { workoutConfigSchema, type WorkoutConfig } from '../workout/workout-config';
import type { WorkoutSession } from '../workout/workout-session';

/** What a planner makes of somebody's words. */
export interface PlannedSession {
  readonly session: WorkoutSession;
  /** For the person, in the language of his words. */
  readonly explanation: string;
  /** Seconds of film. */
  readonly totalSeconds: number;
  readonly rounds: number;
  /** What was understood. */
  readonly constraints: unknown;
  /** Promises that could not be kept. */
  readonly relaxed: readonly Relaxed[];
  /** `rules`, `openai`, … */
  readonly provider: string;
  readonly usage?: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly costInMicroUsd: number;
  };
}

export interface Relaxed {
  readonly promise: string;
  readonly asked: string;
  readonly given: string;
  readonly why: string;
}

export interface PlanningOptions {
  /** How the film shall be, whatever the words say. */
  readonly config?: ConfigWishes;
  /** The same words and seed give the same session. */
  readonly seed?: number;
  readonly signal: AbortSignal;
}

/** @throws UserError when there is no session for these words; the signal's reason */
export type SessionPlanner = (text: string, options: PlanningOptions) => Promise<PlannedSession>;

const keys = workoutConfigSchema.shape;

/** A part of a session's configuration: nothing that is absent gets a default. */
export const configWishesSchema = closedObject({
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
} satisfies Record<keyof WorkoutConfig, unknown>);
export type ConfigWishes = z.infer<typeof configWishesSchema>;
