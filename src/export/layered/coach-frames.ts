import type { ClipCursor, ClipSource } from '../../media/clip-decoder';
import { createPictureScaler } from '../../media/picture-scaler';
import type { CoachTrack } from '../segment-tracks';
import { coachPatch, type CoachPatch } from './coach-patch';
import { createMemoryCache } from './memory-cache';
import { bytesOf, type YuvPicture } from './yuv-picture';

/** The coach of one segment, frame by frame. */
export interface CoachView {
  /** @param frame counts from the segment's start */
  readonly patchAt: (frame: number) => CoachPatch | null;
  readonly close: () => void;
}

/** The coach over the stage, made once of each clip frame and kept while there is room. */
export interface CoachFrames {
  readonly open: (track: CoachTrack, clip: ClipSource, ground: YuvPicture) => CoachView;
  readonly close: () => void;
}

interface Kept {
  readonly patch: CoachPatch | null;
}

const NOTHING_BYTES = 64;

/** @param budgetInBytes what the pictures that are kept may take */
export const createCoachFrames = (budgetInBytes: number): CoachFrames => {
  const scaler = createPictureScaler();
  const kept = createMemoryCache<Kept>(budgetInBytes, ({ patch }) =>
    patch === null ? NOTHING_BYTES : bytesOf(patch.picture),
  );

  return {
    open: ({ url, box, clipFrames, mirroredFrom }, clip, ground) => {
      // Each segment has its own place in the clip: two that are made at once would drive one cursor to and fro.
      let cursor: ClipCursor | null = null;
      const { x, y, width, height } = box;
      const place = JSON.stringify([url, x, y, width, height]);
      return {
        patchAt: (frame) => {
          const clipFrame = clipFrames[frame] ?? 0;
          const mirrored = mirroredFrom !== null && frame >= mirroredFrom;
          const key = `${place} ${clipFrame} ${mirrored}`;
          const known = kept.get(key);
          if (known !== undefined) return known.patch;
          cursor ??= clip.openCursor();
          const patch = coachPatch(cursor.seek(clipFrame), { box, mirrored, ground }, scaler);
          kept.set(key, { patch });
          return patch;
        },
        close: () => {
          cursor?.close();
          cursor = null;
        },
      };
    },
    close: scaler.close,
  };
};
