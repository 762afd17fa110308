import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIO_CUE_KINDS, type AudioCueKind } from '../workout/audio-cue';
import { cueSoundFile } from './cue-sound-file';
import { CUE_SOUNDS } from './cue-sounds';
import { PEAK_IN_DBFS, SAMPLE_RATE_IN_HZ } from './synthesise';
import { decodeWav } from './wav';

/** Strength of one frequency in a stretch of samples: one bin of a discrete Fourier transform. */
const strengthAt = (samples: Float64Array, frequencyInHz: number): number => {
  let real = 0;
  let imaginary = 0;
  samples.forEach((sample, index) => {
    const phase = (2 * Math.PI * frequencyInHz * index) / SAMPLE_RATE_IN_HZ;
    real += sample * Math.cos(phase);
    imaginary -= sample * Math.sin(phase);
  });
  return Math.hypot(real, imaginary) / samples.length;
};

/** The strongest frequency from 200 Hz to 2 kHz, to 10 Hz. */
const dominantFrequency = (samples: Float64Array): number => {
  const candidates = Array.from({ length: 181 }, (_, index) => 200 + index * 10);
  const strengths = candidates.map((candidate) => strengthAt(samples, candidate));
  return candidates[strengths.indexOf(Math.max(...strengths))] ?? 0;
};

/** Samples from one second to another. */
const cut = (samples: Float64Array, from: number, to: number): Float64Array =>
  samples.slice(Math.round(from * SAMPLE_RATE_IN_HZ), Math.round(to * SAMPLE_RATE_IN_HZ));

const samplesOf = (kind: AudioCueKind): Float64Array => decodeWav(cueSoundFile(kind));

/** The steepest step of a round tone at this level; a click is far steeper. */
const STEEPEST_STEP = 0.1;

describe.each(AUDIO_CUE_KINDS)('the %s sound', (kind) => {
  const samples = samplesOf(kind);

  it('is shipped exactly as it is synthesised', async () => {
    const shipped = await readFile(
      path.join(import.meta.dirname, `../../public/sounds/${kind}.wav`),
    );
    expect(
      shipped.equals(cueSoundFile(kind)),
      `public/sounds/${kind}.wav is out of date; run \`npm run sounds\``,
    ).toBe(true);
  });

  it('peaks at −9 dBFS', () => {
    const peak = Math.max(...samples.map(Math.abs));
    expect(Math.abs(20 * Math.log10(peak) - PEAK_IN_DBFS)).toBeLessThan(0.2);
  });

  it('is short', () => {
    expect(samples.length / SAMPLE_RATE_IN_HZ).toBeLessThan(1.5);
  });

  it('begins and ends in silence, without a click on the way', () => {
    for (const edge of [samples.slice(0, 8), samples.slice(-8)]) {
      expect(Math.max(...edge.map(Math.abs))).toBeLessThan(0.002);
    }
    const steps = samples.map((sample, index) => Math.abs(sample - (samples[index - 1] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(STEEPEST_STEP);
  });

  it('has reached its loudness within 5 ms of its first note', () => {
    const loudest = (part: Float64Array) => Math.max(...part.map(Math.abs));
    expect(loudest(cut(samples, 0, 0.0075))).toBeGreaterThan(0.4 * loudest(cut(samples, 0, 0.05)));
    expect(loudest(cut(samples, 0, 0.0005))).toBeLessThan(0.1 * loudest(cut(samples, 0, 0.05)));
  });
});

describe('what the cues say', () => {
  it('counts at 880 Hz and goes at 1320 Hz, twice as long', () => {
    expect(dominantFrequency(samplesOf('countdown'))).toBe(880);
    expect(dominantFrequency(samplesOf('go'))).toBe(1320);
    const ratio = (samplesOf('go').length - 1) / (samplesOf('countdown').length - 1);
    expect(ratio).toBeCloseTo(2, 6);
  });

  it('ticks twice at half-way', () => {
    const samples = samplesOf('half-way');
    const first = Math.max(...cut(samples, 0, 0.05).map(Math.abs));
    const gap = Math.max(...cut(samples, 0.1, 0.135).map(Math.abs));
    const second = Math.max(...cut(samples, 0.14, 0.19).map(Math.abs));
    expect(gap).toBeLessThan(0.05 * first);
    expect(second).toBeGreaterThan(0.9 * first);
  });

  it('rests with a falling third', () => {
    const samples = samplesOf('rest');
    const ratio =
      dominantFrequency(cut(samples, 0, 0.22)) / dominantFrequency(cut(samples, 0.5, 0.84));
    // A minor third is 6 : 5.
    expect(Math.abs(ratio - 6 / 5)).toBeLessThan(0.02);
  });

  it('swings up a fourth to switch sides', () => {
    const samples = samplesOf('switch-sides');
    const ratio =
      dominantFrequency(cut(samples, 0.32, 0.65)) / dominantFrequency(cut(samples, 0, 0.19));
    expect(Math.abs(ratio - 4 / 3)).toBeLessThan(0.03);
  });

  it('finishes with a rising chord whose notes sound on together', () => {
    const samples = samplesOf('finish');
    const starts = CUE_SOUNDS.finish.map((note) => note.startInSeconds);
    const pitches = CUE_SOUNDS.finish.map((note) => note.frequencyInHz);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(pitches).toEqual(pitches.toSorted((a, b) => a - b));
    const ringing = cut(samples, 0.6, 1.1);
    const between = strengthAt(ringing, 770);
    for (const pitch of pitches) expect(strengthAt(ringing, pitch)).toBeGreaterThan(5 * between);
  });

  it('gives every kind a sound of its own', () => {
    const files = AUDIO_CUE_KINDS.map((kind) => Buffer.from(cueSoundFile(kind)).toString('base64'));
    expect(new Set(files).size).toBe(AUDIO_CUE_KINDS.length);
  });
});
