import type { FrameSize } from '../../src/workout/film-size';
import type { HeadlineState } from './copy-state';
import { FittedText } from './fitted-text';
import { phaseColor, type Palette } from './palette';
import { Text } from './text';
import { DARK } from './tokens';

interface HeadlineProps {
  readonly state: HeadlineState;
  readonly palette: Palette;
  readonly size: FrameSize;
  readonly fontSize: number;
  readonly eyebrowSize: number;
  /** The end of the box at which it stands, away from which it grows. */
  readonly anchor?: 'top' | 'bottom';
}

/** Line height of a label, and the gap between it and the headline. */
const LABEL_LINE = 1.2;
const GAP = 12;

/** A name under a small line. */
export const Headline = ({
  state,
  palette,
  size,
  fontSize,
  eyebrowSize,
  anchor = 'bottom',
}: HeadlineProps) => {
  const eyebrowHeight = eyebrowSize * LABEL_LINE + GAP;
  const color = state.kind === 'work' ? DARK.muted : phaseColor(palette, state.kind);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: anchor === 'top' ? 'flex-start' : 'flex-end',
        height: size.height,
      }}
    >
      <Text style="label" fontSize={eyebrowSize} color={color} css={{ marginBottom: GAP }}>
        {state.eyebrow}
      </Text>
      <FittedText
        text={state.text}
        style="headline"
        fontSize={fontSize}
        width={size.width}
        height={size.height - eyebrowHeight}
        shrinkToLines
        color={DARK.ink}
      />
    </div>
  );
};
