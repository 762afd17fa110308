import { COMBINATIONS, nameOf, type Combination } from '../combination';
import type { FilmComparison, FrameComparison } from './compare-frames';

/** One line of the table. */
export interface Row extends FilmComparison {
  readonly combination: Combination;
}

const NAME_WIDTH = Math.max(...COMBINATIONS.map((combination) => nameOf(combination).length));

const digits = (ssim: number): string => ssim.toFixed(4);

const place = ({ frame, interval, kind }: FrameComparison, { x, y }: { x: number; y: number }) =>
  `frame ${frame}, ${interval} ${kind}, x ${x} y ${y}`;

const CELLS: readonly { title: string; width: number; of: (row: Row) => string }[] = [
  { title: 'film', width: NAME_WIDTH, of: ({ combination }) => nameOf(combination) },
  {
    title: 'frames',
    width: 9,
    of: ({ framesInFilm, framesPlanned }) =>
      framesInFilm === framesPlanned ? `${framesInFilm}` : `${framesInFilm}≠${framesPlanned}`,
  },
  { title: 'compared', width: 8, of: ({ framesCompared }) => `${framesCompared}` },
  { title: 'mean', width: 6, of: ({ meanSsim }) => digits(meanSsim) },
  { title: 'lowest', width: 6, of: ({ worst }) => digits(worst.ssim.all) },
  {
    title: 'at',
    width: 26,
    of: ({ worst }) => `frame ${worst.frame}, ${worst.interval} ${worst.kind}`,
  },
  { title: 'place', width: 6, of: ({ worstPlace }) => digits(worstPlace.ssim.worstTile.ssim) },
  {
    title: 'at',
    width: 40,
    of: ({ worstPlace }) => place(worstPlace, worstPlace.ssim.worstTile),
  },
  {
    title: 'colour',
    width: 8,
    of: ({ worstColour: { colourShift } }) =>
      `${colourShift.plane} ${colourShift.levels.toFixed(1)}`,
  },
  { title: 'at', width: 40, of: ({ worstColour }) => place(worstColour, worstColour.colourShift) },
  { title: '', width: 0, of: (row) => (row.isAlike ? 'alike' : 'DIFFERENT') },
];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(CELLS[at]?.width ?? 0))
    .join('  ')
    .trimEnd();

export const tableHead = (): string => line(CELLS.map(({ title }) => title));

export const tableLine = (row: Row): string => line(CELLS.map(({ of }) => of(row)));
