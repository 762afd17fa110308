import type { CSSProperties } from 'react';
import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';
import type { Box } from '../kit/box';

export interface CoachProps {
  readonly moment: Moment;
  /** Where the coach stands on each screen, in film pixels. */
  readonly boxOf: (kind: IntervalKind) => Box;
}

/** Clips show the left side; the right side is the same clip in a mirror. */
export const coachPlace = ({ x, y, width, height }: Box, isMirrored: boolean): CSSProperties => ({
  position: 'absolute',
  left: x,
  top: y,
  width,
  height,
  ...(isMirrored ? { transform: 'scaleX(-1)' } : {}),
});
