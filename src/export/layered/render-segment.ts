import { abortable } from '../../media/abortable';
import type { EncodedSegment } from '../../media/encoded-video';
import { openX264, type PicturePlanes } from '../../media/x264-encoder';
import type { ExportPlan } from '../export-plan';
import type { SegmentTracks } from '../segment-tracks';
import { createCanvas } from './canvas';
import type { CoachView } from './coach-frames';
import type { LayerDrawing } from './draw-layer-states';
import type { Raster } from './raster';
import type { YuvPicture } from './yuv-picture';

export interface SegmentScenes {
  readonly tracks: SegmentTracks;
  /** As in `SegmentParts`. */
  readonly layers: readonly (readonly (LayerDrawing | null)[])[];
  readonly rasters: ReadonlyMap<string, Raster>;
  readonly ground: YuvPicture;
  readonly coach: CoachView | null;
}

interface Cursor {
  next: number;
  shown: Raster | null;
}

/** Shows a segment's frames one after the other on a picture. */
export const createSegmentPlayer = (
  { tracks, layers, rasters, ground, coach }: SegmentScenes,
  picture: YuvPicture,
): ((frame: number) => void) => {
  const canvas = createCanvas(picture);
  const cursors = layers.map((): Cursor => ({ next: 0, shown: null }));

  const advance = (cursor: Cursor, layer: number, frame: number): Raster | null => {
    const changes = tracks.layers[layer]?.changes ?? [];
    while ((changes[cursor.next]?.frame ?? Number.POSITIVE_INFINITY) <= frame) {
      const drawing = layers[layer]?.[cursor.next] ?? null;
      cursor.shown = drawing === null ? null : (rasters.get(drawing.key) ?? null);
      cursor.next += 1;
    }
    return cursor.shown;
  };

  return (frame) => {
    const patch = coach === null ? null : coach.patchAt(frame);
    if (patch === undefined) throw new Error(`the coach of frame ${frame} was not brought`);
    canvas.show({
      ground,
      coach: patch,
      rasters: cursors.map((cursor, layer) => advance(cursor, layer, frame)),
    });
  };
};

export interface SegmentRendering {
  readonly plan: ExportPlan;
  readonly durationInFrames: number;
  readonly scenes: SegmentScenes;
  readonly signal: AbortSignal;
  readonly onFrame: () => void;
}

/** The planes of an encoder's picture as a picture to draw into. */
const pictureOf = ({ width, height }: ExportPlan['size'], planes: PicturePlanes): YuvPicture => {
  const [y, cb, cr] = planes;
  if (y === undefined || cb === undefined || cr === undefined) throw new Error('no picture');
  const half = { width: width / 2, height: height / 2 };
  return {
    width,
    height,
    planes: [
      { ...y, width, height },
      { ...cb, ...half },
      { ...cr, ...half },
    ],
  };
};

/** @throws the signal's reason, at once */
const bringCoach = async (
  { coach }: SegmentScenes,
  frame: number,
  signal: AbortSignal,
): Promise<void> => {
  if (coach === null) return;
  const brought = coach.bring(frame);
  await (coach.patchAt(frame) === undefined ? abortable(brought, signal) : brought);
};

/**
 * Draws and encodes one segment: drawing is this thread's work, encoding is another's, so that a picture is drawn while the
 * one before and those of other segments are encoded.
 * @throws the signal's reason
 */
export const renderSegment = async ({
  plan: { encoder, size, fps },
  durationInFrames,
  scenes,
  signal,
  onFrame,
}: SegmentRendering): Promise<EncodedSegment> => {
  const x264 = await openX264({
    ...size,
    fps,
    crf: encoder.crf,
    preset: encoder.preset,
    keyframeIntervalInFrames: encoder.keyframeIntervalInFrames,
  });
  let encoding = Promise.resolve();
  try {
    const [even, odd] = x264.pictures;
    const showEven = createSegmentPlayer(scenes, pictureOf(size, even));
    const showOdd = createSegmentPlayer(scenes, pictureOf(size, odd));
    for (let frame = 0; frame < durationInFrames; frame++) {
      signal.throwIfAborted();
      await bringCoach(scenes, frame, signal);
      const isOdd = frame % 2 === 1;
      (isOdd ? showOdd : showEven)(frame);
      await encoding;
      encoding = x264.encode(isOdd ? 1 : 0).then(onFrame);
      // Heard when it is waited for.
      encoding.catch(() => undefined);
    }
    await encoding;
    return await x264.finish(signal);
  } finally {
    await encoding.catch(() => undefined);
    x264.close();
  }
};
