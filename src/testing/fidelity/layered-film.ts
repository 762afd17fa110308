import { AVMEDIA_TYPE_VIDEO } from 'node-av/constants';
import { join } from 'node:path';
import { exportFilm } from '../../export/export-film';
import { layeredEngine } from '../../export/engines/layered';
import type { ExportPlan } from '../../export/export-plan';
import { decodeStream } from '../../media/decode';
import { findStream, withMedia } from '../../media/open-media';
import { projectRoot } from '../../media/project-root';
import type { YuvPicture } from './picture';

/**
 * Exports the film with the layered engine, every frame anew.
 * @throws Error when another engine had to make it
 */
export const exportLayeredFilm = async (
  plan: ExportPlan,
  path: string,
  signal: AbortSignal,
): Promise<void> => {
  const report = await exportFilm({
    engine: layeredEngine,
    plan,
    destination: { kind: 'file', path },
    publicFolder: join(projectRoot(), 'public'),
    useCache: false,
    signal,
    onProgress: () => undefined,
  });
  if (report.engine !== layeredEngine.id) {
    throw new Error(
      `the film was made by the ${report.engine} engine: there is nothing to compare`,
    );
  }
};

export interface FilmFrames {
  /** Of the whole film, counted as they were decoded. */
  readonly count: number;
  readonly pictures: ReadonlyMap<number, YuvPicture>;
}

/** Decodes a film once and keeps the named frames of it. */
export const readFilmFrames = (
  path: string,
  frames: readonly number[],
  signal: AbortSignal,
): Promise<FilmFrames> =>
  withMedia(path, async (input) => {
    const stream = findStream(input, AVMEDIA_TYPE_VIDEO);
    if (stream === null) throw new Error(`"${path}" has no picture`);
    const wanted = new Set(frames);
    const pictures = new Map<number, YuvPicture>();
    const { frames: count } = await decodeStream(input, stream, path, (frame, index) => {
      signal.throwIfAborted();
      if (!wanted.has(index)) return;
      const { width, height } = frame;
      pictures.set(index, { size: { width, height }, data: frame.toBuffer() });
    });
    return { count, pictures };
  });
