import type { PartialPose } from '../rig/body-pose';
import { USUAL_MARKS } from '../rig/floor-marks';
import { SOLES } from './both-sides';
import type { Choreography } from './choreography';

const FOREARM_ACROSS: NonNullable<PartialPose['leftArm']> = {
  flexion: 66,
  abduction: 28,
  rotation: 59,
  elbow: 102,
  pronation: 34,
  wristExtension: 4,
  curl: 0.2,
};

/** Forearms level before the chest, the ribs turn to the left and to the right, the pelvis hardly follows. 3 s a pair. */
export const torsoRotations: Choreography = {
  exercise: 'torso-rotations',
  durationInFrames: 90,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 0,
  posterFrame: 22,
  camera: { yaw: 16, pitch: 6 },
  base: {
    crouch: 0.045,
    leftFoot: { aside: 1.08, toeOut: 12 },
    rightFoot: { aside: 1.08, toeOut: 12 },
    leftArm: FOREARM_ACROSS,
    rightArm: FOREARM_ACROSS,
    trunk: { lean: 3, flexion: 1 },
    head: { level: 0.95, nod: 2 },
  },
  keys: [
    {
      name: 'face ahead, ribs over the pelvis',
      at: 0,
      pose: { trunk: { twist: 0, pelvisTurn: 0 }, head: { turn: 0 }, sway: { left: 0 } },
      contacts: SOLES,
    },
    {
      name: 'turned to the left, eyes follow the hands',
      at: 0.7,
      pose: { trunk: { twist: 41, pelvisTurn: 6 }, head: { turn: 9 }, sway: { left: 0.14 } },
      contacts: SOLES,
    },
    {
      name: 'an instant at the end',
      at: 0.84,
      pose: { trunk: { twist: 42, pelvisTurn: 6 }, head: { turn: 10 } },
      contacts: SOLES,
    },
    {
      name: 'through the middle',
      at: 1.5,
      pose: { trunk: { twist: 0, pelvisTurn: 0 }, head: { turn: 0 }, sway: { left: 0 } },
      contacts: SOLES,
    },
    {
      name: 'turned to the right, eyes follow the hands',
      at: 2.2,
      pose: { trunk: { twist: -41, pelvisTurn: -6 }, head: { turn: -9 }, sway: { left: -0.14 } },
      contacts: SOLES,
    },
    {
      name: 'an instant at the other end',
      at: 2.34,
      pose: { trunk: { twist: -42, pelvisTurn: -6 }, head: { turn: -10 } },
      contacts: SOLES,
    },
  ],
};
