import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AV_PICTURE_TYPE_I } from 'node-av/constants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import { planExport } from '../export/export-plan';
import { probeMedia } from '../media/probe';
import { buildSession } from '../testing/builders';
import { encodeOnly } from './encode-only';
import { ENCODING } from './encoding';
import { framesOfFilm } from './frames-of-film';
import { makePlainFilm } from './plain-film';
import { plainFilmGraph } from './plain-film-graph';
import { PLAIN_FONT } from './plain-font';
import { runProcess } from './run-process';
import { openX264Stream } from './x264-stream';

const root = join(import.meta.dirname, '../..');

const session = buildSession({
  exercises: [
    // Slower and faster than the clip, which loops.
    { exercise: 'jumping-jacks', workSeconds: 2, restSeconds: 1, intensity: 'low' },
    { exercise: 'split-squats', workSeconds: 2, intensity: 'max' },
  ],
  config: { getReadySeconds: 1, rounds: 1, resolution: '720p' },
});
const plan = planExport(session, CATALOG, ENCODING);
const clips = CATALOG.flatMap((exercise) => exercise.clips);

let folder = '';
let film = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-test-'));
  film = join(folder, 'plain.mp4');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The brightest luma of each place of one frame of the film. */
const brightestIn = (wanted: number, places: readonly Place[]): number[] => {
  let index = 0;
  for (const frame of framesOfFilm(film)) {
    if (index++ !== wanted) continue;
    const [luma, stride] = [frame.data?.[0] ?? Buffer.alloc(0), frame.linesize[0] ?? 0];
    return places.map(({ x, y, width, height }) => {
      const rows = Array.from({ length: height }, (_, row) => {
        const start = (y + row) * stride + x;
        return Math.max(...luma.subarray(start, start + width));
      });
      return Math.max(...rows);
    });
  }
  throw new RangeError(`no frame ${wanted}`);
};

const NAME = { x: 40, y: 110, width: 300, height: 70 };
const CLOCK = { x: 1130, y: 10, width: 140, height: 24 };
const COUNTDOWN = { x: 40, y: 430, width: 120, height: 130 };
const COACH = { x: 800, y: 100, width: 300, height: 590 };
const BAR_LEFT = { x: 20, y: 715, width: 20, height: 3 };
const BAR_RIGHT = { x: 1240, y: 715, width: 20, height: 3 };
const EMPTY = { x: 40, y: 250, width: 300, height: 150 };

/** Text, a lit coach and the bar are; the ground and the bar's track are not. */
const isBright = (luma: number): boolean => luma > 120;

describe('the plain film', { timeout: 240_000 }, () => {
  it('has the length and size of the session’s film', async () => {
    const graph = plainFilmGraph(plan, clips, join(root, PLAIN_FONT));
    let firstBytes = 0;
    const frames = await makePlainFilm(plan, graph, join(root, 'public'), film, () => {
      firstBytes += 1;
    });
    const { video } = await probeMedia(film);
    expect(frames).toBe(plan.durationInFrames);
    expect(firstBytes).toBe(1);
    expect(video).toMatchObject({
      ...plan.size,
      codec: 'h264',
      pixelFormat: 'yuv420p',
      frames: plan.durationInFrames,
      fps: 30,
    });
  });

  it('shows coach, name, countdown, time and progress', () => {
    const shown = brightestIn(60, [NAME, CLOCK, COUNTDOWN, COACH, BAR_LEFT]);
    expect(shown.map(isBright)).toEqual([true, true, true, true, true]);
    expect(brightestIn(60, [EMPTY, BAR_RIGHT]).map(isBright)).toEqual([false, false]);
  });

  it('ends without a coach, at full progress', () => {
    const last = plan.durationInFrames - 1;
    expect(brightestIn(last, [NAME, BAR_RIGHT]).map(isBright)).toEqual([true, true]);
    expect(brightestIn(last, [COUNTDOWN, COACH]).map(isBright)).toEqual([false, false]);
  });
});

describe('x264 alone', { timeout: 120_000 }, () => {
  it('encodes the frames it is given', async () => {
    const { frames, seconds } = await encodeOnly(film, { start: 20, end: 50 }, 30);
    expect(frames).toBe(30);
    expect(seconds).toBeGreaterThan(0);
  });

  it('has nothing to encode beyond the end', async () => {
    const end = plan.durationInFrames;
    await expect(encodeOnly(film, { start: end, end: end + 5 }, 30)).rejects.toThrow(RangeError);
  });

  it('chooses keyframes itself, whatever a picture was before', async () => {
    const packets: { size: number; isKeyframe: boolean }[] = [];
    const encoder = await openX264Stream({ ...plan.size, fps: 30 }, ({ size, isKeyframe }) => {
      packets.push({ size, isKeyframe });
    });
    let sent = 0;
    for (const frame of framesOfFilm(film)) {
      frame.pictType = AV_PICTURE_TYPE_I;
      await encoder.encode(frame);
      if (++sent === 20) break;
    }
    await encoder.finish();
    encoder.close();
    expect(packets).toHaveLength(20);
    expect(packets.filter(({ isKeyframe }) => isKeyframe)).toHaveLength(1);
    expect(packets.every(({ size }) => size > 0)).toBe(true);
  });
});

describe('a process that is measured', () => {
  const environment = process.env;
  const { signal } = new AbortController();

  it('is measured from its start to its end', async () => {
    const program = [process.execPath, '-e', 'setTimeout(() => process.stdout.write("done"), 300)'];
    const { wallInSeconds, stdout } = await runProcess(program, { environment, signal });
    expect(stdout).toBe('done');
    expect(wallInSeconds).toBeGreaterThan(0.3);
  });

  it('fails with its last words', async () => {
    const program = [
      process.execPath,
      '-e',
      'console.error("first"); console.error("last"); process.exit(3)',
    ];
    await expect(runProcess(program, { environment, signal })).rejects.toThrow(/code 3: last$/);
  });

  it('has ended when an abort is told', async () => {
    const stop = new AbortController();
    const marker = join(folder, 'ended');
    const program = [
      process.execPath,
      '-e',
      `process.on('SIGTERM', () => { require('fs').writeFileSync(${JSON.stringify(marker)}, ''); process.exit() });
       setInterval(() => {}, 1000);`,
    ];
    const running = runProcess(program, { environment, signal: stop.signal });
    setTimeout(() => stop.abort(), 3000);
    await expect(running).rejects.toThrow(/abort/i);
    expect(existsSync(marker)).toBe(true);
  });
});
