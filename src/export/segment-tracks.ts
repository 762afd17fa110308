import { createHash } from 'node:crypto';
import type { Box } from '../../remotion/kit/box';
import type { BoundTemplate, JsonValue } from '../../remotion/overlays/overlay-template';
import { bindTemplate } from '../../remotion/overlays/registry';
import { clipMomentOf, momentAt, type Moment } from '../workout/moment';
import { buildTimeline } from '../workout/timeline';
import type { FrameSize } from '../workout/film-size';
import type { ExportPlan } from './export-plan';
import type { PlannedSegment } from './plan-segments';

/** Frames in a track count from the segment's start. */
export interface StateChange {
  readonly frame: number;
  /** What the layer shows from this frame on; `null` while it is hidden. */
  readonly state: JsonValue;
}

export interface LayerTrack {
  readonly layer: string;
  /** Film pixels. */
  readonly box: Box;
  /** The first one is at frame 0. */
  readonly changes: readonly StateChange[];
}

export interface CoachTrack {
  /** As in the catalogue: a path below the public folder, or an address. */
  readonly url: string;
  readonly box: Box;
  /** Of each frame of the segment the frame of the clip. */
  readonly clipFrames: readonly number[];
  /** From this frame on the clip is mirrored; `null`: never. */
  readonly mirroredFrom: number | null;
}

/** All that is seen in a segment, frame by frame. */
export interface SegmentTracks {
  /** Where the stage glows; it depends on nothing else. */
  readonly light: Box;
  /** `null`: no coach is seen. */
  readonly coach: CoachTrack | null;
  /** From the bottom up. */
  readonly layers: readonly LayerTrack[];
  /** Over all that decides the segment's bytes, but for what the clips hold and how the layers' code draws. */
  readonly contentHash: string;
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex');

const layerTracks = (
  { layers }: BoundTemplate,
  moments: readonly Moment[],
  size: FrameSize,
): LayerTrack[] => {
  const tracks = layers.map((layer) => {
    const changes: StateChange[] = [];
    return { layer, changes, last: '' };
  });
  moments.forEach((moment, frame) => {
    for (const track of tracks) {
      const state = track.layer.stateAt(moment);
      const text = JSON.stringify(state);
      if (text !== track.last) track.changes.push({ frame, state });
      track.last = text;
    }
  });
  return tracks.map(({ layer, changes }) => ({ layer: layer.id, box: layer.box(size), changes }));
};

const coachTrack = (moments: readonly Moment[], box: Box): CoachTrack | null => {
  const shots = moments.map(clipMomentOf).filter((shot) => shot !== null);
  const [first] = shots;
  if (first === undefined) return null;
  const mirrored = shots.findIndex((shot) => shot.mirrored);
  return {
    url: first.clip.url,
    box,
    clipFrames: shots.map(({ clipFrame }) => clipFrame),
    mirroredFrom: mirrored < 0 ? null : mirrored,
  };
};

/**
 * Reads the plan segment by segment: a film of an hour has a hundred thousand frames, and its first picture must not
 * wait for the state of the last one.
 */
export const createTrackReader = (
  plan: ExportPlan,
): ((segment: PlannedSegment) => SegmentTracks) => {
  const { session, exercises } = plan.inputProps;
  const timeline = buildTimeline(session, exercises);
  const template = bindTemplate(session.config.template, session.config.templateProps);
  const { id, props } = template;
  const { encoder, size, fps } = plan;
  return ({ startFrame, durationInFrames }) => {
    const light = template.coachBox(size, momentAt(timeline, startFrame).interval.kind);
    const moments = Array.from({ length: durationInFrames }, (_, frame) =>
      momentAt(timeline, startFrame + frame),
    );
    const tracks = {
      light,
      coach: coachTrack(moments, light),
      layers: layerTracks(template, moments, size),
    };
    const { audio, ...video } = encoder;
    const contentHash = hashOf({ id, props, video, size, fps, durationInFrames, tracks });
    return { ...tracks, contentHash };
  };
};
