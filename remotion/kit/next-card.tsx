import type { FrameSize } from '../../src/workout/film-size';
import type { NextState } from './copy-state';
import { FittedText } from './fitted-text';
import { PosterTile } from './poster-tile';
import { Text } from './text';
import { DARK, RADIUS } from './tokens';

interface NextCardProps {
  readonly state: NextState;
  readonly labelColor: string;
  readonly size: FrameSize;
  readonly nameSize?: number;
  readonly labelSize?: number;
}

const PADDING = 16;
const GAP = 20;
const LABEL_GAP = 4;

/** What comes next: a still, a label and a name. Wide cards set them side by side, square ones one under the other. */
export const NextCard = ({
  state,
  labelColor,
  size,
  nameSize = 36,
  labelSize = 22,
}: NextCardProps) => {
  const isWide = size.width > size.height * 1.5;
  const labelHeight = labelSize * 1.2 + LABEL_GAP;
  const nameHeight = Math.min(nameSize * 2.1, size.height - 2 * PADDING - labelHeight);
  const tile = isWide
    ? size.height - 2 * PADDING
    : size.height - 3 * PADDING - nameHeight - labelHeight;
  const textWidth = size.width - 2 * PADDING - (isWide ? tile + GAP : 0);
  return (
    <div
      style={{
        width: size.width,
        height: size.height,
        boxSizing: 'border-box',
        padding: PADDING,
        borderRadius: RADIUS.large,
        background: DARK.card,
        display: 'flex',
        flexDirection: isWide ? 'row' : 'column',
        alignItems: isWide ? 'center' : 'flex-start',
        gap: isWide ? GAP : PADDING,
      }}
    >
      <PosterTile
        poster={state.poster}
        width={isWide ? tile : size.width - 2 * PADDING}
        height={tile}
        radius={RADIUS.medium}
      />
      <div>
        <Text
          style="label"
          fontSize={labelSize}
          color={labelColor}
          css={{ marginBottom: LABEL_GAP }}
        >
          {state.label}
        </Text>
        <FittedText
          text={state.name}
          style="strong"
          fontSize={nameSize}
          width={textWidth}
          height={nameHeight}
          shrinkToLines={isWide}
          color={DARK.ink}
        />
      </div>
    </div>
  );
};
