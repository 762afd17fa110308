import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bindTemplate, OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import type { FilmProps } from '../../../remotion/workout/film-props';
import { STAGE_LAYER_ID } from '../../../remotion/workout/layer-sheet-cell';
import { SAMPLE_SESSIONS, sampleFilm } from '../../../remotion/workout/sample-sessions';
import { momentAt } from '../../workout/moment';
import { buildTimeline } from '../../workout/timeline';
import { filmSize } from '../../workout/film-size';
import { resolveBrowser } from '../../media/browser';
import { UserError } from '../../shared/user-error';
import { layersBundle } from '../film-bundle';
import { LayerDrawingError } from './layer-drawing-error';
import {
  openLayerArtist,
  type LayerArtist,
  type LayerArtistOptions,
  type LayerDrawing,
} from './draw-layer-states';

const CANCEL_WITHIN_IN_MS = 250;

/** The stage and every distinct state of every layer, in film order. */
const drawingsOf = ({ session, exercises }: FilmProps): LayerDrawing[] => {
  const timeline = buildTimeline(session, exercises);
  const template = bindTemplate(session.config.template, session.config.templateProps);
  const size = filmSize(session.config);
  const found = new Map<string, LayerDrawing>();
  const stage = { key: STAGE_LAYER_ID, layer: STAGE_LAYER_ID, frame: 0 };
  found.set(stage.key, { ...stage, box: { x: 0, y: 0, ...size } });
  for (let frame = 0; frame < timeline.durationInFrames; frame++) {
    const moment = momentAt(timeline, frame);
    for (const layer of template.layers) {
      const state = layer.stateAt(moment);
      const key = `${layer.id} ${JSON.stringify(state)}`;
      if (state === null || found.has(key)) continue;
      found.set(key, { key, layer: layer.id, frame, box: layer.box(size) });
    }
  }
  return [...found.values()];
};

const filmIn = (template: string): FilmProps => sampleFilm(SAMPLE_SESSIONS.short, { template });

let page: Pick<LayerArtistOptions, 'serveUrl' | 'browserExecutable'>;
beforeAll(async () => {
  const [{ folder }, { executable }] = await Promise.all([layersBundle(), resolveBrowser()]);
  page = { serveUrl: folder, browserExecutable: executable };
});

const USUAL = { sheetPixels: 6_000_000, pages: Math.min(2, availableParallelism()) };

const opened: LayerArtist[] = [];
const open = (film: FilmProps, options: Partial<LayerArtistOptions> = {}): LayerArtist => {
  const { signal } = new AbortController();
  const artist = openLayerArtist({ ...page, film, signal, ...USUAL, ...options });
  opened.push(artist);
  return artist;
};

/** Browsers, not their helpers, that this process has started. */
const browsers = (): number[] => {
  const table = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
    encoding: 'utf8',
  });
  return table
    .split('\n')
    .filter((line) => line.includes('--remote-debugging-port'))
    .map((line) => Number(line.trim().split(' ')[0]));
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map((artist) => artist.close()));
  await expect.poll(browsers).toEqual([]);
});

/** The pixels of each drawing, in the order in which they came. */
const drawAll = async (artist: LayerArtist, drawings: readonly LayerDrawing[]) => {
  const drawn = new Map<string, Buffer>();
  await artist.draw(drawings, ({ key }, { data, width, height, stride }) => {
    const rows = Array.from({ length: height }, (_, y) =>
      data.subarray(y * stride, y * stride + width * 4),
    );
    if (drawn.has(key)) throw new Error(`${key} came twice`);
    drawn.set(key, Buffer.concat(rows));
  });
  return drawn;
};

describe.each(OVERLAY_TEMPLATES.map(({ id }) => id))('%s', (template) => {
  test('a state is the same wherever on a sheet it is drawn', async () => {
    const film = filmIn(template);
    const all = drawingsOf(film);
    const some = all.filter((_, index) => index % 4 === 0);
    const artist = open(film);
    const drawn = await drawAll(artist, some);
    expect([...drawn.keys()]).toEqual(some.map(({ key }) => key));

    const again = await drawAll(artist, some.toReversed());
    const small = open(film, { sheetPixels: 500_000, pages: 1 });
    const elsewhere = await drawAll(small, some.slice(1));
    for (const { key, layer, frame } of some) {
      const what = `${layer} at ${frame}`;
      const pixels = drawn.get(key);
      expect([what, again.get(key)?.equals(pixels ?? Buffer.alloc(0))]).toEqual([what, true]);
      if (layer === STAGE_LAYER_ID) continue;
      expect([what, elsewhere.get(key)?.equals(pixels ?? Buffer.alloc(0))]).toEqual([what, true]);
    }
    // One of each layer, of a tiled one one tile, with nothing beside it.
    const layers = new Map(some.map((drawing) => [drawing.layer.replace(/-\d+$/, ''), drawing]));
    for (const drawing of layers.values()) {
      const alone = await drawAll(artist, [drawing]);
      const pixels = drawn.get(drawing.key);
      expect([drawing.layer, alone.get(drawing.key)?.equals(pixels ?? Buffer.alloc(0))]).toEqual([
        drawing.layer,
        true,
      ]);
    }
  });

  test('no state is empty', async () => {
    const film = filmIn(template);
    const drawings = drawingsOf(film).filter((_, index) => index % 9 === 0);
    const drawn = await drawAll(open(film), drawings);
    for (const [key, pixels] of drawn)
      expect([key, pixels.some((byte) => byte > 0)]).toEqual([key, true]);
  });
});

describe('when something goes wrong', () => {
  const film = filmIn('ring');
  const drawings = drawingsOf(film);
  const sheetPixels = 200_000;
  /** Small ones, on many sheets: most are still to be drawn when a browser is killed. */
  const small = drawings.filter(({ layer }) => layer.startsWith('ring-')).slice(0, 200);

  const killBrowser = (): void => {
    for (const pid of browsers()) process.kill(pid, 'SIGKILL');
  };

  test('a browser that crashes is started again, and only what is missing is drawn', async () => {
    const artist = open(film, { sheetPixels });
    const keys: string[] = [];
    await artist.draw(small, ({ key }) => {
      keys.push(key);
      if (keys.length === 60) killBrowser();
    });
    expect(keys).toEqual(small.map(({ key }) => key));
    expect(browsers()).toHaveLength(1);
  });

  test('a browser that crashes twice is an error that says so', async () => {
    const artist = open(film, { sheetPixels });
    let count = 0;
    const failure = artist.draw(small, () => {
      count += 1;
      if (count === 30 || count === 90) killBrowser();
    });
    await expect(failure).rejects.toThrow(UserError);
    await expect(failure).rejects.toThrow('the browser that draws the film stopped in the middle');
    // It draws on when it is asked again.
    expect((await drawAll(artist, drawings.slice(0, 3))).size).toBe(3);
  });

  test.each([
    { layer: 'halo', frame: 40, words: 'the template has no such layer' },
    { layer: 'finale', frame: 40, words: 'it is hidden there' },
  ])('a layer that cannot be drawn ($layer) is named', async ({ layer, frame, words }) => {
    const wrong = { key: 'wrong', layer, frame, box: { x: 0, y: 0, width: 300, height: 100 } };
    const failure = drawAll(open(film), [...drawings.slice(0, 5), wrong]);
    await expect(failure).rejects.toBeInstanceOf(LayerDrawingError);
    await expect(failure).rejects.toMatchObject({
      layer,
      frame,
      message: `layer "${layer}" of template "ring" at film frame ${frame} cannot be drawn: ${words}`,
    });
  });

  test('a poster that is missing is named', async () => {
    const lost = sampleFilm(SAMPLE_SESSIONS.short);
    const posterless = {
      ...lost,
      exercises: lost.exercises.map((exercise) => ({
        ...exercise,
        clips: exercise.clips.map((clip) => ({ ...clip, poster: '/media/nowhere.webp' })),
      })),
    };
    const next = drawingsOf(posterless).filter(({ layer }) => layer === 'next');
    const failure = drawAll(open(posterless), next);
    await expect(failure).rejects.toThrow('"/media/nowhere.webp" does not load in the browser');
  });

  test('who closes it in the middle gets an error, and no other browser', async () => {
    const artist = open(film, { sheetPixels });
    let closing: Promise<void> | null = null;
    const failure = artist.draw(drawings, () => {
      closing ??= artist.close();
    });
    await expect(failure).rejects.toThrow();
    await expect(artist.draw(drawings, () => undefined)).rejects.toThrow('this artist is closed');
    expect(browsers()).toEqual([]);
  });

  test('what the caller throws comes back as it is', async () => {
    const artist = open(film, { sheetPixels });
    let count = 0;
    const failure = artist.draw(drawings.slice(0, 300), () => {
      count += 1;
      throw new TypeError('no room');
    });
    await expect(failure).rejects.toThrow(new TypeError('no room'));
    expect(count).toBe(1);
  });

  test.each([0, 30, 700, 1500])('ends at once when it is cancelled after %i ms', async (delay) => {
    const controller = new AbortController();
    const artist = open(film, { sheetPixels, signal: controller.signal });
    const reason = new Error('not wanted any more');
    let isOver = false;
    let lateCalls = 0;
    const failure = artist
      .draw(drawings, async () => {
        if (isOver) lateCalls += 1;
        await setTimeout(5);
      })
      .catch((error: unknown) => error);
    await setTimeout(delay);
    const start = performance.now();
    controller.abort(reason);
    expect(await failure).toBe(reason);
    expect(performance.now() - start).toBeLessThan(CANCEL_WITHIN_IN_MS);
    isOver = true;
    await artist.close();
    await setTimeout(300);
    expect(lateCalls).toBe(0);
    // One that was just starting ends when it has started.
    await expect.poll(browsers, { timeout: 5000 }).toEqual([]);
  });
});
