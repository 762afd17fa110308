import { expect, it } from 'vitest';
import { tableHead, tableLine } from './table';
import type { FrameComparison } from './compare-frames';

const comparison: FrameComparison = {
  frame: 63,
  kind: 'work',
  interval: 2,
  ssim: { y: 0.99, u: 1, v: 1, all: 0.98765, worstTile: { ssim: 0.9, x: 64, y: 128 } },
  colourShift: { plane: 'u', levels: -2.34, x: 32, y: 0 },
};
const row = {
  combination: { template: 'ring', format: 'square', language: 'fr' },
  framesPlanned: 900,
  framesInFilm: 900,
  framesCompared: 97,
  worst: comparison,
  worstPlace: comparison,
  worstColour: comparison,
  meanSsim: 0.99876,
  isAlike: true,
} as const;

const cells = (line: string): string[] => line.split(/ {2,}/);

it('has a cell under each title', () => {
  expect(cells(tableHead())).toEqual([
    'film',
    'frames',
    'compared',
    'mean',
    'lowest',
    'at',
    'place',
    'at',
    'colour',
    'at',
  ]);
  expect(cells(tableLine(row))).toEqual([
    'ring-square-fr',
    '900',
    '97',
    '0.9988',
    '0.9877',
    'frame 63, 2 work',
    '0.9000',
    'frame 63, 2 work, x 64 y 128',
    'u -2.3',
    'frame 63, 2 work, x 32 y 0',
    'alike',
  ]);
});

it('says when a film is too short or differs', () => {
  const line = tableLine({ ...row, framesInFilm: 899, isAlike: false });
  expect(cells(line)[1]).toBe('899≠900');
  expect(cells(line).at(-1)).toBe('DIFFERENT');
});
