import type { ContentCache } from '../../media/content-cache';
import { packSegment, unpackSegment } from '../../media/encoded-segment-file';
import type { EncodedSegment } from '../../media/encoded-video';
import type { ExportPlan } from '../export-plan';
import type { PlannedSegment } from '../plan-segments';
import { createTrackReader, type SegmentTracks } from '../segment-tracks';
import type { ClipLibrary } from './clip-library';
import type { CoachFrames } from './coach-frames';
import type { LayerDrawing } from './draw-layer-states';
import type { SharedPicture } from './patch-order';
import { blendRaster, type Raster } from './raster';
import type { RasterLibrary } from './raster-library';
import { renderSegment } from './render-segment';
import { segmentParts, type PictureFacts, type SegmentParts } from './segment-keys';
import { createSlots, type Slots } from './slots';
import { pictureBytes, pictureIn, type YuvPicture } from './yuv-picture';

export interface SegmentMaker {
  /** Begins to make a segment, or finds it; its film frames in the order of the list. */
  readonly make: (segment: PlannedSegment) => Promise<EncodedSegment>;
  /**
   * Asks for the layers that a segment needs, and holds none of them when they are drawn; a segment that is there needs none.
   * Resolves when they are asked for.
   */
  readonly draw: (segment: PlannedSegment) => Promise<{ readonly drawn: Promise<void> }>;
  readonly counts: () => { readonly rendered: number; readonly cached: number };
}

export interface SegmentMakerOptions {
  readonly plan: ExportPlan;
  /** `null`: everything is encoded anew, and nothing is kept. */
  readonly cache: ContentCache | null;
  readonly clips: ClipLibrary;
  readonly coachFrames: CoachFrames;
  readonly rasters: RasterLibrary;
  readonly facts: PictureFacts;
  /** For segments that are encoded. */
  readonly encoders: Slots;
  readonly signal: AbortSignal;
  readonly onFrames: (count: number) => void;
}

/** What a segment shows, and by what names. */
interface LookedAt {
  readonly tracks: SegmentTracks;
  readonly parts: SegmentParts;
}

/** Everything that a segment shows, ready to be drawn. */
interface SegmentMaterial extends LookedAt {
  readonly rasters: ReadonlyMap<string, Raster>;
  readonly ground: Ground;
}

/** The stage as this thread sees it, and as all do. */
interface Ground {
  readonly picture: YuvPicture;
  readonly shared: SharedPicture;
}

const drawingsOf = ({ ground, layers }: SegmentParts): LayerDrawing[] => [
  ground,
  ...layers.flat().filter((drawing) => drawing !== null),
];

/** Stages as pictures; a film has two or three. */
const createGrounds = (
  size: ExportPlan['size'],
): ((drawing: LayerDrawing, rasters: ReadonlyMap<string, Raster>) => Ground) => {
  const grounds = new Map<string, Ground>();
  return ({ key }, rasters) => {
    const known = grounds.get(key);
    if (known !== undefined) return known;
    const shared = { ...size, memory: new SharedArrayBuffer(pictureBytes(size)) };
    const ground = { shared, picture: pictureIn(Buffer.from(shared.memory), size) };
    const raster = rasters.get(key);
    if (raster === undefined) throw new Error('the stage was not drawn');
    blendRaster(ground.picture, raster, {
      left: 0,
      top: 0,
      right: size.width,
      bottom: size.height,
    });
    grounds.set(key, ground);
    return ground;
  };
};

/** A segment from the cache; `null` when it is not there or not what it should be. */
const readSegment = async (
  cache: ContentCache | null,
  key: string,
  { durationInFrames }: PlannedSegment,
): Promise<EncodedSegment | null> => {
  const bytes = (await cache?.read(key)) ?? null;
  if (bytes === null) return null;
  try {
    const segment = unpackSegment(bytes);
    return segment.pictures.length === durationInFrames ? segment : null;
  } catch {
    // Whole, but of another format: it is made again and replaced.
    return null;
  }
};

/** All of an hour's would take as much memory as an encoder; the others are looked at again. */
const MOST_LOOKED_AT = 48;

export const createSegmentMaker = ({
  plan,
  cache,
  clips,
  coachFrames,
  rasters,
  facts,
  encoders,
  signal,
  onFrames,
}: SegmentMakerOptions): SegmentMaker => {
  const tracksOf = createTrackReader(plan);
  const groundOf = createGrounds(plan.size);
  // One after the other: rasters are asked for in the order of the film.
  const planning = createSlots(1);
  let rendered = 0;
  let cached = 0;

  const render = async (
    { durationInFrames }: PlannedSegment,
    { tracks, parts, rasters: drawn, ground }: SegmentMaterial,
  ): Promise<EncodedSegment> => {
    const { coach } = tracks;
    const view =
      coach === null ? null : coachFrames.open(coach, await clips.fileOf(coach.url), ground.shared);
    try {
      return await renderSegment({
        plan,
        durationInFrames,
        scenes: {
          tracks,
          layers: parts.layers,
          rasters: drawn,
          ground: ground.picture,
          coach: view,
        },
        signal,
        onFrame: () => onFrames(1),
      });
    } finally {
      view?.close();
    }
  };

  /** Of segments whose layers were asked for and that are still to be made. */
  const looked = new Map<number, LookedAt>();

  const lookAt = async (segment: PlannedSegment): Promise<LookedAt> => {
    const known = looked.get(segment.index);
    if (known !== undefined) return known;
    const tracks = tracksOf(segment);
    return { tracks, parts: await segmentParts(plan, segment, tracks, facts) };
  };

  const look = (segment: PlannedSegment) =>
    planning.run(async () => {
      signal.throwIfAborted();
      const { tracks, parts } = await lookAt(segment);
      const found = await readSegment(cache, parts.key, segment);
      return found ?? { tracks, parts, lease: rasters.lease(drawingsOf(parts)) };
    });

  return {
    draw: async (segment) => {
      const planned = await look(segment);
      if (!('lease' in planned)) return { drawn: Promise.resolve() };
      const { tracks, parts, lease } = planned;
      if (looked.size < MOST_LOOKED_AT) looked.set(segment.index, { tracks, parts });
      const drawn = lease.ready.then(() => undefined).finally(lease.release);
      // Told to whoever waits for it; when the segment is made it fails again.
      drawn.catch(() => undefined);
      return { drawn };
    },
    make: async (segment) => {
      const planned = await look(segment);
      looked.delete(segment.index);
      if (!('lease' in planned)) {
        cached += 1;
        onFrames(segment.durationInFrames);
        return planned;
      }
      const { tracks, parts, lease } = planned;
      try {
        const drawn = await lease.ready;
        const ground = groundOf(parts.ground, drawn);
        const made = await encoders.run(() =>
          render(segment, { tracks, parts, rasters: drawn, ground }),
        );
        rendered += 1;
        await cache?.write(parts.key, packSegment(made));
        return made;
      } finally {
        lease.release();
      }
    },
    counts: () => ({ rendered, cached }),
  };
};
