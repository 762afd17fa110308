import type { Programme } from './programme';
import { FULL_PROGRAMMES } from './programmes/full';
import { GENTLE_PROGRAMMES } from './programmes/gentle';
import { SHORT_PROGRAMMES } from './programmes/short';

const ORDER = [
  'first-steps',
  'seven-minutes',
  'whole-body-thirty',
  'sweat-without-jumping',
  'dumbbell-strength',
  'strong-legs',
  'core-in-ten',
  'desk-break',
  'kind-to-knees',
  'a-back-that-holds',
  'first-intervals',
  'tabata',
  'strong-arms',
  'upright-back',
  'morning-mobility',
  'steady-on-your-feet',
  'moving-for-two',
  'power-circuit',
  'evening-stretch',
];

/** Every ready-made programme, those that suit most people first. */
export const PROGRAMMES: readonly Programme[] = [
  ...SHORT_PROGRAMMES,
  ...FULL_PROGRAMMES,
  ...GENTLE_PROGRAMMES,
].sort((one, other) => ORDER.indexOf(one.slug) - ORDER.indexOf(other.slug));

export const findProgramme = (slug: string): Programme | undefined =>
  PROGRAMMES.find((programme) => programme.slug === slug);
