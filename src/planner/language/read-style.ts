import type { Intensity } from '../../workout/intensity';
import type { Category, Goal, Level, Muscle, TrainingFormat } from '../constraints';
import type { Item } from './lexicon';
import type { Denials } from './negation';

export interface ReadStyle {
  readonly level: Level | null;
  readonly intensity: Intensity | null;
  readonly format: TrainingFormat | null;
  readonly goal: Goal | null;
  readonly focusMuscles: readonly Muscle[];
  readonly focusAreas: readonly Category[];
  readonly refusedAreas: readonly Category[];
  readonly refusesRunning: boolean;
  readonly warmUp: boolean;
  readonly coolDown: boolean;
  readonly isOlder: boolean;
}

export interface StyleContext {
  readonly hasFocus: boolean;
  /** Names exercises that train. */
  readonly hasExercises: boolean;
  /** Names stretches. */
  readonly hasStretches: boolean;
  /** All the time there is is for a warm-up or for stretching. */
  readonly isFrameOnly: boolean;
  /** Tired as a whole: an easy day. */
  readonly tired: boolean;
}

const OPPOSITE: Record<Intensity, Intensity> = {
  low: 'high',
  medium: 'low',
  high: 'low',
  max: 'medium',
};
const RANK: Record<Intensity, number> = { low: 0, medium: 1, high: 2, max: 3 };

/** Muscles of good posture: what pulls back and holds up. */
const POSTURE_MUSCLES: readonly Muscle[] = ['upper-back', 'lats', 'lower-back', 'core', 'glutes'];

/** Words of one intensity; of several the strongest, unless one of them is denied or gentle words prevail. */
const intensityOf = (items: readonly Item[], { denied }: Denials): Intensity | null => {
  const said: Intensity[] = [];
  items.forEach(({ concept }, index) => {
    if (concept?.kind !== 'intensity') return;
    said.push(denied.has(index) ? OPPOSITE[concept.intensity] : concept.intensity);
  });
  const gentle = said.filter((intensity) => intensity === 'low').length;
  const strongest = said.toSorted((a, b) => RANK[b] - RANK[a])[0];
  if (strongest === undefined) return null;
  return gentle > said.length / 2
    ? 'low'
    : strongest === 'max' || gentle === 0
      ? strongest
      : (said[0] ?? null);
};

const levelOf = (items: readonly Item[], { denied }: Denials): Level | null => {
  for (const [index, { concept }] of items.entries()) {
    if (concept?.kind !== 'level') continue;
    if (!denied.has(index)) return concept.level;
    // "not a beginner" and "not an expert" both leave the middle.
    return 'intermediate';
  }
  return null;
};

const BEFORE_APPENDED =
  /^(then|puis|ensuite|suivi|suivie|followed|finish|finishing|ending|end|finir|terminer|termine|fin)$/;
const AFTER_APPENDED = /^(end|fin|after|afterward|afterwards|apres|finir|terminer|finish)$/;

/** "…, then stretching", "avec des étirements à la fin": the end of a session, not the session. */
const isAppended = (items: readonly Item[], index: number): boolean =>
  items
    .slice(Math.max(0, index - 4), index)
    .some(({ token }) => BEFORE_APPENDED.test(token.text)) ||
  items.slice(index + 1, index + 5).some(({ token }) => AFTER_APPENDED.test(token.text));

/** How a person wants to train, and what for. */
export const readStyle = (
  items: readonly Item[],
  denials: Denials,
  context: StyleContext,
): ReadStyle => {
  const { denied } = denials;
  const formats: TrainingFormat[] = [];
  const goals: Goal[] = [];
  const focusMuscles: Muscle[] = [];
  const focusAreas: Category[] = [];
  const refusedAreas: Category[] = [];
  let refusesRunning = false;
  let stretches = false;
  let [warmUp, coolDown] = [true, true];
  let isOlder = false;
  items.forEach(({ concept }, index) => {
    const isDenied = denied.has(index);
    switch (concept?.kind) {
      case 'format':
        if (!isDenied) formats.push(concept.format);
        break;
      case 'goal':
        if (!isDenied) goals.push(concept.goal);
        else if (concept.goal === 'cardio') refusedAreas.push('cardio');
        break;
      case 'sport':
        if (isDenied) refusesRunning = true;
        else {
          focusMuscles.push(...concept.muscles);
          focusAreas.push(...concept.areas);
        }
        break;
      case 'stretch':
        if (isDenied) coolDown = false;
        else if (!isAppended(items, index)) stretches = true;
        break;
      case 'warm-up':
        if (isDenied) warmUp = false;
        break;
      case 'cool-down':
        if (isDenied) coolDown = false;
        break;
      case 'older':
        isOlder = true;
        break;
      default:
    }
  });
  const training = formats.filter((format) => format !== 'mobility');
  const trainsOtherwise =
    training.length > 0 || goals.some((goal) => goal !== 'posture') || context.hasExercises;
  // "with stretching at the end" is a cool-down; stretching alone is the session.
  const isGentle =
    formats.includes('mobility') || stretches || context.hasStretches || context.isFrameOnly;
  const isFlow = isGentle && !trainsOtherwise;
  const goal = isFlow ? 'mobility' : (goals[0] ?? null);
  if (goals.includes('cardio') && !isFlow) focusAreas.push('cardio');
  if (goals.includes('posture') && !isFlow && !context.hasFocus)
    focusMuscles.push(...POSTURE_MUSCLES);
  const intensity = intensityOf(items, denials);
  return {
    level: levelOf(items, denials),
    intensity: intensity ?? (context.tired ? 'low' : null),
    format: isFlow ? 'mobility' : (training[0] ?? null),
    goal,
    // A sport is a focus only where nothing else is one.
    focusMuscles: context.hasFocus || isFlow ? [] : focusMuscles,
    focusAreas: isFlow
      ? []
      : context.hasFocus
        ? focusAreas.filter((area) => area === 'cardio')
        : focusAreas,
    refusedAreas,
    refusesRunning,
    warmUp,
    coolDown,
    isOlder,
  };
};
