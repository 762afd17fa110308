import type { Worker } from 'node:worker_threads';
import { startThread } from '../../media/start-thread';
import { UserError } from '../../shared/user-error';
import type { FrameSize } from '../../workout/film-size';
import type { CoachPatch } from './coach-patch';
import type { PatchOrder, PatchReply, PatchRequest } from './patch-order';
import { pictureBytes, pictureIn, type EvenRectangle } from './yuv-picture';

/** Makes the pictures of the coach over the stage. */
export interface PatchMaker {
  /** Orders that are taken at a time. */
  readonly capacity: number;
  /**
   * @param take is given the picture, lent until it returns; `null` when nothing of the coach is seen
   * @throws UserError when the clip cannot be read, is damaged or not whole
   */
  readonly make: (order: PatchOrder, take: (patch: CoachPatch | null) => void) => Promise<void>;
  /** No more frames of this reel are asked for. */
  readonly forget: (reel: number) => void;
}

/** A thread that makes them beside those that encode. */
export interface PatchThread extends PatchMaker {
  /** Starts it, if it has not been: it takes a tenth of a second. */
  readonly begin: () => void;
  /** Ends it after the picture it is making. */
  readonly close: () => Promise<void>;
}

/** One is being made, one is handed over, and the next ones wait, so that the thread never does. */
const SLOTS = 4;

/** For the one picture that is being made. */
const PATIENCE_IN_MS = 5000;

/** It holds packets of clips, but hardly any objects. */
const HEAP_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 };

/** Room for one picture. */
interface Slot {
  readonly index: number;
  readonly memory: SharedArrayBuffer;
}

const HAS_ENDED = 'the thread that decodes clips has ended';

interface Waiting {
  readonly slot: Slot;
  readonly take: (patch: CoachPatch | null) => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const patchIn = (memory: SharedArrayBuffer, area: EvenRectangle): CoachPatch => {
  const size = { width: area.right - area.left, height: area.bottom - area.top };
  return { area, picture: pictureIn(Buffer.from(memory, 0, pictureBytes(size)), size) };
};

/** @param largest no picture is larger than this */
export const openPatchThread = (largest: FrameSize): PatchThread => {
  let worker: Worker | null = null;
  let failure: Error | null = null;
  let hasExited = false;
  const free = Array.from({ length: SLOTS }, (_, index): Slot => ({
    index,
    memory: new SharedArrayBuffer(pictureBytes(largest)),
  }));
  const waiting = new Map<number, Waiting>();

  const settle = (index: number, how: (one: Waiting) => void): void => {
    const one = waiting.get(index);
    if (one === undefined) return;
    waiting.delete(index);
    free.push(one.slot);
    how(one);
  };

  const onReply = (reply: PatchReply): void =>
    settle(reply.slot, ({ slot, take, resolve, reject }) => {
      if (reply.kind === 'failed') {
        const { message, fix, stack: cause } = reply;
        reject(fix === null ? new Error(message, { cause }) : new UserError(message, fix));
        return;
      }
      try {
        take(reply.area === null ? null : patchIn(slot.memory, reply.area));
        resolve();
      } catch (error) {
        reject(error);
      }
    });

  const failAll = (error: Error): void => {
    // `exit` follows `error`: the first is the reason.
    failure ??= error;
    const reason = failure;
    for (const slot of [...waiting.keys()]) settle(slot, ({ reject }) => reject(reason));
  };

  const start = (): Worker => {
    const started = startThread(import.meta.url, 'patch-worker', { resourceLimits: HEAP_LIMITS });
    started.on('message', onReply);
    started.on('error', failAll);
    started.on('exit', () => {
      hasExited = true;
      failAll(new Error(HAS_ENDED));
    });
    return started;
  };

  const begin = (): Worker => {
    worker ??= start();
    return worker;
  };
  const send = (to: Worker, request: PatchRequest): void => to.postMessage(request);

  return {
    capacity: SLOTS,
    begin,
    make: (order, take) =>
      new Promise((resolve, reject) => {
        if (failure !== null) throw failure;
        const slot = free.pop();
        if (slot === undefined) throw new RangeError(`more than ${SLOTS} orders at a time`);
        waiting.set(slot.index, { slot, take, resolve, reject });
        send(begin(), { kind: 'make', slot: slot.index, memory: slot.memory, order });
      }),
    forget: (reel) => {
      // One that has not begun has nothing to forget.
      if (worker !== null) send(worker, { kind: 'forget', reel });
    },
    close: async () => {
      failure ??= new Error(HAS_ENDED);
      if (worker === null || hasExited) return;
      const ending = worker;
      const exited = new Promise<void>((resolve) => ending.once('exit', () => resolve()));
      send(ending, { kind: 'end' });
      const force = setTimeout(() => void ending.terminate(), PATIENCE_IN_MS);
      await exited;
      clearTimeout(force);
    },
  };
};
