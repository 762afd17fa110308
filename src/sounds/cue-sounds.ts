import type { AudioCueKind } from '../workout/audio-cue';

/** One struck tone of a cue. */
export interface Note {
  readonly frequencyInHz: number;
  readonly startInSeconds: number;
  readonly durationInSeconds: number;
  /** Loudness beside the cue's other notes; the cue as a whole is brought to its peak afterwards. */
  readonly level: number;
  /** Seconds after which a note has faded to 1/e: short for a tick, long for a chord. */
  readonly decayInSeconds: number;
}

// One key, A major, so that two cues that meet never clash.
const C_SHARP_5 = 554.37;
const E_5 = 659.26;
const F_SHARP_5 = 739.99;
const A_5 = 880;
const B_5 = 987.77;
const C_SHARP_6 = 1108.73;
const E_6 = 1320;

const COUNTDOWN_SECONDS = 0.18;

/**
 * What each cue sounds like. The shapes differ as well as the pitches, so that a cue is known over music and on a
 * phone's speaker: one tone counts, two ticks halve, a fall rests, a rise swings, a chord ends.
 */
export const CUE_SOUNDS: Record<AudioCueKind, readonly Note[]> = {
  countdown: [
    {
      frequencyInHz: A_5,
      startInSeconds: 0,
      durationInSeconds: COUNTDOWN_SECONDS,
      level: 1,
      decayInSeconds: 0.12,
    },
  ],
  go: [
    {
      frequencyInHz: E_6,
      startInSeconds: 0,
      durationInSeconds: 2 * COUNTDOWN_SECONDS,
      level: 1,
      decayInSeconds: 0.24,
    },
  ],
  'half-way': [0, 0.14].map((startInSeconds) => ({
    frequencyInHz: C_SHARP_6,
    startInSeconds,
    durationInSeconds: 0.09,
    level: 1,
    decayInSeconds: 0.025,
  })),
  'switch-sides': [
    {
      frequencyInHz: F_SHARP_5,
      startInSeconds: 0,
      durationInSeconds: 0.3,
      level: 0.85,
      decayInSeconds: 0.14,
    },
    {
      frequencyInHz: B_5,
      startInSeconds: 0.2,
      durationInSeconds: 0.45,
      level: 1,
      decayInSeconds: 0.18,
    },
  ],
  rest: [
    {
      frequencyInHz: E_5,
      startInSeconds: 0,
      durationInSeconds: 0.4,
      level: 1,
      decayInSeconds: 0.2,
    },
    {
      frequencyInHz: C_SHARP_5,
      startInSeconds: 0.24,
      durationInSeconds: 0.6,
      level: 1,
      decayInSeconds: 0.28,
    },
  ],
  finish: [
    { frequencyInHz: C_SHARP_5, startInSeconds: 0, level: 0.8 },
    { frequencyInHz: E_5, startInSeconds: 0.13, level: 0.8 },
    { frequencyInHz: A_5, startInSeconds: 0.26, level: 0.9 },
    { frequencyInHz: C_SHARP_6, startInSeconds: 0.39, level: 0.7 },
  ].map((note) => ({
    ...note,
    // All four sound on together and end as one.
    durationInSeconds: 1.4 - note.startInSeconds,
    decayInSeconds: 0.45,
  })),
};
