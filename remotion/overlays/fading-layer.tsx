import type { CSSProperties, ReactNode } from 'react';
import type { FrameSize } from '../../src/workout/film-size';
import { FADE_STEPS } from './fading-state';

interface FadingLayerProps {
  /** Film pixels a design pixel. */
  readonly scale: number;
  /** Design pixels. */
  readonly size: FrameSize;
  readonly step: number;
  readonly before: ReactNode;
  readonly now: ReactNode;
}

/**
 * Draws in design pixels, and blends two screens. `plus-lighter` in a group of its own adds the two by their share,
 * so that what both show alike does not dim in the middle of the change.
 */
export const FadingLayer = ({ scale, size, step, before, now }: FadingLayerProps) => {
  const share = step / FADE_STEPS;
  const sheet = (opacity: number): CSSProperties => ({
    position: 'absolute',
    left: 0,
    top: 0,
    width: size.width,
    height: size.height,
    transform: `scale(${scale})`,
    transformOrigin: '0 0',
    ...(opacity < 1 ? { opacity, mixBlendMode: 'plus-lighter' } : {}),
  });
  return (
    <div style={{ position: 'absolute', inset: 0, isolation: 'isolate' }}>
      {before !== null && <div style={sheet(1 - share)}>{before}</div>}
      {now !== null && <div style={sheet(share)}>{now}</div>}
    </div>
  );
};
