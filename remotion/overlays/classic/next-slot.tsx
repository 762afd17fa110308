import type { FrameSize } from '../../../src/workout/film-size';
import type { NextState } from '../../kit/copy-state';
import { FittedText } from '../../kit/fitted-text';
import { PosterTile } from '../../kit/poster-tile';
import { Text } from '../../kit/text';
import { DARK, RADIUS } from '../../kit/tokens';

interface NextSlotProps {
  readonly state: NextState;
  readonly labelColor: string;
  readonly size: FrameSize;
}

const GAP = 16;
const LABEL_SIZE = 20;
const PADDING = 8;

/** The part of the lower third that tells what comes next. */
export const NextSlot = ({ state, labelColor, size }: NextSlotProps) => {
  const tile = size.height - 2 * PADDING;
  const width = size.width - tile - GAP - 2 * PADDING;
  return (
    <div
      style={{
        ...size,
        boxSizing: 'border-box',
        padding: PADDING,
        display: 'flex',
        alignItems: 'center',
        gap: GAP,
        borderRadius: RADIUS.small,
        background: DARK.stage,
      }}
    >
      <PosterTile poster={state.poster} width={tile} height={tile} radius={RADIUS.small} />
      <div>
        <Text style="label" fontSize={LABEL_SIZE} color={labelColor} css={{ marginBottom: 4 }}>
          {state.label}
        </Text>
        <FittedText
          text={state.name}
          style="strong"
          fontSize={34}
          width={width}
          height={tile - LABEL_SIZE * 1.2 - 4}
          shrinkToLines
          color={DARK.ink}
        />
      </div>
    </div>
  );
};
