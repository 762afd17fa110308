import { FILM_WORDS } from '../../src/workout/film-words';
import type { Moment } from '../../src/workout/moment';
import { clockOf } from './film-time';
import { cssOf } from './text-styles';
import { Text } from './text';
import { DARK } from './tokens';

export type TimeLeftState = { readonly clock: string; readonly word: string };

/** What is left of the whole session; hidden on the last screen. */
export const timeLeftStateAt = ({
  interval,
  secondsLeftInSession,
  timeline,
}: Moment): TimeLeftState | null =>
  interval.kind === 'complete'
    ? null
    : {
        clock: clockOf(secondsLeftInSession),
        word: FILM_WORDS[timeline.session.config.language].left,
      };

interface TimeLeftProps {
  readonly state: TimeLeftState;
  readonly fontSize: number;
  readonly height: number;
  readonly align?: 'left' | 'right';
}

export const TimeLeft = ({ state, fontSize, height, align = 'right' }: TimeLeftProps) => (
  <div
    style={{
      display: 'flex',
      alignItems: 'baseline',
      justifyContent: align === 'right' ? 'flex-end' : 'flex-start',
      gap: fontSize * 0.25,
      height,
      // Both words stand on one line, in the middle of the row.
      paddingTop: (height - fontSize * 1.17) / 2,
      boxSizing: 'border-box',
    }}
  >
    <div
      style={{
        ...cssOf('digits', fontSize * 1.15),
        fontVariantNumeric: 'tabular-nums',
        color: DARK.ink,
      }}
    >
      {state.clock}
    </div>
    <Text style="body" fontSize={fontSize * 0.9} color={DARK.muted}>
      {state.word}
    </Text>
  </div>
);
