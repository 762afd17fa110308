import type { ExportProgress } from '../export/export-engine';
import { printable } from './printable';
import { progressBar, progressText, stageWords } from './progress-line';

const REDRAW_EVERY_MS = 100;
const LOG_EVERY_MS = 5000;
/** Frames per second are measured over the last so many seconds. */
const WINDOW_IN_MS = 10_000;

const CLEAR_LINE = '\r\u001b[2K';

export interface ProgressReporter {
  readonly report: (progress: ExportProgress) => void;
  /** Clears the bar so that the next line stands alone. */
  readonly finish: () => void;
}

/** Shows progress on stderr: a bar that moves on a terminal, a line every few seconds elsewhere. */
export const createProgressReporter = (
  stderr: NodeJS.WriteStream,
  frames: number,
  now: () => number = () => performance.now(),
): ProgressReporter => {
  const samples: { at: number; framesDone: number }[] = [];
  let stage: ExportProgress['stage'] | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;

  const framesPerSecond = (): number | null => {
    const first = samples[0];
    const last = samples.at(-1);
    if (!first || !last || last.at <= first.at) return null;
    return ((last.framesDone - first.framesDone) / (last.at - first.at)) * 1000;
  };

  const remember = (framesDone: number): void => {
    const at = now();
    if (samples.at(-1)?.framesDone !== framesDone) samples.push({ at, framesDone });
    while (samples.length > 2 && at - (samples[0]?.at ?? at) > WINDOW_IN_MS) samples.shift();
  };

  return {
    report: ({ stage: newStage, framesDone, note: remark }) => {
      const note = remark === undefined ? undefined : printable(remark);
      const isNewStage = newStage !== stage;
      stage = newStage;
      if (newStage === 'frames') remember(framesDone);
      const interval = stderr.isTTY ? REDRAW_EVERY_MS : LOG_EVERY_MS;
      if (!isNewStage && note === undefined && now() - shownAt < interval) return;
      shownAt = now();
      const facts = { stage: newStage, framesDone, frames, framesPerSecond: framesPerSecond() };
      if (stderr.isTTY) {
        if (note !== undefined) stderr.write(`${CLEAR_LINE}${stageWords(newStage)}: ${note}\n`);
        else stderr.write(`${CLEAR_LINE}${progressBar(facts, stderr.columns)}`);
      } else {
        stderr.write(
          `${note === undefined ? progressText(facts) : `${stageWords(newStage)}: ${note}`}\n`,
        );
      }
    },
    finish: () => {
      if (stderr.isTTY) stderr.write(CLEAR_LINE);
    },
  };
};
