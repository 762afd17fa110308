import { describeProblem } from '../../shared/problem';
import { UserError } from '../../shared/user-error';
import { countIntervals, durationInSeconds } from '../../workout/timeline';
import { filmSize } from '../../workout/film-size';
import type { RunCommand } from '../command';
import { parseSessionFile } from '../load-session';
import { printable } from '../printable';
import { formatDuration } from '../progress-line';
import { userPath } from '../user-path';

export const runValidate: RunCommand = async ({ argument, switches }, context) => {
  const { stdout } = context;
  const json = switches.has('json');
  const parsed = await parseSessionFile(userPath(argument), context).catch((error: unknown) => {
    if (json && error instanceof UserError) {
      const { message, fix } = error;
      const report = { valid: false, problems: [], error: { message, fix } };
      stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    }
    throw error;
  });
  if (!parsed.ok) {
    stdout.write(
      json
        ? `${JSON.stringify({ valid: false, problems: parsed.problems }, null, 2)}\n`
        : parsed.problems.map((problem) => `${printable(describeProblem(problem))}\n`).join(''),
    );
    return 1;
  }
  const { session } = parsed;
  const { width, height } = filmSize(session.config);
  const intervals = countIntervals(session);
  const seconds = durationInSeconds(session);
  stdout.write(
    json
      ? `${JSON.stringify({ valid: true, durationInSeconds: seconds, intervals, width, height, fps: session.config.fps }, null, 2)}\n`
      : `valid: ${formatDuration(seconds)} of film, ${intervals} intervals, ${width}×${height} at ${session.config.fps} fps\n`,
  );
  return 0;
};
