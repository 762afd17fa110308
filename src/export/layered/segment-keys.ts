import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Box } from '../../../remotion/kit/box';
import type { JsonValue } from '../../../remotion/overlays/overlay-template';
import { STAGE_LAYER_ID } from '../../../remotion/workout/layer-sheet-cell';
import { SEGMENT_FORMAT } from '../../media/encoded-segment-file';
import type { ExportPlan } from '../export-plan';
import type { PlannedSegment } from '../plan-segments';
import type { SegmentTracks } from '../segment-tracks';
import type { LayerDrawing } from './draw-layer-states';
import { onceEach } from './once-each';
import { RASTER_FORMAT } from './raster-file';

const hashOf = (...values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

/** The texts in a state, however deep. */
const textsIn = (state: JsonValue): string[] => {
  if (typeof state === 'string') return [state];
  if (state === null || typeof state !== 'object') return [];
  return Object.values(state).flatMap(textsIn);
};

/** Digests of files below the public folder, each read once. */
export const createFileDigests = (publicFolder: string): ((url: string) => Promise<string>) =>
  onceEach(async (url) => {
    const content = await readFile(join(publicFolder, url)).catch(() => null);
    return content === null ? 'absent' : createHash('sha256').update(content).digest('hex');
  }).get;

/** What a segment is made of. */
export interface SegmentParts {
  /** Names the finished segment in a cache. */
  readonly key: string;
  readonly ground: LayerDrawing;
  /** Of each layer its drawings in the order of the track's changes; `null` where it is hidden. */
  readonly layers: readonly (readonly (LayerDrawing | null)[])[];
}

export interface PictureFacts {
  /** Hash over `PICTURE_SOURCES`. */
  readonly codeHash: string;
  readonly digestOf: (url: string) => Promise<string>;
  /** Of the clip that a segment shows. */
  readonly clipDigestOf: (url: string) => Promise<string>;
}

/** Names everything that a segment shows by what decides its pixels. */
export const segmentParts = async (
  { inputProps, size }: ExportPlan,
  segment: PlannedSegment,
  { light, coach, layers, contentHash }: SegmentTracks,
  { codeHash, digestOf, clipDigestOf }: PictureFacts,
): Promise<SegmentParts> => {
  const { template, templateProps } = inputProps.session.config;
  const look = hashOf(RASTER_FORMAT, codeHash, template, templateProps, size);

  const drawing = async (
    layer: string,
    box: Box,
    state: JsonValue,
    frame: number,
  ): Promise<LayerDrawing> => {
    const files = textsIn(state).filter((text) => text.startsWith('/'));
    const digests = await Promise.all(files.map(digestOf));
    const key = hashOf(look, layer, box, state, digests);
    return { key, layer, box, frame: segment.startFrame + frame };
  };

  const { x, y, width, height } = light;
  const ground = await drawing(STAGE_LAYER_ID, { x: 0, y: 0, ...size }, { x, y, width, height }, 0);
  const drawn = await Promise.all(
    layers.map(({ layer, box, changes }) =>
      Promise.all(
        changes.map(async ({ state, frame }) =>
          state === null ? null : drawing(layer, box, state, frame),
        ),
      ),
    ),
  );
  const keys = drawn.map((track) => track.map((found) => found?.key ?? null));
  const clip = coach === null ? null : await clipDigestOf(coach.url);
  const key = hashOf(SEGMENT_FORMAT, codeHash, contentHash, clip, ground.key, keys);
  return { key, ground, layers: drawn };
};
