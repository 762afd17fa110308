import type { CoachPlace } from './coach-patch';
import type { EvenRectangle } from './yuv-picture';

/** A clip on this machine. */
export interface ClipFile {
  readonly path: string;
  /** What a person calls it. */
  readonly name: string;
}

/** A picture that two threads see. */
export interface SharedPicture {
  readonly width: number;
  readonly height: number;
  /** As `pictureIn` lays it out. */
  readonly memory: SharedArrayBuffer;
}

/** A place on a stage that two threads see. */
export interface SharedPlace extends Omit<CoachPlace, 'ground'> {
  readonly ground: SharedPicture;
}

/** One frame of a clip, put over the stage. */
export interface PatchOrder {
  /** Frames of one reel are cheap when they are asked for in their order: a decoder goes from one to the next. */
  readonly reel: number;
  readonly clip: ClipFile;
  readonly clipFrame: number;
  readonly place: SharedPlace;
}

/** To the thread that makes patches; it puts the picture into the memory. */
export type PatchRequest =
  | {
      readonly kind: 'make';
      readonly slot: number;
      readonly memory: SharedArrayBuffer;
      readonly order: PatchOrder;
    }
  | { readonly kind: 'forget'; readonly reel: number }
  | { readonly kind: 'end' };

/** Names the slot of the request. */
export type PatchReply =
  | {
      readonly kind: 'made';
      readonly slot: number;
      /** `null`: nothing of the coach is seen. */
      readonly area: EvenRectangle | null;
    }
  | {
      readonly kind: 'failed';
      readonly slot: number;
      readonly message: string;
      /** Of a `UserError`. */
      readonly fix: string | null;
      /** Where it happened on that thread. */
      readonly stack: string | undefined;
    };
