import { formatOf } from '../../kit/box';
import {
  finaleStateAt,
  headlineStateAt,
  nextStateAt,
  preparationStateAt,
  sideStateAt,
} from '../../kit/copy-state';
import { COUNTDOWN_STEPS, countdownStateAt, sweepStateAt } from '../../kit/countdown-state';
import { Finale } from '../../kit/finale';
import { FittedText } from '../../kit/fitted-text';
import { Headline } from '../../kit/headline';
import { NextCard } from '../../kit/next-card';
import { countdownColor } from '../../kit/palette';
import { phaseHeaderStateAt } from '../../kit/phase-header';
import { PhasePlate } from '../../kit/phase-plate';
import { SessionLine, sessionLineStateAt } from '../../kit/session-line';
import { SidePill } from '../../kit/side-pill';
import { SweepBar } from '../../kit/sweep-bar';
import { Text } from '../../kit/text';
import { TimeLeft, timeLeftStateAt } from '../../kit/time-left';
import { DARK, RADIUS } from '../../kit/tokens';
import { defineLayer } from '../overlay-template';
import { LargeDigits } from './large-digits';
import { regionOf } from './layout';
import type { TvProps } from './schema';

const HEADLINE_SIZE = { landscape: 120, portrait: 120, square: 88 } as const;
const EYEBROW_SIZE = { landscape: 40, portrait: 40, square: 32 } as const;
const FINALE_SIZE = { landscape: 184, portrait: 168, square: 128 } as const;
const NEXT_SIZE = { landscape: 48, portrait: 42, square: 40 } as const;
const CUE_SIZE = { landscape: 44, portrait: 40, square: 38 } as const;

const sessionLine = defineLayer({
  id: 'session-line',
  change: 'cut',
  box: (picture, props: TvProps) => regionOf('sessionLine', picture, props),
  stateAt: (moment, { showSessionLine }) => (showSessionLine ? sessionLineStateAt(moment) : null),
  Component: ({ state, props, size }) => (
    <SessionLine state={state} palette={props} trackColor={DARK.track} {...size} />
  ),
});

const phase = defineLayer({
  id: 'phase',
  box: (picture, props: TvProps) => regionOf('phase', picture, props),
  stateAt: phaseHeaderStateAt,
  Component: ({ state, props, size: { height } }) => (
    <div style={{ display: 'flex', alignItems: 'center', gap: height * 0.35 }}>
      <PhasePlate
        state={state}
        palette={props}
        height={height}
        radius={`${RADIUS.medium}px`}
        withRound={false}
      />
      {state.round !== null && (
        <Text style="strong" fontSize={height * 0.52} color={DARK.ink}>
          {`${state.round.now} / ${state.round.of}`}
        </Text>
      )}
    </div>
  ),
});

const timeLeft = defineLayer({
  id: 'time-left',
  change: 'cut',
  box: (picture, props: TvProps) => regionOf('timeLeft', picture, props),
  stateAt: (moment, { showTimeLeft }) => (showTimeLeft ? timeLeftStateAt(moment) : null),
  Component: ({ state, size: { height } }) => (
    <TimeLeft state={state} fontSize={height * 0.56} height={height} />
  ),
});

const digits = defineLayer({
  id: 'digits',
  change: 'cut',
  box: (picture, props: TvProps) => regionOf('digits', picture, props),
  stateAt: countdownStateAt,
  Component: ({ state, props, size }) => (
    <LargeDigits seconds={state.seconds} size={size} color={countdownColor(props, state)} />
  ),
});

const bar = defineLayer({
  id: 'bar',
  change: 'cut',
  box: (picture, props: TvProps) => regionOf('bar', picture, props),
  stateAt: (moment) => {
    const state = sweepStateAt(moment);
    return state === null ? null : { kind: state.kind, step: state.step, isEnding: state.isEnding };
  },
  Component: ({ state, props, size }) => (
    <SweepBar
      {...size}
      part={state.step / COUNTDOWN_STEPS}
      color={countdownColor(props, state)}
      trackColor={DARK.track}
    />
  ),
});

const headline = defineLayer({
  id: 'headline',
  box: (picture, props: TvProps) => regionOf('headline', picture, props),
  stateAt: headlineStateAt,
  Component: ({ state, props, size, picture }) => (
    <Headline
      state={state}
      palette={props}
      size={size}
      fontSize={HEADLINE_SIZE[formatOf(picture)]}
      eyebrowSize={EYEBROW_SIZE[formatOf(picture)]}
      anchor={formatOf(picture) === 'landscape' ? 'top' : 'bottom'}
    />
  ),
});

/** From afar one reads one thing at a time: the cue while there is time for it. */
const cue = defineLayer({
  id: 'cue',
  box: (picture, props: TvProps) => regionOf('aside', picture, props),
  stateAt: (moment, { showCue }) =>
    showCue && moment.interval.kind !== 'work' ? preparationStateAt(moment) : null,
  Component: ({ state, size, picture }) => (
    <FittedText
      text={state.text}
      style="body"
      fontSize={CUE_SIZE[formatOf(picture)]}
      color={DARK.muted}
      {...size}
    />
  ),
});

const side = defineLayer({
  id: 'side',
  box: (picture, props: TvProps) => regionOf('side', picture, props),
  stateAt: sideStateAt,
  Component: ({ state, props, size, picture }) => (
    <div
      style={{
        display: 'flex',
        justifyContent: formatOf(picture) === 'square' ? 'flex-start' : 'flex-end',
      }}
    >
      <SidePill state={state} palette={props} maxWidth={size.width} height={size.height} />
    </div>
  ),
});

const next = defineLayer({
  id: 'next',
  box: (picture, props: TvProps) => regionOf('next', picture, props),
  stateAt: (moment, { showNext }) => (showNext ? nextStateAt(moment) : null),
  Component: ({ state, props, size, picture }) => (
    <NextCard
      state={state}
      labelColor={props.restColor}
      size={size}
      nameSize={NEXT_SIZE[formatOf(picture)]}
      labelSize={28}
    />
  ),
});

const finale = defineLayer({
  id: 'finale',
  box: (picture, props: TvProps) => regionOf('finale', picture, props),
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
export const tvLayers = [
  sessionLine,
  phase,
  timeLeft,
  digits,
  bar,
  headline,
  cue,
  side,
  next,
  finale,
];
