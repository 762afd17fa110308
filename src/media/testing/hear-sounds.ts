import { AVMEDIA_TYPE_AUDIO } from 'node-av/constants';
import { decodeStream } from '../decode';
import { findStream, withMedia } from '../open-media';

export interface Hearing {
  /** Of full scale: what is softer is silence. */
  readonly audible: number;
  /** Silence for so long separates two sounds. */
  readonly pauseInSeconds: number;
}

export interface HeardSounds {
  /** Seconds at which a sound begins after a pause, as a player hears it. */
  readonly onsets: number[];
  /** Seconds at which the track ends. */
  readonly end: number;
}

/** Listens to the sound of a film. */
export const hearSounds = (
  path: string,
  { audible, pauseInSeconds }: Hearing,
): Promise<HeardSounds> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_AUDIO);
    if (stream === null) throw new Error('no sound');
    const onsets: number[] = [];
    let heardAt = Number.NEGATIVE_INFINITY;
    let end = 0;
    await decodeStream(input, stream, path, (frame) => {
      const samples = new Float32Array(Uint8Array.from(frame.data?.[0] ?? []).buffer);
      const start = (Number(frame.pts) * stream.timeBase.num) / stream.timeBase.den;
      end = start + frame.nbSamples / frame.sampleRate;
      samples.subarray(0, frame.nbSamples).forEach((sample, index) => {
        if (Math.abs(sample) < audible) return;
        const seconds = start + index / frame.sampleRate;
        if (seconds - heardAt > pauseInSeconds) onsets.push(seconds);
        heardAt = seconds;
      });
    });
    return { onsets, end };
  });
