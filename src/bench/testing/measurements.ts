import type { FilmMeasurement, FilmRun, Round } from '../measurement';

export const buildFilmRun = (overrides: Partial<FilmRun> = {}): FilmRun => ({
  frames: 900,
  wallInSeconds: 10,
  firstBytesInSeconds: 2,
  peakMemoryInMb: 500,
  rastersDrawn: 0,
  ...overrides,
});

/** 900 frames of film, in figures that are easy to divide. */
export const buildRound = (overrides: Partial<Round> = {}): Round => ({
  cold: buildFilmRun({ wallInSeconds: 15, rastersDrawn: 500 }),
  again: buildFilmRun({ wallInSeconds: 1 }),
  warm: buildFilmRun(),
  encodeOnly: { frames: 300, seconds: 3 },
  plain: buildFilmRun({ wallInSeconds: 20, rastersDrawn: null }),
  remotion: { startInSeconds: 10, part: buildFilmRun({ frames: 300, wallInSeconds: 70 }) },
  ...overrides,
});

export const buildFilmMeasurement = (rounds: readonly Round[]): FilmMeasurement => ({
  resolution: '1080p',
  width: 1920,
  height: 1080,
  fps: 30,
  frames: 900,
  rounds,
});
