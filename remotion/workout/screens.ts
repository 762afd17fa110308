import type { IntervalKind, Timeline } from '../../src/workout/timeline';

/** Every screen of a film, in the order in which the `Screens` composition shows them. */
export const SCREENS = [
  'get-ready',
  'work',
  'work-last-3-seconds',
  'rest',
  'round-break',
  'complete',
] as const;
export type Screen = (typeof SCREENS)[number];

const KIND_OF_SCREEN = {
  'get-ready': 'get-ready',
  work: 'work',
  'work-last-3-seconds': 'work',
  rest: 'rest',
  'round-break': 'round-break',
  complete: 'complete',
} as const satisfies Record<Screen, IntervalKind>;

/** A frame of the film on which a screen stands complete, past its cross-fade. */
export const frameOfScreen = ({ intervals, fps }: Timeline, screen: Screen): number => {
  const kind = KIND_OF_SCREEN[screen];
  // The second of its kind, where there is one: by then some of the session is behind.
  const found = intervals.filter((interval) => interval.kind === kind);
  const interval = found[1] ?? found[0];
  if (interval === undefined) throw new RangeError(`the session has no "${kind}" interval`);
  const { startFrame, durationInFrames } = interval;
  return screen === 'work-last-3-seconds'
    ? startFrame + durationInFrames - 2 * fps
    : startFrame + Math.floor(durationInFrames * 0.3);
};
