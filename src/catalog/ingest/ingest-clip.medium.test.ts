import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClip } from '../../media/clip-decoder';
import { probeMedia } from '../../media/probe';
import { UserError } from '../../shared/user-error';
import { ingestClip } from './ingest-clip';
import type { IngestedClip, IngestRequest } from './ingested-clip';
import { boundsOfAlpha } from './picture-bounds';
import { figurePictures, type Figure } from './testing/moving-figure';
import { withForeignData } from './testing/foreign-data';
import { writeFootage, type FootageKind } from './testing/write-footage';

const SIZE = 160;
const PERIOD = 30;
const FIGURE: Figure = { width: 192, height: 144 };
const LIMITS = { shortestSide: 64 };
const signal = new AbortController().signal;

let folder = '';
let made = 0;
const inFolder = (name: string): string => join(folder, name);

const ingest = async (request: Omit<IngestRequest, 'folder'>): Promise<IngestedClip> => {
  const target = inFolder(`made-${made++}`);
  await mkdir(target);
  return ingestClip({ limits: LIMITS, sizeInPixels: SIZE, folder: target, ...request }, { signal });
};

interface Wanted {
  readonly fps?: number;
  readonly frames?: number;
  readonly figure?: Figure;
  readonly delayOf?: (frame: number) => number;
}

const write = async (
  name: string,
  kind: FootageKind,
  { fps = 30, frames = 50, figure = FIGURE, delayOf = () => 0 }: Wanted = {},
): Promise<string> => {
  const path = inFolder(name);
  const pictures = figurePictures(frames, (frame) => 0.1 + frame / PERIOD, figure);
  await writeFootage(path, { kind, fps, pictures, delayOf });
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ingestClip', () => {
  it.each([
    { kind: 'prores', fps: 30, codec: 'prores' },
    { kind: 'qtrle', fps: 24, codec: 'qtrle' },
    { kind: 'vp9', fps: 30000 / 1001, codec: 'vp9' },
    { kind: 'h264', fps: 25, codec: 'h264' },
  ] as const)(
    'makes a clip that films can play of $kind at $fps fps',
    async ({ kind, fps, codec }) => {
      const opaque = kind === 'h264';
      // Its name says nothing: the file does.
      const file = await write(`${kind}.bin`, kind, {
        fps,
        figure: { ...FIGURE, isOpaque: opaque },
      });
      const { webClip, preview, fallback, poster, thumbnail, ...facts } = await ingest({
        file,
        opaque,
      });
      const { clip, loop, source, warnings } = facts;
      expect(source).toMatchObject({ codec, frames: 50, width: 192, height: 144 });
      expect(Math.abs(clip.durationInFrames - PERIOD)).toBeLessThanOrEqual(1);
      expect(loop.endFrame - loop.startFrame).toBe(clip.durationInFrames);
      expect(clip.fps).toBeCloseTo(fps, 6);
      expect(warnings).toEqual([]);

      const { video } = await probeMedia(webClip);
      expect(video).toMatchObject({
        codec: 'vp9',
        alpha: true,
        isBt709: true,
        frames: clip.durationInFrames,
        width: SIZE,
        height: SIZE,
      });
      expect(video?.fps).toBeCloseTo(fps, 2);
      expect((await probeMedia(preview)).video).toEqual(video);
      const small = await probeMedia(fallback);
      expect(small.video).toMatchObject({
        codec: 'h264',
        isBt709: true,
        frames: clip.durationInFrames,
      });
      expect(await sharp(poster).metadata()).toMatchObject({
        format: 'webp',
        hasAlpha: true,
        width: SIZE,
      });
      // The poster is small already.
      expect(await sharp(thumbnail).metadata()).toMatchObject({ hasAlpha: true, width: SIZE });

      const film = await openClip(webClip);
      const cursor = film.openCursor();
      expect(cursor.seek(clip.durationInFrames - 1).planes).toHaveLength(4);
      cursor.close();
      film.close();
    },
  );

  it('frames the person as the baked clips do, and keeps its colours', async () => {
    const figure = { ...FIGURE, left: 0.05, top: 0.15 };
    const file = await write('aside.mov', 'prores', { figure });
    const { webClip, fallback } = await ingest({ file });
    const film = await openClip(webClip);
    const cursor = film.openCursor();
    const { planes, strides } = cursor.seek(0);
    const data = new Uint8Array(SIZE * SIZE * 4);
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++)
        data[(y * SIZE + x) * 4 + 3] = planes[3]?.[y * (strides[3] ?? 0) + x] ?? 0;
    const middle = (SIZE / 2) * (strides[0] ?? 0) + SIZE / 2;
    const luma = planes[0]?.[middle] ?? 0;
    cursor.close();
    film.close();
    const bounds = boundsOfAlpha({ width: SIZE, height: SIZE, data }, 160);
    // Its feet stay where they are; the lowest and the highest frame reach the margin.
    expect(bounds.top + bounds.height).toBeGreaterThan(SIZE * 0.94);
    expect(bounds.top + bounds.height).toBeLessThan(SIZE * 0.99);
    expect(Math.abs(bounds.left + bounds.width / 2 - SIZE / 2)).toBeLessThan(3);
    // The shirt is rgb(40, 120, 200), BT.709: 16 + 219 / 255 * (0.2126 R + 0.7152 G + 0.0722 B).
    expect(Math.abs(luma - 109)).toBeLessThan(4);
    expect((await probeMedia(fallback)).video?.width).toBe(SIZE);
  });

  it('takes the loop that it is told, and says when it jumps', async () => {
    const file = await write('told.mov', 'qtrle');
    const told = await ingest({ file, loop: { start: 3, end: 17, unit: 'frames' } });
    expect(told.loop).toMatchObject({ startFrame: 3, endFrame: 17, found: 'given' });
    expect(told.warnings[0]).toContain('the loop jumps');
    const inSeconds = await ingest({ file, loop: { start: 0.5, end: 1.5, unit: 'seconds' } });
    expect(inSeconds.loop).toMatchObject({ startFrame: 15, endFrame: 45 });
    expect(inSeconds.clip.contentHash).not.toBe(told.clip.contentHash);
    await expect(ingest({ file, loop: { start: 40, end: 60, unit: 'frames' } })).rejects.toThrow(
      'the loop 40-60 (frames) is not possible; allowed: 2 to 900 frames between 0 and 50',
    );
  });

  it('warns of a background that is not the stage’s', async () => {
    const pictures = figurePictures(31, (frame) => frame / PERIOD, FIGURE);
    for (const { data } of pictures) for (let at = 3; at < data.length; at += 4) data[at] = 255;
    const file = inFolder('black.mp4');
    await writeFootage(file, { kind: 'h264', fps: 30, pictures });
    expect((await ingest({ file, opaque: true })).warnings).toEqual([
      expect.stringContaining('#181c2f'),
    ]);
  });
});

describe('a clip that is refused', () => {
  const refused = async (
    request: Omit<IngestRequest, 'folder'>,
    message: string | RegExp,
  ): Promise<void> => {
    const target = inFolder(`refused-${made++}`);
    await mkdir(target);
    const work = ingestClip(
      { limits: LIMITS, sizeInPixels: SIZE, ...request, folder: target },
      { signal },
    );
    await expect(work).rejects.toThrow(message);
    await expect(work).rejects.toBeInstanceOf(UserError);
    expect(await readdir(target)).toEqual([]);
  };

  const fileOf = async (name: string, content: string | Buffer): Promise<string> => {
    await writeFile(inFolder(name), content);
    return inFolder(name);
  };

  it('is no regular file, or none at all', async () => {
    await refused({ file: inFolder('nowhere.mov') }, /does not exist/);
    await refused({ file: folder }, /is no file/);
    await refused({ file: '/dev/null' }, /is no file/);
    await refused({ file: await fileOf('empty.mov', '') }, /is empty/);
    await refused(
      { file: 'https://example.com/clip.mov', name: 'clip.mov' },
      /"clip.mov" does not exist/,
    );
  });

  it('is no film, or names other files', async () => {
    const secret = await write('secret.mov', 'qtrle');
    const lists = {
      'noise.mov': 'no film at all '.repeat(500),
      'playlist.mp4': `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n${secret}\n#EXT-X-ENDLIST\n`,
      'list.webm': `ffconcat version 1.0\nfile '${secret}'\n`,
      'session.mov': `v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n`,
      'picture.mp4': await sharp({
        create: { width: 200, height: 200, channels: 4, background: '#0000' },
      })
        .png()
        .toBuffer(),
    };
    for (const [name, content] of Object.entries(lists)) {
      await refused(
        { file: await fileOf(name, content) },
        /is no film that can be opened; allowed: \.mov/,
      );
    }
  });

  it('is a QuickTime file whose pictures are in another file', async () => {
    const bytes = withForeignData(
      await readFile(await write('own.mov', 'qtrle')),
      inFolder('own.mov'),
    );
    await refused({ file: await fileOf('elsewhere.mov', bytes) }, /holds 0 frames, no movement/);
  });

  it('is cut off', async () => {
    const file = await write('cut.webm', 'vp9');
    const { length } = await readFile(file);
    await truncate(file, Math.round(length * 0.6));
    await refused({ file }, /"[^"]*cut.webm" is damaged: it announces 50 frames and holds \d+/);
  });

  it('holds another codec', async () => {
    const file = inFolder('other.mp4');
    await writeFootage(file, {
      kind: 'png',
      fps: 30,
      pictures: figurePictures(20, (n) => n / 20, FIGURE),
    });
    await refused({ file }, /holds "png" in a "mov,mp4/);
  });

  it('has not the size, the length, the pace or the rate that is allowed', async () => {
    const file = await write('limits.mov', 'qtrle');
    await refused({ file, limits: {} }, /is 192×144 pixels; allowed: sides of 240 to 4096/);
    await refused({ file, limits: { ...LIMITS, longestSide: 160 } }, /allowed: sides of 64 to 160/);
    await refused({ file, limits: { ...LIMITS, bytes: 5000 } }, /MB; allowed: up to 0.0 MB/);
    await refused(
      { file, limits: { ...LIMITS, shortestInSeconds: 2 } },
      /lasts 1.67 s; allowed: 2 to 60 s/,
    );
    await refused(
      { file, limits: { ...LIMITS, longestInSeconds: 0.6 } },
      /has more than 37 frames/,
    );
    await refused({ file, limits: { ...LIMITS, pixelsInAll: 500_000 } }, /has more than 18 frames/);
    await refused(
      { file, limits: { ...LIMITS, fastestFps: 25 } },
      /has 30 frames a second; allowed: 10 to 25/,
    );
    const late = await write('late.webm', 'vp9', { delayOf: (frame) => (frame > 20 ? 90 : 0) });
    await refused({ file: late }, /does not keep its pace: 1\d\d ms before frame 21/);
    const still = await write('still.mov', 'qtrle', { frames: 1 });
    await refused({ file: still }, /holds 1 frame, no movement/);
  });

  it('has no alpha, or nobody in it', async () => {
    const figure = { ...FIGURE, isOpaque: true };
    const file = await write('opaque.mov', 'prores', { figure });
    await refused({ file }, /has no transparent background: 0.0 % of it/);
    const pictures = figurePictures(30, () => 0, FIGURE).map((picture) => ({
      ...picture,
      data: new Uint8Array(picture.data.length),
    }));
    await writeFootage(inFolder('nobody.mov'), { kind: 'qtrle', fps: 30, pictures });
    await refused({ file: inFolder('nobody.mov') }, /shows nobody/);
  });

  it('never repeats itself', async () => {
    const pictures = Array.from({ length: 40 }, (_, frame) =>
      figurePictures(1, () => 0, { ...FIGURE, left: frame / 60 }).at(0),
    ).flatMap((picture) => picture ?? []);
    await writeFootage(inFolder('walk.mov'), { kind: 'qtrle', fps: 30, pictures });
    await refused({ file: inFolder('walk.mov') }, /does not repeat itself/);
  });

  it('was cancelled', async () => {
    const stop = new AbortController();
    const target = inFolder('cancelled');
    await mkdir(target);
    const request = {
      file: await write('long.mov', 'qtrle'),
      folder: target,
      limits: LIMITS,
      sizeInPixels: SIZE,
    };
    const onProgress = ({ stage, done }: { stage: string; done: number }): void => {
      if (stage === 'clip' && done === 3) stop.abort(new Error('enough'));
    };
    await expect(ingestClip(request, { signal: stop.signal, onProgress })).rejects.toThrow(
      'enough',
    );
    expect(await readdir(target)).toEqual([]);
  });
});
