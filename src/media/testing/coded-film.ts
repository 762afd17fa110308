import { AVCOL_RANGE_MPEG, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { decodeStream } from '../decode';
import type { EncodedSegment } from '../encoded-video';
import { findStream, withMedia } from '../open-media';
import type { SoundSource } from '../sound-encoder';
import { openX264 } from '../x264-encoder';
import { CODE_BITS, readCode } from './coded-clip';
import { hearSounds, type HeardSounds } from './hear-sounds';

/** Width and height of a coded film, pixels. */
export const CODED_FILM_SIZE = 320;

const STRIPE = CODED_FILM_SIZE / CODE_BITS;
const [WHITE, BLACK, NEUTRAL] = [235, 16, 128];

/** An H.264 segment whose pictures carry their number in the film (up to 255) as upright stripes. */
export const encodeCodedSegment = async ({
  startFrame,
  frames,
  fps,
}: {
  startFrame: number;
  frames: number;
  fps: number;
}): Promise<EncodedSegment> => {
  const encoder = await openX264({
    width: CODED_FILM_SIZE,
    height: CODED_FILM_SIZE,
    fps,
    crf: 20,
    preset: 'veryfast',
    keyframeIntervalInFrames: 2 * fps,
  });
  try {
    const [luma, ...chroma] = encoder.pictures[0];
    if (luma === undefined) throw new Error('no luma');
    for (const { samples } of chroma) samples.fill(NEUTRAL);
    for (let frame = startFrame; frame < startFrame + frames; frame++) {
      for (let x = 0; x < CODED_FILM_SIZE; x++) {
        const isSet = (frame >> (CODE_BITS - 1 - Math.floor(x / STRIPE))) & 1;
        luma.samples[x] = isSet ? WHITE : BLACK;
      }
      for (let y = 1; y < CODED_FILM_SIZE; y++) {
        luma.samples.copyWithin(y * luma.stride, 0, CODED_FILM_SIZE);
      }
      await encoder.encode(0);
    }
    return await encoder.finish(new AbortController().signal);
  } finally {
    encoder.close();
  }
};

/** Number and time (in frames) of each picture, in the order in which they are shown. */
export const readCodedFilm = (
  path: string,
  fps: number,
): Promise<{ code: number; time: number }[]> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new Error('no picture');
    const shown: { code: number; time: number }[] = [];
    await decodeStream(input, stream, path, ({ data, linesize, pts, colorRange }) => {
      if (colorRange !== AVCOL_RANGE_MPEG) throw new Error('not limited range');
      const row = (linesize[0] ?? 0) * (CODED_FILM_SIZE / 2);
      const stripes = Array.from({ length: CODE_BITS }, (_, bit) => row + STRIPE * (bit + 0.5));
      shown.push({
        code: readCode(stripes.map((at) => data?.[0]?.[at] ?? 0)),
        time: (Number(pts) * stream.timeBase.num * fps) / stream.timeBase.den,
      });
    });
    return shown;
  });

const CLICK_SAMPLES = 2400;
const SAMPLES_PER_WAVE = 48;

/** Half-loud tones of 50 ms (1 kHz, at 48 kHz) that begin at the given samples of the film. */
export const clicksAt =
  (starts: readonly number[]): SoundSource =>
  (fromSample, count) => {
    const heard = starts.filter(
      (start) => start < fromSample + count && start + CLICK_SAMPLES > fromSample,
    );
    if (heard.length === 0) return null;
    const left = Float32Array.from({ length: count }, (_, index) => {
      const sample = fromSample + index;
      const isHeard = heard.some((start) => sample >= start && sample < start + CLICK_SAMPLES);
      return isHeard ? Math.cos((sample * 2 * Math.PI) / SAMPLES_PER_WAVE) / 2 : 0;
    });
    return { left, right: left };
  };

/** Louder than what AAC puts before a click. */
const AUDIBLE_CLICK = 0.1;
const PAUSE_BETWEEN_CLICKS = 0.2;

/** Seconds at which clicks begin, as a player hears them, and at which the sound ends. */
export const hearClicks = (path: string): Promise<HeardSounds> =>
  hearSounds(path, { audible: AUDIBLE_CLICK, pauseInSeconds: PAUSE_BETWEEN_CLICKS });
