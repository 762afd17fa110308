import type { Constraints, ConstraintsInput } from '../constraints';
import {
  constraintsSchema,
  goalSchema,
  MAX_DURATION_SECONDS,
  MIN_DURATION_SECONDS,
  trainingFormatSchema,
} from '../constraints';
import {
  contraindicationSchema,
  equipmentSchema,
  levelSchema,
  muscleSchema,
  positionSchema,
} from '../../catalog/vocabulary';
import { intensitySchema } from '../../workout/intensity';
import type { PlannerCatalogue } from '../catalogue-index';
import { seededRandom } from '../seeded-random';

const FOCUS_AREAS = ['lower-body', 'upper-body', 'core', 'cardio'] as const;

/** Any wishes at all, the same for the same number: what a form could send, sensible or not. */
export const randomConstraints = (number: number, catalogue: PlannerCatalogue): Constraints => {
  const random = seededRandom(number * 7919 + 17);
  const chance = (share: number): boolean => random() < share;
  const whole = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1));
  const one = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const some = <Value>(values: readonly Value[], most: number): Value[] => {
    const picked = Array.from({ length: whole(1, most) }, () => one(values));
    return [...new Set(picked.filter((value) => value !== undefined))];
  };
  const slugs = catalogue.map(({ slug }) => slug);
  const seconds = chance(0.8)
    ? whole(1, 90) * 60
    : whole(MIN_DURATION_SECONDS, MAX_DURATION_SECONDS);
  const [level, format, intensity, goal] = [
    one(levelSchema.options),
    one(trainingFormatSchema.options),
    one(intensitySchema.options),
    one(goalSchema.options),
  ];
  const input: ConstraintsInput = {
    durationSeconds: seconds,
    language: number % 2 === 0 ? 'en' : 'fr',
    seed: whole(0, 1_000_000),
    ...(chance(0.4) ? { level } : {}),
    ...(chance(0.4) ? { format } : {}),
    ...(chance(0.4) ? { intensity } : {}),
    ...(chance(0.4) ? { goal } : {}),
    ...(chance(0.3) ? { focusMuscles: some(muscleSchema.options, 3) } : {}),
    ...(chance(0.3) ? { focusAreas: some(FOCUS_AREAS, 2) } : {}),
    ...(chance(0.5) ? { equipment: chance(0.3) ? [] : some(equipmentSchema.options, 4) } : {}),
    ...(chance(0.4)
      ? { conditions: some(contraindicationSchema.options, chance(0.1) ? 12 : 2) }
      : {}),
    ...(chance(0.25) ? { lowImpact: true } : {}),
    ...(chance(0.15) ? { quiet: true } : {}),
    ...(chance(0.15) ? { positions: some(positionSchema.options, 2) } : {}),
    ...(chance(0.2) ? { wanted: some(slugs, 4) } : {}),
    ...(chance(0.2) ? { refused: some(slugs, 6) } : {}),
    ...(chance(0.1) ? { refusedMuscles: some(muscleSchema.options, 3) } : {}),
    ...(chance(0.05) ? { refusedAreas: some(FOCUS_AREAS, 1) } : {}),
    ...(chance(0.05) ? { warmUp: false } : {}),
    ...(chance(0.05) ? { coolDown: false } : {}),
    ...(chance(0.05) ? { warmUpSeconds: whole(1, 10) * 60 } : {}),
    ...(chance(0.05) ? { coolDownSeconds: whole(1, 10) * 60 } : {}),
    ...(chance(0.08) ? { workSeconds: whole(4, 12) * 5, restSeconds: whole(0, 12) * 5 } : {}),
    ...(chance(0.08) ? { rounds: whole(1, 6) } : {}),
    ...(chance(0.08) ? { exerciseCount: whole(1, 10) } : {}),
    ...(chance(0.1) ? { ageYears: whole(14, 90) } : {}),
    ...(chance(0.1) ? { bodyMassKg: whole(40, 130) } : {}),
  };
  return constraintsSchema.parse(input);
};
