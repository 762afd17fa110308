import { z } from 'zod';
import { closedObject } from '../shared/zod-problems';

/** Every kind of promise: what `verify` checks and what `relaxed` may name. */
export const PROMISES = [
  'known',
  'duration',
  'injury',
  'equipment',
  'impact',
  'refused',
  'level',
  'position',
  'warm-up',
  'cool-down',
  'same-muscle',
  'sides',
  'work-rest',
  'rounds',
  'focus',
  'variety',
  'wanted',
  'spared',
  'format',
  'intensity',
  'language',
] as const;
export const promiseSchema = z.enum(PROMISES);
export type PromiseKind = (typeof PROMISES)[number];

/** Broken, these could hurt somebody or ask for what is not there: never relaxed, always mended or refused. */
export const SAFETY_PROMISES: readonly PromiseKind[] = [
  'known',
  'injury',
  'equipment',
  'impact',
  'refused',
];

/** A promise that could not be kept as it was asked: what was asked, what is given instead, and why. */
export const relaxationSchema = closedObject({
  promise: promiseSchema,
  asked: z.string(),
  given: z.string(),
  /** In the person's language. */
  why: z.string(),
});
export type Relaxation = z.infer<typeof relaxationSchema>;
