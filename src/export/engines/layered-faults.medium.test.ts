import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { probeMedia } from '../../media/probe';
import { browsersWith, killAtOnce } from '../../media/testing/marked-processes';
import type { X264Preset } from '../encoder-options';
import { filmBundle, layersBundle } from '../film-bundle';
import { expectExplained, PUBLIC_FOLDER, setUpSmallFilm } from '../testing/small-film';

const {
  caches,
  entriesOf,
  expectNothingLeft,
  expectUndisturbed,
  film,
  make,
  media,
  plan,
  takeCaches,
} = setUpSmallFilm();

/** Layers are drawn anew, on a machine that does other things too. */
const DRAWING_TIMEOUT_IN_MS = 300_000;

describe('a full disk', () => {
  it.skipIf(process.platform !== 'linux')('ends a stream with its reason', async () => {
    await takeCaches('rasters');
    const stream = createWriteStream('/dev/full');
    stream.on('error', () => undefined);
    await expectExplained(make({ destination: { kind: 'stream', stream } }), 'the disk is full');
    await expectNothingLeft();
  });

  const moduleAt = (path: string): string => JSON.stringify(join(import.meta.dirname, path));
  /** Makes the film in a process of its own, and says why it could not. */
  const SCRIPT = `
const { readFileSync } = await import('node:fs');
const { exportFilm } = await import(${moduleAt('../export-film.ts')});
const { layeredEngine } = await import(${moduleAt('layered.ts')});
await exportFilm({
  engine: layeredEngine,
  plan: JSON.parse(readFileSync(process.env.PLAN, 'utf8')),
  destination: { kind: 'file', path: process.env.FILM },
  publicFolder: ${JSON.stringify(PUBLIC_FOLDER)},
  useCache: true,
  signal: new AbortController().signal,
  onProgress: () => undefined,
}).catch(({ name, message, fix }) => process.stdout.write(JSON.stringify({ name, message, fix })));`;

  it.skipIf(process.platform === 'win32')('ends a file with its reason', async () => {
    await takeCaches('rasters');
    const planFile = join(media(), 'plan.json');
    await writeFile(planFile, JSON.stringify(plan()));
    // A file that may not grow fails in the middle of the film, as a disk does that fills up.
    const limited = 'ulimit -f 100; exec "$0" --import tsx --input-type=module --eval "$1"';
    const child = spawn('sh', ['-c', limited, process.execPath, SCRIPT], {
      env: { ...process.env, PLAN: planFile, FILM: film() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect(JSON.parse(await text(child.stdout))).toMatchObject({
      name: 'UserError',
      message: 'the film is larger than a file may be here',
    });
    await expectNothingLeft();
  });
});

describe('an encoder that fails', () => {
  it('is an error, and no film', async () => {
    await takeCaches('rasters');
    const preset = z.custom<X264Preset>().parse('hasty');
    const { encoder, ...rest } = plan();
    const failing = make({ plan: { ...rest, encoder: { ...encoder, preset } } });
    await expect(failing).rejects.toThrow('open x264');
    await expectNothingLeft();
  });
});

describe('a browser that is killed', { timeout: DRAWING_TIMEOUT_IN_MS }, () => {
  const watchBrowsers = (onBrowser: (pid: number) => void): (() => void) => {
    const timer = setInterval(() => {
      for (const { pid } of browsersWith(caches())) onBrowser(pid);
    }, 25);
    return () => clearInterval(timer);
  };

  it('once, is started again, and the film is the same', async () => {
    const killed: number[] = [];
    let drawn = 0;
    const stop = watchBrowsers((pid) => {
      void entriesOf('rasters').then(
        ({ length }) => (drawn = length),
        () => undefined,
      );
      if (killed.length > 0 || drawn < 5) return;
      killed.push(pid);
      killAtOnce(pid);
    });
    await make().finally(stop);
    expect(killed).toHaveLength(1);
    await expectUndisturbed();
    await expectNothingLeft();
  });

  it.each([0, 400])('whenever it is %i ms old, is an error that says so', async (age) => {
    const seen = new Set<number>();
    const stop = watchBrowsers((pid) => {
      if (seen.has(pid)) return;
      seen.add(pid);
      setTimeout(() => killAtOnce(pid), age);
    });
    await expectExplained(
      make().finally(stop),
      /^the browser that draws the film (stopped in the middle|does not start)$/,
    );
    await expectNothingLeft();
  });
});

describe('a template that breaks the layer contract', { timeout: DRAWING_TIMEOUT_IN_MS }, () => {
  /** The bundle of the layers' page, of which the test's cache gets a copy that knows a layer by another name. */
  const renameLayer = async (id: string): Promise<void> => {
    const bundle = await realpath((await layersBundle()).folder);
    const film = await realpath((await filmBundle()).folder);
    const own = join(caches(), 'remotion-bundle');
    await rm(own);
    const copy = join(own, basename(bundle));
    await cp(bundle, copy, { recursive: true, verbatimSymlinks: true });
    await symlink(film, join(own, basename(film)));
    const script = join(copy, 'bundle.js');
    const code = await readFile(script, 'utf8');
    const renamed = code.replaceAll(new RegExp(`\\bid: ?"${id}"`, 'g'), `id:"other-${id}"`);
    expect(renamed).not.toBe(code);
    await writeFile(script, renamed);
  };

  it('is filmed by the remotion engine, which is said', async () => {
    await renameLayer('plate');
    const notes: string[] = [];
    const report = await make({ onProgress: ({ note }) => notes.push(note ?? '') });
    expect(report.engine).toBe('remotion');
    expect(notes.join('\n')).toContain(
      'every frame is drawn by the remotion engine, slowly: layer "plate" of template "classic" at film frame 0 cannot be drawn: the template has no such layer',
    );
    expect((await probeMedia(film())).video?.frames).toBe(plan().durationInFrames);
    await rm(film());
    await expectNothingLeft();
  });
});

describe('an export that is cancelled', () => {
  /** It takes a tenth of a second; a busy machine is no failure. */
  const SOON_IN_MS = 10_000;

  it.each([
    { when: 'while its layers are drawn', kept: [], delays: [0, 300, 1000, 2000] },
    { when: 'while it is encoded', kept: ['rasters'], delays: [0, 50, 150, 400, 800] },
    { when: 'while it is joined', kept: ['rasters', 'segments'], delays: [0, 10, 30, 60] },
  ])('ends soon and leaves nothing, $when', async ({ kept, delays }) => {
    await takeCaches(...kept);
    const reason = new Error('not wanted any more');
    for (const delay of delays) {
      const controller = new AbortController();
      let abortedAt = Number.POSITIVE_INFINITY;
      const timer = setTimeout(() => {
        abortedAt = performance.now();
        controller.abort(reason);
      }, delay);
      const useCache = kept.includes('segments');
      const outcome = await make({ signal: controller.signal, useCache }).then(
        () => 'the film',
        (error: unknown) => error,
      );
      clearTimeout(timer);
      if (abortedAt === Number.POSITIVE_INFINITY) {
        // A fast machine was done before.
        expect(outcome).toBe('the film');
        await expectUndisturbed();
      } else {
        expect(outcome).toBe(reason);
        expect(performance.now() - abortedAt).toBeLessThan(SOON_IN_MS);
      }
      await expectNothingLeft();
    }
  });
});
