import type { Prop } from '../props/prop';
import type { PartialPose } from '../rig/body-pose';
import type { FloorMarks } from '../rig/floor-marks';
import type { Side } from '../rig/skeleton';

type LimbContact =
  | 'Heel'
  | 'Ball'
  | 'Toe'
  | 'Knee'
  | 'HipSide'
  | 'Seat'
  | 'Palm'
  | 'Elbow'
  | 'Forearm'
  | 'ShoulderSide';

/** A part of the body that stands or lies on something and must not slide or sink. */
export type ContactName =
  | `${Side}${LimbContact}`
  | 'hipsBack'
  | 'hipsFront'
  | 'lowerBack'
  | 'upperBack'
  | 'chest'
  | 'headBack'
  | 'forehead';

export interface KeyPose {
  /** What a trainer would call it. */
  readonly name: string;
  /** Seconds from the start of the loop. */
  readonly at: number;
  /** What changes; all else flows on between the keys that mention it. */
  readonly pose: PartialPose;
  /** Comes to rest here instead of flowing through. */
  readonly settle?: boolean;
  /** What stands on the floor from here to the next key. */
  readonly contacts: readonly ContactName[];
}

/** From where the clip is filmed. The distance is found so that the whole loop of every coach fits. */
export interface CameraView {
  /** 0 = from the front, 90 = the coach looks to the picture's left. */
  readonly yaw: number;
  /** Looking down by so many degrees. */
  readonly pitch: number;
}

export interface Choreography {
  /** Slug of the exercise in the catalogue. */
  readonly exercise: string;
  readonly durationInFrames: number;
  readonly repetitions: number;
  readonly marks: FloorMarks;
  /** The posture in which whatever no key mentions stays. */
  readonly base: PartialPose;
  readonly keys: readonly KeyPose[];
  readonly camera: CameraView;
  /** What the exercise needs besides the body. */
  readonly props?: readonly Prop[];
  /** Frame of the still that tells most. */
  readonly posterFrame: number;
  /** Breathing in is deepest at this second; one breath a repetition. */
  readonly breathInAt: number;
  /** Slow enough that the centre of mass is over what the body stands on in every frame. */
  readonly balanced: boolean;
}

export const CLIP_FPS = 30;

export const durationInSeconds = (choreography: Choreography): number =>
  choreography.durationInFrames / CLIP_FPS;

/** One repetition's worth of time, at normal speed. */
export const secondsPerRepetition = (choreography: Choreography): number =>
  durationInSeconds(choreography) / choreography.repetitions;
