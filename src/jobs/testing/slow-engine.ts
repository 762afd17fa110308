import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { ExportEngine } from '../../export/export-engine';
import type { ExportPlan } from '../../export/export-plan';

const PIECES = 5;
const PIECE_BYTES = 20_000;

/** What stands for a piece of a film: the same whoever makes it. */
const pieceOf = (plan: ExportPlan, index: number): Buffer => {
  const seed = createHash('sha256').update(`${plan.contentHash} ${index}`).digest();
  return Buffer.alloc(PIECE_BYTES, seed);
};

/** All bytes of a film that {@link createSlowEngine} makes. */
export const slowFilm = (plan: ExportPlan): Buffer =>
  Buffer.concat(Array.from({ length: PIECES }, (_, index) => pieceOf(plan, index)));

export interface SlowEngine extends ExportEngine {
  /** Films that were begun, a stream and its file counted as one. */
  readonly begun: () => number;
}

/** An engine that keeps the contract of engines and makes bytes instead of pictures, for tests of everything around it. */
export const createSlowEngine = ({
  pauseInMs = 20,
  fails = () => false,
}: {
  readonly pauseInMs?: number;
  /** Asked before each film. */
  readonly fails?: (plan: ExportPlan) => boolean;
} = {}): SlowEngine => {
  let begun = 0;
  return {
    id: 'slow',
    noticesDamage: true,
    begun: () => begun,
    run: async (plan, sink, { signal, onProgress, onFirstBytes }) => {
      signal.throwIfAborted();
      if (sink.kind === 'file') {
        await writeFile(sink.path, slowFilm(plan));
        onFirstBytes?.();
      } else {
        begun += 1;
        for (let index = 0; index < PIECES; index++) {
          await delay(pauseInMs, undefined, { signal });
          if (fails(plan) && index === 2) throw new Error('the engine broke');
          sink.stream.write(pieceOf(plan, index));
          const framesDone = Math.floor((plan.durationInFrames * (index + 1)) / PIECES);
          onProgress({ stage: 'frames', framesDone });
        }
      }
      return {
        engine: 'slow',
        segments: { total: PIECES, rendered: PIECES, cached: 0 },
        rasters: { drawn: 0, cached: 0 },
      };
    },
    still: () => Promise.reject(new Error('no stills')),
  };
};
