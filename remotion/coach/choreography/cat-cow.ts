import { USUAL_MARKS } from '../rig/floor-marks';
import { ALL_FOURS } from './both-sides';
import type { Choreography } from './choreography';

/** On all fours the spine opens and rounds in a wave from the tail to the head. 5 s a repetition. */
export const catCow: Choreography = {
  exercise: 'cat-cow',
  durationInFrames: 150,
  repetitions: 1,
  marks: {
    ...USUAL_MARKS,
    allFours: true,
    handsAhead: 0.29,
    handsApart: 1.05,
    handsTurnedOut: 3,
  },
  balanced: true,
  breathInAt: 0.1,
  posterFrame: 78,
  camera: { yaw: 72, pitch: 8 },
  base: {
    support: { standing: 0, kneeling: 1 },
    leftLeg: { kneeling: 1, point: 48 },
    rightLeg: { kneeling: 1, point: 48 },
    leftArm: { planted: 1 },
    rightArm: { planted: 1 },
    elbowsOut: 30,
    head: { level: 0 },
  },
  keys: [
    {
      name: 'cow: tail up, chest forward',
      at: 0,
      pose: {
        thighTilt: 0,
        shoulders: { height: 0.955 },
        trunk: { flexion: -20 },
        blades: { protraction: -8 },
        head: { nod: -30 },
      },
      contacts: ALL_FOURS,
    },
    {
      name: 'the tail begins to tuck',
      at: 0.7,
      pose: { shoulders: { height: 0.965 }, trunk: { flexion: -14 }, head: { nod: -29 } },
      contacts: ALL_FOURS,
    },
    {
      name: 'waist and ribs round',
      at: 1.5,
      pose: {
        shoulders: { height: 1.0 },
        trunk: { flexion: 24 },
        blades: { protraction: 8 },
        head: { nod: 4 },
      },
      contacts: ALL_FOURS,
    },
    {
      name: 'cat: back to the ceiling, head heavy',
      at: 2.3,
      pose: {
        thighTilt: -1,
        shoulders: { height: 1.05 },
        trunk: { flexion: 52 },
        blades: { protraction: 16 },
        head: { nod: 32 },
      },
      contacts: ALL_FOURS,
    },
    {
      name: 'stay',
      at: 2.75,
      pose: {
        thighTilt: -1,
        shoulders: { height: 1.05 },
        trunk: { flexion: 53 },
        blades: { protraction: 16 },
        head: { nod: 33 },
      },
      contacts: ALL_FOURS,
    },
    {
      name: 'the tail lifts first',
      at: 3.5,
      pose: {
        shoulders: { height: 1.02 },
        trunk: { flexion: 33 },
        blades: { protraction: 10 },
        head: { nod: 28 },
      },
      contacts: ALL_FOURS,
    },
    {
      name: 'chest opens, head last',
      at: 4.3,
      pose: {
        shoulders: { height: 0.965 },
        trunk: { flexion: -8 },
        blades: { protraction: -4 },
        head: { nod: -8 },
      },
      contacts: ALL_FOURS,
    },
  ],
};
