import { inkOn } from './contrast';
import { phaseColor, type Palette } from './palette';
import type { PhaseHeaderState } from './phase-header';
import { PhaseMark } from './phase-mark';
import { Text } from './text';

interface PhasePlateProps {
  readonly state: PhaseHeaderState;
  readonly palette: Palette;
  readonly height: number;
  readonly radius: string;
  /** Put the round on the plate, after the phase. */
  readonly withRound: boolean;
}

/** The phase as a solid plate in its colour: read from afar, and by its word and shape. */
export const PhasePlate = ({ state, palette, height, radius, withRound }: PhasePlateProps) => {
  const fill = phaseColor(palette, state.kind);
  const ink = inkOn(fill);
  const fontSize = height * 0.52;
  return (
    <div
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: fontSize * 0.4,
        height,
        padding: `0 ${height * 0.4}px`,
        boxSizing: 'border-box',
        borderRadius: radius,
        background: fill,
      }}
    >
      <PhaseMark kind={state.kind} size={fontSize} color={ink} />
      <Text style="label" fontSize={fontSize} color={ink}>
        {state.word}
      </Text>
      {withRound && state.round !== null && (
        <>
          <div style={{ width: 2, height: fontSize * 0.8, background: ink, opacity: 0.4 }} />
          <Text style="strong" fontSize={fontSize} color={ink}>
            {state.round.text}
          </Text>
        </>
      )}
    </div>
  );
};
