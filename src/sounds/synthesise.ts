import type { Note } from './cue-sounds';

export const SAMPLE_RATE_IN_HZ = 48_000;

/** Loudest sample of every cue: present over music, never startling. */
export const PEAK_IN_DBFS = -9;

const ATTACK_SECONDS = 0.005;
const RELEASE_SECONDS = 0.03;

/**
 * Partials of the tone. The upper ones make it warm and let a phone's speaker, weak below 600 Hz, carry the low
 * notes; they fade faster than the first, as those of a struck bar do.
 */
const PARTIALS = [
  { multiple: 1, level: 1, fadesTimesFaster: 1 },
  { multiple: 2, level: 0.22, fadesTimesFaster: 1.8 },
  { multiple: 3, level: 0.07, fadesTimesFaster: 3 },
] as const;

/** 0 → 1 with no corner at either end: a corner is heard as a click. */
const smoothRise = (progress: number): number =>
  0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, progress)));

const sampleOfNote = (note: Note, seconds: number): number => {
  if (seconds < 0 || seconds >= note.durationInSeconds) return 0;
  const rise = smoothRise(seconds / ATTACK_SECONDS);
  const fall = smoothRise((note.durationInSeconds - seconds) / RELEASE_SECONDS);
  const tone = PARTIALS.reduce((sum, { multiple, level, fadesTimesFaster }) => {
    const phase = 2 * Math.PI * note.frequencyInHz * multiple * seconds;
    const fade = Math.exp((-seconds * fadesTimesFaster) / note.decayInSeconds);
    return sum + level * fade * Math.sin(phase);
  }, 0);
  return note.level * rise * fall * tone;
};

/** Samples of a cue from −1 to 1 at {@link SAMPLE_RATE_IN_HZ}; the loudest stands at {@link PEAK_IN_DBFS}. */
export const synthesise = (notes: readonly Note[]): Float64Array => {
  const seconds = Math.max(...notes.map((note) => note.startInSeconds + note.durationInSeconds));
  const samples = Float64Array.from(
    { length: Math.round(seconds * SAMPLE_RATE_IN_HZ) + 1 },
    (_, index) =>
      notes.reduce(
        (sum, note) => sum + sampleOfNote(note, index / SAMPLE_RATE_IN_HZ - note.startInSeconds),
        0,
      ),
  );
  const loudest = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
  const gain = 10 ** (PEAK_IN_DBFS / 20) / loudest;
  return samples.map((sample) => sample * gain);
};
