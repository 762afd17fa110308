import legDay from '../../../examples/leg-day.json';
import quickStart from '../../../examples/quick-start.json';
import gentleReturn from '../../../examples/reprise-en-douceur.json';
import tabata from '../../../examples/tabata.json';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import { CATALOG } from '../../catalog/catalog';
import { describeProblem } from '../../shared/problem';
import type { Language, LocalizedText } from '../../workout/language';
import { parseSession } from '../../workout/parse-session';
import type { WorkoutSession } from '../../workout/workout-session';

/** A session that the page offers. */
export interface ExampleSession {
  /** Name of its file below `examples/`, without `.json`. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly session: WorkoutSession;
}

const VOCABULARY = {
  exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
  templates: TEMPLATE_SCHEMAS,
};

const exampleOf = (id: string, file: unknown, title: LocalizedText): ExampleSession => {
  const parsed = parseSession(file, VOCABULARY);
  if (!parsed.ok) {
    throw new Error(`examples/${id}.json: ${parsed.problems.map(describeProblem).join('; ')}`);
  }
  return { id, title, session: parsed.session };
};

/** The examples that ship with the product; the first is shown at once. */
export const EXAMPLE_SESSIONS = [
  exampleOf('leg-day', legDay, { en: 'Leg day', fr: 'Jambes toniques' }),
  exampleOf('tabata', tabata, { en: 'Tabata', fr: 'Tabata' }),
  exampleOf('reprise-en-douceur', gentleReturn, { en: 'Gentle return', fr: 'Reprise en douceur' }),
  exampleOf('quick-start', quickStart, { en: 'Quick start', fr: 'Départ rapide' }),
] as const;

/** What an example is called in a language: its file has one title only. */
export const exampleTitle = ({ title }: ExampleSession, language: Language): string =>
  title[language];
