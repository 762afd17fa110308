import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeStream } from './decode';
import { fragmentMp4 } from './fragment-mp4';
import { parseBoxes } from './mp4/boxes';
import { chaptersOfMovie } from './mp4/chapters';
import { finaliseMp4 } from './mp4/finalise-mp4';
import { findStream, withMedia } from './open-media';
import { probeMedia } from './probe';
import { projectRoot } from './project-root';
import { CODED_CLIP_SIZE, writeCodedClip } from './testing/coded-clip';

const FRAMES = 20;

/** Every byte of every picture, in order: two files that hold the same film have the same. */
const pictures = (path: string): Promise<string> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new Error('no picture');
    const sums: number[] = [];
    await decodeStream(input, stream, path, ({ data }) => {
      sums.push((data?.[0] ?? Buffer.alloc(0)).reduce((sum, byte) => sum + byte, 0));
    });
    return sums.join();
  });

describe('media files', () => {
  let folder = '';
  let clip = '';
  const mp4 = join(projectRoot(), 'public/clips/air-squats/female.mp4');
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    clip = at('coded.webm');
    await writeCodedClip(clip, { frames: FRAMES, fps: 30 });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('tells what a clip with alpha holds, to the last frame', async () => {
    const { video, audio, durationInSeconds } = await probeMedia(clip);
    expect(video).toMatchObject({
      codec: 'vp9',
      width: CODED_CLIP_SIZE,
      pixelFormat: 'yuva420p',
      alpha: true,
      fps: 30,
      frames: FRAMES,
    });
    expect(audio).toBeNull();
    expect(durationInSeconds).toBeCloseTo(FRAMES / 30, 1);
  });

  it('says that a file was cut off', async () => {
    const bytes = await readFile(clip);
    await writeFile(at('cut.webm'), bytes.subarray(0, bytes.length / 2));
    await expect(probeMedia(at('cut.webm'))).rejects.toThrow(/cut\.webm" (ends early|cannot be)/);
  });

  it('says that a file is missing, a folder, or no film', async () => {
    await writeFile(at('text.webm'), 'not a film');
    await expect(probeMedia(at('none.webm'))).rejects.toThrow('does not exist');
    await expect(probeMedia(folder)).rejects.toThrow('is not a file');
    await expect(probeMedia(at('text.webm'))).rejects.toThrow('cannot be opened');
  });

  it('finalises an MP4 without changing a picture', async () => {
    const output = at('final.mp4');
    const chapters = [
      { title: 'Prépare-toi', startFrame: 0, endFrame: 30 },
      { title: 'Squats', startFrame: 30, endFrame: 84 },
    ];
    const list = { chapters, fps: 30 };
    const { signal } = new AbortController();
    await finaliseMp4({ input: mp4, output, title: 'Été', list, audioPrimingInSamples: 0, signal });
    const boxes = parseBoxes(await readFile(output));
    expect(boxes.slice(0, 2).map(({ type }) => type)).toEqual(['ftyp', 'moov']);
    expect(chaptersOfMovie(boxes[1]?.body ?? Buffer.alloc(0))).toEqual([
      { title: 'Prépare-toi', startInSeconds: 0 },
      { title: 'Squats', startInSeconds: 1 },
    ]);
    await withMedia(output, async (input) => {
      expect(input.metadata?.get('title')).toBe('Été');
      return Promise.resolve();
    });
    expect(await pictures(output)).toBe(await pictures(mp4));
  });

  it('refuses to overwrite', async () => {
    await writeFile(at('there.mp4'), '');
    const list = { chapters: [], fps: 30 };
    await expect(
      finaliseMp4({
        input: mp4,
        output: at('there.mp4'),
        title: '',
        list,
        audioPrimingInSamples: 0,
        signal: new AbortController().signal,
      }),
    ).rejects.toThrow('EEXIST');
  });

  it('streams an MP4 in fragments, without changing a picture', async () => {
    const stream = new PassThrough();
    const received = buffer(stream);
    await fragmentMp4(mp4, stream, { title: 'Streamed', audioPrimingInSamples: 0 });
    stream.end();
    await writeFile(at('fragments.mp4'), await received);
    const types = parseBoxes(await received).map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['ftyp', 'moov', 'moof']);
    expect(await pictures(at('fragments.mp4'))).toBe(await pictures(mp4));
  });

  it('gives up when the reader goes away', async () => {
    const stream = new PassThrough();
    const streamed = fragmentMp4(mp4, stream, { title: '', audioPrimingInSamples: 0 });
    stream.destroy(new Error('the reader left'));
    await expect(streamed).rejects.toThrow('the reader left');
  });

  it('gives up when the reader was gone before the first byte', async () => {
    const stream = new PassThrough().on('error', () => undefined);
    stream.destroy(new Error('the reader left'));
    const streamed = fragmentMp4(mp4, stream, { title: '', audioPrimingInSamples: 0 });
    await expect(streamed).rejects.toThrow('the reader left');
  });

  it('lets other work go on between two frames', async () => {
    let turns = 0;
    let next: NodeJS.Immediate;
    const turn = (): void => {
      turns += 1;
      next = setImmediate(turn);
    };
    next = setImmediate(turn);
    const { video } = await probeMedia(clip);
    clearImmediate(next);
    expect(video?.frames).toBe(FRAMES);
    expect(turns).toBeGreaterThanOrEqual(FRAMES);
  });
});
