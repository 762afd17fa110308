import type { SideState } from './copy-state';
import type { Palette } from './palette';
import { Pill } from './pill';
import { DARK } from './tokens';

interface SidePillProps {
  readonly state: SideState;
  readonly palette: Palette;
  readonly maxWidth: number;
  readonly height: number;
}

/** An arrow in a square of 24 that points to the side that works. */
const SideArrow = ({
  side,
  size,
  color,
}: {
  side: 'left' | 'right';
  size: number;
  color: string;
}) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke={color}
    strokeWidth={3.2}
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ transform: side === 'right' ? 'scaleX(-1)' : 'none' }}
  >
    <path d="M21 12H4m7-7-7 7 7 7" />
  </svg>
);

/** Which side works; in the phase's own colour while the sides change. */
export const SidePill = ({ state, palette, maxWidth, height }: SidePillProps) => {
  const color = state.isSwitching ? DARK.stageEdge : DARK.ink;
  return (
    <Pill
      text={state.text}
      maxWidth={maxWidth}
      height={height}
      color={color}
      background={state.isSwitching ? palette.workColor : DARK.card}
      icon={(size) => <SideArrow side={state.side} size={size} color={color} />}
    />
  );
};
