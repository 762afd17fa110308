import { USUAL_MARKS } from '../rig/floor-marks';
import { bothArms } from './both-sides';
import type { Choreography, ContactName } from './choreography';

const ON_THE_BELLY: readonly ContactName[] = ['hipsFront'];

/** Face down, arms in a Y, thumbs up: the blades lift the arms, the forehead stays near the floor. 3 s a repetition. */
export const proneYRaises: Choreography = {
  exercise: 'prone-y-raises',
  durationInFrames: 90,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    rest: { posture: 'belly', pivot: 'hipsFront', forward: 0, left: 0, height: 0.007 },
  },
  balanced: false,
  breathInAt: 2.8,
  posterFrame: 42,
  camera: { yaw: 58, pitch: 16 },
  base: {
    support: { standing: 0, resting: 1 },
    head: { level: 0, nod: 6, lying: 0.9 },
    leftLeg: { free: 1, lying: 1, abduction: 7, knee: 3, point: 46 },
    rightLeg: { free: 1, lying: 1, abduction: 7, knee: 3, point: 46 },
    leftArm: { rotation: 0, elbow: 4, pronation: -6, curl: 0.12 },
    rightArm: { rotation: 0, elbow: 4, pronation: -6, curl: 0.12 },
  },
  keys: [
    {
      name: 'arms in a Y, thumbs up',
      at: 0,
      pose: {
        ...bothArms({ flexion: 173, abduction: 30 }),
        trunk: { flexion: -2 },
        blades: { elevation: 2, protraction: 6 },
      },
      contacts: ON_THE_BELLY,
    },
    {
      name: 'blades down and back first',
      at: 0.4,
      pose: {
        ...bothArms({ flexion: 173.5, abduction: 30 }),
        trunk: { flexion: -3 },
        blades: { elevation: -4, protraction: -4 },
      },
      contacts: ON_THE_BELLY,
    },
    {
      name: 'arms level with the ears',
      at: 1.25,
      pose: {
        ...bothArms({ flexion: 179, abduction: 31 }),
        trunk: { flexion: -11 },
        blades: { elevation: -6, protraction: -14 },
      },
      contacts: ON_THE_BELLY,
    },
    {
      name: 'hold',
      at: 1.7,
      pose: {
        ...bothArms({ flexion: 179, abduction: 31 }),
        trunk: { flexion: -11 },
        blades: { elevation: -6, protraction: -14 },
      },
      contacts: ON_THE_BELLY,
    },
    {
      name: 'lower slowly',
      at: 2.4,
      pose: {
        ...bothArms({ flexion: 175, abduction: 30 }),
        trunk: { flexion: -4 },
        blades: { elevation: -2, protraction: -2 },
      },
      contacts: ON_THE_BELLY,
    },
  ],
};
