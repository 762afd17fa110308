import type { ExportStage } from '../export/export-engine';

/** What a progress line tells; frames per second and what is left come from a short memory of the past. */
export interface ProgressFacts {
  readonly stage: ExportStage;
  readonly framesDone: number;
  readonly frames: number;
  /** `null` until there is something to measure. */
  readonly framesPerSecond: number | null;
}

const STAGE_WORDS: Record<ExportStage, string> = {
  browser: 'Starting the browser',
  bundle: 'Bundling the film (once after each change of the code)',
  layers: 'Drawing the layers of all frames',
  frames: 'Drawing frames',
  finishing: 'Finishing the file',
};

export const stageWords = (stage: ExportStage): string => STAGE_WORDS[stage];

/** `4 s`, `2 min 05 s`, `1 h 03 min`. */
export const formatDuration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  if (minutes < 60) return `${minutes} min ${two(whole % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
};

const rateAndRest = ({ framesDone, frames, framesPerSecond }: ProgressFacts): string => {
  if (framesPerSecond === null || framesPerSecond <= 0) return '';
  const left = formatDuration((frames - framesDone) / framesPerSecond);
  return `  ${framesPerSecond.toFixed(1)} fps  ${left} left`;
};

const BAR_WIDTH = 28;

const shareOf = ({ framesDone, frames }: ProgressFacts): number =>
  frames === 0 ? 0 : Math.min(1, framesDone / frames);

const percentOf = (facts: ProgressFacts): string => `${Math.floor(shareOf(facts) * 100)}%`;

/** Stages that are not counted in frames made. */
const wordsWithPercent = (facts: ProgressFacts): string =>
  facts.stage === 'layers'
    ? `${stageWords(facts.stage)}: ${percentOf(facts)}`
    : stageWords(facts.stage);

/** A line for a terminal, at most `columns` characters long. */
export const progressBar = (facts: ProgressFacts, columns: number): string => {
  const { stage, framesDone, frames } = facts;
  if (stage !== 'frames') return `${wordsWithPercent(facts)}…`.slice(0, columns);
  const width = Math.min(BAR_WIDTH, Math.max(0, columns - 52));
  const filled = Math.round(shareOf(facts) * width);
  const bar = width === 0 ? '' : `${'█'.repeat(filled)}${'░'.repeat(width - filled)} `;
  const percent = percentOf(facts).padStart(4);
  const count = `${String(framesDone).padStart(String(frames).length)}/${frames}`;
  return `${bar}${percent}  ${count} frames${rateAndRest(facts)}`.slice(0, columns);
};

/** A line for a log. */
export const progressText = (facts: ProgressFacts): string =>
  facts.stage === 'frames'
    ? `${stageWords(facts.stage)}: ${facts.framesDone} of ${facts.frames}${rateAndRest(facts)}`
    : wordsWithPercent(facts);
