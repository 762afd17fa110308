import { CONDITIONS, type Condition } from './conditions';

/**
 * What an exercise asks of the body, and the conditions with which that is better left out.
 * `docs/catalogue.md` gives the sources; (ours) marks a rule that is stricter than they are.
 */
const DEMANDS = {
  /** Both feet leave the floor, running on the spot included. */
  jump: ['knee', 'lower-back', 'ankle', 'pregnancy'],
  /** The knee bends past 90° and the hip deeply, under load. */
  'deep-knee-bend': ['knee', 'hip'],
  /** The knee works at about 90° under load, as in lunges and the wall sit (ours). */
  'knee-at-right-angle': ['knee'],
  'wide-lunge': ['knee', 'hip'],
  /** The heel is pulled to the seat: full flexion without load (ours). */
  'knee-end-range': ['knee'],
  /** Weight on the knee on a bare floor. An exercise that lists a mat does not have it. */
  kneeling: ['knee'],
  /** The calf works over the whole range of the ankle, or the ankle bends far under load. */
  'calf-load': ['ankle'],
  'hands-flat': ['wrist'],
  /** The chest sinks between the hands under body weight. */
  'deep-push': ['shoulder'],
  dip: ['shoulder'],
  overhead: ['shoulder'],
  /** The body's weight on one shoulder (ours). */
  'side-support': ['shoulder'],
  /** Fast punches to the end of the reach (ours). */
  'fast-arms': ['shoulder'],
  /** Belly towards the floor in a plank or push-up: load on a stretched abdominal wall (ours). */
  'front-support': ['pregnancy'],
  'face-down': ['pregnancy'],
  /** Lying on the back for a whole interval. */
  'on-back': ['pregnancy'],
  /** The spine bends or twists under load; for pregnancy: pressure on the abdominal wall (ours). */
  'trunk-curl-or-twist': ['lower-back', 'pregnancy'],
  /** Both straight legs are lowered together. */
  'legs-lowered': ['lower-back', 'hip'],
  /** The trunk, or the trunk and weights, hang from the lower back in a hip hinge (ours). */
  'loaded-hinge': ['lower-back'],
  /** The lower back arches as far as it goes. */
  'back-end-range': ['lower-back'],
  /** The neck carries the head, or the hands pull at it. */
  'head-lifted': ['neck'],
  /** A held contraction of the whole trunk or both legs. */
  'long-hold': ['hypertension'],
  /** The head is below the heart. */
  'head-low': ['hypertension'],
  /** From standing to the floor and back within seconds. */
  'up-and-down-fast': ['hypertension'],
  'all-out': ['hypertension'],
} as const satisfies Record<string, readonly Condition[]>;

export type Demand = keyof typeof DEMANDS;

/** The conditions with which an exercise of these demands is left out, each once, in the vocabulary's order. */
export const contraindicatedBy = (...demands: readonly Demand[]): Condition[] => {
  const conditions = new Set<Condition>(demands.flatMap((demand) => DEMANDS[demand]));
  return CONDITIONS.filter((condition) => conditions.has(condition));
};
