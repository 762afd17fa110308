import { USUAL_MARKS } from '../rig/floor-marks';
import { BALLS, bothArms, bothFeet, SOLES } from './both-sides';
import type { Choreography } from './choreography';

/** Squat, push the floor away, land toe to heel on bent knees, settle. 2.2 s a repetition. */
export const jumpSquats: Choreography = {
  exercise: 'jump-squats',
  durationInFrames: 66,
  repetitions: 1,
  marks: USUAL_MARKS,
  balanced: false,
  breathInAt: 0.45,
  posterFrame: 33,
  camera: { yaw: 48, pitch: 5 },
  base: {
    leftFoot: { toeOut: 13, aside: 1 },
    rightFoot: { toeOut: 13, aside: 1 },
    kneesOut: 2,
  },
  keys: [
    {
      name: 'stand, settled',
      at: 0,
      pose: {
        crouch: 0.03,
        rise: 0,
        trunk: { lean: 4, flexion: 1 },
        head: { level: 0.88, nod: 2 },
        ...bothFeet({ lift: 0, heelLift: 0 }),
        ...bothArms({
          flexion: 14,
          abduction: 10,
          rotation: 14,
          elbow: 24,
          pronation: 16,
          curl: 0.4,
        }),
      },
      contacts: SOLES,
    },
    {
      name: 'hips back, arms swing back',
      at: 0.34,
      pose: {
        crouch: 0.38,
        trunk: { lean: 26, flexion: 3 },
        ...bothArms({ flexion: -14, abduction: 14, rotation: 8, elbow: 20 }),
      },
      contacts: SOLES,
    },
    {
      name: 'thighs near parallel, loaded',
      at: 0.66,
      pose: {
        crouch: 0.84,
        rise: 0,
        trunk: { lean: 38, flexion: 4 },
        head: { level: 0.8, nod: 2 },
        ...bothFeet({ lift: 0, heelLift: 0 }),
        ...bothArms({ flexion: -38, abduction: 16, rotation: 4, elbow: 20, pronation: 20 }),
      },
      contacts: BALLS,
    },
    {
      name: 'drive: arms and hips together',
      at: 0.84,
      pose: {
        crouch: 0.42,
        rise: 0,
        trunk: { lean: 22, flexion: 2 },
        ...bothFeet({ lift: 0, heelLift: 8 }),
        ...bothArms({ flexion: 24, abduction: 12, rotation: 10, elbow: 34 }),
      },
      contacts: BALLS,
    },
    {
      name: 'leave the floor, ankles last',
      at: 0.95,
      pose: {
        crouch: 0.02,
        rise: 0.045,
        trunk: { lean: 6, flexion: 0 },
        ...bothFeet({ lift: 0, heelLift: 44 }),
        ...bothArms({ flexion: 70, abduction: 8, rotation: 16, elbow: 56 }),
      },
      contacts: [],
    },
    {
      name: 'rising',
      at: 1.01,
      pose: { crouch: 0, rise: 0.105, ...bothFeet({ lift: 0.095, heelLift: 46 }) },
      contacts: [],
    },
    {
      name: 'highest, body long',
      at: 1.13,
      pose: {
        crouch: 0,
        rise: 0.155,
        trunk: { lean: 1, flexion: -2 },
        head: { level: 0.92, nod: 3 },
        ...bothFeet({ lift: 0.18, heelLift: 40 }),
        ...bothArms({ flexion: 98, abduction: 8, rotation: 18, elbow: 58, pronation: 12 }),
      },
      contacts: [],
    },
    {
      name: 'reach for the floor with the toes',
      at: 1.25,
      pose: { crouch: 0.02, rise: 0.095, ...bothFeet({ lift: 0.09, heelLift: 42 }) },
      contacts: [],
    },
    {
      name: 'toes land, knees already soft',
      at: 1.32,
      pose: {
        crouch: 0.1,
        rise: 0.025,
        trunk: { lean: 10, flexion: 1 },
        ...bothFeet({ lift: 0, heelLift: 30 }),
        ...bothArms({ flexion: 72, abduction: 10, rotation: 14, elbow: 44 }),
      },
      contacts: BALLS,
    },
    {
      name: 'heels down, hips catch the landing',
      at: 1.42,
      pose: { crouch: 0.34, rise: 0, ...bothFeet({ lift: 0, heelLift: 0 }) },
      contacts: SOLES,
    },
    {
      name: 'soft and low',
      at: 1.56,
      pose: {
        crouch: 0.54,
        trunk: { lean: 30, flexion: 3 },
        head: { level: 0.82, nod: 2 },
        ...bothArms({ flexion: 44, abduction: 10, rotation: 12, elbow: 40, pronation: 20 }),
      },
      contacts: SOLES,
    },
    {
      name: 'rise and settle',
      at: 1.9,
      pose: {
        crouch: 0.15,
        trunk: { lean: 12, flexion: 2 },
        ...bothArms({ flexion: 26, abduction: 10, rotation: 14, elbow: 32 }),
      },
      contacts: SOLES,
    },
  ],
};
