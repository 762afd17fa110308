import type { FilmFormat } from '../../../src/workout/workout-config';
import type { FrameSize } from '../../../src/workout/film-size';
import type { HeadlineState } from '../../kit/copy-state';
import { FittedText } from '../../kit/fitted-text';
import { Text } from '../../kit/text';
import { DARK, RADIUS } from '../../kit/tokens';

interface LowerThirdProps {
  readonly state: HeadlineState & { readonly cue: string; readonly hasNext: boolean };
  readonly accent: string;
  readonly size: FrameSize;
  readonly format: FilmFormat;
}

interface Setting {
  readonly eyebrowSize: number;
  readonly nameSize: number;
  readonly cueSize: number;
  /** Room for a second line of each, if only a smaller one. */
  readonly nameHeight: number;
  readonly cueHeight: number;
  /** Kept free for what comes next, at the right or at the bottom. */
  readonly nextWidth: number;
  readonly nextHeight: number;
}

const SETTINGS: Record<FilmFormat, Setting> = {
  landscape: {
    eyebrowSize: 24,
    nameSize: 68,
    cueSize: 32,
    nameHeight: 82,
    cueHeight: 50,
    nextWidth: 520,
    nextHeight: 0,
  },
  portrait: {
    eyebrowSize: 28,
    nameSize: 76,
    cueSize: 38,
    nameHeight: 92,
    cueHeight: 100,
    nextWidth: 0,
    nextHeight: 144,
  },
  square: {
    eyebrowSize: 22,
    nameSize: 48,
    cueSize: 26,
    nameHeight: 60,
    cueHeight: 68,
    nextWidth: 344,
    nextHeight: 0,
  },
};

const PADDING = 32;
const ACCENT_WIDTH = 8;

/** The strip of a broadcast: a name and its cue on their own ground, with the phase's colour at its edge. */
export const LowerThird = ({ state, accent, size, format }: LowerThirdProps) => {
  const { eyebrowSize, nameSize, cueSize, nameHeight, cueHeight, nextWidth, nextHeight } =
    SETTINGS[format];
  const width = size.width - 2 * PADDING - ACCENT_WIDTH - (state.hasNext ? nextWidth : 0);
  const height = size.height - (state.hasNext ? nextHeight : 0);
  return (
    <div
      style={{
        ...size,
        boxSizing: 'border-box',
        borderRadius: `0 ${RADIUS.medium}px ${RADIUS.medium}px ${RADIUS.medium}px`,
        background: DARK.card,
        borderLeft: `${ACCENT_WIDTH}px solid ${accent}`,
        overflow: 'hidden',
      }}
    >
      <div
        style={{
          height,
          padding: `0 ${PADDING}px`,
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'center',
          gap: 4,
        }}
      >
        <Text
          style="label"
          fontSize={eyebrowSize}
          color={state.kind === 'work' ? DARK.muted : accent}
        >
          {state.eyebrow}
        </Text>
        <FittedText
          text={state.text}
          style="headline"
          fontSize={nameSize}
          width={width}
          height={nameHeight}
          anchor="middle"
          shrinkToLines
          color={DARK.ink}
        />
        {state.cue !== '' && (
          <FittedText
            text={state.cue}
            style="body"
            fontSize={cueSize}
            width={width}
            height={cueHeight}
            shrinkToLines
            color={DARK.muted}
          />
        )}
      </div>
    </div>
  );
};
