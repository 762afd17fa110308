import {
  cueStateAt,
  equipmentStateAt,
  finaleStateAt,
  headlineStateAt,
  nextStateAt,
  sideStateAt,
} from '../../kit/copy-state';
import { CountdownRing } from '../../kit/countdown-ring';
import { ringStateIn } from '../../kit/countdown-ring-tile';
import {
  COUNTDOWN_STEPS,
  countdownStateAt,
  PULSE_STEPS,
  sweepStateAt,
} from '../../kit/countdown-state';
import { Finale } from '../../kit/finale';
import { FittedText } from '../../kit/fitted-text';
import { Headline } from '../../kit/headline';
import { countdownColor } from '../../kit/palette';
import { NextCard } from '../../kit/next-card';
import { PhaseHeader, phaseHeaderStateAt } from '../../kit/phase-header';
import type { FilmFormat } from '../../../src/workout/workout-config';
import { formatOf } from '../../kit/box';
import { SessionLine, sessionLineStateAt } from '../../kit/session-line';
import { SidePill } from '../../kit/side-pill';
import { Pill } from '../../kit/pill';
import { TimeLeft, timeLeftStateAt } from '../../kit/time-left';
import { DARK } from '../../kit/tokens';
import { defineLayer } from '../overlay-template';
import { defineTiledLayer } from '../tiled-layer';
import { regionOf } from './layout';
import { RingDigits } from './ring-digits';
import type { RingProps } from './schema';

/** Font sizes. A portrait film is watched on a phone, where a design pixel is a third of a point. */
const SIZES = {
  landscape: {
    header: 30,
    headline: 128,
    eyebrow: 26,
    cue: 38,
    next: 36,
    nextLabel: 22,
    finale: 168,
  },
  portrait: {
    header: 36,
    headline: 112,
    eyebrow: 32,
    cue: 42,
    next: 42,
    nextLabel: 26,
    finale: 160,
  },
  square: { header: 30, headline: 88, eyebrow: 26, cue: 36, next: 34, nextLabel: 22, finale: 128 },
} as const satisfies Record<FilmFormat, Record<string, number>>;

const sessionLine = defineLayer({
  id: 'session-line',
  change: 'cut',
  box: (picture, props: RingProps) => regionOf('sessionLine', picture, props),
  stateAt: (moment, { showSessionLine }) => (showSessionLine ? sessionLineStateAt(moment) : null),
  Component: ({ state, props, size }) => (
    <SessionLine state={state} palette={props} trackColor={DARK.track} {...size} />
  ),
});

const phase = defineLayer({
  id: 'phase',
  box: (picture, props: RingProps) => regionOf('phase', picture, props),
  stateAt: phaseHeaderStateAt,
  Component: ({ state, props, size, picture }) => (
    <PhaseHeader
      state={state}
      palette={props}
      fontSize={SIZES[formatOf(picture)].header}
      {...size}
    />
  ),
});

const timeLeft = defineLayer({
  id: 'time-left',
  change: 'cut',
  box: (picture, props: RingProps) => regionOf('timeLeft', picture, props),
  stateAt: (moment, { showTimeLeft }) => (showTimeLeft ? timeLeftStateAt(moment) : null),
  Component: ({ state, size, picture }) => (
    <TimeLeft state={state} fontSize={SIZES[formatOf(picture)].header} height={size.height} />
  ),
});

const headline = defineLayer({
  id: 'headline',
  box: (picture, props: RingProps) => regionOf('headline', picture, props),
  stateAt: headlineStateAt,
  Component: ({ state, props, size, picture }) => (
    <Headline
      state={state}
      palette={props}
      size={size}
      fontSize={SIZES[formatOf(picture)].headline}
      eyebrowSize={SIZES[formatOf(picture)].eyebrow}
    />
  ),
});

const cue = defineLayer({
  id: 'cue',
  box: (picture, props: RingProps) => regionOf('cue', picture, props),
  stateAt: (moment, { showCue }) => (showCue ? cueStateAt(moment) : null),
  Component: ({ state, size, picture }) => (
    <FittedText
      text={state.text}
      style="body"
      fontSize={SIZES[formatOf(picture)].cue}
      color={DARK.muted}
      {...size}
    />
  ),
});

const ringTiles = defineTiledLayer({
  id: 'ring',
  columns: 4,
  rows: 4,
  change: 'cut',
  box: (picture, props: RingProps) => regionOf('ring', picture, props),
  stateAt: sweepStateAt,
  stateIn: (state, tile, size, { ringWidth }) => ringStateIn(state, tile, size, ringWidth),
  Component: ({ state, props, size }) => (
    <CountdownRing
      size={size.width}
      strokeWidth={props.ringWidth}
      part={state.step / COUNTDOWN_STEPS}
      color={countdownColor(props, state)}
      trackColor={DARK.track}
      pulse={state.pulse / PULSE_STEPS}
    />
  ),
});

const countdown = defineLayer({
  id: 'countdown',
  change: 'cut',
  box: (picture, props: RingProps) => regionOf('ring', picture, props),
  stateAt: countdownStateAt,
  Component: ({ state, props, size }) => (
    <RingDigits
      seconds={state.seconds}
      ringSize={size.width}
      color={state.isEnding ? props.alertColor : DARK.ink}
    />
  ),
});

const side = defineLayer({
  id: 'side',
  box: (picture, props: RingProps) => regionOf('side', picture, props),
  stateAt: sideStateAt,
  Component: ({ state, props, size, picture }) => (
    <div
      style={{
        display: 'flex',
        justifyContent: formatOf(picture) === 'portrait' ? 'flex-end' : 'flex-start',
      }}
    >
      <SidePill state={state} palette={props} maxWidth={size.width} height={size.height} />
    </div>
  ),
});

const equipment = defineLayer({
  id: 'equipment',
  box: (picture, props: RingProps) => regionOf('equipment', picture, props),
  stateAt: equipmentStateAt,
  Component: ({ state, size }) => (
    <Pill
      text={state.text}
      maxWidth={size.width}
      height={size.height}
      color={DARK.ink}
      background={DARK.card}
    />
  ),
});

const next = defineLayer({
  id: 'next',
  box: (picture, props: RingProps) => regionOf('next', picture, props),
  stateAt: (moment, { showNext }) => (showNext ? nextStateAt(moment) : null),
  Component: ({ state, props, size, picture }) => (
    <NextCard
      state={state}
      labelColor={props.restColor}
      size={size}
      nameSize={SIZES[formatOf(picture)].next}
      labelSize={SIZES[formatOf(picture)].nextLabel}
    />
  ),
});

const finale = defineLayer({
  id: 'finale',
  box: (picture, props: RingProps) => regionOf('finale', picture, props),
  stateAt: finaleStateAt,
  Component: ({ state, props, size, picture }) => (
    <Finale
      state={state}
      color={props.workColor}
      size={size}
      headingSize={SIZES[formatOf(picture)].finale}
    />
  ),
});

/** From the bottom up. */
export const ringLayers = [
  sessionLine,
  phase,
  timeLeft,
  headline,
  cue,
  ...ringTiles,
  countdown,
  side,
  equipment,
  next,
  finale,
];
