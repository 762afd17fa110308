import type { Language } from '../../workout/language';
import { isStretch, type PlannerCatalogue } from '../catalogue-index';
import {
  MAX_DURATION_SECONDS,
  MIN_DURATION_SECONDS,
  OLDER_FROM_YEARS,
  type ConstraintsInput,
} from '../constraints';
import { reason } from '../reasons';
import type { RedFlag } from '../red-flags';
import type { Relaxation } from '../relaxed';
import type { ConceptKind } from './concept';
import { detectLanguage } from './detect-language';
import { createLexicon, findPhrases, type Item } from './lexicon';
import { readDenials, type Denials } from './negation';
import { add, readBody } from './read-body';
import { readEquipment } from './read-equipment';
import { readManner } from './read-manner';
import { readPain } from './read-pain';
import { readRedFlags } from './read-red-flags';
import { readStyle } from './read-style';
import { readTimes } from './read-times';
import { mendSpelling } from './spelling';
import { tokenise, type Token } from './tokens';

/** What a text asks for. Nothing in it can change a rule: it becomes wishes, and nothing else. */
export interface ReadRequest {
  /** Only what the text says. */
  readonly constraints: ConstraintsInput;
  readonly redFlags: readonly RedFlag[];
  readonly relaxed: readonly Relaxation[];
  readonly language: Language;
  /** Phrases in their order, for those who look for more: refinement. */
  readonly items: readonly Item[];
  readonly denials: Denials;
  readonly tokens: readonly Token[];
  /** Whether anything at all was understood. */
  readonly understood: boolean;
}

export interface ReadOptions {
  /** Where the text does not tell. */
  readonly language?: Language;
  /** With the words that are said to a session that is there. */
  readonly refining?: boolean;
}

const readExercises = (items: readonly Item[], { denied }: Denials) => {
  const wanted: string[] = [];
  const refused: string[] = [];
  items.forEach(({ concept }, index) => {
    if (concept?.kind !== 'exercise') return;
    if (denied.has(index)) add(refused, concept.family);
    else add(wanted, concept.slugs);
  });
  return { wanted: wanted.filter((slug) => !refused.includes(slug)), refused };
};

/** An asked duration outside what a film can last gives way, and says so. */
const boundedDuration = (seconds: number, language: Language, relaxed: Relaxation[]): number => {
  const given = Math.min(MAX_DURATION_SECONDS, Math.max(MIN_DURATION_SECONDS, seconds));
  if (given !== seconds) {
    const why = reason(seconds > given ? 'durationLong' : 'durationShort', language);
    relaxed.push({ promise: 'duration', asked: `${seconds} s`, given: `${given} s`, why });
  }
  return given;
};

/** Without a duration: from rounds, exercises and their seconds, where all are told. */
const impliedDuration = ({
  rounds,
  exerciseCount,
  workSeconds,
  restSeconds,
}: ReturnType<typeof readTimes>): number | null => {
  if (rounds === undefined || exerciseCount === undefined) return null;
  const main =
    rounds * exerciseCount * ((workSeconds ?? 40) + (restSeconds ?? 20)) + (rounds - 1) * 60;
  return Math.ceil((main * 1.3) / 60) * 60;
};

const lengthOf = (items: readonly Item[], { denied }: Denials): number | null => {
  for (const [index, { concept }] of items.entries())
    if (concept?.kind === 'length' && !denied.has(index)) return concept.seconds;
  return null;
};

const MEANINGFUL: readonly ConceptKind[] = [
  'body',
  'condition',
  'equipment',
  'unknown-equipment',
  'no-equipment',
  'place',
  'exercise',
  'jump',
  'low-impact',
  'quiet',
  'level',
  'intensity',
  'format',
  'stretch',
  'goal',
  'sport',
  'position',
  'length',
  'older',
  'command',
  'warm-up',
  'cool-down',
  'equipment-word',
];

const lexicons = new WeakMap<
  PlannerCatalogue,
  { plain?: ReturnType<typeof createLexicon>; refining?: ReturnType<typeof createLexicon> }
>();

/** Made once a catalogue: the tables are large. */
const lexiconOf = (
  catalogue: PlannerCatalogue,
  refining: boolean,
): ReturnType<typeof createLexicon> => {
  const made = lexicons.get(catalogue) ?? {};
  lexicons.set(catalogue, made);
  return refining
    ? (made.refining ??= createLexicon(catalogue, true))
    : (made.plain ??= createLexicon(catalogue, false));
};

/** Reads a request in English or French. */
export const readRequest = (
  text: string,
  catalogue: PlannerCatalogue,
  { language: fallback = 'en', refining = false }: ReadOptions = {},
): ReadRequest => {
  const lexicon = lexiconOf(catalogue, refining);
  const tokens = mendSpelling(tokenise(text), lexicon.words);
  const found = findPhrases(tokens, lexicon);
  const language = detectLanguage(text, tokens, found, fallback);
  const times = readTimes(tokens, found);
  const items = found.map((item) =>
    times.spent.has(item.start) ? { ...item, concept: null } : item,
  );
  const denials = readDenials(items);
  const pain = readPain(items, denials);
  const redFlags = readRedFlags(items, denials, pain);
  const body = readBody(tokens, items, denials, pain, language);
  const equipment = readEquipment(items, denials, language);
  const manner = readManner(items, denials);
  const exercises = readExercises(items, denials);
  const style = readStyle(items, denials, {
    hasFocus: body.muscles.length + body.areas.length > 0,
    hasExercises: catalogue.some(
      (card) => exercises.wanted.includes(card.slug) && !isStretch(card),
    ),
    hasStretches: catalogue.some((card) => exercises.wanted.includes(card.slug) && isStretch(card)),
    isFrameOnly: times.isFrameOnly,
    tired: pain.tired,
  });
  add(body.muscles, style.focusMuscles);
  add(body.areas, style.focusAreas);
  add(body.refusedAreas, style.refusedAreas);
  if (style.refusesRunning)
    add(
      exercises.refused,
      catalogue.map(({ slug }) => slug).filter((slug) => /high-knees|butt-kicks/.test(slug)),
    );

  const relaxed = [...body.relaxed, ...equipment.relaxed];
  const { spent: _spent, isFrameOnly: _frame, totalSeconds, ageYears, ...numbers } = times;
  const seconds = totalSeconds ?? impliedDuration(times) ?? lengthOf(items, denials);
  const isOlder = style.isOlder || (ageYears !== undefined && ageYears >= OLDER_FROM_YEARS);
  const age = ageYears ?? (isOlder ? 65 : undefined);
  const level = style.level ?? body.level ?? (isOlder ? 'beginner' : null);
  const hasFocus = body.muscles.length + body.areas.length > 0;
  const understood =
    seconds !== null ||
    items.some(({ concept }) => concept !== null && MEANINGFUL.includes(concept.kind));
  return {
    constraints: {
      ...numbers,
      ...(seconds === null ? {} : { durationSeconds: boundedDuration(seconds, language, relaxed) }),
      ...(hasFocus ? { focusMuscles: body.muscles, focusAreas: body.areas } : {}),
      ...(body.refusedMuscles.length > 0 ? { refusedMuscles: body.refusedMuscles } : {}),
      ...(body.refusedAreas.length > 0 ? { refusedAreas: body.refusedAreas } : {}),
      ...(body.conditions.length > 0 ? { conditions: body.conditions } : {}),
      ...(manner.lowImpact || body.lowImpact || isOlder ? { lowImpact: true } : {}),
      ...(manner.quiet ? { quiet: true } : {}),
      ...(manner.positions === undefined ? {} : { positions: manner.positions }),
      ...(manner.mustKeepPosition === true ? { mustKeepPosition: true } : {}),
      ...(equipment.items === null ? {} : { equipment: [...equipment.items] }),
      ...(exercises.wanted.length > 0 ? { wanted: exercises.wanted } : {}),
      ...(exercises.refused.length > 0 ? { refused: exercises.refused } : {}),
      ...(level === null ? {} : { level }),
      ...(style.intensity === null ? {} : { intensity: style.intensity }),
      ...(style.format === null ? {} : { format: style.format }),
      ...(style.goal === null ? {} : { goal: style.goal }),
      ...(style.warmUp ? {} : { warmUp: false }),
      ...(style.coolDown ? {} : { coolDown: false }),
      ...(age === undefined ? {} : { ageYears: age }),
      language,
    },
    redFlags,
    relaxed,
    language,
    items,
    denials,
    tokens,
    understood,
  };
};
