import legDay from '../../../examples/leg-day.json';
import quickStart from '../../../examples/quick-start.json';
import gentleReturn from '../../../examples/reprise-en-douceur.json';
import tabata from '../../../examples/tabata.json';
import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import { CATALOG } from '../../catalog/catalog';
import { describeProblem } from '../../shared/problem';
import { FILM_WORDS } from '../../workout/film-words';
import type { Language } from '../../workout/language';
import { parseSession } from '../../workout/parse-session';
import type { WorkoutSession } from '../../workout/workout-session';
import { PAGE_WORDS } from '../words/page-words';

/** A session that the page offers. */
export interface ExampleSession {
  /** Name of its file below `examples/`, without `.json`. */
  readonly id: string;
  readonly session: WorkoutSession;
}

const VOCABULARY = {
  exerciseSlugs: new Set(CATALOG.map(({ slug }) => slug)),
  templates: TEMPLATE_SCHEMAS,
};

const exampleOf = (id: string, file: unknown): ExampleSession => {
  const parsed = parseSession(file, VOCABULARY);
  if (!parsed.ok) {
    throw new Error(`examples/${id}.json: ${parsed.problems.map(describeProblem).join('; ')}`);
  }
  return { id, session: parsed.session };
};

/** The examples that ship with the product; the first is shown at once. */
export const EXAMPLE_SESSIONS = [
  exampleOf('leg-day', legDay),
  exampleOf('tabata', tabata),
  exampleOf('reprise-en-douceur', gentleReturn),
  exampleOf('quick-start', quickStart),
] as const;

/** What an example is called in a language: its file has one title only. */
export const exampleTitle = ({ id, session }: ExampleSession, language: Language): string =>
  PAGE_WORDS[language].sessions[id] ?? session.title ?? FILM_WORDS[language].untitled;
