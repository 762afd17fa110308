import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFilmExercise, buildSession } from '../testing/builders';
import type { ExportEngine, ExportSink } from './export-engine';
import { exportFilm, type ExportDestination } from './export-film';
import { planExport } from './export-plan';

const OUTCOME = {
  engine: 'fake',
  segments: { total: 1, rendered: 1, cached: 0 },
  rasters: { drawn: 0, cached: 0 },
} as const;

const engineThat = (run: (sink: ExportSink) => Promise<void>): ExportEngine => ({
  id: 'fake',
  noticesDamage: false,
  run: async (_plan, sink) => {
    await run(sink);
    return OUTCOME;
  },
  still: () => Promise.resolve(),
});

const write = (sink: ExportSink, text: string): Promise<void> =>
  sink.kind === 'file'
    ? writeFile(sink.path, text)
    : new Promise((resolve, reject) => {
        sink.stream.write(text, (error) => (error ? reject(error) : resolve()));
      });

/** The clip at an http address is nobody's to check here. */
const plan = planExport(buildSession({ exercises: [{ exercise: 'air-squats', workSeconds: 1 }] }), [
  buildFilmExercise({
    clips: buildFilmExercise().clips.map((clip) => ({ ...clip, url: 'http://localhost/a.webm' })),
  }),
]);

let folder = '';
const at = (name: string): string => join(folder, name);
const exportTo = (
  destination: ExportDestination,
  run: (sink: ExportSink) => Promise<void>,
  controller = new AbortController(),
) =>
  exportFilm({
    engine: engineThat(run),
    plan,
    destination,
    publicFolder: folder,
    useCache: true,
    signal: controller.signal,
    onProgress: () => undefined,
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe('exportFilm to a file', () => {
  it('writes through a link and leaves nothing else', async () => {
    await symlink('real.mp4', at('link.mp4'));
    const { output } = await exportTo({ kind: 'file', path: at('link.mp4') }, (sink) =>
      write(sink, 'film'),
    );
    expect(output).toBe(at('link.mp4'));
    expect(await readFile(at('real.mp4'), 'utf8')).toBe('film');
    expect((await readdir(folder)).sort()).toEqual(['link.mp4', 'real.mp4']);
  });

  it('keeps the old film when the new one is cancelled', async () => {
    await writeFile(at('film.mp4'), 'old');
    const controller = new AbortController();
    const cancelled = exportTo(
      { kind: 'file', path: at('film.mp4') },
      async (sink) => {
        await write(sink, 'half');
        controller.abort();
      },
      controller,
    );
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readFile(at('film.mp4'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['film.mp4']);
  });

  it('does not take the death of an encoder for a reader that left', async () => {
    const failing = exportTo({ kind: 'file', path: at('film.mp4') }, () =>
      Promise.reject(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    );
    await expect(failing).rejects.toThrow(/^write EPIPE$/);
  });
});

describe('exportFilm to a stream', () => {
  it('closes the film’s pipe when the engine fails, and leaves the stream to its owner', async () => {
    const stream = new PassThrough();
    let film: Writable = stream;
    const failing = exportTo({ kind: 'stream', stream }, (sink) => {
      if (sink.kind === 'stream') film = sink.stream;
      return Promise.reject(new Error('broken'));
    });
    await expect(failing).rejects.toThrow('broken');
    expect(film).not.toBe(stream);
    expect(film.destroyed).toBe(true);
    expect(stream.destroyed).toBe(false);
  });

  it('explains a reader that went away', async () => {
    const stream = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const failing = exportTo({ kind: 'stream', stream }, (sink) => write(sink, 'film'));
    await expect(failing).rejects.toThrow('the reader of the film went away before its end');
  });

  it('says that the film is cut off when it is cancelled after the first bytes', async () => {
    const controller = new AbortController();
    const stream = new PassThrough().resume();
    const cancelled = exportTo(
      { kind: 'stream', stream },
      async (sink) => {
        await write(sink, 'the first bytes');
        controller.abort();
        await write(sink, 'more');
      },
      controller,
    );
    await expect(cancelled).rejects.toThrow('the streamed film ends in the middle');
  });

  it('says nothing of the kind when it is cancelled before', async () => {
    const controller = new AbortController();
    const cancelled = exportTo(
      { kind: 'stream', stream: new PassThrough() },
      () => {
        controller.abort();
        return Promise.reject(new Error('stopped'));
      },
      controller,
    );
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('looks at the disk of the temporary folder first', async () => {
    vi.stubEnv('TMPDIR', '/sys');
    const refused = exportTo({ kind: 'stream', stream: new PassThrough() }, () =>
      Promise.reject(new Error('the engine ran')),
    );
    await expect(refused).rejects.toThrow('the disk of "/sys" has 0 MiB free');
    await expect(refused).rejects.toMatchObject({
      fix: 'free some space, or set TMPDIR to a folder on another disk',
    });
  });
});
