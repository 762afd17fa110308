import type { PlannerCatalogue } from '../catalogue-index';
import type { ConstraintsInput } from '../constraints';
import type { Language } from '../../workout/language';
import type { WorkoutSession } from '../../workout/workout-session';
import type { Command } from './concept';
import { numberAt, ordinalAt } from './numbers';
import type { Item } from './lexicon';
import { readRequest, type ReadRequest } from './read-request';

/** What is to become of an existing session. */
export interface ReadRefinement {
  readonly commands: ReadonlySet<Command>;
  /** Entries to take out or exchange: indices into `session.exercises`. */
  readonly targets: readonly number[];
  /** What is to come in their place. */
  readonly replacements: readonly string[];
  readonly isSwap: boolean;
  /** Of the duration, in seconds: "five minutes longer". */
  readonly bySeconds: number | null;
  /** Of the rests of the main part, in seconds. */
  readonly restBySeconds: number;
  /** What the text says besides, as of a new request. */
  readonly request: ReadRequest;
  readonly wishes: ConstraintsInput;
}

const WITH = /^(with|by|for|par|avec|pour|contre|into|en)$/;
const REST = /^(rest|repos|pause|recup|recuperation|break)$/;
/** "Replace the third", "enlève le dernier": within so many words of the command. */
const ORDINAL_REACH = 8;

const commandsOf = (items: readonly Item[]): Command[] =>
  items.flatMap(({ concept }) => (concept?.kind === 'command' ? [concept.command] : []));

/** Entries that a place names; the place counts as the list shows it. */
const placesIn = ({ tokens }: ReadRequest, count: number): number[] => {
  const places = new Set<number>();
  tokens.forEach((_, index) => {
    const place = ordinalAt(tokens, index);
    if (place === null) return;
    // "30 seconds" and "the first round" name no exercise.
    if (
      /^(round|tour|minute|part|partie|half|bloc|block|set|serie)$/.test(
        tokens[index + 1]?.stem ?? '',
      )
    )
      return;
    if (
      /^(second|seconde)$/.test(tokens[index]?.stem ?? '') &&
      numberAt(tokens, index - 1) !== null
    )
      return;
    const entry = place === -1 ? count - 1 : place - 1;
    if (entry >= 0 && entry < count) places.add(entry);
  });
  return [...places];
};

interface Named {
  readonly slugs: readonly string[];
  readonly family: readonly string[];
  readonly at: number;
}

const exercisesIn = (items: readonly Item[]): Named[] =>
  items.flatMap(({ concept, start }) =>
    concept?.kind === 'exercise'
      ? [{ slugs: concept.slugs, family: concept.family, at: start }]
      : [],
  );

/** Reads what a person says to a session that is there, in English or French. */
export const readRefinement = (
  text: string,
  session: WorkoutSession,
  catalogue: PlannerCatalogue,
  language: Language,
): ReadRefinement => {
  const request = readRequest(text, catalogue, { language, refining: true });
  const { items, tokens } = request;
  const commands = new Set(commandsOf(items));
  const named = exercisesIn(items);
  const places = placesIn(request, session.exercises.length);
  const firstCommand = items.find(({ concept }) => concept?.kind === 'command')?.start ?? 0;
  const isNear = tokens.length - firstCommand <= ORDINAL_REACH + 12;

  const indicesOf = (family: readonly string[]): number[] =>
    session.exercises.flatMap(({ exercise }, index) => (family.includes(exercise) ? [index] : []));
  const joint = tokens.findIndex(
    ({ text: word }, index) => index > firstCommand && WITH.test(word),
  );
  const [wishes, replacements]: [ConstraintsInput, string[]] = [{ ...request.constraints }, []];
  const targets = new Set<number>();
  const isSwap = commands.has('swap');
  const isRemoval = commands.has('remove');
  if (isSwap || isRemoval) {
    if (isNear) for (const place of places) targets.add(place);
    for (const [order, { slugs, family, at }] of named.entries()) {
      const isReplacement =
        isSwap && (targets.size > 0 || order > 0) && (joint >= 0 ? at > joint : true);
      if (isReplacement) replacements.push(...slugs);
      else for (const index of indicesOf(family)) targets.add(index);
    }
    // What is named to be taken out is not wanted.
    const gone = named.filter(({ slugs }) => !slugs.some((slug) => replacements.includes(slug)));
    const goneSlugs = new Set(gone.flatMap(({ slugs, family }) => [...slugs, ...family]));
    wishes.wanted = (wishes.wanted ?? []).filter((slug) => !goneSlugs.has(slug));
    if (isRemoval)
      wishes.refused = [
        ...new Set([...(wishes.refused ?? []), ...gone.flatMap(({ family }) => family)]),
      ];
  }
  if (commands.has('less') && named.length > 0 && !isSwap) {
    const family = named.flatMap((one) => one.family);
    wishes.wanted = (wishes.wanted ?? []).filter((slug) => !family.includes(slug));
    wishes.refused = [...new Set([...(wishes.refused ?? []), ...family])];
  }
  if (
    (commands.has('less') || isRemoval) &&
    (wishes.focusMuscles ?? wishes.focusAreas) !== undefined
  ) {
    const { focusMuscles = [], focusAreas = [], ...rest } = wishes;
    for (const key of ['focusMuscles', 'focusAreas'] as const) delete wishes[key];
    wishes.refusedMuscles = [...(rest.refusedMuscles ?? []), ...focusMuscles];
    wishes.refusedAreas = [...(rest.refusedAreas ?? []), ...focusAreas];
  }

  const asksRest = tokens.some(({ stem }) => REST.test(stem)) && wishes.restSeconds === undefined;
  const restBySeconds = asksRest
    ? commands.has('more') || commands.has('longer')
      ? 10
      : commands.has('less') || commands.has('shorter')
        ? -10
        : 0
    : 0;
  if (restBySeconds !== 0)
    for (const command of ['shorter', 'longer', 'more', 'less'] as const) commands.delete(command);

  const seconds = wishes.durationSeconds;
  const isTimed = commands.has('shorter') || commands.has('longer');
  const isRelative =
    seconds !== undefined && isTimed && isStep(seconds, sessionSeconds(session), commands);
  if (isRelative || (isTimed && seconds !== undefined && !saysNumber(request)))
    delete wishes.durationSeconds;
  const sign = commands.has('longer') ? 1 : -1;
  return {
    commands,
    targets: [...targets],
    replacements,
    isSwap,
    bySeconds: isRelative ? sign * seconds : null,
    restBySeconds,
    request,
    wishes,
  };
};

const sessionSeconds = ({ exercises, config }: WorkoutSession): number =>
  config.rounds *
  exercises.reduce((sum, { workSeconds, restSeconds }) => sum + workSeconds + restSeconds, 0);

/** "Ten minutes longer" adds them; "shorter: 15 minutes" of twenty is the new length. */
const isStep = (seconds: number, present: number, commands: ReadonlySet<Command>): boolean =>
  commands.has('longer') ? seconds < present : seconds <= present / 2;

/** "quick" and "long" are lengths without a number. */
const saysNumber = ({ tokens }: ReadRequest): boolean =>
  tokens.some((token, index) => token.kind === 'number' || numberAt(tokens, index) !== null);
