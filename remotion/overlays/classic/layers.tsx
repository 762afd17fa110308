import { formatOf } from '../../kit/box';
import {
  finaleStateAt,
  headlineStateAt,
  nextStateAt,
  preparationStateAt,
  sideStateAt,
  type HeadlineState,
} from '../../kit/copy-state';
import { CountdownDigits } from '../../kit/countdown-digits';
import { countdownStateAt } from '../../kit/countdown-state';
import { clockOf } from '../../kit/film-time';
import { Finale } from '../../kit/finale';
import { countdownColor, phaseColor } from '../../kit/palette';
import { phaseHeaderStateAt } from '../../kit/phase-header';
import { PhasePlate } from '../../kit/phase-plate';
import { intervalProgressAt, PROGRESS_STEPS, sessionProgressAt } from '../../kit/session-progress';
import { SidePill } from '../../kit/side-pill';
import { SweepBar } from '../../kit/sweep-bar';
import { TimeLeft, timeLeftStateAt } from '../../kit/time-left';
import { DARK, RADIUS } from '../../kit/tokens';
import { defineLayer } from '../overlay-template';
import { isRightOf, regionOf } from './layout';
import { LowerThird } from './lower-third';
import { NextSlot } from './next-slot';
import type { ClassicProps } from './schema';

const FINALE_SIZE = { landscape: 168, portrait: 160, square: 128 } as const;
const TIME_LEFT_SIZE = { landscape: 36, portrait: 40, square: 34 } as const;

const progress = defineLayer({
  id: 'progress',
  change: 'cut',
  box: (picture, props: ClassicProps) => regionOf('progress', picture, props),
  stateAt: (moment, { showProgress, progressOf }) => {
    if (!showProgress) return null;
    return progressOf === 'session' ? sessionProgressAt(moment) : intervalProgressAt(moment);
  },
  Component: ({ state, props, size }) => (
    <SweepBar
      {...size}
      part={state.step / PROGRESS_STEPS}
      color={phaseColor(props, state.kind)}
      trackColor={DARK.track}
      isRound={false}
    />
  ),
});

const timer = defineLayer({
  id: 'timer',
  change: 'cut',
  box: (picture, props: ClassicProps) => regionOf('timer', picture, props),
  stateAt: countdownStateAt,
  Component: ({ state, props, size, picture }) => {
    const isRight = isRightOf(regionOf('timer', picture, props), picture);
    return (
      <div
        style={{ ...size, display: 'flex', justifyContent: isRight ? 'flex-end' : 'flex-start' }}
      >
        <CountdownDigits
          text={clockOf(state.seconds)}
          fontSize={size.height}
          color={countdownColor(props, state)}
        />
      </div>
    );
  },
});

const timeLeft = defineLayer({
  id: 'time-left',
  change: 'cut',
  box: (picture, props: ClassicProps) => regionOf('timeLeft', picture, props),
  stateAt: (moment, { showTimeLeft }) => (showTimeLeft ? timeLeftStateAt(moment) : null),
  Component: ({ state, props, size, picture }) => (
    <TimeLeft
      state={state}
      fontSize={TIME_LEFT_SIZE[formatOf(picture)]}
      height={size.height}
      align={isRightOf(regionOf('timeLeft', picture, props), picture) ? 'right' : 'left'}
    />
  ),
});

const plate = defineLayer({
  id: 'plate',
  box: (picture, props: ClassicProps) => regionOf('plate', picture, props),
  stateAt: phaseHeaderStateAt,
  Component: ({ state, props, size }) => (
    <PhasePlate
      state={state}
      palette={props}
      height={size.height}
      radius={`${RADIUS.small}px ${RADIUS.small}px 0 0`}
      withRound
    />
  ),
});

type LowerThirdState = HeadlineState & { readonly cue: string; readonly hasNext: boolean };

const lowerThird = defineLayer({
  id: 'lower-third',
  box: (picture, props: ClassicProps) => regionOf('lowerThird', picture, props),
  stateAt: (moment, { showCue, showNext }): LowerThirdState | null => {
    const headline = headlineStateAt(moment);
    if (headline === null) return null;
    const cue = showCue ? (preparationStateAt(moment)?.text ?? '') : '';
    return { ...headline, cue, hasNext: showNext && nextStateAt(moment) !== null };
  },
  Component: ({ state, props, size, picture }) => (
    <LowerThird
      state={state}
      accent={phaseColor(props, state.kind)}
      size={size}
      format={formatOf(picture)}
    />
  ),
});

const next = defineLayer({
  id: 'next',
  box: (picture, props: ClassicProps) => regionOf('next', picture, props),
  stateAt: (moment, { showNext }) => (showNext ? nextStateAt(moment) : null),
  Component: ({ state, props, size }) => (
    <NextSlot state={state} labelColor={props.restColor} size={size} />
  ),
});

const side = defineLayer({
  id: 'side',
  box: (picture, props: ClassicProps) => regionOf('side', picture, props),
  stateAt: sideStateAt,
  Component: ({ state, props, size, picture }) => {
    const isRight = isRightOf(regionOf('side', picture, props), picture);
    return (
      <div style={{ display: 'flex', justifyContent: isRight ? 'flex-end' : 'flex-start' }}>
        <SidePill state={state} palette={props} maxWidth={size.width} height={size.height} />
      </div>
    );
  },
});

const finale = defineLayer({
  id: 'finale',
  box: (picture, props: ClassicProps) => regionOf('finale', picture, props),
  stateAt: finaleStateAt,
  Component: ({ state, props, size, picture }) => (
    <Finale
      state={state}
      color={props.workColor}
      size={size}
      headingSize={FINALE_SIZE[formatOf(picture)]}
    />
  ),
});

/** From the bottom up. */
export const classicLayers = [progress, timer, timeLeft, plate, lowerThird, next, side, finale];
