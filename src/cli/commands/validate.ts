import { describeProblem } from '../../shared/problem';
import { countIntervals, durationInSeconds } from '../../workout/timeline';
import { filmSize } from '../../workout/workout-config';
import type { RunCommand } from '../command';
import { parseSessionFile } from '../load-session';
import { formatDuration } from '../progress-line';
import { userPath } from '../user-path';

export const runValidate: RunCommand = async ({ argument, switches }, { container, stdout }) => {
  const parsed = await parseSessionFile(userPath(argument), container);
  const json = switches.has('json');
  if (!parsed.ok) {
    stdout.write(
      json
        ? `${JSON.stringify({ valid: false, problems: parsed.problems }, null, 2)}\n`
        : parsed.problems.map((problem) => `${describeProblem(problem)}\n`).join(''),
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
