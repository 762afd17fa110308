import { describeProblem, type Problem } from '../shared/problem';
import { UserError } from '../shared/user-error';
import { parseSession, type ParsedSession } from '../workout/parse-session';
import type { WorkoutSession } from '../workout/workout-session';
import type { Container } from './container';
import { readSessionFile, type SessionInput } from './session-file';

interface SessionSource extends SessionInput {
  readonly container: Container;
}

export const parseSessionFile = async (
  path: string,
  source: SessionSource,
): Promise<ParsedSession> => {
  const document = await readSessionFile(path, source);
  return parseSession(document, await source.container.vocabulary());
};

/** The first problem in full, and how many more there are. */
export const summariseProblems = (path: string, problems: readonly Problem[]): UserError => {
  const [first, ...others] = problems;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const message = first === undefined ? 'it is not a session' : describeProblem(first);
  return new UserError(
    `"${path}": ${message}${more}`,
    others.length === 0
      ? 'change that value'
      : `change that value; \`coach validate ${path}\` lists every problem`,
  );
};

/** @throws UserError naming the first problem of the file */
export const loadSession = async (path: string, source: SessionSource): Promise<WorkoutSession> => {
  const parsed = await parseSessionFile(path, source);
  if (!parsed.ok) throw summariseProblems(path, parsed.problems);
  return parsed.session;
};
