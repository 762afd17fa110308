import type { Condition, Equipment, Level, Position } from '../constraints';
import type { Intensity } from '../../workout/intensity';
import type { Language } from '../../workout/language';
import type { RedFlag } from '../red-flags';
import type { PromiseKind } from '../relaxed';

/** A request and what every good answer to it keeps; what is not named is not checked. */
export interface EvalPrompt {
  readonly text: string;
  readonly language: Language;
  /** Exactly so long. */
  readonly minutes?: number;
  /** No exercise in which both feet leave the floor. */
  readonly noImpact?: boolean;
  /** No exercise that carries one of these tags. */
  readonly avoid?: readonly Condition[];
  /** Nothing is needed but these. */
  readonly equipment?: readonly Equipment[];
  /** No exercise whose slug contains one of these. */
  readonly refuse?: readonly string[];
  /** For each of these there is an exercise whose slug contains it. */
  readonly uses?: readonly string[];
  readonly positions?: readonly Position[];
  /** No exercise is above this level. */
  readonly level?: Level;
  readonly intensity?: readonly Intensity[];
  /** Half of the main part at least works one of these muscles first of all or belongs to one of these categories. */
  readonly focus?: readonly string[];
  /** No exercise of the main part works one of these first of all. */
  readonly spare?: readonly string[];
  /** Six in ten belong to mobility, warm-up or cool-down, and nothing is strenuous. */
  readonly flow?: boolean;
  /** Seconds of work and rest, the commonest of the main part. */
  readonly pace?: readonly [number, number];
  /** Ends with advice to see a doctor, for this reason. */
  readonly declined?: RedFlag;
  /** The answer says that this could not be kept. */
  readonly relaxes?: PromiseKind;
  /** The explanation contains these, whatever the case. */
  readonly says?: readonly string[];
}

const HOME: readonly Equipment[] = ['mat', 'chair', 'wall'];
const LEGS = ['quads', 'glutes', 'hamstrings', 'calves', 'lower-body'] as const;
const CORE = ['core', 'abs', 'obliques'] as const;
const BACK = ['lats', 'upper-back', 'lower-back'] as const;
const UPPER = [
  'chest',
  'shoulders',
  'biceps',
  'triceps',
  'lats',
  'upper-back',
  'upper-body',
] as const;

/** Groups that many expectations share. */
export const GROUPS = { HOME, LEGS, CORE, BACK, UPPER } as const;
