import { FFmpegError, Packet, type Stream } from 'node-av/lib';
import type { EncodedPicture } from './encoded-video';
import {
  beginFilm,
  CODING_DELAY_IN_FRAMES,
  openFilmOutput,
  type AboutFilm,
  type FilmTarget,
} from './film-output';
import type { SoundPacket } from './sound-encoder';

export interface FilmSegment {
  /** Frame of the film that its first picture shows. */
  readonly startFrame: number;
  /** In the order in which they are coded. */
  readonly pictures: readonly EncodedPicture[];
}

/** Each call is awaited before the next; `discard` alone may come at any time. */
export interface FilmWriter {
  /** Takes sound, in order and without gaps; that of a segment before the segment. */
  readonly writeSound: (packets: readonly SoundPacket[]) => void;
  /**
   * Takes segments, in order and without gaps. In a stream, everything up to the segment's end has left afterwards.
   * @throws the stream's own error; FFmpegError, e.g. when the disk is full; RangeError when a gap would arise. The
   *   writer is then discarded.
   */
  readonly writeSegment: (segment: FilmSegment) => Promise<void>;
  /** Ends the film and frees everything. Ends the file, not the stream. */
  readonly finish: () => Promise<void>;
  /** Frees everything, at the latest when a call that is under way is done. What was written stays. */
  readonly discard: () => void;
}

/** Times in the track's own units: frames or samples of the film. */
interface TimedData {
  readonly data: Buffer;
  readonly pts: number;
  readonly dts: number;
  readonly duration: number;
  readonly isKeyframe: boolean;
}

const timedPicture = (
  { data, frame, isKeyframe }: EncodedPicture,
  position: number,
  startFrame: number,
): TimedData => {
  const pts = startFrame + frame;
  const dts = startFrame + position - CODING_DELAY_IN_FRAMES;
  if (dts > pts) throw new RangeError(`frame ${pts} is coded too late: picture ${position}`);
  return { data, pts, dts, duration: 1, isKeyframe };
};

const timedSound = ({ data, startSample, durationInSamples }: SoundPacket): TimedData => ({
  data,
  pts: startSample,
  dts: startSample,
  duration: durationInSamples,
  isKeyframe: true,
});

/** Frees what a chain of calls works on: at once between two, else when the one under way is done. */
const freedAfterUse = (free: () => void) => {
  let isBusy = false;
  let isDiscarded = false;
  const discard = (): void => {
    if (isDiscarded) return;
    isDiscarded = true;
    if (!isBusy) free();
  };
  const run = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    if (isBusy || isDiscarded) throw new Error('the film is being written, or finished');
    isBusy = true;
    try {
      return await step();
    } catch (error) {
      isDiscarded = true;
      throw error;
    } finally {
      isBusy = false;
      if (isDiscarded) free();
    }
  };
  return { discard, run };
};

/**
 * Begins a film that is joined of segments without touching them: picture and sound start at time 0, in a file and in a
 * stream. A slow stream is waited for; at most one segment is kept.
 * @throws the stream's own error; FFmpegError when the file cannot be made
 */
export const openFilmWriter = async (target: FilmTarget, about: AboutFilm): Promise<FilmWriter> => {
  const { fps } = about;
  const { sampleRate } = about.sound;
  const output = await openFilmOutput(target, fps);
  const packet = new Packet();
  packet.alloc();
  const { discard, run } = freedAfterUse(() => {
    packet.free();
    output.free();
  });
  /** Of a film that fails, the stream knows why. */
  const attempt = <Result>(step: () => Promise<Result>): Promise<Result> =>
    run(step).catch((error: unknown) => {
      throw output.reasonOf(error);
    });

  const tracks = await attempt(() => beginFilm(output, about));
  let waitingSound: readonly SoundPacket[] = [];
  let soundEnd = Number.NEGATIVE_INFINITY;
  let pictureEnd = 0;

  const write = (track: Stream, unitsASecond: number, timed: TimedData): void => {
    packet.data = timed.data;
    packet.streamIndex = track.index;
    packet.pts = BigInt(timed.pts);
    packet.dts = BigInt(timed.dts);
    packet.duration = BigInt(timed.duration);
    packet.isKeyframe = timed.isKeyframe;
    packet.rescaleTs({ num: 1, den: unitsASecond }, track.timeBase);
    // In a stream too this only fills memory: it leaves when it is handed on.
    FFmpegError.throwIfError(output.format.writeFrameSync(packet), 'write the film');
    packet.unref();
  };

  const writeSoundBefore = (frame: number): void => {
    const sample = (frame / fps) * sampleRate;
    const later = waitingSound.findIndex(({ startSample }) => startSample >= sample);
    const count = later < 0 ? waitingSound.length : later;
    for (const sound of waitingSound.slice(0, count)) {
      write(tracks.sound, sampleRate, timedSound(sound));
    }
    waitingSound = waitingSound.slice(count);
  };

  return {
    writeSound: (packets) => {
      for (const { startSample, durationInSamples } of packets) {
        if (soundEnd > Number.NEGATIVE_INFINITY && startSample !== soundEnd) {
          throw new RangeError(`sound ends at sample ${soundEnd} and goes on at ${startSample}`);
        }
        soundEnd = startSample + durationInSamples;
      }
      waitingSound = [...waitingSound, ...packets];
    },
    writeSegment: ({ startFrame, pictures }) =>
      attempt(async () => {
        if (startFrame !== pictureEnd) {
          throw new RangeError(`the film ends at frame ${pictureEnd} and goes on at ${startFrame}`);
        }
        pictureEnd += pictures.length;
        if (soundEnd < Math.floor((pictureEnd / fps) * sampleRate)) {
          throw new RangeError(`sound ends at sample ${soundEnd}, before frame ${pictureEnd}`);
        }
        pictures.forEach((picture, position) => {
          const timed = timedPicture(picture, position, startFrame);
          writeSoundBefore(timed.dts);
          write(tracks.picture, fps, timed);
        });
        writeSoundBefore(pictureEnd);
        await output.handOn();
      }),
    finish: async () => {
      await attempt(async () => {
        writeSoundBefore(Number.POSITIVE_INFINITY);
        await output.end();
      });
      discard();
    },
    discard,
  };
};
