import { USUAL_MARKS } from '../rig/floor-marks';
import type { Choreography } from './choreography';

/** Arms long, pelvis slightly tucked, one line from ear to ankle; only the breath moves. 4 s a breath. */
export const plank: Choreography = {
  exercise: 'plank',
  durationInFrames: 120,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: true,
  breathInAt: 1.6,
  posterFrame: 0,
  camera: { yaw: 62, pitch: 9 },
  base: {
    support: { standing: 0, plank: 1 },
    leftFoot: { back: 1, aside: 0.62, heelLift: USUAL_MARKS.plankHeelLift, toeOut: 0 },
    rightFoot: { back: 1, aside: 0.62, heelLift: USUAL_MARKS.plankHeelLift, toeOut: 0 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 40,
  },
  keys: [
    {
      name: 'push the floor away, breathe out',
      at: 0,
      pose: {
        shoulders: { height: 1.04 },
        blades: { protraction: 9 },
        trunk: { flexion: 3 },
        head: { level: 0, nod: -9 },
      },
      contacts: ['leftPalm', 'rightPalm', 'leftBall', 'rightBall'],
    },
    {
      name: 'the ribs widen, the line stays',
      at: 1.6,
      pose: {
        shoulders: { height: 1.034 },
        blades: { protraction: 7 },
        trunk: { flexion: 2 },
        head: { level: 0, nod: -8 },
      },
      contacts: ['leftPalm', 'rightPalm', 'leftBall', 'rightBall'],
    },
  ],
};
