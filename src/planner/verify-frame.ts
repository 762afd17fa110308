import type { ExerciseCard } from '../catalog/exercise';
import { isStretch } from './catalogue-index';
import { COOL_DOWN, SHORT_SESSION_SECONDS, WARM_UP } from './format-rules';
import { canCoolDown, canWarmUp, isGentle, type UnrolledEntry } from './session-phases';
import { isFlow, pathOf, type ReadSession, type Violation } from './read-session';

const secondsOf = (entries: readonly UnrolledEntry[]): number =>
  entries.reduce((sum, { workSeconds, restSeconds }) => sum + workSeconds + restSeconds, 0);

/** Longer static stretches before the main part cost strength and spare no injury (domain rule; ACSM). */
const LONGEST_STRETCH_IN_WARM_UP = 20;

/** What may begin a short session in place of a warm-up. */
const isEasyStart = (card: ExerciseCard): boolean =>
  canWarmUp(card) || isGentle(card) || (card.impact !== 'high' && card.met <= 5);

const warmUpViolations = ({ entries, phases, constraints }: ReadSession): Violation[] => {
  const { durationSeconds, warmUpSeconds } = constraints;
  const [first] = entries;
  if (!constraints.warmUp || warmUpSeconds === 0 || !first?.card) return [];
  const violation = (given: string): Violation[] => [
    { promise: 'warm-up', path: pathOf(first), asked: 'an easy beginning', given },
  ];
  if (durationSeconds < SHORT_SESSION_SECONDS)
    return isEasyStart(first.card) || isStretch(first.card) ? [] : violation(first.exercise);
  const part = entries.filter((_, index) => phases[index] === 'warm-up');
  const least = Math.min(WARM_UP.least, warmUpSeconds ?? WARM_UP.least);
  if (secondsOf(part) < least) return violation(`${secondsOf(part)} s of warm-up`);
  return part.flatMap((entry): Violation[] => {
    const isLongStretch =
      entry.card !== null &&
      isStretch(entry.card) &&
      entry.workSeconds > LONGEST_STRETCH_IN_WARM_UP;
    return isLongStretch
      ? [
          {
            promise: 'warm-up',
            path: pathOf(entry),
            asked: 'no long stretch',
            given: entry.exercise,
          },
        ]
      : [];
  });
};

/** ACSM: never a maximal effort in the warm-up. */
const effortViolations = ({ entries, phases, session, constraints }: ReadSession): Violation[] =>
  constraints.warmUp && constraints.durationSeconds >= SHORT_SESSION_SECONDS
    ? entries.flatMap((entry, index): Violation[] => {
        const intensity = entry.intensity ?? session.config.intensity;
        if (phases[index] !== 'warm-up' || (intensity !== 'high' && intensity !== 'max')) return [];
        return [
          { promise: 'warm-up', path: pathOf(entry), asked: 'an easy pace', given: intensity },
        ];
      })
    : [];

const coolDownViolations = ({ entries, phases, constraints }: ReadSession): Violation[] => {
  const { durationSeconds, coolDownSeconds } = constraints;
  const last = entries.at(-1);
  if (!constraints.coolDown || coolDownSeconds === 0 || !last?.card) return [];
  if (durationSeconds < SHORT_SESSION_SECONDS) return [];
  const part = entries.filter((_, index) => phases[index] === 'cool-down');
  const least = Math.min(COOL_DOWN.least, coolDownSeconds ?? COOL_DOWN.least) - 10;
  if (secondsOf(part) >= least && canCoolDown(last.card)) return [];
  return [
    {
      promise: 'cool-down',
      path: pathOf(last),
      asked: 'stretches at the end',
      given: `${secondsOf(part)} s of cool-down`,
    },
  ];
};

/** Beginning and end of a session: ACSM's guidelines, scaled to short sessions. A flow of mobility is both in one. */
export const frameViolations = (read: ReadSession): Violation[] => {
  if (isFlow(read)) return gentleFlowViolations(read);
  return [...warmUpViolations(read), ...effortViolations(read), ...coolDownViolations(read)];
};

const gentleFlowViolations = ({ entries }: ReadSession): Violation[] =>
  entries.flatMap((entry): Violation[] =>
    entry.card !== null && (entry.card.impact === 'high' || entry.card.met > 6)
      ? [{ promise: 'format', path: pathOf(entry), asked: 'a gentle flow', given: entry.exercise }]
      : [],
  );
