import type { FilmClip } from './film-exercise';

/** Up to so many pixels a preview is shown: enlarged from 540 it is a little softer, which is seen beside the other only. */
const MOST_PIXELS_OF_PREVIEW = 900;
/** Beyond it eyes do not follow: a phone's third pixel costs its battery and is not seen in what moves. */
const MOST_PIXEL_RATIO = 2;

/** A clip's two renditions. */
export type Renditions = Pick<FilmClip, 'url' | 'preview'>;

export interface ShownSize {
  /** CSS pixels of the player. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen per CSS pixel. */
  readonly pixelRatio: number;
}

/** Address of the clip as a player of that size plays it: the coach is as large as its shorter side at most. */
export const renditionFor = (
  { url, preview }: Renditions,
  { width, height, pixelRatio }: ShownSize,
): string => {
  const shown = Math.min(width, height) * Math.min(pixelRatio, MOST_PIXEL_RATIO);
  return preview !== undefined && shown <= MOST_PIXELS_OF_PREVIEW ? preview : url;
};
