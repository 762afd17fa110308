import { deferred, type Deferred } from '../../shared/deferred';
import type { CoachTrack } from '../segment-tracks';
import type { CoachPatch } from './coach-patch';
import type { ClipFile, SharedPicture, SharedPlace } from './patch-order';
import type { PatchMaker } from './patch-thread';
import { createPictureRing } from './picture-ring';
import { copyRectangle, pictureBytes } from './yuv-picture';

/** The coach of one segment, frame by frame; frames count from the segment's start. */
export interface CoachView {
  /** @returns lent until the next turn of the event loop; `null`: nothing of it is seen; `undefined`: bring it first */
  readonly patchAt: (frame: number) => CoachPatch | null | undefined;
  /**
   * Has a frame made, and begins with those after it.
   * @throws UserError when the clip cannot be read, is damaged or not whole
   */
  readonly bring: (frame: number) => Promise<void>;
  /** Whoever still waits for a frame waits no more. */
  readonly close: () => void;
}

/** The coach over the stage, made once of each clip frame and kept while there is room. */
export interface CoachFrames {
  readonly open: (track: CoachTrack, clip: ClipFile, ground: SharedPicture) => CoachView;
}

interface Kept {
  readonly patch: CoachPatch | null;
}

/** The coach at one place of the film, mirrored or not, and the clip frames that a segment shows there. */
interface Spot {
  readonly id: string;
  readonly place: SharedPlace;
  readonly wanted: Set<number>;
}

interface SpotPair {
  readonly plain: Spot;
  readonly mirrored: Spot;
}

/** One clip frame at one spot. */
interface Wish {
  readonly spot: Spot;
  readonly clipFrame: number;
}

/** Frames of one clip in the order in which they are cheap to make; several segments may share it. */
interface Reel {
  readonly id: number;
  readonly clip: ClipFile;
  /** Of the segments that share it. */
  readonly spots: Set<Spot>;
  /** By their keys. */
  readonly wishes: Map<string, Wish>;
  /** The clip's frame that was ordered last. */
  position: number;
}

/** Frames of a segment that are asked for before they are shown. */
const MOST_FRAMES_AHEAD = 16;
/** Segments whose frames are kept at the same time, at least. */
const VIEWS = 4;

const keyOf = ({ id }: Spot, clipFrame: number): string => `${id} ${clipFrame}`;

/** The spots of a track, each with the clip frames it shows. */
const spotsOf = (
  { url, box, clipFrames, mirroredFrom }: CoachTrack,
  ground: SharedPicture,
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

/** The wish whose frame comes next on a reel that only goes forward and then begins again. */
const nearest = ({ wishes, position }: Reel): Wish | undefined => {
  const distance = ({ clipFrame }: Wish): number =>
    clipFrame < position ? clipFrame + Number.MAX_SAFE_INTEGER / 2 : clipFrame;
  let next: Wish | undefined;
  for (const wish of wishes.values()) {
    if (next === undefined || distance(wish) < distance(next)) next = wish;
  }
  return next;
};

/** A frame that is wished for or being made. */
const comingFrame = (): Deferred<void> => {
  const coming = deferred<void>();
  // Told to whoever waits for it; a frame that is only passed nobody waits for.
  coming.promise.catch(() => undefined);
  return coming;
};

/** @param budgetInBytes what the pictures that are kept may take; at least the largest of them */
export const createCoachFrames = (maker: PatchMaker, budgetInBytes: number): CoachFrames => {
  const ring = createPictureRing(budgetInBytes);
  const kept = new Map<string, Kept>();
  const coming = new Map<string, Deferred<void>>();
  const shared = new Map<string, Reel>();
  /** The one that was served last stands last. */
  const reels = new Set<Reel>();
  let reelCount = 0;
  let inWork = 0;

  const keep = (key: string, patch: CoachPatch | null): void => {
    if (patch === null) {
      kept.set(key, { patch });
      return;
    }
    const { area, picture } = patch;
    const { width, height } = picture;
    const copy = ring.make(picture, () => kept.delete(key));
    const whole = { left: 0, top: 0, right: width, bottom: height };
    copyRectangle(picture, { x: 0, y: 0 }, copy, whole);
    kept.set(key, { patch: { area, picture: copy } });
  };

  const order = (reel: Reel, { spot, clipFrame }: Wish): void => {
    const key = keyOf(spot, clipFrame);
    const frame = coming.get(key) ?? comingFrame();
    coming.set(key, frame);
    reel.wishes.delete(key);
    if (reel.position !== clipFrame) {
      reel.position = clipFrame;
      for (const other of reel.spots) {
        if (isMissing(other, clipFrame)) wishFor(reel, { spot: other, clipFrame });
      }
    }
    inWork += 1;
    maker
      .make({ reel: reel.id, clip: reel.clip, clipFrame, place: spot.place }, (patch) =>
        keep(key, patch),
      )
      .then(frame.resolve, frame.reject)
      .finally(() => {
        coming.delete(key);
        inWork -= 1;
        serve();
      });
  };

  const wishFor = (reel: Reel, wish: Wish): void => {
    const key = keyOf(wish.spot, wish.clipFrame);
    if (kept.has(key) || coming.has(key)) return;
    coming.set(key, comingFrame());
    reel.wishes.set(key, wish);
  };

  /** That a segment shows it, and nobody has it made. */
  const isMissing = (spot: Spot, clipFrame: number): boolean => {
    const key = keyOf(spot, clipFrame);
    return spot.wanted.has(clipFrame) && !kept.has(key) && !coming.has(key);
  };

  /**
   * What is passed on the way to a frame is kept for whoever shows it later: two segments at different places of one clip
   * would otherwise drive its decoder to and fro.
   */
  const passedBefore = ({ spots, position }: Reel, clipFrame: number): Wish | undefined => {
    for (let passed = position > clipFrame ? 0 : position + 1; passed < clipFrame; passed++) {
      for (const spot of spots) {
        if (isMissing(spot, passed)) return { spot, clipFrame: passed };
      }
    }
    return undefined;
  };

  /** Gives the maker as much as it takes, from one reel after the other. */
  const serve = (): void => {
    for (const reel of reels) {
      if (inWork >= maker.capacity) return;
      const next = nearest(reel);
      if (next === undefined) continue;
      order(reel, passedBefore(reel, next.clipFrame) ?? next);
      // A set goes on to what is added meanwhile: this one's next turn comes after the others'.
      reels.delete(reel);
      reels.add(reel);
    }
  };

  const newReel = (clip: ClipFile): Reel => {
    reelCount += 1;
    const reel = { id: reelCount, clip, spots: new Set<Spot>(), wishes: new Map(), position: -1 };
    reels.add(reel);
    return reel;
  };

  /** Whether all that a segment shows can be kept: if not, segments that share a decoder would have it begin again and again. */
  const canBeKept = ({ box }: CoachTrack, { plain, mirrored }: SpotPair): boolean =>
    (plain.wanted.size + mirrored.wanted.size) * pictureBytes(box) <= budgetInBytes;

  const reelOf = (clip: ClipFile, isShared: boolean): Reel => {
    if (!isShared) return newReel(clip);
    const reel = shared.get(clip.path) ?? newReel(clip);
    shared.set(clip.path, reel);
    return reel;
  };

  const leave = (reel: Reel, { plain, mirrored }: SpotPair): void => {
    reel.spots.delete(plain);
    reel.spots.delete(mirrored);
    if (reel.spots.size > 0) return;
    for (const key of reel.wishes.keys()) {
      // Whoever waits for it elsewhere asks again.
      coming.get(key)?.resolve();
      coming.delete(key);
    }
    reels.delete(reel);
    if (shared.get(reel.clip.path) === reel) shared.delete(reel.clip.path);
    maker.forget(reel.id);
  };

  return {
    open: (track, clip, ground) => {
      const spots = spotsOf(track, ground);
      const { plain, mirrored } = spots;
      const { clipFrames } = track;
      const turn = track.mirroredFrom ?? Number.POSITIVE_INFINITY;
      const isShared = canBeKept(track, spots);
      const reel = reelOf(clip, isShared);
      if (isShared) reel.spots.add(plain).add(mirrored);

      const wishAt = (frame: number): Wish => ({
        spot: frame < turn ? plain : mirrored,
        clipFrame: clipFrames[frame] ?? 0,
      });
      const framesAhead = Math.min(
        MOST_FRAMES_AHEAD,
        Math.max(1, Math.floor(budgetInBytes / VIEWS / pictureBytes(track.box))),
      );
      /** Frames before it have been wished for once. */
      let asked = 0;
      let isClosed = false;

      return {
        patchAt: (frame) => {
          const { spot, clipFrame } = wishAt(frame);
          return kept.get(keyOf(spot, clipFrame))?.patch;
        },
        bring: async (frame) => {
          const { spot, clipFrame } = wishAt(frame);
          const key = keyOf(spot, clipFrame);
          const end = Math.min(clipFrames.length, frame + framesAhead);
          for (asked = Math.max(asked, frame); asked < end; asked++) wishFor(reel, wishAt(asked));
          // One that was made long ago may have gone again.
          while (!kept.has(key) && !isClosed) {
            wishFor(reel, wishAt(frame));
            serve();
            await coming.get(key)?.promise;
          }
          serve();
        },
        close: () => {
          isClosed = true;
          leave(reel, spots);
        },
      };
    },
  };
};
