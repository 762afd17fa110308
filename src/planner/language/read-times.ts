import type { ConceptKind } from './concept';
import type { Item } from './lexicon';
import { stemAt, readRatio, readCounts, readAge, readMass, bareMinutes } from './read-figures';
import { readSpans, type Span } from './read-spans';
import type { Token } from './tokens';

/** All that a text tells in numbers. Seconds, years and kilograms; what is not told is absent. */
export interface ReadTimes {
  readonly totalSeconds?: number;
  readonly warmUpSeconds?: number;
  readonly coolDownSeconds?: number;
  readonly workSeconds?: number;
  readonly restSeconds?: number;
  readonly rounds?: number;
  readonly exerciseCount?: number;
  readonly ageYears?: number;
  readonly bodyMassKg?: number;
  /** The only time told is that of a warm-up or a stretch: that is the whole session. */
  readonly isFrameOnly: boolean;
  /** Tokens that only say what a number is: "30 s récup" asks for no recovery session. */
  readonly spent: ReadonlySet<number>;
}

type Role = 'total' | 'warm-up' | 'cool-down' | 'work' | 'rest' | 'ignored';

const REST = /^(rest|resting|repos|recup|recuperation|recover|recovery|pause|off|break|breather)$/;
const WORK =
  /^(work|working|effort|travail|on|each|chacun|chacune|hold|exercise|exercice|move|mouvement|maintien|interval|intervalle)$/;
const TOTAL = /^(total|tout|altogether|overall)$/;
const FILLER =
  /^(of|d|de|du|for|pour|per|par|a|an|the|le|la|l|les|each|with|avec|then|et|and|un|une|:|=|in|en|about|around|environ)$/;
const NOT_MEANT = /^(ago|late|later|avant|before|after|apres|sleep|sommeil|drive|commute)$/;

interface Context {
  readonly tokens: readonly Token[];
  readonly conceptAt: (index: number) => ConceptKind | null;
  readonly spent: Set<number>;
}

/** What the words right after, else right before, say that a time is for. */
const roleOf = (span: Span, { tokens, conceptAt, spent }: Context): Role => {
  const look = (from: number, step: 1 | -1): Role | null => {
    for (let index = from, skipped = 0; skipped <= 2; index += step) {
      const stem = stemAt(tokens, index);
      if (stem === '' || /^[,.;!?]$/.test(stem)) return null;
      const concept = conceptAt(index);
      const role: Role | null =
        concept === 'warm-up'
          ? 'warm-up'
          : concept === 'cool-down' || concept === 'stretch'
            ? 'cool-down'
            : REST.test(stem)
              ? 'rest'
              : WORK.test(stem) && span.unit === 'second'
                ? 'work'
                : TOTAL.test(stem)
                  ? 'total'
                  : NOT_MEANT.test(stem) &&
                      step === 1 &&
                      /^(ago|late|later|sleep|sommeil|drive|commute)$/.test(stem)
                    ? 'ignored'
                    : null;
      if (role !== null) {
        if (role !== 'total' && role !== 'ignored') spent.add(index);
        return role;
      }
      if (!FILLER.test(stem)) return null;
      skipped += 1;
    }
    return null;
  };
  const after = look(span.end, 1);
  if (after !== null) return after;
  const before = look(span.start - 1, -1);
  if (before === 'rest' || before === 'work') return before;
  if (before === 'warm-up' || before === 'cool-down') return before;
  const isAgo = /^(il y a|ya)$/.test(
    `${stemAt(tokens, span.start - 3)} ${stemAt(tokens, span.start - 2)} ${stemAt(tokens, span.start - 1)}`,
  );
  return isAgo ? 'ignored' : 'total';
};

const isTraining = (kind: ConceptKind | null): boolean =>
  kind === 'body' ||
  kind === 'goal' ||
  kind === 'format' ||
  kind === 'exercise' ||
  kind === 'sport';

/** Several times each with its own content, "10 min cardio then 10 min abs", make one session. */
const totalOf = (totals: readonly Span[], { tokens, conceptAt }: Context): number | undefined => {
  const long = totals.filter(({ seconds }) => seconds >= 60);
  const [first] = long;
  if (first === undefined) return undefined;
  const isPart = (span: Span): boolean => {
    for (let index = span.end; index < span.end + 3; index++) {
      if (isTraining(conceptAt(index))) return true;
      if (!FILLER.test(stemAt(tokens, index))) return false;
    }
    return false;
  };
  if (long.length > 1 && long.every(isPart))
    return long.reduce((sum, { seconds }) => sum + seconds, 0);
  // "not 30 minutes but 20": the one that is not denied.
  const isDenied = ({ start }: Span): boolean => /^(not|pas)$/.test(stemAt(tokens, start - 1));
  return (long.find((span) => !isDenied(span)) ?? first).seconds;
};

export const readTimes = (tokens: readonly Token[], items: readonly Item[]): ReadTimes => {
  const kinds = new Map<number, ConceptKind>();
  for (const { start, end, concept } of items)
    for (let index = start; index < end; index++)
      if (concept !== null) kinds.set(index, concept.kind);
  const spent = new Set<number>();
  const context: Context = { tokens, spent, conceptAt: (index) => kinds.get(index) ?? null };

  const spans = readSpans(tokens);
  const byRole = new Map<Role, Span[]>();
  for (const span of spans) {
    const role = roleOf(span, context);
    const resolved =
      role === 'total' && span.unit === 'second' && span.seconds <= 90 ? 'work' : role;
    byRole.set(resolved, [...(byRole.get(resolved) ?? []), span]);
  }
  const secondsOf = (role: Role): number | undefined => byRole.get(role)?.[0]?.seconds;

  let total = totalOf(byRole.get('total') ?? [], context);
  let [warmUp, coolDown] = [secondsOf('warm-up'), secondsOf('cool-down')];
  // "a 10-minute stretch" is the whole session; so is "5 minutes of warm-up" with nothing beside it.
  let isFrameOnly = false;
  if (total === undefined && (warmUp ?? coolDown) !== undefined) {
    total = (warmUp ?? 0) + (coolDown ?? 0);
    if (coolDown !== undefined && warmUp !== undefined) total = undefined;
    else {
      isFrameOnly = true;
      [warmUp, coolDown] = [undefined, undefined];
      spent.clear();
    }
  }
  const works = byRole.get('work') ?? [];
  const ratio = readRatio(tokens);
  const work = works[0]?.seconds ?? ratio?.work;
  const rest =
    secondsOf('rest') ?? (works.length > 1 ? works[1]?.seconds : undefined) ?? ratio?.rest;
  const bare = spans.length === 0 && ratio === null ? bareMinutes(tokens) : undefined;
  const age = readAge(tokens);
  const mass = readMass(tokens);
  const seconds = total ?? (bare === undefined || bare === age ? undefined : bare * 60);
  return {
    ...(seconds === undefined ? {} : { totalSeconds: Math.round(seconds) }),
    ...(warmUp === undefined ? {} : { warmUpSeconds: warmUp }),
    ...(coolDown === undefined ? {} : { coolDownSeconds: coolDown }),
    ...(work === undefined || work < 10 ? {} : { workSeconds: Math.round(work) }),
    ...(rest === undefined || rest > 180 ? {} : { restSeconds: Math.round(rest) }),
    ...readCounts(tokens),
    ...(age === undefined ? {} : { ageYears: age }),
    ...(mass === undefined ? {} : { bodyMassKg: mass }),
    isFrameOnly,
    spent,
  };
};
