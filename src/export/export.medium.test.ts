import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AV_PROFILE_H264_HIGH, AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindTemplate } from '../../remotion/overlays/registry';
import { decodeStream } from '../media/decode';
import { parseBoxes } from '../media/mp4/boxes';
import { chaptersOfMovie } from '../media/mp4/chapters';
import { findStream, withMedia } from '../media/open-media';
import { probeMedia } from '../media/probe';
import { projectRoot } from '../media/project-root';
import { CODE_BITS, readCode, writeCodedClip } from '../media/testing/coded-clip';
import { hearSounds } from '../media/testing/hear-sounds';
import { serveFolder } from '../media/testing/serve-folder';
import { clipFrameAt } from '../workout/clip-frame';
import type { FilmExercise } from '../workout/film-exercise';
import { workoutSessionSchema } from '../workout/workout-session';
import { EXPORT_ENGINES } from './engines/registry';
import { exportFilm } from './export-film';
import { planExport, type ExportPlan } from './export-plan';

const CLIP = { fps: 30, durationInFrames: 25 } as const;
const publicFolder = join(projectRoot(), 'public');

const codedExercise = (address: string): FilmExercise => ({
  slug: 'coded-clip',
  name: { en: 'Coded clip', fr: 'Clip codé' },
  cues: { en: ['Count.'], fr: ['Compte.'] },
  equipment: [],
  sides: 'bilateral',
  clips: [
    {
      coach: 'female',
      url: `${address}/coded.webm`,
      poster: '/clips/push-ups/female.webp',
      ...CLIP,
    },
  ],
});

/** One short interval at each intensity, one after the other. */
const session = workoutSessionSchema.parse({
  title: 'Frame by frame',
  exercises: ['low', 'medium', 'high', 'max'].map((intensity) => ({
    exercise: 'coded-clip',
    workSeconds: 1.3,
    restSeconds: 0,
    intensity,
  })),
  config: { getReadySeconds: 0, format: 'square', resolution: '720p' },
});

/** The number in each frame of the film, read in the middle of the coach's box. */
const readCodes = (path: string, plan: ExportPlan): Promise<number[]> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new Error('no picture');
    const box = bindTemplate(session.config.template, {}).coachBox(plan.size, 'work');
    const row = box.y + Math.round(box.height / 2);
    const columns = Array.from({ length: CODE_BITS }, (_, bit) =>
      Math.round(box.x + (box.width * (bit + 0.5)) / CODE_BITS),
    );
    const codes: number[] = [];
    await decodeStream(input, stream, path, ({ data, linesize }) => {
      const luma = data?.[0];
      const stride = linesize[0] ?? 0;
      codes.push(readCode(columns.map((column) => luma?.[row * stride + column] ?? 0)));
    });
    return codes;
  });

/** Cues peak at 0.35 of full scale. */
const HEARING = { audible: 0.02, pauseInSeconds: 0.3 } as const;

/** The clip frame that the plan names for each frame in which the coach is seen. */
const plannedCodes = (plan: ExportPlan): number[] =>
  plan.intervals.flatMap(({ clip, durationInFrames }) =>
    clip === null
      ? []
      : Array.from({ length: durationInFrames }, (_, frame) =>
          clipFrameAt(frame, plan.fps, clip.intensity, clip),
        ),
  );

describe.each(EXPORT_ENGINES)('the $id engine', ({ id, load }) => {
  let folder = '';
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let plan: ExportPlan;
  let film = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeCodedClip(join(folder, 'coded.webm'), { ...CLIP, frames: CLIP.durationInFrames });
    server = await serveFolder(folder);
    plan = planExport(session, [codedExercise(server.address)]);
    film = join(folder, 'film.mp4');
    await exportFilm({
      engine: await load(),
      plan,
      destination: { kind: 'file', path: film },
      publicFolder,
      useCache: true,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
  }, 240_000);

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('makes H.264 High, yuv420p, bt709, with every frame, and AAC at 48 kHz', async () => {
    const { video, audio } = await probeMedia(film);
    expect(video).toEqual({
      codec: 'h264',
      profile: AV_PROFILE_H264_HIGH,
      ...plan.size,
      pixelFormat: 'yuv420p',
      alpha: false,
      isBt709: true,
      fps: 30,
      frames: plan.durationInFrames,
    });
    expect(audio).toEqual({ codec: 'aac', sampleRate: 48000, channels: 2 });
  });

  it('puts the index before the pictures and a chapter on each interval', async () => {
    const boxes = parseBoxes(await readFile(film));
    const types = boxes.map(({ type }) => type);
    expect(types.indexOf('moov')).toBeLessThan(types.indexOf('mdat'));
    const movie = boxes.find(({ type }) => type === 'moov');
    const written = chaptersOfMovie(movie?.body ?? Buffer.alloc(0));
    expect(
      written.map(({ title, startInSeconds }) => [title, Math.round(startInSeconds * plan.fps)]),
    ).toEqual(plan.chapters.map(({ title, startFrame }) => [title, startFrame]));
  });

  it('shows the clip frame that the plan names, at every intensity', async () => {
    const planned = plannedCodes(plan);
    const shown = (await readCodes(film, plan)).slice(0, planned.length);
    expect(shown).toEqual(planned);
  });

  it('sounds each cue within 20 ms of its frame', async () => {
    const { onsets: heard } = await hearSounds(film, HEARING);
    const planned = plan.audioCues.map(({ frame }) => frame / plan.fps);
    expect(planned.length).toBeGreaterThan(3);
    expect(heard).toHaveLength(planned.length);
    heard.forEach((seconds, index) =>
      expect(Math.abs(seconds - (planned[index] ?? 0))).toBeLessThan(0.02),
    );
  });

  it('leaves nothing in the folder but the film', async () => {
    expect((await readdir(folder)).sort()).toEqual(['coded.webm', 'film.mp4']);
  });

  // What is in the caches, the layered engine shows without a browser.
  it.runIf(id === 'remotion')(
    'hears the signal while the page is laid out',
    async () => {
      const listeners = process.listenerCount('SIGINT');
      const cancelled = new AbortController();
      let abortedAt = Number.NaN;
      const started = exportFilm({
        engine: await load(),
        plan,
        destination: { kind: 'file', path: join(folder, 'cancelled.mp4') },
        publicFolder,
        useCache: true,
        signal: cancelled.signal,
        onProgress: ({ stage }) => {
          if (stage !== 'browser') return;
          setTimeout(() => {
            abortedAt = performance.now();
            cancelled.abort();
          }, 1500);
        },
      });
      await expect(started).rejects.toThrow('aborted');
      expect(performance.now() - abortedAt).toBeLessThan(2000);
      expect(process.listenerCount('SIGINT')).toBe(listeners);
      expect((await readdir(folder)).sort()).toEqual(['coded.webm', 'film.mp4']);
    },
    120_000,
  );

  it('stops when it is told to, and leaves no file', async () => {
    const cancelled = new AbortController();
    const started = exportFilm({
      engine: await load(),
      plan,
      destination: { kind: 'file', path: join(folder, 'cancelled.mp4') },
      publicFolder,
      useCache: false,
      signal: cancelled.signal,
      onProgress: ({ framesDone }) => {
        if (framesDone > 0) cancelled.abort();
      },
    });
    await expect(started).rejects.toThrow('aborted');
    expect((await readdir(folder)).sort()).toEqual(['coded.webm', 'film.mp4']);
  }, 120_000);
});
