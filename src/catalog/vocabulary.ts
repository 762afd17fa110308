import { z } from 'zod';
import { CONDITIONS } from './conditions';

export const muscleSchema = z.enum([
  'chest',
  'upper-back',
  'lats',
  'lower-back',
  'shoulders',
  'biceps',
  'triceps',
  'forearms',
  'abs',
  'obliques',
  'core',
  'glutes',
  'quads',
  'hamstrings',
  'calves',
  'hip-flexors',
  'adductors',
  'abductors',
  'neck',
]);
export const categorySchema = z.enum([
  'warm-up',
  'lower-body',
  'upper-body',
  'core',
  'cardio',
  'mobility',
  'cool-down',
]);
export const equipmentSchema = z.enum([
  'mat',
  'chair',
  'wall',
  'dumbbells',
  'resistance-band',
  'kettlebell',
  'pull-up-bar',
  'step',
]);
export const levelSchema = z.enum(['beginner', 'intermediate', 'advanced']);
/** `low`: steps, one foot always on the floor; `high`: both feet leave it. */
export const impactSchema = z.enum(['none', 'low', 'high']);
export const positionSchema = z.enum(['standing', 'kneeling', 'floor', 'seated']);
/** Counted in repetitions, or held; a hold of category `cool-down` is a static stretch. */
export const executionSchema = z.enum(['reps', 'hold']);
/** Whether the Compendium's text names the exercise, or the activity is only the nearest to it. */
export const metSourceSchema = z.enum(['own', 'nearest']);
/** Conditions with which the exercise should be left out. */
export const contraindicationSchema = z.enum(CONDITIONS);
