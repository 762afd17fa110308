import { openClip, type ClipCursor } from '../../media/clip-decoder';
import { createPictureScaler } from '../../media/picture-scaler';
import { coachPatch } from './coach-patch';
import { onceEach } from './once-each';
import type { ClipFile, PatchOrder } from './patch-order';
import { pictureBytes, pictureIn, type EvenRectangle } from './yuv-picture';

/** Where clips are decoded, scaled and put over the stage. */
export interface PatchBench {
  /**
   * @param memory for the picture, as large as the order's box at least
   * @returns where the picture stands in the film; `null` when nothing of the coach is seen
   * @throws UserError when the clip does not decode
   */
  readonly make: (order: PatchOrder, memory: Buffer) => Promise<EvenRectangle | null>;
  /** No more frames of this reel are asked for. */
  readonly forget: (reel: number) => void;
}

export const createPatchBench = (): PatchBench => {
  const scaler = createPictureScaler();
  const names = new Map<string, string>();
  const clips = onceEach((path) => openClip(path, names.get(path)));
  const cursors = new Map<number, ClipCursor>();

  const cursorOf = async (reel: number, { path, name }: ClipFile): Promise<ClipCursor> => {
    const known = cursors.get(reel);
    if (known !== undefined) return known;
    names.set(path, name);
    const cursor = (await clips.get(path)).openCursor();
    cursors.set(reel, cursor);
    return cursor;
  };

  return {
    make: async ({ reel, clip, clipFrame, place: { box, mirrored, ground } }, memory) => {
      const decoded = (await cursorOf(reel, clip)).seek(clipFrame);
      const place = { box, mirrored, ground: pictureIn(Buffer.from(ground.memory), ground) };
      const patch = coachPatch(decoded, place, {
        scaler,
        newPicture: (size) => pictureIn(memory.subarray(0, pictureBytes(size)), size),
      });
      return patch?.area ?? null;
    },
    forget: (reel) => {
      cursors.get(reel)?.close();
      cursors.delete(reel);
    },
  };
};
