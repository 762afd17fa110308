import type { FrameDistance } from './frame-sketch';
import { lengthOf, repetitionOf, type Loop, type LoopCandidate } from './repetition';

export interface FoundLoop extends Loop {
  /** `whole`: the film as it is; `part`: some of it. */
  readonly kind: 'whole' | 'part';
  /** Whether the step from its end to its start looks like any other. */
  readonly isSeamless: boolean;
}

export interface LoopSearch {
  readonly frames: number;
  readonly fps: number;
  readonly distance: FrameDistance;
  readonly longestInSeconds: number;
}

/** Of what noise alone changes, as in `loop-seam.ts`. */
const NOISE = 0.35;
/** No repetition of any exercise is quicker. */
const SHORTEST_IN_SECONDS = 0.5;
/** Frames this far on show whether two like poses move the same way: a squat passes each height down and up. */
const LOOK_AHEAD_IN_SECONDS = 0.08;
/** Beyond so many frames, every second or third one is compared first. */
const MOST_COMPARED = 360;

interface Steps {
  /** Change from each frame to the next. */
  readonly each: readonly number[];
  readonly largest: number;
}

const stepsOf = ({ frames, distance }: LoopSearch): Steps => {
  const each = Array.from({ length: frames - 1 }, (_, index) => distance(index, index + 1));
  const sorted = each.toSorted((a, b) => a - b);
  // Not the very largest: a flash or a cut is no movement.
  return { each, largest: sorted[Math.floor(0.98 * (sorted.length - 1))] ?? 0 };
};

/**
 * Whether the film repeats itself as it is. Its seam must be a step like those on both sides of it, and no turning back
 * in mid-movement.
 */
const wholeLoop = (search: LoopSearch, { each, largest }: Steps): FoundLoop | null => {
  const { frames, fps, distance, longestInSeconds } = search;
  const last = frames - 1;
  if (frames > longestInSeconds * fps) return null;
  const beside = [...each.slice(0, 2), ...each.slice(-2)];
  const seam = distance(last, 0);
  const isStep = seam <= 1.6 * Math.max(...beside) + NOISE && seam <= 1.25 * largest + NOISE;
  if (!isStep) return null;
  // In two steps a movement goes about as far as both together; when it turned back, it comes to where it was.
  const across = Math.min(distance(last - 1, 0), distance(last, 1));
  const isFast = Math.min(...beside) > largest / 3;
  if (isFast && across < 0.6 * Math.min(...beside)) return null;
  const isRepeated = seam < 0.25 * Math.min(...beside) && frames > 2;
  return {
    kind: 'whole',
    isSeamless: true,
    startFrame: 0,
    // Exported with the first frame once more at its end.
    endFrame: isRepeated ? last : frames,
  };
};

const costOf = ({ frames, fps, distance }: LoopSearch, start: number, end: number): number => {
  const ahead = Math.max(1, Math.round(fps * LOOK_AHEAD_IN_SECONDS));
  const around = [-ahead, ahead]
    .filter((by) => start + by >= 0 && end + by < frames)
    .map((by) => distance(start + by, end + by));
  const beside = around.reduce((sum, each) => sum + each, 0);
  return (2 * distance(start, end) + beside) / (2 + around.length);
};

const lengthAllowed = ({ fps, longestInSeconds }: LoopSearch, length: number): boolean =>
  length >= SHORTEST_IN_SECONDS * fps && length <= longestInSeconds * fps;

/** Every pair of compared frames that may be a loop. */
const pairsOf = (search: LoopSearch, stride: number): LoopCandidate[] => {
  const { frames, distance } = search;
  const count = Math.ceil(frames / stride);
  /** Of the loop from `start` to each end, filled from the last start back. */
  let reaches = new Float64Array(count);
  const pairs: LoopCandidate[] = [];
  for (let start = count - 1; start >= 0; start--) {
    const next = new Float64Array(count);
    for (let end = start + 1; end < count; end++) {
      const reach = Math.max(
        distance(start * stride, end * stride),
        next[end - 1] ?? 0,
        reaches[end] ?? 0,
      );
      next[end] = reach;
      if (!lengthAllowed(search, (end - start) * stride)) continue;
      const pair = { startFrame: start * stride, endFrame: end * stride };
      pairs.push({ ...pair, reach, cost: costOf(search, pair.startFrame, pair.endFrame) });
    }
    reaches = next;
  }
  return pairs;
};

/** Whoever cut the film let it begin where the movement does: of loops as good as the best, the first. */
const earliestOfBest = (
  pairs: readonly LoopCandidate[],
  tolerance: number,
): LoopCandidate | null => {
  const least = pairs.reduce((cost, pair) => Math.min(cost, pair.cost), Infinity);
  return pairs
    .filter(({ cost }) => cost <= least + tolerance)
    .reduce<LoopCandidate | null>(
      (first, pair) => (first === null || isBefore(pair, first) ? pair : first),
      null,
    );
};

const isBefore = (one: LoopCandidate, other: LoopCandidate): boolean =>
  one.startFrame < other.startFrame ||
  (one.startFrame === other.startFrame && one.cost < other.cost);

/** Moves both ends by less than a stride to where they meet best. */
const refine = (search: LoopSearch, pair: LoopCandidate, stride: number): LoopCandidate => {
  let best = pair;
  for (let startBy = 1 - stride; startBy < stride; startBy++)
    for (let endBy = 1 - stride; endBy < stride; endBy++) {
      const startFrame = pair.startFrame + startBy;
      const endFrame = pair.endFrame + endBy;
      if (startFrame < 0 || endFrame >= search.frames) continue;
      if (!lengthAllowed(search, endFrame - startFrame)) continue;
      const cost = costOf(search, startFrame, endFrame);
      if (cost < best.cost) best = { startFrame, endFrame, cost, reach: pair.reach };
    }
  return best;
};

/** How many of the best coarse pairs are looked at frame by frame. */
const REFINED = 24;

/**
 * The loop within a film: the whole where it repeats itself, else one repetition, cut where its two ends are most alike
 * and move alike. Standing still is no repetition: the loop goes through (nearly) all poses that any loop goes through.
 * @returns `null` when the film is too short to hold one
 */
export const findLoop = (search: LoopSearch): FoundLoop | null => {
  if (search.frames < 2) return null;
  const steps = stepsOf(search);
  const whole = wholeLoop(search, steps);
  if (whole !== null) return whole;

  const stride = Math.ceil(search.frames / MOST_COMPARED);
  const pairs = pairsOf(search, stride);
  const limit = 0.25 * steps.largest + NOISE;
  // Between two compared frames the pictures go on moving.
  const coarseLimit = limit + ((stride - 1) / 2) * steps.largest;
  const farthest = farthestReach(pairs);
  const close = pairs.filter(({ cost }) => cost <= coarseLimit);
  const wanted = close.length > 0 ? farthestReach(close) : farthest;
  const candidates = (close.length > 0 ? close : pairs).filter(
    ({ reach }) => reach >= (close.length > 0 ? 0.9 : 0.6) * wanted,
  );
  const repetition = repetitionOf(pairs);
  const alike = inLength(candidates, repetition);
  const refined =
    stride === 1
      ? alike
      : alike
          .toSorted((a, b) => a.cost - b.cost)
          .slice(0, REFINED)
          .map((pair) => refine(search, pair, stride));
  const best = earliestOfBest(refined, 0.1 * limit);
  if (best === null) return null;
  const { startFrame, endFrame, cost } = best;
  return { kind: 'part', startFrame, endFrame, isSeamless: cost <= limit };
};

const farthestReach = (pairs: readonly LoopCandidate[]): number =>
  pairs.reduce((most, { reach }) => Math.max(most, reach), 0);

/** Repetitions of a person differ in length. */
const SAME_LENGTH = 0.08;

/** Those about as long as a repetition, else about as long as the shortest. */
const inLength = (
  pairs: readonly LoopCandidate[],
  repetition: number | null,
): readonly LoopCandidate[] => {
  const near = (length: number): LoopCandidate[] =>
    pairs.filter((pair) => Math.abs(lengthOf(pair) / length - 1) <= SAME_LENGTH);
  const whole = repetition === null ? [] : near(repetition);
  if (whole.length > 0) return whole;
  const shortest = pairs.reduce((least, pair) => Math.min(least, lengthOf(pair)), Infinity);
  return near(shortest * (1 + SAME_LENGTH));
};
