import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportPlan } from '../../export/export-plan';
import { compareFrames, isAlike, summarise, type FilmComparison } from './compare-frames';
import { drawPair } from './draw-pair';
import { openFilmColours } from './film-colours';
import { exportLayeredFilm, readFilmFrames } from './layered-film';
import { sampledFrames } from './sampled-frames';
import type { StockPainter } from './stock-frames';

export interface ComparisonRequest {
  /** What the pictures of its worst frames are called. */
  readonly name: string;
  readonly plan: ExportPlan;
  readonly painter: StockPainter;
  /** Where the film is while it is compared. */
  readonly workFolder: string;
  /** Where the pictures of its worst frames go. */
  readonly pairFolder: string;
  readonly signal: AbortSignal;
  readonly onProgress: (doing: string) => void;
}

/** Of frames that are not alike; more would show the same again. */
const MAX_PAIRS = 6;

/** Exports a film with the layered engine and compares its sampled frames with the stock renderer's. */
export const compareFilm = async ({
  name,
  plan,
  painter,
  workFolder,
  pairFolder,
  signal,
  onProgress,
}: ComparisonRequest): Promise<FilmComparison> => {
  const sampled = sampledFrames(plan);
  const frames = sampled.map(({ frame }) => frame);
  const path = join(workFolder, `${name}.mp4`);
  onProgress(`layered engine: ${plan.durationInFrames} frames`);
  await exportLayeredFilm(plan, path, signal);
  const film = await readFilmFrames(path, frames, signal);
  await rm(path);

  const drawn = await painter.draw(plan, frames, (count) =>
    onProgress(`stock renderer: ${count} of ${frames.length} frames`),
  );
  onProgress('comparing');
  const colours = openFilmColours(plan.size);
  try {
    const stock = async (frame: number) => {
      signal.throwIfAborted();
      const png = drawn.get(frame);
      if (png === undefined) throw new Error(`the stock renderer drew no frame ${frame}`);
      return colours.toFilm(png);
    };
    const comparisons = await compareFrames(sampled, film.pictures, stock);
    const summary = summarise(comparisons, {
      planned: plan.durationInFrames,
      inFilm: film.count,
    });
    const shown = new Set([
      summary.worst.frame,
      summary.worstPlace.frame,
      summary.worstColour.frame,
      ...comparisons
        .filter((comparison) => !isAlike(comparison))
        .map(({ frame }) => frame)
        .slice(0, MAX_PAIRS),
    ]);
    for (const frame of shown) {
      const layered = film.pictures.get(frame);
      if (layered === undefined) continue;
      const file = join(pairFolder, `${name}-${String(frame).padStart(5, '0')}.png`);
      await drawPair(file, await stock(frame), layered, colours);
    }
    return summary;
  } finally {
    colours.close();
  }
};
