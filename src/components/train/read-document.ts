import { TEMPLATE_SCHEMAS } from '../../../remotion/overlays/registry';
import type { Exercise } from '../../catalog/exercise';
import { parseSession, type ParsedSession } from '../../workout/parse-session';

/** A session from a link or a file: what the person cannot know to be whole. */
export const readSessionDocument = (
  document: unknown,
  exercises: readonly Exercise[],
): ParsedSession =>
  parseSession(document, {
    exerciseSlugs: new Set(exercises.map(({ slug }) => slug)),
    templates: TEMPLATE_SCHEMAS,
  });
