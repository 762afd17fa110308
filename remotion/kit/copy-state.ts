import { FILM_WORDS } from '../../src/workout/film-words';
import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';
import { phaseWord, type Labels } from './label-props';
import { equipmentName } from '../../src/catalog/equipment-words';

export type HeadlineState = {
  readonly kind: IntervalKind;
  /** A small line over the headline. */
  readonly eyebrow: string;
  readonly text: string;
};

/** The name of what is done now, or of what comes next; hidden on the last screen. */
export const headlineStateAt = ({ interval, timeline }: Moment): HeadlineState | null => {
  const { kind, shown, round } = interval;
  if (shown === null) return null;
  const { language, rounds } = timeline.session.config;
  const words = FILM_WORDS[language];
  const name = shown.exercise.name[language];
  switch (kind) {
    case 'get-ready':
      return { kind, eyebrow: words.firstUp, text: name };
    case 'work': {
      const count = timeline.session.exercises.length;
      return { kind, eyebrow: words.exerciseOf(shown.position, count), text: name };
    }
    case 'rest':
      return { kind, eyebrow: words.next, text: name };
    case 'round-break':
      return { kind, eyebrow: words.roundDone(round), text: words.roundOf(round + 1, rounds) };
    case 'complete':
      return null;
  }
};

export type CueState = { readonly text: string };

/** The first coaching cue of the exercise that is shown. */
export const cueStateAt = ({ interval, timeline }: Moment): CueState | null => {
  const text = interval.shown?.exercise.cues[timeline.session.config.language][0];
  return text === undefined || interval.kind === 'round-break' ? null : { text };
};

export type EquipmentState = { readonly text: string };

/** What to have at hand, while there is time to fetch it. */
export const equipmentStateAt = ({ interval, timeline }: Moment): EquipmentState | null => {
  const { kind, shown } = interval;
  if (shown === null || (kind !== 'get-ready' && kind !== 'rest')) return null;
  const { language } = timeline.session.config;
  const names = shown.exercise.equipment.map((equipment) => equipmentName(equipment, language));
  return { text: names.length === 0 ? FILM_WORDS[language].noEquipment : names.join(' · ') };
};

/** The cue, after what must be at hand while there is time to fetch it: for templates without a place for equipment. */
export const preparationStateAt = (moment: Moment): CueState | null => {
  const cue = cueStateAt(moment);
  const needsSomething = (moment.interval.shown?.exercise.equipment.length ?? 0) > 0;
  const equipment = needsSomething ? equipmentStateAt(moment) : null;
  const parts = [equipment, cue].flatMap((state) => state?.text ?? []);
  return parts.length === 0 ? null : { text: parts.join(' · ') };
};

/** How long the picture says that the sides change. */
const SWITCH_SECONDS = 3;

export type SideState = {
  readonly side: 'left' | 'right';
  readonly text: string;
  /** The first seconds of the second side. */
  readonly isSwitching: boolean;
};

/** The side that works, for exercises done on each side. */
export const sideStateAt = (moment: Moment): SideState | null => {
  const { interval, side, timeline, frameInInterval } = moment;
  if (interval.kind !== 'work' || side === null) return null;
  const words = FILM_WORDS[timeline.session.config.language];
  const middle = interval.durationInFrames / 2;
  const isSwitching = side === 'right' && frameInInterval - middle < SWITCH_SECONDS * timeline.fps;
  const sideWord = side === 'left' ? words.leftSide : words.rightSide;
  return { side, isSwitching, text: isSwitching ? words.switchSides : sideWord };
};

export type NextState = {
  readonly label: string;
  readonly name: string;
  readonly poster: string;
};

/** What comes after the work under way, or after a round's break. */
export const nextStateAt = ({ interval, nextWork, timeline }: Moment): NextState | null => {
  if (interval.kind !== 'work' && interval.kind !== 'round-break') return null;
  if (nextWork === null || nextWork.shown === null) return null;
  const { language } = timeline.session.config;
  const { exercise, clip } = nextWork.shown;
  return { label: FILM_WORDS[language].next, name: exercise.name[language], poster: clip.poster };
};

export type FinaleState = {
  /** "Well done", or a designer's own word. */
  readonly heading: string;
  readonly title: string;
  readonly figures: readonly { readonly value: string; readonly label: string }[];
};

/** What was done, on the last screen. */
export const finaleStateAt = (moment: Moment, labels: Labels): FinaleState | null => {
  const { interval, timeline } = moment;
  if (interval.kind !== 'complete') return null;
  const { session, fps } = timeline;
  const words = FILM_WORDS[session.config.language];
  const minutes = Math.max(1, Math.round(interval.startFrame / fps / 60));
  const { length } = session.exercises;
  const { rounds } = session.config;
  return {
    heading: phaseWord(moment, labels),
    title: session.title ?? words.untitled,
    figures: [
      { value: String(minutes), label: words.minutes(minutes) },
      { value: String(length), label: words.exercises(length) },
      { value: String(rounds), label: words.rounds(rounds) },
    ],
  };
};
