import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { AV_PROFILE_H264_HIGH } from 'node-av/constants';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EncodedSegment } from './encoded-video';
import type { FilmTarget } from './film-output';
import { openFilmWriter, type FilmWriter } from './film-writer';
import { parseBoxes } from './mp4/boxes';
import { chaptersOfMovie } from './mp4/chapters';
import { finaliseMp4 } from './mp4/finalise-mp4';
import { withMedia } from './open-media';
import { probeMedia } from './probe';
import { openSoundEncoder, type SoundEncoder } from './sound-encoder';
import {
  clicksAt,
  CODED_FILM_SIZE,
  encodeCodedSegment,
  hearClicks,
  readCodedFilm,
} from './testing/coded-film';

const FPS = 30;
const SAMPLE_RATE = 48_000;
const SAMPLES_PER_FRAME = SAMPLE_RATE / FPS;
/** The first is longer than a group of pictures, the second ends within one, the last is one picture. */
const SEGMENT_FRAMES = [75, 44, 60, 1] as const;
const FRAMES = SEGMENT_FRAMES.reduce<number>((sum, frames) => sum + frames, 0);
const CLICKS_IN_SECONDS = [0, 40 / FPS, 75 / FPS, 130 / FPS] as const;
const CLICK_SAMPLES = CLICKS_IN_SECONDS.map((seconds) => Math.round(seconds * SAMPLE_RATE));
const TITLE = 'Été';
const CHAPTERS = [
  { title: 'Prépare-toi', startFrame: 0, endFrame: 75 },
  { title: 'Squats', startFrame: 75, endFrame: FRAMES },
];

describe('openFilmWriter', () => {
  let folder = '';
  let segments: EncodedSegment[] = [];
  const sounds: SoundEncoder[] = [];
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    let start = 0;
    for (const frames of SEGMENT_FRAMES) {
      segments = [...segments, await encodeCodedSegment({ startFrame: start, frames, fps: FPS })];
      start += frames;
    }
  });
  afterEach(() => sounds.splice(0).forEach((sound) => sound.free()));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const begin = async (
    target: FilmTarget,
  ): Promise<{ writer: FilmWriter; sound: SoundEncoder }> => {
    const format = { sampleRate: SAMPLE_RATE, bitRateInKbps: 160 };
    const sound = await openSoundEncoder(
      format,
      FRAMES * SAMPLES_PER_FRAME,
      clicksAt(CLICK_SAMPLES),
    );
    sounds.push(sound);
    const extraData = segments[0]?.extraData ?? Buffer.alloc(0);
    const about = {
      title: TITLE,
      width: CODED_FILM_SIZE,
      height: CODED_FILM_SIZE,
      fps: FPS,
      extraData,
    };
    return { writer: await openFilmWriter(target, { ...about, sound: sound.parameters }), sound };
  };

  const writeFilm = async (
    target: FilmTarget,
    afterSegment: (index: number) => void = () => undefined,
  ): Promise<void> => {
    const { writer, sound } = await begin(target);
    let startFrame = 0;
    for (const [index, { pictures }] of segments.entries()) {
      const end = startFrame + pictures.length;
      writer.writeSound(await sound.encodeUntil(end * SAMPLES_PER_FRAME));
      await writer.writeSegment({ startFrame, pictures });
      startFrame = end;
      afterSegment(index);
    }
    await writer.finish();
  };

  const checkFilm = async (path: string): Promise<void> => {
    const { video, audio } = await probeMedia(path);
    expect(video).toEqual({
      codec: 'h264',
      profile: AV_PROFILE_H264_HIGH,
      width: CODED_FILM_SIZE,
      height: CODED_FILM_SIZE,
      pixelFormat: 'yuv420p',
      alpha: false,
      isBt709: true,
      fps: FPS,
      frames: FRAMES,
    });
    expect(audio).toEqual({ codec: 'aac', sampleRate: SAMPLE_RATE, channels: 2 });
    const shown = await readCodedFilm(path, FPS);
    expect(shown.map(({ code }) => code)).toEqual(shown.map((_, frame) => frame));
    expect(shown.map(({ time }) => time)).toEqual(shown.map((_, frame) => frame));
    const { onsets, end } = await hearClicks(path);
    expect(onsets).toHaveLength(CLICKS_IN_SECONDS.length);
    onsets.forEach((seconds, index) =>
      expect(Math.abs(seconds - (CLICKS_IN_SECONDS[index] ?? 0))).toBeLessThan(0.002),
    );
    // A decoder gives the last packet whole, unless the file tells it otherwise.
    expect(end - FRAMES / FPS).toBeLessThan(1024 / SAMPLE_RATE);
  };

  it('joins segments to a file: each picture once, at its time, each sound at its time', async () => {
    await writeFilm({ kind: 'file', path: at('plain.mp4') });
    await checkFilm(at('plain.mp4'));
  });

  it('makes a file that can be finalised', async () => {
    await writeFilm({ kind: 'file', path: at('to-finalise.mp4') });
    await finaliseMp4({
      input: at('to-finalise.mp4'),
      output: at('final.mp4'),
      title: TITLE,
      list: { chapters: CHAPTERS, fps: FPS },
      audioPrimingInSamples: sounds[0]?.primingInSamples ?? 0,
      signal: new AbortController().signal,
    });
    await checkFilm(at('final.mp4'));
  });

  it('streams the same film, with title and chapters in its head', async () => {
    const stream = new PassThrough();
    const received = buffer(stream);
    await writeFilm({ kind: 'stream', stream, chapters: CHAPTERS });
    stream.end();
    const bytes = await received;
    await writeFile(at('streamed.mp4'), bytes);
    await checkFilm(at('streamed.mp4'));
    const boxes = parseBoxes(bytes);
    expect(boxes.map(({ type }) => type)).toEqual([
      'ftyp',
      'moov',
      ...SEGMENT_FRAMES.flatMap(() => ['moof', 'mdat']),
    ]);
    expect(chaptersOfMovie(boxes[1]?.body ?? Buffer.alloc(0))).toEqual([
      { title: 'Prépare-toi', startInSeconds: 0 },
      { title: 'Squats', startInSeconds: 2.5 },
    ]);
    await withMedia(at('streamed.mp4'), async (input) => {
      expect(input.metadata?.get('title')).toBe(TITLE);
      return Promise.resolve();
    });
  });

  it('lets each segment leave whole as soon as it is written', async () => {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        chunks.push(chunk);
        done();
      },
    });
    const left: Buffer[] = [];
    await writeFilm({ kind: 'stream', stream, chapters: CHAPTERS }, () =>
      left.push(Buffer.concat(chunks)),
    );
    let written = 0;
    for (const [index, frames] of SEGMENT_FRAMES.entries()) {
      written += frames;
      await writeFile(at('part.mp4'), left[index] ?? Buffer.alloc(0));
      expect(await readCodedFilm(at('part.mp4'), FPS)).toHaveLength(written);
      expect((await hearClicks(at('part.mp4'))).end).toBeGreaterThanOrEqual(written / FPS);
    }
  });

  it('waits for a slow reader', async () => {
    let held = 0;
    let mostHeld = 0;
    const stream = new Writable({
      highWaterMark: 16 * 1024,
      write: (chunk: Buffer, _, done) => {
        mostHeld = Math.max(mostHeld, stream.writableLength);
        held += chunk.length;
        void setTimeout(5).then(() => done());
      },
    });
    await writeFilm({ kind: 'stream', stream, chapters: CHAPTERS });
    expect(held).toBeGreaterThan(0);
    // One chunk of FFmpeg's, and the head of the film.
    expect(mostHeld).toBeLessThanOrEqual(68 * 1024);
  });

  it('says why the reader went away, and frees everything', async () => {
    const stream = new PassThrough({ highWaterMark: 1024 });
    const { writer, sound } = await begin({ kind: 'stream', stream, chapters: CHAPTERS });
    const { pictures } = segments[0] ?? { pictures: [] };
    writer.writeSound(await sound.encodeUntil(pictures.length * SAMPLES_PER_FRAME));
    const written = writer.writeSegment({ startFrame: 0, pictures });
    // Comes while the writer waits for the reader, who never reads.
    void setTimeout(50).then(() => stream.destroy(new Error('the reader left')));
    await expect(written).rejects.toThrow('the reader left');
    writer.discard();
    await expect(writer.finish()).rejects.toThrow('the reader left');
  });

  it('may be discarded while it waits for the reader', async () => {
    const stream = new PassThrough({ highWaterMark: 1024 });
    const { writer, sound } = await begin({ kind: 'stream', stream, chapters: CHAPTERS });
    const { pictures } = segments[0] ?? { pictures: [] };
    writer.writeSound(await sound.encodeUntil(pictures.length * SAMPLES_PER_FRAME));
    const written = writer.writeSegment({ startFrame: 0, pictures });
    writer.discard();
    stream.resume();
    await written;
    await expect(writer.finish()).rejects.toThrow('finished');
  });

  it('says that the disk is full', async () => {
    await expect(writeFilm({ kind: 'file', path: '/dev/full' })).rejects.toThrow(
      'No space left on device',
    );
  });

  it('says that a file cannot be made', async () => {
    await expect(writeFilm({ kind: 'file', path: at('no/such/folder.mp4') })).rejects.toThrow(
      'No such file',
    );
  });

  it('refuses gaps: a segment left out, sound that comes late', async () => {
    const target = { kind: 'file', path: at('gaps.mp4') } as const;
    const { pictures } = segments[0] ?? { pictures: [] };
    const late = await begin(target);
    await expect(late.writer.writeSegment({ startFrame: 0, pictures })).rejects.toThrow(
      'sound ends',
    );
    const gap = await begin(target);
    gap.writer.writeSound(await gap.sound.encodeUntil(Number.POSITIVE_INFINITY));
    await expect(gap.writer.writeSegment({ startFrame: 75, pictures })).rejects.toThrow(
      'goes on at 75',
    );
    expect((await readFile(target.path)).length).toBeLessThan(1024);
  });
});
