import { FILM_WORDS } from '../../src/workout/film-words';
import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';
import { phaseWord, type Labels } from './label-props';
import { measureText } from './measure-text';
import { phaseColor, type Palette } from './palette';
import { PhaseMark } from './phase-mark';
import { MOST_ROUND_DOTS, RoundDots, roundDotsWidth } from './round-dots';
import { Text } from './text';
import { DARK } from './tokens';

export type PhaseHeaderState = {
  readonly kind: IntervalKind;
  readonly word: string;
  /** `null` in films of one round. */
  readonly round: { readonly now: number; readonly of: number; readonly text: string } | null;
};

/** The phase in a word, and the round; hidden on the last screen. */
export const phaseHeaderStateAt = (
  moment: Moment,
  { showRounds, ...labels }: Labels & { readonly showRounds: boolean },
): PhaseHeaderState | null => {
  const { kind, round: now } = moment.interval;
  if (kind === 'complete') return null;
  const { rounds, language } = moment.timeline.session.config;
  const text = FILM_WORDS[language].roundOf(now, rounds);
  return {
    kind,
    word: phaseWord(moment, labels),
    round: showRounds && rounds > 1 ? { now, of: rounds, text } : null,
  };
};

interface PhaseHeaderProps {
  readonly state: PhaseHeaderState;
  readonly palette: Palette;
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

/** Distances and sizes in parts of the font size. */
const MARK_GAP = 0.4;
const ROUND_GAP = 0.8;
const DOTS_GAP = 0.6;
const DOT = 0.4;

/** What of the round fits beside the phase's word: dots and words, or words alone, or nothing. */
const roundPartsIn = (
  { word, round }: PhaseHeaderState,
  fontSize: number,
  width: number,
): { readonly hasDots: boolean; readonly hasText: boolean } => {
  if (round === null) return { hasDots: false, hasText: false };
  const wordWidth = (1 + MARK_GAP) * fontSize + measureText(word, 'label', fontSize);
  const textEnd = wordWidth + ROUND_GAP * fontSize + measureText(round.text, 'strong', fontSize);
  const dotsWidth = roundDotsWidth(round.of, DOT * fontSize) + DOTS_GAP * fontSize;
  return {
    hasText: textEnd <= width,
    hasDots: round.of <= MOST_ROUND_DOTS && textEnd + dotsWidth <= width,
  };
};

export const PhaseHeader = ({ state, palette, fontSize, width, height }: PhaseHeaderProps) => {
  const color = phaseColor(palette, state.kind);
  const { round } = state;
  const { hasDots, hasText } = roundPartsIn(state, fontSize, width);
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: fontSize * ROUND_GAP, height }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: fontSize * MARK_GAP }}>
        <PhaseMark kind={state.kind} size={fontSize} color={color} />
        <Text style="label" fontSize={fontSize} color={color}>
          {state.word}
        </Text>
      </div>
      {round !== null && hasText && (
        <div style={{ display: 'flex', alignItems: 'center', gap: fontSize * DOTS_GAP }}>
          {hasDots && (
            <RoundDots
              round={round.now}
              rounds={round.of}
              size={fontSize * DOT}
              color={DARK.muted}
              trackColor={DARK.track}
            />
          )}
          <Text style="strong" fontSize={fontSize} color={DARK.muted}>
            {round.text}
          </Text>
        </div>
      )}
    </div>
  );
};
