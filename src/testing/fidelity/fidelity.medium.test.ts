import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindTemplate } from '../../../remotion/overlays/registry';
import { buildSession } from '../builders';
import { compareFrames, summarise, type FilmComparison } from './compare-frames';
import { drawPair } from './draw-pair';
import { planFidelityFilm } from './fidelity-session';
import { openFilmColours, type FilmColours } from './film-colours';
import { exportLayeredFilm, readFilmFrames, type FilmFrames } from './layered-film';
import type { YuvPicture } from './picture';
import type { SampledFrame } from './sampled-frames';
import { openStockPainter } from './stock-frames';

const session = buildSession({
  title: 'Two seconds',
  exercises: [{ exercise: 'air-squats', workSeconds: 2, restSeconds: 0 }],
  config: { getReadySeconds: 0, format: 'square', resolution: '720p' },
});
const plan = planFidelityFilm(session);
const sampled: SampledFrame[] = [
  { frame: 20, kind: 'work', interval: 1 },
  { frame: 45, kind: 'work', interval: 1 },
  { frame: 180, kind: 'complete', interval: 2 },
];
/** The sampled frames and some that stand beside them. */
const kept = [...sampled.map(({ frame }) => frame), 21, 46, 181];

/** The picture with everything in the layer's box some pixels further down. */
const withLayerMoved = ({ size, data }: YuvPicture, layer: string, pixels: number): YuvPicture => {
  const box = bindTemplate(session.config.template, {})
    .layers.find(({ id }) => id === layer)
    ?.box(size);
  if (box === undefined) throw new Error(`no layer "${layer}"`);
  const moved = Buffer.from(data);
  for (let row = box.y; row < box.y + box.height; row++) {
    const start = row * size.width + box.x;
    data.copy(moved, start + pixels * size.width, start, start + box.width);
  }
  return { size, data: moved };
};

describe('the comparison of a short film', () => {
  const signal = new AbortController().signal;
  let folder = '';
  let film: FilmFrames;
  let drawn: ReadonlyMap<number, Buffer>;
  let colours: FilmColours;

  const stock = (frame: number): Promise<YuvPicture> =>
    colours.toFilm(drawn.get(frame) ?? Buffer.alloc(0));

  /** As if the film had shown another picture at each sampled frame. */
  const compare = async (
    shown: (picture: YuvPicture, frame: number) => YuvPicture | undefined = (picture) => picture,
  ): Promise<FilmComparison> => {
    const pictures = new Map(
      [...film.pictures].flatMap(([frame, picture]) => {
        const other = shown(picture, frame);
        return other === undefined ? [] : [[frame, other] as const];
      }),
    );
    const comparisons = await compareFrames(sampled, pictures, stock);
    return summarise(comparisons, { planned: plan.durationInFrames, inFilm: film.count });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fidelity-test-'));
    colours = openFilmColours(plan.size);
    const path = join(folder, 'film.mp4');
    await exportLayeredFilm(plan, path, signal);
    film = await readFilmFrames(path, kept, signal);
    const painter = await openStockPainter(signal);
    try {
      const frames = sampled.map(({ frame }) => frame);
      drawn = await painter.draw(plan, frames, () => undefined);
    } finally {
      await painter.close();
    }
  });

  afterAll(async () => {
    colours.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('finds the layered film like the stock one, with every frame of the plan', async () => {
    const comparison = await compare();
    expect(comparison).toMatchObject({
      isAlike: true,
      framesCompared: sampled.length,
      framesInFilm: plan.durationInFrames,
    });
    expect(comparison.worst.ssim.all).toBeGreaterThan(0.99);
  });

  it('fails when the film is one frame ahead', async () => {
    const { isAlike, worst } = await compare((_, frame) => film.pictures.get(frame + 1));
    expect(isAlike).toBe(false);
    expect(worst.kind).toBe('work');
  });

  it('fails when one layer stands four pixels too low', async () => {
    const { isAlike, worstPlace } = await compare((picture) =>
      withLayerMoved(picture, 'countdown', 4),
    );
    expect(isAlike).toBe(false);
    expect(worstPlace.kind).toBe('work');
  });

  it('draws a pair for the eye: stock, layered and their difference', async () => {
    const layered = film.pictures.get(20);
    if (layered === undefined) throw new Error('no frame 20');
    const path = join(folder, 'pair.png');
    await drawPair(path, await stock(20), layered, colours);
    const { width, height } = plan.size;
    expect(await sharp(path).metadata()).toMatchObject({ width: 3 * width, height });
    const panel = async (at: number): Promise<number> => {
      const region = sharp(path).extract({ left: at * width, top: 0, width, height });
      const { channels } = await sharp(await region.toBuffer()).stats();
      return channels[1]?.mean ?? 0;
    };
    const [left, middle, right] = [await panel(0), await panel(1), await panel(2)];
    expect(Math.abs(left - middle)).toBeLessThan(1);
    expect(right).toBeLessThan(left / 2);
  });

  it('ends when it is told to', async () => {
    const cancelled = new AbortController();
    const painter = await openStockPainter(cancelled.signal);
    try {
      const drawing = painter.draw(plan, [20, 45, 46, 47, 48, 49], () => cancelled.abort());
      await expect(drawing).rejects.toThrow();
    } finally {
      await painter.close();
    }
  });
});
