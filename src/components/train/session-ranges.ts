import { MAX_ROUNDS } from '../../workout/session-limits';
import type { NumberRange } from './typed-number';

/** As `workoutExerciseSchema` and `workoutConfigSchema` allow them. Seconds. */
export const WORK_RANGE: NumberRange = { min: 1, max: 3600, step: 5 };
export const REST_RANGE: NumberRange = { min: 0, max: 600, step: 5 };
export const GET_READY_RANGE: NumberRange = { min: 0, max: 60, step: 5 };
export const ROUNDS_RANGE: NumberRange = { min: 1, max: MAX_ROUNDS, step: 1, isWhole: true };
