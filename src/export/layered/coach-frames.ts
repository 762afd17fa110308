import type { ClipCursor, ClipSource } from '../../media/clip-decoder';
import { createPictureScaler, type PlanarPicture } from '../../media/picture-scaler';
import type { CoachTrack } from '../segment-tracks';
import { coachPatch, type CoachPatch, type CoachPlace } from './coach-patch';
import { createPictureRing } from './picture-ring';
import { pictureBytes, type YuvPicture } from './yuv-picture';

/** The coach of one segment, frame by frame. */
export interface CoachView {
  /**
   * @param frame counts from the segment's start
   * @returns lent until the next call on any view of the film
   */
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

/** The coach at one place of the film, mirrored or not, and the clip frames that a segment shows there. */
interface Spot {
  readonly id: string;
  readonly place: CoachPlace;
  readonly wanted: Set<number>;
}

/** A decoder of one clip, and what is shown of it; several segments may share it. */
interface Reel {
  readonly cursor: ClipCursor;
  readonly spots: Set<Spot>;
  /** Of the clip's frame that is decoded next. */
  position: number;
}

interface SpotPair {
  readonly plain: Spot;
  readonly mirrored: Spot;
}

/** The spots of a track, each with the clip frames it shows. */
const spotsOf = (
  { url, box, clipFrames, mirroredFrom }: CoachTrack,
  ground: YuvPicture,
): SpotPair => {
  const { x, y, width, height } = box;
  const turn = mirroredFrom ?? clipFrames.length;
  const spot = (mirrored: boolean, frames: readonly number[]): Spot => ({
    id: JSON.stringify([url, x, y, width, height, mirrored]),
    place: { box, mirrored, ground },
    wanted: new Set(frames),
  });
  return {
    plain: spot(false, clipFrames.slice(0, turn)),
    mirrored: spot(true, clipFrames.slice(turn)),
  };
};

/** @param budgetInBytes what the pictures that are kept may take; at least the largest of them */
export const createCoachFrames = (budgetInBytes: number): CoachFrames => {
  const scaler = createPictureScaler();
  const ring = createPictureRing(budgetInBytes);
  const kept = new Map<string, Kept>();
  const reels = new Map<ClipSource, Reel>();

  const make = (decoded: PlanarPicture, { id, place }: Spot, clipFrame: number): Kept => {
    const key = `${id} ${clipFrame}`;
    const made: Kept = {
      patch: coachPatch(decoded, place, {
        scaler,
        newPicture: (size) => ring.make(size, () => kept.delete(key)),
      }),
    };
    kept.set(key, made);
    return made;
  };

  /**
   * Decodes on to a frame. What is passed on the way is kept for whoever shows it later: two segments at different places
   * of one clip would otherwise drive its decoder to and fro.
   */
  const decodeTo = (reel: Reel, spot: Spot, clipFrame: number): CoachPatch | null => {
    const { cursor, spots } = reel;
    const from = reel.position > clipFrame ? 0 : reel.position;
    for (let passed = from; passed < clipFrame; passed++) {
      const waiting = [...spots].filter(
        ({ id, wanted }) => wanted.has(passed) && kept.get(`${id} ${passed}`) === undefined,
      );
      if (waiting.length === 0) continue;
      const decoded = cursor.seek(passed);
      // Segments that show a frame at the same spot share it.
      for (const one of new Map(waiting.map((each) => [each.id, each])).values()) {
        make(decoded, one, passed);
      }
    }
    const { patch } = make(cursor.seek(clipFrame), spot, clipFrame);
    reel.position = clipFrame + 1;
    return patch;
  };

  const newReel = (clip: ClipSource): Reel => ({
    cursor: clip.openCursor(),
    spots: new Set(),
    position: 0,
  });

  /** Whether all that a segment shows can be kept: if not, segments that share a decoder would have it begin again and again. */
  const canBeKept = ({ box }: CoachTrack, { plain, mirrored }: SpotPair): boolean =>
    (plain.wanted.size + mirrored.wanted.size) * pictureBytes(box) <= budgetInBytes;

  const reelOf = (clip: ClipSource, isShared: boolean): Reel => {
    if (!isShared) return newReel(clip);
    const reel = reels.get(clip) ?? newReel(clip);
    reels.set(clip, reel);
    return reel;
  };

  const leave = (clip: ClipSource, reel: Reel, { plain, mirrored }: SpotPair): void => {
    reel.spots.delete(plain);
    reel.spots.delete(mirrored);
    if (reel.spots.size > 0) return;
    if (reels.get(clip) === reel) reels.delete(clip);
    reel.cursor.close();
  };

  return {
    open: (track, clip, ground) => {
      const spots = spotsOf(track, ground);
      const { plain, mirrored } = spots;
      const reel = reelOf(clip, canBeKept(track, spots));
      reel.spots.add(plain).add(mirrored);
      const turn = track.mirroredFrom ?? Number.POSITIVE_INFINITY;
      return {
        patchAt: (frame) => {
          const spot = frame < turn ? plain : mirrored;
          const clipFrame = track.clipFrames[frame] ?? 0;
          const known = kept.get(`${spot.id} ${clipFrame}`);
          return known === undefined ? decodeTo(reel, spot, clipFrame) : known.patch;
        },
        close: () => leave(clip, reel, spots),
      };
    },
    close: scaler.close,
  };
};
