import type { FilmMeasurement, FilmRun, Round } from './measurement';
import { spreadOver, type Spread } from './statistics';

/** One thing that was measured, over all rounds. */
export interface ResultRow {
  readonly name: string;
  readonly wallInSeconds: Spread | null;
  readonly framesPerSecond: Spread | null;
  readonly timesRealTime: Spread | null;
  readonly firstBytesInSeconds: Spread | null;
  readonly peakMemoryInMb: Spread | null;
  readonly rastersDrawn: Spread | null;
}

export type Compared = 'remotion' | 'x264 alone' | 'plain FFmpeg' | 'real time';

/** How much faster the layered engine is than something else, within each round. */
export interface RatioRow {
  readonly to: Compared;
  readonly warm: Spread | null;
  readonly cold: Spread | null;
}

export interface Summary {
  readonly results: readonly ResultRow[];
  readonly ratios: readonly RatioRow[];
  /** What an export that draws them takes longer than one that does not, for each; the browser's start included. */
  readonly msPerRaster: Spread | null;
}

const rateOf = ({ frames, wallInSeconds }: FilmRun): number => frames / wallInSeconds;

/**
 * Seconds that the stock engine needs for a whole film: its start, counted once, and the part's pace from then on.
 * @param frames of the whole film
 */
export const remotionSeconds = ({ remotion }: Round, frames: number): number => {
  const { startInSeconds, part } = remotion;
  if (part.frames >= frames) return part.wallInSeconds;
  return startInSeconds + (frames * (part.wallInSeconds - startInSeconds)) / part.frames;
};

const msPerRaster = ({ cold, warm }: Round): number | null =>
  cold.rastersDrawn ? ((cold.wallInSeconds - warm.wallInSeconds) * 1000) / cold.rastersDrawn : null;

/** Frames a second of what the layered engine is compared with. */
const COMPARED: readonly (readonly [Compared, (round: Round, film: FilmMeasurement) => number])[] =
  [
    ['remotion', (round, { frames }) => frames / remotionSeconds(round, frames)],
    ['x264 alone', ({ encodeOnly }) => encodeOnly.frames / encodeOnly.seconds],
    ['plain FFmpeg', ({ plain }) => rateOf(plain)],
    ['real time', (_round, { fps }) => fps],
  ];

const filmRow = (
  name: string,
  { rounds, fps }: FilmMeasurement,
  runOf: (round: Round) => FilmRun,
): ResultRow => {
  const over = (figure: (run: FilmRun) => number | null): Spread | null =>
    spreadOver(rounds, (round) => figure(runOf(round)));
  return {
    name,
    wallInSeconds: over(({ wallInSeconds }) => wallInSeconds),
    framesPerSecond: over(rateOf),
    timesRealTime: over((run) => rateOf(run) / fps),
    firstBytesInSeconds: over(({ firstBytesInSeconds }) => firstBytesInSeconds),
    peakMemoryInMb: over(({ peakMemoryInMb }) => peakMemoryInMb),
    rastersDrawn: over(({ rastersDrawn }) => rastersDrawn),
  };
};

interface Reckoned {
  /** Seconds for the whole film, worked out from fewer frames. */
  readonly secondsOf: (round: Round) => number;
  readonly firstBytesOf?: (round: Round) => number | null;
  readonly peakOf?: (round: Round) => number | null;
}

const reckonedRow = (
  name: string,
  { rounds, frames, fps }: FilmMeasurement,
  { secondsOf, firstBytesOf = () => null, peakOf = () => null }: Reckoned,
): ResultRow => ({
  name,
  wallInSeconds: spreadOver(rounds, secondsOf),
  framesPerSecond: spreadOver(rounds, (round) => frames / secondsOf(round)),
  timesRealTime: spreadOver(rounds, (round) => frames / secondsOf(round) / fps),
  firstBytesInSeconds: spreadOver(rounds, firstBytesOf),
  peakMemoryInMb: spreadOver(rounds, peakOf),
  rastersDrawn: null,
});

export const summarise = (film: FilmMeasurement): Summary => {
  const { rounds, frames } = film;
  const against = (other: (round: Round, film: FilmMeasurement) => number) => ({
    warm: spreadOver(rounds, (round) => rateOf(round.warm) / other(round, film)),
    cold: spreadOver(rounds, (round) => rateOf(round.cold) / other(round, film)),
  });
  return {
    results: [
      filmRow('layered, cold', film, ({ cold }) => cold),
      filmRow('layered, warm', film, ({ warm }) => warm),
      filmRow('layered, again', film, ({ again }) => again),
      reckonedRow('remotion', film, {
        secondsOf: (round) => remotionSeconds(round, frames),
        // It hands a film on when it is whole.
        firstBytesOf: (round) => remotionSeconds(round, frames),
        peakOf: ({ remotion }) => remotion.part.peakMemoryInMb,
      }),
      filmRow('plain FFmpeg', film, ({ plain }) => plain),
      reckonedRow('x264 alone', film, {
        secondsOf: ({ encodeOnly }) => (frames * encodeOnly.seconds) / encodeOnly.frames,
      }),
    ],
    ratios: COMPARED.map(([to, other]) => ({ to, ...against(other) })),
    msPerRaster: spreadOver(rounds, msPerRaster),
  };
};
