import { toTenths } from '../workout/tenths';
import { mainMuscle } from './catalogue-index';
import { canTrain, isSpared } from './compose/trainable';
import type { TrainingFormat } from './constraints';
import { FORMAT_RULES, MAX_TABATA_BLOCKS, TABATA_INTERVALS, workRestRanges } from './format-rules';
import { isFlow, pathOf, type ReadSession, type Violation } from './read-session';
import type { UnrolledEntry } from './session-phases';

/** "The same exercise twice in a row" is what nobody likes; the same muscle twice in a row is what tires it early. */
const rowViolations = (read: ReadSession): Violation[] => {
  const { entries, phases, constraints } = read;
  const violations: Violation[] = [];
  // Sets of one exercise with long rests are a format of their own (ACSM 2009).
  if (constraints.format === 'strength') return violations;
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    if (!before?.card || entry.card === null) return;
    const isSame = before.exercise === entry.exercise;
    const isMain = phases[index] === 'main' && phases[index - 1] === 'main';
    const isSameMuscle =
      isMain && !isFlow(read) && mainMuscle(before.card) === mainMuscle(entry.card);
    if (!isSame && !isSameMuscle) return;
    violations.push({
      promise: 'same-muscle',
      path: pathOf(entry),
      asked: 'muscles that alternate',
      given: `${before.exercise}, ${entry.exercise}`,
    });
  });
  return violations;
};

/** Shorter than this a side is over before one has found one's balance (ours). */
const LEAST_SECONDS_PER_SIDE = 10;

const sideViolations = ({ entries }: ReadSession): Violation[] =>
  entries.flatMap((entry): Violation[] => {
    if (entry.card?.sides !== 'per-side') return [];
    // The film changes sides in the middle: both are equal if the half is a whole tenth of a second.
    const isHalved = toTenths(entry.workSeconds) % 2 === 0;
    if (isHalved && entry.workSeconds >= 2 * LEAST_SECONDS_PER_SIDE) return [];
    return [
      {
        promise: 'sides',
        path: pathOf(entry),
        asked: `two equal sides of ${LEAST_SECONDS_PER_SIDE} s at least`,
        given: `${entry.workSeconds} s`,
      },
    ];
  });

/** For a session whose format nobody named: whatever a trainer would still call an interval. */
const ANY_FORMAT = {
  work: { min: 15, max: 90 },
  rest: { min: 0, max: 90 },
  breakBetweenRounds: { min: 0, max: 180 },
};

const rangesOf = (
  format: TrainingFormat | undefined,
  constraints: ReadSession['constraints'],
): typeof ANY_FORMAT =>
  format === undefined
    ? ANY_FORMAT
    : {
        ...workRestRanges(format, constraints),
        breakBetweenRounds: FORMAT_RULES[format].breakBetweenRounds,
      };

const isWithin = (value: number, { min, max }: { min: number; max: number }): boolean =>
  value >= min && value <= max;

/** A stretched interval of a few seconds is no other format. */
const WORK_TOLERANCE_SECONDS = 9;

const workRestViolations = (read: ReadSession): Violation[] => {
  const { main, constraints } = read;
  if (isFlow(read)) return [];
  const { work, rest, breakBetweenRounds } = rangesOf(constraints.format, constraints);
  const tolerance = constraints.format === 'tabata' ? 0 : WORK_TOLERANCE_SECONDS;
  const violations: Violation[] = [];
  const asked = `${work.min}–${work.max} s of work, ${rest.min}–${rest.max} s of rest`;
  const add = (entry: UnrolledEntry): void => {
    const given = `${entry.workSeconds} : ${entry.restSeconds}`;
    violations.push({ promise: 'work-rest', path: pathOf(entry), asked, given });
  };
  // Breaks between rounds are few; more of them would be the rest.
  let breaksLeft = Math.max(2, Math.floor(main.length / 2));
  main.forEach((entry, index) => {
    const worksRight = isWithin(entry.workSeconds, {
      min: work.min - tolerance,
      max: work.max + tolerance,
    });
    if (!worksRight) add(entry);
    else if (index < main.length - 1 && !isWithin(entry.restSeconds, rest)) {
      breaksLeft -= 1;
      const isBreak = entry.restSeconds >= Math.min(rest.max, breakBetweenRounds.min);
      if (!isBreak || entry.restSeconds > Math.max(180, breakBetweenRounds.max) || breaksLeft < 0)
        add(entry);
    }
  });
  return violations;
};

/** Tabata et al. 1996 studied seven to eight all-out sets in trained people: no beginners, no pressure, no pregnancy. */
const formatViolations = ({ main, constraints }: ReadSession): Violation[] => {
  if (constraints.format !== 'tabata') return [];
  const { level, conditions } = constraints;
  const isExcluded =
    level === 'beginner' || conditions.includes('pregnancy') || conditions.includes('hypertension');
  const most = MAX_TABATA_BLOCKS * TABATA_INTERVALS;
  if (!isExcluded && main.length <= most) return [];
  return [
    {
      promise: 'format',
      path: '',
      asked: `Tabata for trained people, ${most} intervals at most`,
      given: isExcluded ? (level ?? conditions.join(', ')) : `${main.length} intervals`,
    },
  ];
};

/** From this length on a main part of two exercises is dull. */
const VARIED_FROM_SECONDS = 480;
const LEAST_DIFFERENT = 4;
/** Two exercises alternate in strength sets, in a Tabata block and minute by minute. */
const LEAST_DIFFERENT_IN_PAIRS = 2;

const varietyViolations = ({ main, constraints, usable }: ReadSession): Violation[] => {
  const seconds = main.reduce(
    (sum, { workSeconds, restSeconds }) => sum + workSeconds + restSeconds,
    0,
  );
  if (seconds < VARIED_FROM_SECONDS || constraints.exerciseCount !== undefined) return [];
  const isPaired =
    constraints.format === 'strength' ||
    constraints.format === 'tabata' ||
    constraints.format === 'emom';
  const possible = usable.filter((card) => canTrain(card) && !isSpared(card, constraints)).length;
  const least = Math.min(isPaired ? LEAST_DIFFERENT_IN_PAIRS : LEAST_DIFFERENT, possible);
  const different = new Set(main.map(({ exercise }) => exercise)).size;
  if (different >= least) return [];
  const asked = `${least} different exercises`;
  return [{ promise: 'variety', path: '', asked, given: String(different) }];
};

const sparedViolations = ({ main, constraints }: ReadSession): Violation[] =>
  main.flatMap((entry): Violation[] =>
    entry.card !== null && isSpared(entry.card, constraints)
      ? [
          {
            promise: 'spared',
            path: pathOf(entry),
            asked: [...constraints.refusedMuscles, ...constraints.refusedAreas].join(', '),
            given: entry.exercise,
          },
        ]
      : [],
  );

/** What holds for the main part, and for the order of the whole. */
export const mainViolations = (read: ReadSession): Violation[] => [
  ...rowViolations(read),
  ...sideViolations(read),
  ...workRestViolations(read),
  ...formatViolations(read),
  ...varietyViolations(read),
  ...sparedViolations(read),
];
