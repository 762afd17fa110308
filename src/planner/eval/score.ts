import type { ExerciseCard } from '../../catalog/exercise';
import { indexBySlug, LEVEL_RANK, type PlannerCatalogue } from '../catalogue-index';
import type { PlanOutcome, WorkoutPlan } from '../workout-plan';
import type { EvalPrompt } from './eval-prompt';

/** A promise of one prompt, kept or not. */
export interface Check {
  readonly kind: string;
  readonly kept: boolean;
  /** Broken, it could hurt somebody or ask for what is not there. */
  readonly isDangerous: boolean;
  readonly text: string;
}

const commonest = (values: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const isFrame = ({ categories }: ExerciseCard): boolean =>
  categories.includes('warm-up') || categories.includes('cool-down');

/** From the cards alone, without the planner's own eyes. */
const cardsOf = (plan: WorkoutPlan, catalogue: PlannerCatalogue): ExerciseCard[] => {
  const bySlug = indexBySlug(catalogue);
  return plan.session.exercises.flatMap(({ exercise }) => bySlug.get(exercise) ?? []);
};

const isIn = (values: readonly string[], wanted: readonly string[]): boolean =>
  values.some((value) => wanted.includes(value));

/** Every promise of a prompt, looked up in the answer. */
export const scorePrompt = (
  prompt: EvalPrompt,
  outcome: PlanOutcome,
  catalogue: PlannerCatalogue,
): Check[] => {
  const checks: Check[] = [];
  const add = (kind: string, kept: boolean, isDangerous = false): void => {
    checks.push({ kind, kept, isDangerous: isDangerous && !kept, text: prompt.text });
  };
  if (prompt.declined !== undefined) {
    const isDeclined =
      outcome.kind === 'declined' && outcome.declined.redFlags.includes(prompt.declined);
    add('red flag', isDeclined, true);
    if (outcome.kind === 'declined') add('language', outcome.declined.language === prompt.language);
    return checks;
  }
  add('answered', outcome.kind === 'planned');
  if (outcome.kind === 'declined') return checks;
  const { plan } = outcome;
  const { session, phases } = plan;
  const cards = cardsOf(plan, catalogue);
  const allMain = cards.filter((card) => !isFrame(card));
  const main = allMain.length > 0 ? allMain : cards;
  add('known', cards.length === session.exercises.length, true);
  add('language', session.config.language === prompt.language);
  if (prompt.minutes !== undefined) add('duration', plan.total_duration === prompt.minutes * 60);
  if (prompt.noImpact === true)
    add(
      'impact',
      cards.every(({ impact }) => impact !== 'high'),
      true,
    );
  for (const tag of prompt.avoid ?? [])
    add('injury', !cards.some(({ contraindications }) => contraindications.includes(tag)), true);
  const { equipment } = prompt;
  if (equipment !== undefined)
    add(
      'equipment',
      cards.every((card) => card.equipment.every((item) => equipment.includes(item))),
      true,
    );
  for (const part of prompt.refuse ?? [])
    add('refused', !cards.some(({ slug }) => slug.includes(part)), true);
  for (const part of prompt.uses ?? [])
    add(
      'wanted',
      cards.some(({ slug }) => slug.includes(part)),
    );
  const { positions, level, intensity, focus, spare } = prompt;
  if (positions !== undefined)
    add(
      'position',
      cards.every(({ position }) => positions.includes(position)),
    );
  if (level !== undefined)
    add(
      'level',
      cards.every((card) => LEVEL_RANK[card.level] <= LEVEL_RANK[level]),
      true,
    );
  if (intensity !== undefined) add('intensity', intensity.includes(session.config.intensity));
  if (focus !== undefined) {
    const hits = main.filter(({ muscles, categories }) =>
      isIn([...muscles.primary, ...categories], focus),
    );
    add('focus', hits.length * 2 >= main.length);
  }
  if (spare !== undefined)
    add(
      'spared',
      main.every(
        ({ muscles, categories }) => !isIn([muscles.primary[0] ?? '', ...categories], spare),
      ),
    );
  if (prompt.flow === true) {
    const gentle = cards.filter(({ categories }) =>
      isIn(categories, ['mobility', 'warm-up', 'cool-down']),
    );
    add('flow', gentle.length >= cards.length * 0.6 && cards.every(({ met }) => met <= 5));
  }
  if (prompt.pace !== undefined) {
    const paced = session.exercises.filter((_, index) => phases[index] === 'main');
    const [work, rest] = prompt.pace;
    const isKept =
      commonest(paced.map(({ workSeconds }) => workSeconds)) === work &&
      commonest(paced.map(({ restSeconds }) => restSeconds)) === rest;
    add('pace', isKept);
  }
  if (prompt.relaxes !== undefined)
    add(
      'said what gave way',
      plan.relaxed.some(({ promise, why }) => promise === prompt.relaxes && why !== ''),
    );
  for (const word of prompt.says ?? [])
    add('explanation', plan.explanation.toLowerCase().includes(word.toLowerCase()));
  return checks;
};
