import { z } from 'zod';
import {
  categorySchema,
  contraindicationSchema,
  equipmentSchema,
  levelSchema,
  muscleSchema,
  positionSchema,
} from '../catalog/vocabulary';
import { closedObject } from '../shared/zod-problems';
import { intensitySchema } from '../workout/intensity';
import { languageSchema } from '../workout/language';
import { MAX_ROUNDS, MAX_TRAINING_SECONDS } from '../workout/session-limits';
import { slugSchema } from '../workout/workout-session';

export type Muscle = z.infer<typeof muscleSchema>;
export type Category = z.infer<typeof categorySchema>;
export type Equipment = z.infer<typeof equipmentSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Position = z.infer<typeof positionSchema>;
export type { Condition } from '../catalog/conditions';

export const goalSchema = z.enum([
  'general',
  'strength',
  'cardio',
  'fat-loss',
  'mobility',
  'posture',
  'sport',
]);
export type Goal = z.infer<typeof goalSchema>;

/** How work and rest alternate; `FORMAT_RULES` says what each means in seconds. */
export const trainingFormatSchema = z.enum([
  'circuit',
  'hiit',
  'tabata',
  'emom',
  'strength',
  'mobility',
]);
export type TrainingFormat = z.infer<typeof trainingFormatSchema>;

/** Shorter than a minute there is nothing to plan. */
export const MIN_DURATION_SECONDS = 60;
/** What a film may last; getting ready and COMPLETE are inside, so that the answer is never longer than asked. */
export const MAX_DURATION_SECONDS = MAX_TRAINING_SECONDS;

const MANY = 64;

/**
 * What a session promises to a person. Everything may be absent; what stands here is kept, or named in `relaxed`.
 * Durations in whole seconds, mass in kilograms.
 */
export const constraintsSchema = closedObject({
  /** The whole film: getting ready and the COMPLETE screen included. */
  durationSeconds: z.int().min(MIN_DURATION_SECONDS).max(MAX_DURATION_SECONDS).default(1200),
  /** At least half of the main part works one of these first of all, or belongs to one of `focusAreas`. */
  focusMuscles: z.array(muscleSchema).max(MANY).default([]),
  focusAreas: z.array(categorySchema).max(MANY).default([]),
  goal: goalSchema.default('general'),
  /** Absent: not said; nothing advanced is chosen, but an exercise asked for by name may be. */
  level: levelSchema.optional(),
  /** Absent: not said; then {@link HOUSEHOLD_EQUIPMENT} is thought to be there. `[]`: the floor alone. */
  equipment: z.array(equipmentSchema).max(MANY).optional(),
  /** No exercise in which both feet leave the floor. */
  lowImpact: z.boolean().default(false),
  /** Neighbours, a sleeping child: as low impact. */
  quiet: z.boolean().default(false),
  /** Injuries and conditions, as the tags that exercises carry. */
  conditions: z.array(contraindicationSchema).max(MANY).default([]),
  format: trainingFormatSchema.optional(),
  intensity: intensitySchema.optional(),
  /** Absent: any. */
  positions: z.array(positionSchema).min(1).max(4).optional(),
  /** A wheelchair, a plaster: better no session than one in another position. */
  mustKeepPosition: z.boolean().default(false),
  wanted: z.array(slugSchema).max(MANY).default([]),
  refused: z.array(slugSchema).max(MANY).default([]),
  /** Muscles to spare: no exercise of the main part works them first of all. */
  refusedMuscles: z.array(muscleSchema).max(MANY).default([]),
  refusedAreas: z.array(categorySchema).max(MANY).default([]),
  warmUp: z.boolean().default(true),
  coolDown: z.boolean().default(true),
  warmUpSeconds: z.int().min(0).max(1800).optional(),
  coolDownSeconds: z.int().min(0).max(1800).optional(),
  /** Of the main part; absent: as the format has it. */
  workSeconds: z.int().min(10).max(180).optional(),
  restSeconds: z.int().min(0).max(180).optional(),
  rounds: z.int().min(1).max(MAX_ROUNDS).optional(),
  /** Different exercises in a round. */
  exerciseCount: z.int().min(1).max(20).optional(),
  ageYears: z.int().min(5).max(120).optional(),
  bodyMassKg: z.number().min(25).max(300).optional(),
  language: languageSchema.default('en'),
  /** Another seed gives another session for the same wishes. */
  seed: z.int().min(0).max(0xffffffff).default(1),
});
export type Constraints = z.infer<typeof constraintsSchema>;
/** What a form or a parser gives: everything may be absent. */
export type ConstraintsInput = z.input<typeof constraintsSchema>;

/** What nearly every room has. Used when a person says nothing of equipment, and then only where it helps. */
export const HOUSEHOLD_EQUIPMENT: readonly Equipment[] = ['mat', 'chair', 'wall'];

export const equipmentAtHand = ({ equipment }: Constraints): readonly Equipment[] =>
  equipment ?? HOUSEHOLD_EQUIPMENT;

/** ACSM's guidelines begin to speak of older adults at 65, or at 50 with limitations; between them (ours). */
export const OLDER_FROM_YEARS = 60;
