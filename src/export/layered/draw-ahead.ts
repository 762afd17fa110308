import type { PlannedSegment } from '../plan-segments';

/** Has the layers of a film drawn some way ahead of its segments. */
export interface DrawAhead {
  /** Layers of this film must be drawn: from where the film has come to, and from now on. */
  readonly begin: () => void;
  /** The film has come to this segment. */
  readonly reach: (index: number) => void;
  /** When nothing more is asked for. */
  readonly settled: () => Promise<void>;
}

/**
 * Asks for the layers of many segments at a time: for each of its batches a browser loads the layers' page anew.
 * @param ask begins to have a segment's layers drawn; what fails there fails again when the segment is made
 * @param stride segments that are asked for together
 */
export const createDrawAhead = (
  segments: readonly PlannedSegment[],
  ask: (segment: PlannedSegment) => Promise<unknown>,
  stride: number,
): DrawAhead => {
  let isNeeded = false;
  let reached = 0;
  let next = 0;
  let asking: Promise<unknown> = Promise.resolve();

  const askForMore = (): void => {
    if (!isNeeded || next - reached > stride / 2) return;
    const start = Math.max(next, reached);
    next = start + stride;
    for (const segment of segments.slice(start, next)) {
      asking = asking.then(() => ask(segment)).catch(() => undefined);
    }
  };

  return {
    begin: () => {
      isNeeded = true;
      askForMore();
    },
    reach: (index) => {
      reached = index;
      askForMore();
    },
    settled: async () => {
      await asking;
    },
  };
};
