import { plainText } from '../../shared/plain-text';
import type { WorkoutConfig } from '../../workout/workout-config';
import type { WorkoutSession } from '../../workout/workout-session';

/** What a visitor may change about a session's film; what is absent stays as the session says. */
export type FilmChoices = Partial<
  Pick<WorkoutConfig, 'template' | 'format' | 'intensity' | 'language' | 'coach'>
>;

/** The session as it is filmed after a visitor's choices. */
export const withChoices = (session: WorkoutSession, choices: FilmChoices): WorkoutSession => {
  const config = { ...session.config, ...choices };
  // A template's props mean nothing to another template.
  const templateProps =
    config.template === session.config.template ? session.config.templateProps : {};
  return { ...session, config: { ...config, templateProps } };
};

/** `Leg day` → `leg-day`: a name for files that needs no quotes in a shell. */
export const fileNameOf = (title: string): string => {
  const name = plainText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 'workout' : name;
};
