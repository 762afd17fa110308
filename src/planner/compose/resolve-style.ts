import type { Intensity } from '../../workout/intensity';
import { OLDER_FROM_YEARS, type Constraints, type TrainingFormat } from '../constraints';
import { reason } from '../reasons';
import type { Relaxation } from '../relaxed';
import type { Effort } from './choose-structure';

export interface Style {
  readonly format: TrainingFormat;
  readonly intensity: Intensity;
  readonly effort: Effort;
  readonly isOlder: boolean;
  readonly relaxed: readonly Relaxation[];
}

const STRENGTH_FROM_SECONDS = 900;
const EXPLICIT_STRENGTH_FROM_SECONDS = 600;

export const isOlder = ({ ageYears }: Constraints): boolean =>
  ageYears !== undefined && ageYears >= OLDER_FROM_YEARS;

/** No maximal effort: ACOG CO 804 (talk test), ACSM on hypertension; older people (ours). */
const mustStayModerate = (constraints: Constraints): boolean =>
  constraints.conditions.includes('pregnancy') ||
  constraints.conditions.includes('hypertension') ||
  isOlder(constraints);

const impliedFormat = (constraints: Constraints): TrainingFormat => {
  const { goal, equipment, durationSeconds, intensity, level } = constraints;
  if (goal === 'mobility') return 'mobility';
  const hasLoad = equipment?.some((item) => item === 'dumbbells' || item === 'kettlebell') ?? false;
  if (goal === 'strength' && hasLoad && durationSeconds >= STRENGTH_FROM_SECONDS) return 'strength';
  const isHard = intensity === 'high' || intensity === 'max';
  const wantsSweat = goal === 'cardio' || goal === 'fat-loss';
  if (wantsSweat && isHard && level !== 'beginner' && !mustStayModerate(constraints)) return 'hiit';
  return 'circuit';
};

/** The format that a person may and can train, and why it is another than the one they asked for. */
const resolveFormat = (constraints: Constraints, relaxed: Relaxation[]): TrainingFormat => {
  const asked = constraints.format ?? impliedFormat(constraints);
  const { language, level, durationSeconds } = constraints;
  const instead = (given: TrainingFormat, why: Parameters<typeof reason>[0]): TrainingFormat => {
    relaxed.push({ promise: 'format', asked, given, why: reason(why, language) });
    return given;
  };
  if (asked === 'tabata' && mustStayModerate(constraints))
    return instead('circuit', 'tabataPerson');
  if (asked === 'tabata' && level === 'beginner') return instead('hiit', 'tabataPerson');
  if (asked === 'hiit' && mustStayModerate(constraints)) return instead('circuit', 'hiitPerson');
  if (asked === 'strength' && durationSeconds < EXPLICIT_STRENGTH_FROM_SECONDS)
    return instead('circuit', 'strengthShort');
  return asked;
};

const resolveIntensity = (
  constraints: Constraints,
  format: TrainingFormat,
  relaxed: Relaxation[],
): Intensity => {
  const { intensity, level, language } = constraints;
  if (intensity === undefined) {
    if (mustStayModerate(constraints) || format === 'mobility') return 'medium';
    const isInterval = format === 'hiit' || format === 'tabata';
    return isInterval && level !== 'beginner' ? 'high' : 'medium';
  }
  if ((intensity === 'high' || intensity === 'max') && mustStayModerate(constraints)) {
    const why = reason('intensityPerson', language);
    relaxed.push({ promise: 'intensity', asked: intensity, given: 'medium', why });
    return 'medium';
  }
  return intensity;
};

const effortOf = ({ level }: Constraints, intensity: Intensity, staysModerate: boolean): Effort => {
  const isHard = intensity === 'high' || intensity === 'max';
  if (level === 'beginner' || intensity === 'low') return isHard ? 'medium' : 'easy';
  if (staysModerate) return 'easy';
  return isHard || level === 'advanced' ? 'hard' : 'medium';
};

/** How a person will train: what they asked for, less what is not for them. */
export const resolveStyle = (constraints: Constraints): Style => {
  const relaxed: Relaxation[] = [];
  const format = resolveFormat(constraints, relaxed);
  const intensity = resolveIntensity(constraints, format, relaxed);
  const effort = effortOf(constraints, intensity, mustStayModerate(constraints));
  return { format, intensity, effort, isOlder: isOlder(constraints), relaxed };
};
