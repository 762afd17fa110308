import type { ExerciseCard } from '../catalog/exercise';
import { playbackRateOf } from '../workout/intensities';
import type { Language } from '../workout/language';
import { TABATA_INTERVALS } from './format-rules';
import { timeWords } from './planner-words';
import { isFlow, type ReadSession } from './read-session';
import type { Phase, UnrolledEntry } from './session-phases';

const secondsOf = (entries: readonly UnrolledEntry[]): number =>
  entries.reduce((sum, { workSeconds, restSeconds }) => sum + workSeconds + restSeconds, 0);

const mostFrequent = <Value>(values: readonly Value[]): Value | undefined => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** How often the main part comes round: as often as its commonest exercise. */
export const roundsOf = ({ main, entries }: ReadSession): number => {
  const counts = new Map<string, number>();
  for (const { exercise } of main.length > 0 ? main : entries)
    counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
  return Math.max(1, ...counts.values());
};

const partOf = ({ entries, phases }: ReadSession, phase: Phase): UnrolledEntry[] =>
  entries.filter((_, index) => phases[index] === phase);

const exercisesWords = (count: number, language: Language): string =>
  `${count} ${language === 'fr' ? 'exercice' : 'exercise'}${count > 1 ? 's' : ''}`;

/** "6 exercises, 3 rounds (40 s work, 20 s rest)". */
const mainWords = (
  { main, constraints }: ReadSession,
  rounds: number,
  language: Language,
): string => {
  const isFrench = language === 'fr';
  const work = mostFrequent(main.map(({ workSeconds }) => workSeconds)) ?? 0;
  const rest = mostFrequent(main.slice(0, -1).map(({ restSeconds }) => restSeconds));
  const different = new Set(main.map(({ exercise }) => exercise)).size;
  if (constraints.format === 'tabata') {
    const blocks = Math.max(1, Math.round(main.length / TABATA_INTERVALS));
    const block = isFrench
      ? `bloc${blocks > 1 ? 's' : ''} Tabata`
      : `Tabata block${blocks > 1 ? 's' : ''}`;
    return `${blocks} ${block} (${TABATA_INTERVALS} × 20 s, 10 s ${isFrench ? 'de repos' : 'rest'}; ${exercisesWords(different, language)})`;
  }
  const isSets = constraints.format === 'strength';
  const [round, each] = isFrench
    ? [isSets ? 'séries' : 'tours', isSets ? ' chacun' : '']
    : [isSets ? 'sets' : 'rounds', isSets ? ' each' : ''];
  const pace = isFrench ? `${work} s d’effort` : `${work} s work`;
  const pause = rest === undefined ? '' : isFrench ? `, ${rest} s de repos` : `, ${rest} s rest`;
  const repeats = rounds > 1 ? `, ${rounds} ${round}${each}` : '';
  return `${exercisesWords(different, language)}${repeats} (${pace}${pause})`;
};

export const structureSentence = (read: ReadSession, language: Language): string => {
  const isFrench = language === 'fr';
  if (isFlow(read)) {
    const different = new Set(read.entries.map(({ exercise }) => exercise)).size;
    const rounds = roundsOf(read);
    const often =
      rounds > 1 ? (isFrench ? `, ${rounds} passages` : `, ${rounds} times through`) : '';
    return isFrench
      ? `un enchaînement de ${different} mouvements doux${often}, d’abord en mouvement, puis des étirements tenus`
      : `a flow of ${different} gentle movements${often}, moving first, then holding stretches`;
  }
  const warmUp = secondsOf(partOf(read, 'warm-up'));
  const coolDown = secondsOf(partOf(read, 'cool-down'));
  const parts: string[] = [];
  if (warmUp > 0) parts.push(`${timeWords(warmUp)} ${isFrench ? 'd’échauffement' : 'of warm-up'}`);
  if (read.main.length > 0) parts.push(mainWords(read, roundsOf(read), language));
  if (coolDown > 0)
    parts.push(`${timeWords(coolDown)} ${isFrench ? 'de retour au calme' : 'of cool-down'}`);
  return parts.join(', ');
};

/** Nobody counts to 51. */
const roundCount = (count: number): number => (count > 20 ? Math.floor(count / 5) * 5 : count);

/** Repetitions that fit into an interval with a breath to spare. */
export const repetitionsIn = (card: ExerciseCard, workSeconds: number, rate: number): number =>
  roundCount(Math.max(1, Math.floor((workSeconds * rate * 0.9) / card.secondsPerRep)));

export const targetSentence = (
  { main, constraints, session }: ReadSession,
  language: Language,
): string | null => {
  if (constraints.format !== 'emom') return null;
  const targets = new Map<string, string>();
  for (const { card, workSeconds, intensity } of main) {
    if (card === null) continue;
    const rate = playbackRateOf(intensity ?? session.config.intensity);
    const amount =
      card.execution === 'hold'
        ? `${workSeconds} s`
        : String(repetitionsIn(card, workSeconds, rate));
    targets.set(card.slug, `${amount} × ${card.name[language]}`);
  }
  const list = [...targets.values()].join(', ');
  return language === 'fr'
    ? `À chaque minute : ${list}, puis repos jusqu’à la suivante.`
    : `Every minute: ${list}, then rest until the next.`;
};
